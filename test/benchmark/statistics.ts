/**
 * The value below which a share of the values lies, linear between neighbours (Hyndman and Fan's type 7).
 *
 * @param share from 0 to 1
 * @throws RangeError where there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new RangeError('no quantile of no values');
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The middle half of some values. */
export const quartiles = (values: readonly number[]): [number, number] => [
  quantile(values, 0.25),
  quantile(values, 0.75),
];

/** A figure to three digits, whole from 100 on. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 99.95) return value.toFixed(0);
  return value.toFixed(size >= 9.995 ? 1 : 2);
}

/** `82.4 (79.0–90.1)`: the median and the middle half. */
export const spread = (values: readonly number[]): string =>
  `${figure(median(values))} (${quartiles(values).map(figure).join('–')})`;
