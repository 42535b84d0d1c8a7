/** The header of a PDF may stand anywhere in its first kilobyte (ISO 32000-1, annex H, note 13). */
const headerWithin = 1024;
const header = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Whether bytes begin as a PDF does ("%PDF-"), after some that say nothing. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const last = Math.min(headerWithin, bytes.length - header.length);
  for (let at = 0; at <= last; at++)
    if (header.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
