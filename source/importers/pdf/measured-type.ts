import type {Run} from './page.js';

/** The font without signs that Tesseract sets what it reads in. */
const unseen = /^glyph-?less/i;

/** Whether something was read from a picture by Tesseract, which states the size of no type well, but how wide each word is. */
export const isReadByTesseract = ({face}: Pick<Run, 'face'>): boolean => unseen.test(face.id);

/** The width on the picture: Tesseract states the room of a word as that of its letters and a space. */
export function widthOnPicture({text, width}: Run): number {
  const letters = text.trim().length;
  return (width * (letters + 1)) / letters;
}

/** How wide a word is in type of size 1. */
type Widths = (word: string) => number;
/** A line, the size that is stated of it, and that which its words tell. */
type Printed = {line: readonly Run[]; stated: number; size?: number};

type Sized = {line: readonly Run[]; size: number};

/** Letters in words of a line that tell its size at the least. */
const fewestLetters = 8;
/** Measured sizes come in steps of this share: lines of one type differ by less. */
const step = 0.03;
/** A line whose words don't tell its size has that of the line before it or of any other, where no larger share parts it from what is stated. */
const nearBefore = 0.2;
const nearAny = 0.35;
/** Of the size that is stated: what is measured beyond is a formula. */
const furthest = 1.5;

/** Gives lines that were read by Tesseract the size that the width of their words tells. */
export function measureSizes(runs: readonly Run[]): void {
  const lines = linesOf(runs);
  const widths = [typeset, typewritten].toSorted((a, b) => misfit(lines, a) - misfit(lines, b))[0]!;
  const printed = lines.map((line): Printed => {
    const size = sizeIn(line, widths);
    return {line, stated: line[0]!.size, ...(size !== undefined && {size})};
  });
  const share = commonShare(printed);
  if (share === undefined) return;
  const told = printed.flatMap(({line, stated, size}): Sized[] =>
    size !== undefined && apart(size, stated * share) < furthest ? [{line, size}] : [],
  );
  const sizes = told.map(({size}) => size);
  let before: number | undefined;
  const sized = printed.map(({line, stated, size}): Sized => {
    const guess = stated * share;
    const isTold = size !== undefined && apart(size, guess) < furthest;
    before = isTold ? nearFuller(size, line, told) : likeliest(guess, before, sizes);
    return {line, size: before};
  });
  for (const block of blocksOf(sized))
    for (const {line} of block) for (const run of line) run.size = Math.round(10 * commonSize(block)) / 10;
}

/** Letters of a line that is none of its own, such as a heading, at the least. */
const fullLine = 16;
/** Shares by which lines below one another differ that are of one type, and in sizes how far one stands below the other. */
const alike = 0.13;
const nextLine = 1.7;

/** Lines right below one another that differ in size by no more than what is measured does. */
function blocksOf(lines: readonly Sized[]): Sized[][] {
  const blocks: Sized[][] = [];
  for (const next of lines) {
    const open = blocks.at(-1);
    const last = open?.at(-1);
    const distance = last ? next.line[0]!.y - last.line[0]!.y : 0;
    const goesOn =
      last &&
      distance > 0 &&
      distance < nextLine * last.size &&
      Math.min(lettersIn(last.line), lettersIn(next.line)) >= fullLine &&
      apart(next.size, commonSize(open!)) < 1 + alike;
    if (goesOn) open!.push(next);
    else blocks.push([next]);
  }
  return blocks;
}

const commonSize = (block: readonly Sized[]): number => {
  const letters = block.reduce((sum, {line}) => sum + lettersIn(line), 0);
  return block.reduce((sum, {line, size}) => sum + (size * lettersIn(line)) / letters, 0);
};

const lettersIn = (line: readonly Run[]): number => line.reduce((sum, {text}) => sum + text.trim().length, 0);

/** The size that was measured of a line; of a short one, of which that is less sure, the size of a fuller one near it. */
function nearFuller(size: number, line: readonly Run[], told: readonly Sized[]): number {
  if (lettersIn(line) >= fullLine) return size;
  const nearest = told
    .filter((other) => lettersIn(other.line) >= fullLine)
    .toSorted((a, b) => apart(a.size, size) - apart(b.size, size))[0];
  return nearest && apart(nearest.size, size) < 1 + alike ? nearest.size : size;
}

function likeliest(guess: number, before: number | undefined, told: readonly number[]): number {
  if (before !== undefined && apart(before, guess) < 1 + nearBefore) return before;
  const nearest = told.toSorted((a, b) => apart(a, guess) - apart(b, guess))[0];
  return nearest !== undefined && apart(nearest, guess) < 1 + nearAny ? nearest : guess;
}

/** How many times one size is the other. */
const apart = (a: number, b: number): number => Math.max(a / b, b / a);

/** Runs beside one another on a baseline, in the order of the file: what stands in cells of a row is of one type. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const isBeside = before && Math.abs(before.y - run.y) < 0.4 * run.size && run.x > before.x;
    if (isBeside) line!.push(run);
    else lines.push([run]);
  }
  return lines;
}

const isWord = ({text}: Run): boolean => /^[^\p{L}]?\p{L}{2}/u.test(text.trim());

/** The size of type in which the words of a line are as wide as on the picture. */
function sizeIn(line: readonly Run[], widths: Widths): number | undefined {
  const words = line.filter(isWord);
  if (lettersIn(words) < fewestLetters) return undefined;
  const width = words.reduce((sum, run) => sum + widthOnPicture(run), 0);
  const size = width / words.reduce((sum, {text}) => sum + widths(text.trim()), 0);
  return Math.exp(Math.round(Math.log(size) / step) * step);
}

/** How much the words of lines differ from the size of their line. */
const misfit = (lines: ReadonlyArray<readonly Run[]>, widths: Widths): number =>
  lines.reduce((sum, line) => {
    const size = sizeIn(line, widths) ?? 0;
    const words = size === 0 ? [] : line.filter(isWord);
    return (
      sum +
      words.reduce((all, run) => all + Math.abs(widthOnPicture(run) - size * widths(run.text.trim())), 0)
    );
  }, 0);

/** How wide letters are in most faces, in sizes of the type. */
const letterWidths: ReadonlyArray<[letters: RegExp, width: number]> = [
  [/[mwMW@%—]/, 0.8],
  [/[ijltfrI.,;:'!|()[\]‘’“”"-]/, 0.3],
  [/\p{Lu}/u, 0.68],
];

const typeset: Widths = (word) =>
  Array.from(word).reduce(
    (sum, letter) => sum + (letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 0.48),
    0,
  );

const typewritten: Widths = (word) => 0.6 * word.length;

/** How many times what is stated most lines are as large. */
function commonShare(printed: readonly Printed[]): number | undefined {
  const shares = printed
    .flatMap(({line, stated, size}) => (size === undefined ? [] : line.map(() => size / stated)))
    .toSorted((a, b) => a - b);
  return shares[shares.length >> 1];
}
