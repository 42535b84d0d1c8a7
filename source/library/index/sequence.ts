/**
 * The terms of a paragraph in their order, by their numbers: seven bits a byte, the lowest first, the eighth set where
 * more follow (LEB128, https://en.wikipedia.org/wiki/LEB128). Common terms came first and have small numbers.
 */

export function packSequence(terms: readonly number[]): Uint8Array {
  const packed = new Uint8Array(terms.length * 5);
  let at = 0;
  for (const term of terms) {
    let rest = term;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) packed[at++] = (rest & 0x7f) | 0x80;
    packed[at++] = rest;
  }
  return packed.slice(0, at);
}

export function readSequence(packed: Uint8Array): number[] {
  const terms: number[] = [];
  let term = 0;
  let factor = 1;
  for (const byte of packed) {
    term += (byte & 0x7f) * factor;
    factor *= 0x80;
    if (byte < 0x80) {
      terms.push(term);
      term = 0;
      factor = 1;
    }
  }
  return terms;
}
