/** The place with the most others within two points, the first of several. */
export function commonPlace(places: readonly number[]): number | undefined {
  const sorted = places.toSorted((a, b) => a - b);
  let best: {place: number; count: number} | undefined;
  let from = 0;
  let to = 0;
  for (const place of sorted) {
    while (place - sorted[from]! >= 2) from++;
    while (to < sorted.length && sorted[to]! - place < 2) to++;
    if (!best || to - from > best.count) best = {place, count: to - from};
  }
  return best?.place;
}
