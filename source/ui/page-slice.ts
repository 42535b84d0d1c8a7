/** The slice of a list that is on the screen: the page of `size` entries that holds the selected one. */
export function pageSlice(count: number, selected: number, size: number): {from: number; to: number} {
  const from = Math.floor(Math.max(0, selected) / size) * size;
  return {from, to: Math.min(count, from + size)};
}
