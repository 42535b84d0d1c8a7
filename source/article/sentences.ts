import {startsLower, startsUpper} from './letters.js';
import {onFirstUse} from './on-first-use.js';
import {wordList} from './word-list.js';

/** One sentence; `start` and `end` (exclusive) are UTF-16 offsets in the text, white space around it left out. */
export type Sentence = {start: number; end: number; text: string};

// Abbreviations that something always follows: no sentence ends with them.
const isLeading = wordList(`
  mr mrs ms mx messrs mag dipl ing dr drs govt pvt prof profs assoc asst mt ft gen col lt capt cmdr maj sgt adm sen rep gov govs pres hon rev fr
  vs cf viz e.g i.e eg ie spp cand subsp var dept univ inst fra bzw z.b d.h u.a vgl mm sra srta sig dott ing
  em im им hab fhv tidl mgr doc ks abp bp św phdr mudr judr rndr paeddr mvdr rez doç проф сотр науч зав каф ст мл inż avv mevr dhr av arş öğr uzm доц акад докт канд lic tzw tzv ds med`);

// Abbreviations before a number; without one they are words like any other ("del Mar.").
const isNumbered = wordList('no nos nr fig figs eq eqs ch chap sec vol vols p pp art ca tab b');

// Abbreviations that may end a sentence: what follows tells whether they do.
const isEither = wordList(`
  jr sr st inc ltd llc plc co corp bros etc al usw ave blvd rd ed eds`);

// Words that open sentences and are seldom part of a name.
const isOpener = wordList(`
  the a an this that these those it its he she they we i you his her their our my there here in on at by for from with
  as if when while after before since because although though but and or so yet however therefore thus moreover not no
  what who where why how both some many most all one views opinions
  der die das ein eine er sie es wir im am und aber le la les un une il elle ils nous en el los las una y pero`);

// A stop, with the quotes and brackets that close behind it, is followed by white space; an ideographic one needs none.
const stop = /[.!?…]{1,9}["'”’»›)\]]{0,4}(?=\s)|[。！？｡]{1,9}[」』”’）]{0,4}/g;
const lastStop = /(?:[.!?…]{1,9}|[。！？｡]{1,9})["'”’»›)\]」』）]{0,4}$/;
const wordBefore = /[^\s"'“‘„«([/—–-]*$/;
const wordAfter = /^[\s"'“‘’„«‹([—–-]*([^\s!-/:-@[-`{-¿‐-⁞、-〟]+\.?)/;
/** "Dr. rer. nat.": what a doctor is a doctor of. */
const faculty = onFirstUse(() => /\b(?:Dr|Dipl)\.(?: ?\p{Ll}{1,5}\.)* ?\p{Ll}{1,5}$/u);
const dotted = /^[^\d.]{1,2}\.[^\d.]/;
const enumerator = /^[([]?(?:\d{1,2}|[ivxIVX]{1,4}|[^\d.])$/;

/**
 * The sentences of a text in order, told by their stops. A stop after an abbreviation ("Dr.", "E. coli", "U.S.
 * Senate"), an initial ("M. J. Okafor") or the number of a point, or before a lower-case letter, ends none; quotes and
 * brackets that close after a stop belong to its sentence.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (until: number): void => {
    const inner = text.slice(start, until);
    const from = start + inner.length - inner.trimStart().length;
    const end = from + inner.trim().length;
    if (end > from) found.push({start: from, end, text: text.slice(from, end)});
    start = until;
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (isEnd(text, start, match.index, end)) close(end);
  }
  close(text.length);
  return found;
}

/** True where the end of a text is the end of a sentence, as far as its stop and what `follows` the text tell. */
export function endsSentence(text: string, follows = ''): boolean {
  const trimmed = text.trimEnd();
  const match = lastStop.exec(trimmed.slice(-16));
  if (!match) return false;
  return isEnd(`${trimmed} ${follows}`, -1, trimmed.length - match[0].length, trimmed.length);
}

/**
 * Whether the stop at `at` ends the sentence that began at `start`; `end` is the offset behind the quotes and brackets
 * that close after it.
 */
function isEnd(text: string, start: number, at: number, end: number): boolean {
  if (/[。！？｡]/.test(text.charAt(at))) return true;
  const next = wordAfter.exec(text.slice(end, end + 48))?.[1];
  // A name such as "eBay" may open a sentence.
  if (next && startsLower(next) && next.slice(0, 5) === next.slice(0, 5).toLowerCase()) return false;
  if (!/^\.(?![.!?…])/.test(text.slice(at, end))) return true;

  const word = wordBefore.exec(text.slice(Math.max(0, start, at - 24), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (isLeading(lower) || faculty().test(text.slice(Math.max(0, at - 24), at))) return false;
  const initial = word.length === 1 && startsUpper(word);
  if (isNumbered(lower) && !(initial && next && startsUpper(next))) return !next || !/^\d/.test(next);
  if (start >= 0 && enumerator.test(text.slice(start, at).trim())) return false;
  if (initial || dotted.test(word) || isEither(lower)) {
    return !next || /^(?:Dr|Prof)\b/.test(next) || (isOpener(next.toLowerCase()) && !next.endsWith('.'));
  }
  return true;
}
