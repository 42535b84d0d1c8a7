const lineFeed = 0x0a;

/** `From ada@harbour.example Mon Mar  4 09:12:00 2024`: what separates the messages of an mbox (RFC 4155). */
const separator = /^From \S.{0,200}?\d{1,2}:\d{2}.{0,40}\d{4}/;
/** As long as it is looked at, in bytes. */
const longestSeparator = 320;

/** The messages of a mailbox in mbox format, without the lines between them; a single message is itself. */
export function* messagesIn(bytes: Uint8Array): Generator<Uint8Array> {
  if (!isSeparator(bytes, 0)) {
    yield bytes;
    return;
  }
  let start = after(bytes, 0);
  for (let at = start; at < bytes.length; at = after(bytes, at)) {
    if (!isSeparator(bytes, at) || !isBlank(bytes, at)) continue;
    yield withoutQuotes(bytes.subarray(start, at));
    start = after(bytes, at);
  }
  yield withoutQuotes(bytes.subarray(start));
}

/** Where the next line begins. */
function after(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(lineFeed, at);
  return end === -1 ? bytes.length : end + 1;
}

function isSeparator(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x46 || bytes[at + 1] !== 0x72 || bytes[at + 4] !== 0x20) return false;
  const line =
    new TextDecoder('latin1').decode(bytes.subarray(at, at + longestSeparator)).split(/\r?\n/, 1)[0] ?? '';
  return separator.test(line) || (at === 0 && /^From \S/.test(line));
}

/** Whether a blank line, or nothing, stands above. */
const isBlank = (bytes: Uint8Array, at: number): boolean =>
  bytes[at - 2] === lineFeed || (bytes[at - 2] === 0x0d && bytes[at - 3] === lineFeed);

/** A line of a message that would have separated it was written with one more `>` before it ("mboxrd"). */
function withoutQuotes(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at = after(bytes, at)) {
    if (bytes[at] !== angle || !isQuotedSeparator(bytes, at)) continue;
    kept.push(bytes.subarray(from, at));
    from = at + 1;
  }
  if (kept.length === 0) return bytes;
  kept.push(bytes.subarray(from));
  const joined = new Uint8Array(bytes.length - kept.length + 1);
  let end = 0;
  for (const part of kept) {
    joined.set(part, end);
    end += part.length;
  }
  return joined;
}

const angle = 0x3e;

function isQuotedSeparator(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (bytes[at] === angle) at++;
  return [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, index) => bytes[at + index] === byte);
}
