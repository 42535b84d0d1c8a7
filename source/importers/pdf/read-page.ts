import {sanitise} from '../../article/sanitise.js';
import type {Sizes} from './drawn-type.js';
import {inflatedSoFar, type PDFPageProxy, type TextContent} from './engine.js';
import {joinInitials} from './initials.js';
import {keepWordSpaces, mendLetters, unknownSign, withLigatures} from './letters.js';
import {type PageLinks, withLinks} from './page-links.js';
import type {Page, Run} from './page.js';
import {type EvenSizes, widenWords} from './scanned-type.js';
import {areSigns, lettersOfSigns} from './sign-fonts.js';
import {evenCapitals} from './small-capitals.js';
import {straightened} from './slant.js';
import type {Typeface, Typefaces} from './typefaces.js';

/** Runs that are read of one page, and UTF-16 units of text in them; a page that anyone reads has a tenth of that. */
const mostRuns = 50_000;
const mostText = 400_000;

type Matrix = readonly [number, number, number, number, number, number];
/** A run and which way its text goes, in quarter turns clockwise. */
type Turned = Run & {turn: number};

const plain: Typeface = {id: '', bold: false, italic: false, mono: false};

/**
 * The text of a page, turned so that most of it stands upright; what stands across it (a stamp at the margin, the
 * label of an axis) is left out.
 */
export async function readPage(
  page: PDFPageProxy,
  {
    faces: typefaces,
    sizesOf,
    evenSizes,
    links: linksOf,
  }: {faces: Typefaces; sizesOf: Sizes; evenSizes: EvenSizes; links: PageLinks},
  signal: AbortSignal,
): Promise<Page & {cut: boolean}> {
  const before = inflatedSoFar().bytes;
  const {items, cut} = await itemsOf(page, signal);
  const inflated = inflatedSoFar().bytes - before;
  const fonts = [...new Set(items.flatMap((item) => ('str' in item ? [item.fontName] : [])))];
  const faces = await typefaces.of(page, fonts, inflated);
  const {transform, width, height} = page.getViewport({scale: 1});
  const coded = areSigns(items.flatMap((item) => ('str' in item ? [item.str] : [])));
  const runs: Turned[] = [];
  const marks: string[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.id ?? '');
      continue;
    }
    const text = readable(coded ? lettersOfSigns(item.str) : item.str);
    if (text.trim() === '') continue;
    const mark = marks.findLast((id) => id !== '');
    const [a, b, c, d, x, y] = times(transform as unknown as Matrix, item.transform as unknown as Matrix);
    runs.push({
      text,
      x,
      y,
      width: Math.abs(item.width),
      size: Math.round(Math.hypot(c, d) * 10) / 10 || Math.abs(item.height),
      face: faces.get(item.fontName) ?? plain,
      turn: Math.round(Math.atan2(b, a) / (Math.PI / 2)) & 3,
      ...(mark !== undefined && {mark}),
    });
  }
  keepWordSpaces(runs);
  const sizeOf = sizesOf(runs);
  for (const run of runs) run.size = sizeOf(run);
  evenSizes(runs);
  evenCapitals(runs);
  widenWords(runs);
  const turn = commonTurn(runs);
  const upright = runs.filter((run) => run.turn === turn).map((run) => turnBack(run, width, height));
  const links =
    turn === 0 ? linksOf.on(page.pageNumber, (x, y) => at(transform as unknown as Matrix, x, y)) : [];
  const size = turn % 2 === 0 ? {width, height} : {width: height, height: width};
  return {number: page.pageNumber, ...size, runs: joinInitials(straightened(withLinks(upright, links))), cut};
}

/** Text that may be shown; a sign by itself that has no letter, only a code, is an unknown one. */
function readable(text: string): string {
  if (/^[\u0001-\u0008\u000E-\u001F]$/.test(text.trim())) return unknownSign;
  return mendLetters(sanitise(withLigatures(text)).replaceAll(/\s/g, ' '));
}

async function itemsOf(
  page: PDFPageProxy,
  signal: AbortSignal,
): Promise<{items: TextContent[]; cut: boolean}> {
  const items: TextContent[] = [];
  let text = 0;
  const reader = page.streamTextContent({includeMarkedContent: true}).getReader();
  for (;;) {
    const {value, done} = await reader.read();
    if (done || !value) return {items, cut: false};
    for (const item of value.items) {
      items.push(item);
      if ('str' in item) text += item.str.length;
    }
    if (items.length > mostRuns || text > mostText) {
      void reader.cancel(new Error('enough')).catch(() => undefined);
      return {items, cut: true};
    }
    signal.throwIfAborted();
  }
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const at = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

function commonTurn(runs: readonly Turned[]): number {
  const lengths = [0, 0, 0, 0];
  for (const {turn, text} of runs) lengths[turn]! += text.length;
  return lengths.indexOf(Math.max(...lengths));
}

/** The run on its page turned counterclockwise as often as its text is turned clockwise. */
function turnBack({turn, ...run}: Turned, width: number, height: number): Run {
  const {x, y} = run;
  if (turn === 1) return {...run, x: y, y: width - x};
  if (turn === 2) return {...run, x: width - x, y: height - y};
  if (turn === 3) return {...run, x: height - y, y: x};
  return run;
}
