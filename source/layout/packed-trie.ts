/**
 * A node of a trie as the `hyphen` package keeps it: by the next letter, with the index of a pattern that ends there.
 */
export type Trie = number | Branch | readonly [Branch, number];
export type Branch = {readonly [letter: string]: Trie};

/*
 * A packed trie is one string of UTF-16 units, since building its thousands of objects takes a start longer than the
 * first page itself. A node is the index of its pattern plus one (0 for none), the count of its branches, and for each
 * of these, in order of their letters, the letter and the two halves of the offset of its node.
 */
const perBranch = 3;
const half = 0x1_00_00;

/** The offset of the root. */
export const root = 0;

/** Packs a trie; leaves that are the same are one. */
export function packTrie(trie: Branch): string {
  const units: number[] = [];
  const leaves = new Map<number, number>();

  function place(node: Trie): number {
    const {branch, pattern} = partsOf(node);
    const letters = Object.keys(branch).toSorted();
    if (letters.length === 0) {
      const known = leaves.get(pattern);
      if (known !== undefined) return known;
      leaves.set(pattern, units.length);
    }
    const offset = units.length;
    units.push(pattern + 1, letters.length);
    const branches = units.length;
    for (let index = 0; index < letters.length * perBranch; index++) units.push(0);
    for (const [index, letter] of letters.entries()) {
      const child = place(branch[letter] ?? {});
      const at = branches + index * perBranch;
      units.splice(at, perBranch, letter.charCodeAt(0), Math.floor(child / half), child % half);
    }
    return offset;
  }

  place(trie);
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

/** A node's branches and the index of its pattern, -1 where none ends there. */
function partsOf(node: Trie): {branch: Branch; pattern: number} {
  if (typeof node === 'number') return {branch: {}, pattern: node};
  return isPair(node) ? {branch: node[0], pattern: node[1]} : {branch: node, pattern: -1};
}

const isPair = (node: Trie): node is readonly [Branch, number] => Array.isArray(node);

/** The offset of the node that a letter (a UTF-16 unit) leads to; -1 where it leads nowhere. */
export function branchAt(trie: string, node: number, letter: number): number {
  let low = 0;
  let high = trie.charCodeAt(node + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = node + 2 + middle * perBranch;
    const unit = trie.charCodeAt(at);
    if (unit === letter) return trie.charCodeAt(at + 1) * half + trie.charCodeAt(at + 2);
    if (unit < letter) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The index of the pattern that ends at a node; -1 where none does. */
export const patternAt = (trie: string, node: number): number => trie.charCodeAt(node) - 1;
