/** Characters of a sum. */
export const checksumLength = 16;

/** Words that are added in one call: V8 makes a function quick that is called often sooner than a long loop. */
const batch = 512;

/**
 * 64 bits over all bytes, in hexadecimal: the sum of their words of 32 bits and the sum of those sums (Fletcher,
 * doi.org/10.1109/TCOM.1982.1095369, without its modulus), and the length. Tells damage, not intent. It costs what it
 * does before anything is warm: one multiplication for each word takes four times as long.
 */
export function checksumOf(bytes: Uint8Array): string {
  const whole = bytes.length & ~3;
  const {buffer, byteOffset} = aligned(bytes);
  const words = new Int32Array(buffer, byteOffset, whole / 4);
  const sums: Sums = {simple: bytes.length, weighted: 0};
  for (let from = 0; from < words.length; from += batch)
    add(words, from, Math.min(from + batch, words.length), sums);
  add(bytes, whole, bytes.length, sums);
  return hexadecimal(sums.simple) + hexadecimal(sums.weighted);
}

type Sums = {simple: number; weighted: number};

function add(words: Int32Array | Uint8Array, from: number, to: number, sums: Sums): void {
  let {simple, weighted} = sums;
  for (let index = from; index < to; index++) {
    simple = (simple + words[index]!) | 0;
    weighted = (weighted + simple) | 0;
  }
  sums.simple = simple;
  sums.weighted = weighted;
}

const aligned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);

const hexadecimal = (word: number): string => (word >>> 0).toString(16).padStart(checksumLength / 2, '0');
