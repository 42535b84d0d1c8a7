import type {Run} from './page.js';

/**
 * Type whose letters are drawn (Type 3 fonts, as old TeX systems made them): a file may state any size for it, such as
 * that of a dot of the printer. Its size is told by how wide its letters are.
 */

/** Text as the file sets it down. */
type Set = Pick<Run, 'text' | 'width' | 'size' | 'face'>;

/** Gives the size of text: the stated one where that can be. */
export type Sizes = (texts: readonly Set[]) => (text: Set) => number;

/** In sizes of the type: how wide letters are in the mean, and wider than they ever are. */
const mean = 0.45;
const tooWide = 2.5;
/** The share of a font's letters that are, where its stated size is no size. */
const most = 0.5;
/** Sizes so near each other are one. */
const near = 0.12;

export function sizesOfDrawn(): Sizes {
  const known = new Map<string, number>();
  return (texts) => {
    const fonts = new Map<string, {width: number; letters: number}>();
    const all = new Map<string, number>();
    for (const {
      text,
      width,
      size,
      face: {id: font},
    } of texts) {
      const letters = text.trim().length;
      all.set(font, (all.get(font) ?? 0) + letters);
      if (known.has(font) || width <= tooWide * size * letters) continue;
      const counts = fonts.get(font) ?? {width: 0, letters: 0};
      counts.width += width;
      counts.letters += letters;
      fonts.set(font, counts);
    }
    for (const [font, {width, letters}] of [...fonts].toSorted(([, a], [, b]) => b.letters - a.letters)) {
      // A dash or two that a scan has too wide tell nothing of the rest.
      if (letters < most * all.get(font)!) continue;
      const told = width / letters / mean;
      const same = [...known.values()].find((size) => Math.abs(size - told) < near * size);
      known.set(font, same ?? Math.round(told * 10) / 10);
    }
    return ({face, size}) => known.get(face.id) ?? size;
  };
}
