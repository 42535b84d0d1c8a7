/** A document's text and, where its encoding had to be guessed, the sentence that says so. */
export type Decoded = {text: string; warning?: string};

/** UTF-16 and UTF-8 as their byte order mark says, UTF-8 without one; else windows-1252, which any bytes are. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide) return {text: new TextDecoder(wide).decode(bytes)};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes)};
  } catch {
    return {
      // Streamed, since Node 22 decodes it as Latin-1 otherwise; every byte is a whole character.
      text: new TextDecoder('windows-1252').decode(bytes, {stream: true}),
      warning: 'It is not valid UTF-8 and was read as windows-1252; some letters may be wrong.',
    };
  }
}

/** The text of the first bytes; a character cut at their end is left out. */
export function decodeHead(bytes: Uint8Array, length: number): string {
  const head = bytes.subarray(0, length);
  return new TextDecoder(utf16(head) ?? 'utf-8').decode(head, {stream: true});
}

export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
