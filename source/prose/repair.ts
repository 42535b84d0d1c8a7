import type {Repair} from '../article/article.js';
import {columnFeet} from './columns.js';
import {seamOf, type Known} from './dehyphenation.js';
import {startsLower} from '../article/letters.js';
import {endsSentence} from '../article/sentences.js';
import {wordList} from '../article/word-list.js';

/** A paragraph as it was before it was broken; `from` are the indices of the pieces it was made of. */
export type Repaired = {text: string; repairs: Repair[]; from: number[]};

/**
 * Rejoins paragraphs that a column's foot or a page's end broke in two, and words broken at the end of a line.
 *
 * @param paragraphs as extracted, none empty; a line feed inside one is the end of a printed line
 */
export function repairParagraphs(paragraphs: readonly string[], known: Known): Repaired[] {
  const pieces = paragraphs.map((text) => unwrap(text, known));
  const breaks = falseBreaks(pieces.map(({text}) => text));
  const feet = columnFeet(
    pieces.map(({text}) => text),
    breaks,
  );

  const repaired: Repaired[] = [];
  for (const [index, {text, repairs}] of pieces.entries()) {
    const open = repaired.at(-1);
    if (open && (breaks[index - 1] || feet.has(index - 1))) {
      append(open, text, repairs, '\n\n', known);
      open.from.push(index);
    } else {
      repaired.push({text, repairs: [...repairs], from: [index]});
    }
  }
  return repaired;
}

/** Whether each piece and the one after it are one; what was rejoined already counts for what follows. */
function falseBreaks(pieces: readonly string[]): boolean[] {
  let before = pieces[0] ?? '';
  return pieces.slice(1).map((after) => {
    const broken = falseBreak(before, after) !== 'none';
    before = broken ? `${before.slice(-running)} ${after}` : after;
    return broken;
  });
}

/** The lines of one paragraph as running text; only a word that was broken counts as mended. */
function unwrap(paragraph: string, known: Known): {text: string; repairs: Repair[]} {
  const [first = '', ...rest] = paragraph
    .split('\n')
    .map(spaced)
    .filter((line) => line !== '');
  const whole = {text: first, repairs: [] as Repair[]};
  for (const line of rest) append(whole, line, [], '\n', known);
  return whole;
}

const spaced = (line: string): string => line.replaceAll(/\s+/g, ' ').trim();

const brokenWord = /[^\s"“”„«»()[\]/—–]*[^\s!-/:-@[-`{-¿‐-⁞](?=[-‐\u00AD]$)/;
const wordStart = /^[^\s!-/:-@[-`{-¿‐-⁞]/;

function append(
  open: {text: string; repairs: Repair[]},
  text: string,
  repairs: readonly Repair[],
  gap: '\n' | '\n\n',
  known: Known,
): void {
  const left = brokenWord.exec(open.text.slice(-60))?.[0];
  const hyphen = open.text.slice(-1);
  let seam = ' ';
  if (left !== undefined && wordStart.test(text)) {
    const right = /^\S{1,60}/.exec(text)?.[0] ?? '';
    seam = hyphen === '\u00AD' ? '' : seamOf(left, right, known);
    open.text = open.text.slice(0, -1);
  }
  const at = open.text.length;
  const divided = left !== undefined && seam === '';
  if (gap === '\n\n') open.repairs.push({kind: 'joined', at: at + seam.trim().length, was: gap});
  if (divided) open.repairs.push({kind: 'dehyphenated', at, was: gap === '\n' ? `${hyphen}\n` : hyphen});
  open.text += seam + text;
  const moved = open.text.length - text.length;
  for (const {kind, at: offset, was} of repairs) open.repairs.push({kind, at: offset + moved, was});
}

const isUnfinished = wordList(`
  a an the of in on at by for from with without to into onto upon over under between among against through during before
  after about and or but nor as than that which who whose whom if when while because although is are was were be been
  being has have had do does did not no its his her their our my your this these those can could will would shall should
  may might must more most very so such very per via toward towards
  der die das den dem des ein eine einen einem einer und oder von zu mit für auf im in als dass
  le la les un une des du de et ou à au aux en dans par pour sur que qui el los las y o del al con por para`);

/** Whether a text goes on in lower case, after what opens a quotation or a bracket. */
export const opensInLowerCase = (text: string): boolean => startsLower(text.replace(/^["'“‘„«([]+/, ''));

/** A paragraph shorter than this, in UTF-16 units, may be a heading or a caption: it needs no stop to be whole. */
const running = 60;

/** How sure it is that what was set as two paragraphs is one. */
export type BreakSign = 'none' | 'likely' | 'sure';

/**
 * Whether the break between two paragraphs is false: no sentence ends there, by what stands on either side. It is
 * only likely where nothing but the missing stop says so, since headings and captions have none either.
 */
export function falseBreak(before: string, after: string): BreakSign {
  const end = before.trimEnd();
  const start = after.trimStart();
  if (brokenWord.test(end.slice(-60))) return wordStart.test(start.replace(/^["“‘(]/, '')) ? 'sure' : 'none';
  if (endsSentence(end, start.slice(0, 48))) return 'none';
  // A stop that ends no sentence here: an abbreviation, or a lower-case letter follows.
  if (/[.!?…]["'”’»)\]]*$/.test(end)) return 'sure';
  if (opensInLowerCase(start) || /^[,;.)–—%/]/.test(start)) return 'sure';
  if (/[,;(–—/“‘„«&=<>≤≥±×+]$/.test(end)) return 'sure';
  if (/^(?:[•▪■●◆*–—-]|\d{1,2}\.)\s/.test(start)) return 'none';
  if (end.endsWith(':')) return 'none';
  const lastWord = /[^\s!-&(-/:-@[-`{-¿]+$/.exec(end.slice(-40))?.[0] ?? '';
  if (isUnfinished(lastWord)) return 'sure';
  return end.length >= running && (start.length >= running || endsSentence(start)) ? 'likely' : 'none';
}
