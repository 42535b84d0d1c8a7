/**
 * Postings: in which paragraphs a term stands. Paragraphs are numbered, and stand in blocks of 65,536; all postings of
 * a term in a block are one value: three bytes a paragraph, in ascending order. The first two are its place in the
 * block, the least significant first. The third says roughly where in the paragraph the term stands, a bit for each
 * window of eight words, around again after eight of them: so it is known, without reading the paragraphs, in which of
 * them some terms may stand close together.
 */

const blockBits = 16;
/** Paragraphs in a block. */
export const blockSize = 1 << blockBits;
/** Beyond so many the numbers of blocks would meet those of terms. */
const mostBlocks = 4096;
/** Beyond this no paragraph can be numbered. */
export const mostParagraphs = blockSize * mostBlocks;
/** Bytes of a paragraph in the postings of a term. */
export const entrySize = 3;
/** Words in a window. */
const windowSize = 8;

export const blockOf = (paragraph: number): number => Math.floor(paragraph / blockSize);
export const placeInBlock = (paragraph: number): number => paragraph % blockSize;

/** The key under which the postings of a term in a block are kept. */
export const postingKey = (term: number, block: number): number => term * mostBlocks + block;
export const blockOfKey = (key: number): number => key % mostBlocks;
export const termOfKey = (key: number): number => Math.floor(key / mostBlocks);
/** The first and the last key of a term. */
export const postingKeys = (term: number): [first: number, last: number] => [
  postingKey(term, 0),
  postingKey(term, mostBlocks - 1),
];

/** The window of a paragraph that its word of a number, from 0, is in, as a bit. */
export const windowOf = (position: number): number => 1 << (Math.floor(position / windowSize) % 8);

/** For each set of windows: these, and those beside them. */
export const withNeighbours: Uint8Array = Uint8Array.from(
  {length: 256},
  (_, set) => set | (set << 1) | (set >> 7) | (set >> 1) | (set << 7),
);

/** Postings on their way: a paragraph's place in the block and its windows, in one number each. */
export type PostingEntry = number;
export const entryOf = (place: number, windows: number): PostingEntry => (place << 8) | windows;
export const placeOfEntry = (entry: PostingEntry): number => entry >> 8;

/** @param entries in ascending order */
export function pack(entries: readonly PostingEntry[]): Uint8Array {
  const packed = new Uint8Array(entries.length * entrySize);
  let at = 0;
  for (const entry of entries) {
    packed[at++] = entry >> 8;
    packed[at++] = entry >> 16;
    packed[at++] = entry;
  }
  return packed;
}

export const countIn = (packed: Uint8Array): number => packed.length / entrySize;

/** Postings without those of some paragraphs, which are given by their places in the block. */
export function without(packed: Uint8Array, places: ReadonlySet<number>): Uint8Array {
  const left = new Uint8Array(packed.length);
  let length = 0;
  for (let at = 0; at < packed.length; at += entrySize) {
    if (places.has(packed[at]! | (packed[at + 1]! << 8))) continue;
    left.set(packed.subarray(at, at + entrySize), length);
    length += entrySize;
  }
  return left.slice(0, length);
}
