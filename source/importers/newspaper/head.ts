import {onFirstUse} from '../../article/on-first-use.js';
import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {endsSentence} from '../../article/sentences.js';
import {falseBreak, opensInLowerCase} from '../../prose/repair.js';
import {tellsOfAuthors} from './tells-of-authors.js';
import {hasKickerWord} from './labels.js';
import {isNameLine, type PagePiece} from './page-piece.js';
import {isCredit} from './credits.js';

/**
 * What stands above an article, as printed, line by line. `about` says what its people are; `length` is the number of
 * pieces that the head takes up, 0 where there is none.
 */
export type Head = {
  kicker?: string;
  title?: string;
  byline?: string;
  standfirst?: string;
  about?: string;
  length: number;
};

const longestRun = 6;
const longestTitle = 140;
const longestStandfirst = 320;

/**
 * Reads the head that begins at a piece: kicker, headline, byline and standfirst, in whichever order they are printed.
 */
export function readHead(pieces: readonly PagePiece[], at: number, language: Language = english): Head {
  const run = runOf(pieces, at);
  if (run.length === 0) return {length: 0};
  const byline = findByline(run, pieces.slice(at + run.length, at + run.length + 40), language);
  const {kicker, title} = findTitle(run, byline);
  if (!title) return {length: 0};

  const standfirst = run.find((piece, index) => piece !== byline && index > run.indexOf(title));
  const last = [title, byline, standfirst].map((piece) => (piece ? run.indexOf(piece) : -1));
  return {
    title: title.text,
    ...(kicker && {kicker: kicker.text}),
    ...(byline && {byline: byline.text}),
    ...(standfirst && {
      [byline && saysWho(standfirst, byline, run, language) ? 'about' : 'standfirst']: standfirst.text,
    }),
    length: Math.max(...last) + 1,
  };
}

/** Whether a line says who signs, and not what the article is about. */
const saysWho = (
  piece: PagePiece,
  byline: PagePiece,
  run: readonly PagePiece[],
  language: Language,
): boolean =>
  (language.saysWho(piece.line) && !endsSentence(piece.line)) ||
  (run.indexOf(piece) === run.indexOf(byline) + 1 && tellsOfAuthors(piece, byline.line, language));

/** The pieces from one on that may belong to a head: up to the first that is text. */
function runOf(pieces: readonly PagePiece[], at: number): PagePiece[] {
  const run: PagePiece[] = [];
  for (const [index, piece] of pieces.slice(at, at + longestRun).entries()) {
    if (!belongsToHead(piece, pieces[at + index + 1], run)) break;
    run.push(piece);
  }
  return run;
}

function belongsToHead(piece: PagePiece, next: PagePiece | undefined, run: readonly PagePiece[]): boolean {
  const text = piece.line;
  if (text.length > longestStandfirst || isCredit(piece)) return false;
  if (piece.level > 0) return true;
  if (isNameLine(piece) || (piece.bylineLikeness >= 0.4 && run.some(({level}) => level > 0))) return true;
  if (piece.shouted) return text.length <= longestTitle;
  if (opensInLowerCase(text)) return false;

  const plain = run.filter(
    (other, index) =>
      other.level === 0 &&
      !other.shouted &&
      !isNameLine(other) &&
      !(other.bylineLikeness >= 0.4 && (run[index - 1]?.level ?? 0) > 0),
  );
  const titled = run.some((other) => other.level > 0 && !isKicker(other));
  if (plain.length >= (titled ? 1 : 2)) return false;
  if (endsSentence(text)) {
    // A standfirst may end with a stop where italics or the byline after it part it from the text.
    const signed = run.some(isNameLine);
    if (run.length > 0 && (piece.italic || (!signed && next && isNameLine(next)))) return true;
    return !titled && plain.length === 0 && text.length <= longestTitle && /[?!]["'”’»]?$/.test(text);
  }
  const broken = next && !isNameLine(next) ? falseBreak(text, next.line) : 'none';
  if (broken === 'sure') return false;
  return titled || plain.length > 0 || text.length <= longestTitle;
}

/** The piece that looks most like a byline; that the text after it has its names too speaks for it. */
function findByline(
  run: readonly PagePiece[],
  after: readonly PagePiece[],
  language: Language,
): PagePiece | undefined {
  const text = after.map((piece) => piece.line.toLowerCase()).join('\n');
  // Where a note follows, somebody signs.
  const noted = onFirstUse(() =>
    after.some(({italic, level, line}) => italic || (level === 0 && language.isAuthorNote(line, [], false))),
  );
  let found: PagePiece | undefined;
  let best = 0.5;
  for (const [index, piece] of run.entries()) {
    const printed = piece.line;
    if (piece.level > 0 && !language.announces(printed)) continue;
    const names = language.readByline(printed).map(({name}) => name.toLowerCase());
    const named = names.length > 0 && names.every((name) => name.includes(' ') && isNamedIn(text, name));
    const evidence = piece.shouted ? 0.5 : 0.2;
    const between = (run[index - 1]?.level ?? 0) > 0 && (run[index + 1]?.level ?? 0) > 0;
    const told = piece.bylineLikeness > 0 && index > 0 && opensOne(after, names);
    // Right before the text what may be a name is one.
    const last = index > 0 && index === run.length - 1 && piece.bylineLikeness > 0.45;
    const placed = named || (between && piece.bylineLikeness > 0.4 && (!isForeign(names) || noted()));
    const score =
      piece.bylineLikeness + (told ? 0.5 : placed ? evidence : last && isForeign(names) && noted() ? 0.1 : 0);
    if (score >= best) {
      found = piece;
      best = score;
    }
  }
  return found;
}

/** In full, or by the family name: "Prof. Obi teaches …". */
const isNamedIn = (text: string, name: string): boolean =>
  text.includes(name) ||
  ['dr', 'prof', 'professor', 'mr', 'mrs', 'ms'].some((title) =>
    [`${title} `, `${title}. `].some((lead) => text.includes(`${lead}${name.split(' ').at(-1)!} `)),
  );

/** Whether a later piece begins with a name in a script without capitals, as notes about authors do. */
const opensOne = (after: readonly PagePiece[], [name = '']: readonly string[]): boolean =>
  isForeign([name]) &&
  after.some(({line}) => {
    const text = line.replace(/^[\s*_（(【■□◎●○◇◆※]+/, '');
    return withoutSpace(text).startsWith(withoutSpace(name)) || sounded.test(text);
  });

/** How a Japanese name is read. */
const sounded = /^\p{Script=Hiragana}{2,8}・\p{Script=Hiragana}{1,8}(?=[\s＝=）)])/u;

const isForeign = ([name = '']: readonly string[]): boolean => /^[^\x20-\x7EÀ-ʯ]/.test(name);

const withoutSpace = (text: string): string => text.slice(0, 80).replaceAll(/\s/g, '').toLowerCase();

/** The headline and the kicker over it, among the pieces of a head that are no byline. */
function findTitle(
  run: readonly PagePiece[],
  byline: PagePiece | undefined,
): {kicker?: PagePiece; title?: PagePiece} {
  const rest = run.filter((piece) => piece !== byline);
  const [first, second] = rest;
  if (!first) return {};
  const marked = rest.filter(({level}) => level > 0);
  const [heading, deeper] = marked;
  const parted = byline !== undefined && run.indexOf(byline) === run.indexOf(heading!) + 1;
  if (heading && deeper && (isKicker(heading) || isLabel(heading, deeper, parted)))
    return {kicker: heading, title: deeper};
  if (heading && heading !== first && isKicker(first)) return {kicker: first, title: heading};
  if (heading && heading !== first) return {title: heading};
  if (!second || !isKicker(first)) return {title: first};
  // A short line in capitals is the kicker of a headline or the headline of a standfirst: length tells.
  const headline = second.line.length <= (rest.length > 2 || hasKickerWord(first.line) ? longestTitle : 60);
  return headline ? {kicker: first, title: second} : {title: first};
}

/**
 * A few words above a deeper heading, and the byline between them: no headline has its author before what goes on with
 * it. A script without capitals has nothing but levels and length to tell a kicker by.
 */
const isLabel = ({line, level}: PagePiece, headline: PagePiece, parted: boolean): boolean =>
  headline.level > level &&
  ((parted && line.split(' ').length <= 4 && line.length <= 30 && !/[?!.]$/.test(line)) ||
    (line.length <= 8 && line.toLowerCase() === line.toUpperCase()));

/** A few words over a headline: in capitals, or ones that kickers are made of. */
function isKicker({line: text, level, shouted}: PagePiece): boolean {
  const words = text.split(' ').length;
  if (text.length > 40 || /[?!.]$/.test(text)) return false;
  if (hasKickerWord(text)) return shouted ? words <= 5 : level === 0 && words <= 3;
  return shouted && (level > 0 ? words <= 5 : words <= 3 && text.length <= 24);
}
