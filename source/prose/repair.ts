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
  const pieces = paragraphs.map((text) => joinLines(text.split('\n'), known));
  const texts = pieces.map(({text}) => text);
  const breaks = falseBreaks(texts);
  const feet = columnFeet(texts, breaks);

  const repaired: Array<{running: RunningText; from: number[]}> = [];
  for (const [index, {text, repairs}] of pieces.entries()) {
    const open = repaired.at(-1);
    if (open && (breaks[index - 1] || feet.has(index - 1))) {
      append(open.running, text, repairs, '\n\n', known);
      open.from.push(index);
    } else {
      repaired.push({running: new RunningText(text, repairs), from: [index]});
    }
  }
  return repaired.map(({running, from}) => ({text: running.text, repairs: running.repairs, from}));
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

/** The printed lines of one paragraph as running text; of what was mended, only a word that was broken counts. */
export function joinLines(lines: readonly string[], known: Known): {text: string; repairs: Repair[]} {
  const spaced: string[] = [];
  let hasSeam = false;
  for (const line of lines) {
    const text = oneSpaced(line);
    if (text === '') continue;
    hasSeam ||= spaced.length > 0 && seamSigns.test(spaced.at(-1)!.slice(-1));
    spaced.push(text);
  }
  // Most paragraphs have nothing to mend.
  if (!hasSeam) return {text: spaced.join(' '), repairs: []};
  const [first = '', ...rest] = spaced;
  const whole = new RunningText(first, []);
  for (const line of rest) append(whole, line, [], '\n', known);
  return {text: whole.text, repairs: whole.repairs};
}

/** At the end of a line: what may have broken a word, or stands without a space to the next. */
const seamSigns = /[-‐\u00AD\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** White space but a space and a line feed. */
const otherSpace = /[\t\v\f\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/;

const oneSpaced = (line: string): string =>
  (line.includes('  ') || otherSpace.test(line) ? line.replaceAll(/\s+/g, ' ') : line).trim();

/** How much of a text's end is looked at, in UTF-16 units: no word is longer. */
const tailLength = 60;

/** Text that grows at its end; only its tail is read again, so that a paragraph of any length takes linear time. */
class RunningText {
  readonly repairs: Repair[];
  /** Never empty, except for the first where there is no text. */
  readonly #parts: string[];
  length: number;

  constructor(text: string, repairs: readonly Repair[]) {
    this.#parts = [text];
    this.repairs = [...repairs];
    this.length = text.length;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** The last UTF-16 unit. */
  get last(): string {
    return this.#parts.at(-1)!.slice(-1);
  }

  get tail(): string {
    let tail = '';
    for (let at = this.#parts.length - 1; at >= 0 && tail.length < tailLength; at--)
      tail = this.#parts[at]!.slice(-tailLength) + tail;
    return tail.slice(-tailLength);
  }

  add(text: string): void {
    if (text !== '') this.#parts.push(text);
    this.length += text.length;
  }

  /** Takes the last UTF-16 unit away. */
  dropLast(): void {
    const rest = this.#parts.pop()!.slice(0, -1);
    if (rest !== '' || this.#parts.length === 0) this.#parts.push(rest);
    this.length--;
  }
}

const brokenWord = /[^\s"“”„«»()[\]/—–]*[^\s!-/:-@[-`{-¿‐-⁞](?=[-‐\u00AD]$)/;
const wordStart = /^[^\s!-/:-@[-`{-¿‐-⁞]/;
/** Scripts whose words stand without spaces between them. */
const ideograph = /[\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

function append(
  open: RunningText,
  text: string,
  repairs: readonly Repair[],
  gap: '\n' | '\n\n',
  known: Known,
): void {
  const hyphen = open.last;
  const left = /[-‐\u00AD]/.test(hyphen) ? brokenWord.exec(open.tail)?.[0] : undefined;
  let seam = ideograph.test(hyphen) && ideograph.test(text.charAt(0)) ? '' : ' ';
  const broken = left !== undefined && wordStart.test(text);
  if (broken) {
    const right = /^\S{1,60}/.exec(text)?.[0] ?? '';
    seam = hyphen === '\u00AD' ? '' : seamOf(left, right, known);
    open.dropLast();
  }
  const at = open.length;
  if (gap === '\n\n') open.repairs.push({kind: 'joined', at: at + seam.trim().length, was: gap});
  if (broken && seam === '')
    open.repairs.push({kind: 'dehyphenated', at, was: gap === '\n' ? `${hyphen}\n` : hyphen});
  open.add(seam);
  const moved = open.length;
  open.add(text);
  for (const {kind, at: offset, was} of repairs) open.repairs.push({kind, at: offset + moved, was});
}

const isUnfinished = wordList(`
  a an the of in on at by for from with without to into onto upon over under between among against through during before
  after about and or but nor as than that which who whose whom if when while because although not no its his her their our my your this these those can could will would shall should
  may might must being more most very so such very per via toward towards
  der die das den dem des ein eine einen einem einer und oder von zu mit für auf im in als dass
  le la les un une des du de et ou à au aux en dans par pour sur que qui el los las y o del al con por para`);

/** Verbs that a heading may end in: "Waarom een balie goedkoper is", "The Way We Were". */
const isFinalVerb = wordList('is are was were be been has have had do does did');

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
  if (isUnfinished(lastWord) || (end.length >= running && isFinalVerb(lastWord))) return 'sure';
  return end.length >= running && (start.length >= running || endsSentence(start)) ? 'likely' : 'none';
}
