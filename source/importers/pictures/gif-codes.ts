/** Codes that a table holds at most: those of twelve bits. */
const mostCodes = 4096;

/**
 * Unpacks LZW codes of variable length (GIF 89a, appendix F).
 *
 * @param depth bits of an index, from 1 to 8
 * @param count of indices
 * @returns as many, those that the codes don't give being 0
 */
export function unpackCodes(packed: Uint8Array, depth: number, count: number): Uint8Array {
  const indices = new Uint8Array(count);
  if (depth < 1 || depth > 8) return indices;
  const clear = 1 << depth;
  // Each code stands for what an earlier one does and one index more; `first` is the first of them.
  const first = new Uint8Array(mostCodes);
  const before = new Uint16Array(mostCodes);
  const last = new Uint8Array(mostCodes);
  const lengths = new Uint16Array(mostCodes);
  for (let code = 0; code < clear; code++) [first[code], last[code], lengths[code]] = [code, code, 1];
  let next = clear + 2;
  let size = depth + 1;
  let previous: number | undefined;
  let [bits, held, to] = [0, 0, 0];
  for (const byte of packed) {
    bits |= byte << held;
    held += 8;
    while (held >= size) {
      const code = bits & ((1 << size) - 1);
      bits >>>= size;
      held -= size;
      if (code === clear) {
        [next, size, previous] = [clear + 2, depth + 1, undefined];
        continue;
      }
      if (code === clear + 1 || code > next || (code === next && previous === undefined)) return indices;
      if (previous !== undefined && next < mostCodes) {
        before[next] = previous;
        lengths[next] = lengths[previous]! + 1;
        first[next] = first[previous]!;
        last[next] = first[code]!;
        next++;
        if (next === 1 << size && size < 12) size++;
      }
      const length = lengths[code]!;
      for (let at = to + length - 1, part = code; at >= to; at--, part = before[part]!)
        if (at < count) indices[at] = last[part]!;
      to += length;
      if (to >= count) return indices;
      previous = code;
    }
  }
  return indices;
}
