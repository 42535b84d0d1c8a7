/**
 * Finds by binary search where a condition begins to hold.
 *
 * @param count how many things there are, in order
 * @param holds whether the condition holds for the thing at an index; where it does, it holds for all behind that one
 * @returns the index of the first thing for which it holds; `count` where it holds for none
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
