import {isReadByTesseract, measureSizes, widthOnPicture} from './measured-type.js';
import type {Run} from './page.js';

/**
 * Type of a page that was read from a picture: one font for all, in sizes that follow the letters which a line happens
 * to have. Sizes near one another are made one.
 */
export type EvenSizes = (runs: readonly Run[]) => void;

/** The share of letters in one font. */
const oneFont = 0.97;
/** Shares of a size: what differs by less is no other size, by more it is one that was meant. */
const least = 0.03;
const near = 0.15;
/** The share of letters that are a little larger or smaller than others, on a page that was scanned. */
const fewest = 0.2;
/** Of sizes that were measured on the picture. */
const nearMeasured = 0.09;

export function evenSizes(): EvenSizes {
  const known: number[] = [];
  return (runs) => {
    const isMeasured = runs.length > 0 && runs.every(isReadByTesseract);
    if (isMeasured) measureSizes(runs);
    const counts = countsBySize(runs);
    if (!isMeasured && !isScanned(runs, counts)) return;
    const apart = isMeasured ? nearMeasured : near;
    const sizes = new Map<number, number>();
    for (const [size] of counts) {
      const same = known.find((other) => Math.abs(other - size) < apart * other);
      if (same === undefined) known.push(size);
      sizes.set(size, same ?? size);
    }
    for (const run of runs) run.size = sizes.get(run.size) ?? run.size;
  };
}

/** How many letters each size has, the commonest first. */
function countsBySize(runs: readonly Run[]): Array<[size: number, letters: number]> {
  const counts = new Map<number, number>();
  for (const {size, text} of runs) counts.set(size, (counts.get(size) ?? 0) + text.trim().length);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

function isScanned(runs: readonly Run[], counts: ReadonlyArray<[size: number, letters: number]>): boolean {
  const all = counts.reduce((sum, [, letters]) => sum + letters, 0);
  const font = runs[0]?.face.id;
  const inFont = runs.reduce((sum, {face, text}) => sum + (face.id === font ? text.trim().length : 0), 0);
  const varied = counts.filter(([size], at) =>
    counts.slice(0, at).some(([other]) => {
      const apart = Math.abs(size - other) / other;
      return apart > least && apart < near;
    }),
  );
  const letters = varied.reduce((sum, [, count]) => sum + count, 0);
  const isVaried = letters > fewest * all ? varied.length > 1 : varied.length > 3;
  return inFont >= oneFont * all && isVaried;
}

/** In sizes of the type: what parts two words at the least. */
const space = 0.25;

/** Makes words as wide as they are on the picture. */
export function widenWords(runs: readonly Run[]): void {
  for (const [at, run] of runs.entries()) {
    if (!isReadByTesseract(run)) continue;
    const next = runs[at + 1];
    const isBeside = next && next.x > run.x && Math.abs(next.y - run.y) < 0.5 * run.size;
    const room = isBeside ? next.x - run.x - space * run.size : Infinity;
    run.width = Math.max(run.width, Math.min(widthOnPicture(run), room));
  }
}
