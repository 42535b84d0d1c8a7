import {startsLower, startsUpper} from '../../article/letters.js';
import {readByline, type Credited} from '../byline.js';
import {isPlace} from '../countries.js';
import {isInitials, isParticle, isShouted, withoutGeneration} from '../letter-case.js';
import {announced, plainLine, withoutGenre, wordsIn} from './announced.js';
import {headAt} from './post-noun.js';
import {Sentence} from './sentence.js';
import type {Words} from './words.js';

const longestLine = 160;

/** "Le plaidoyer d’Ada Obi": by her, or a headline about it. */
const isDefinite = (line: string, words: Words): boolean => {
  const all = wordsIn(line);
  const [first = ''] = all;
  if (words.by(all, 0) > 0) return false;
  return (
    first.startsWith('l’') ||
    (words.is.article(first) && !/^(?:une?|uno?|una|um|uma|eine?|een|en|ett?)$/.test(first))
  );
};

/** "Text: Ada Obi, Fotos: Bo Ek", "Bo Ek (Fotos)": without those whose the pictures are. */
function withoutPictures(line: string, words: Words): string {
  const parts = line.split(' ');
  const at = parts.findIndex((part) => words.is.picture(part.toLowerCase().replaceAll(/[():,]/g, '')));
  const all = parts.slice(0, Math.max(0, at));
  const named = parts[at]?.startsWith('(')
    ? all.slice(0, all.findLastIndex((part) => part.endsWith(',') || words.is.and(part.toLowerCase())) + 1)
    : all;
  if (named.filter((part) => startsUpper(part)).length < 2) return line;
  if (words.is.and(named.at(-1)!.toLowerCase())) named.pop();
  return named.join(' ').replace(/[,;|/–—-]+$/, '');
}

/** "Par Ada Obi (avocate)", "Ada Obi (DP)", "(Wien)", "(Text)": without what somebody is or did, whose party's, or where. */
const withoutBrackets = (line: string, words: Words): string =>
  line.replaceAll(/\s*\(([^()]{1,80})\)/g, (whole, inner: string) =>
    /^(?:\p{Lu}{1,6}|\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?)$/u.test(inner) ||
    isTown(inner) ||
    words.by([inner.toLowerCase()], 0) > 0 ||
    headAt(new Sentence(inner, words), 0)
      ? ''
      : whole,
  );

/** "Ada Obi, Tarnau": a place, or one word behind a name of two. */
const isWhere = (part: string, index: number, parts: readonly string[]): boolean =>
  index > 0 && (isTown(part) || (!part.includes(' ') && parts[0]!.includes(' ')));

/** A place, with the river that it lies on. */
const isTown = (part: string): boolean => isPlace(part.replace(/ (?:am|an der|a\.|sur|aan den|nad) .*$/, ''));

/** "PD Dr. Ada Obi", "dr Ada Obi": a name without what its bearer is called, in the words of the language. */
function withoutHonorifics(name: string, words: Words): string {
  const parts = name.trim().split(/\s+/);
  let from = 0;
  const isTitle = (part: string): boolean => {
    const lower = part.toLowerCase().replace(/\.$/, '');
    return lower.length > 1 && words.is.honorific(lower);
  };
  while (from < parts.length - 2 && isTitle(parts[from]!)) from++;
  return from === 0 ? name : `${/^\s*/.exec(name)![0]}${parts.slice(from).join(' ')}${/\s*$/.exec(name)![0]}`;
}

/** The people of a byline in the language of the words. */
export function bylineIn(printed: string, text: string, words: Words): Credited[] {
  const line = withoutBrackets(withoutPictures(plainLine(printed), words), words);
  if (isNobody(line, words)) return [];
  const people = withAnd(announced(line, words) ?? withoutGenre(line), words)
    .split(/(?<=\s(?:and|&)\s|;\s)/)
    .map((piece) => withoutHonorifics(withoutPost(piece, words), words));
  return readByline(people.join(''), text);
}

/** "Ada Obi, professor, Tarn" → "Ada Obi"; with the "and" that the piece ends in. */
function withoutPost(piece: string, words: Words): string {
  const parts = piece.split(', ');
  const post = parts.findIndex(
    (part, index) =>
      (index > 0 && saysPost(part, words)) || (isWhere(part, index, parts) && index === parts.length - 1),
  );
  return post === -1
    ? piece
    : `${parts.slice(0, post).join(', ')}${/(?:\s(?:and|&)|;)\s$/.exec(piece)?.[0] ?? ''}`;
}

/** "Ada Adão e Silva", "Bo Ortega y Gasset". */
const isOneName = (parts: readonly string[], and: number): boolean =>
  and === parts.length - 2 &&
  and > 1 &&
  /^\p{Lu}.*[^,]$/u.test(parts[and - 1]!) &&
  startsUpper(parts[and - 2]!);

/** With "and" for the language's own word between two names, and for what says that two talk. */
function withAnd(line: string, words: Words): string {
  const parts = line.split(' ');
  const all = parts.map((part) => part.toLowerCase());
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const inside = at > 0 && at < parts.length - 1;
    const talk = inside ? words.talks(all, at) : 0;
    joined.push(talk > 0 || (inside && words.is.and(all[at]!) && !isOneName(parts, at)) ? 'and' : parts[at]!);
    at += Math.max(0, talk - 1);
  }
  return joined.join(' ');
}

/** "La rédaction", and whose it is or who belongs to it, "un collectif de soignants"; "Par deux infirmières". */
function isNobody(line: string, words: Words): boolean {
  const all = wordsIn(line);
  const by = words.by(all, 0);
  const after = words.nobody(all, by);
  const parts = line.trim().split(/\s+/);
  const isSmall = (from: number): boolean => parts.slice(from).every((part) => startsLower(part));
  if (by > 0 && isSmall(by) && all.slice(by).some((word) => words.is.position(word))) return true;
  if (after === 0 || by + after === all.length) return after > 0;
  return words.is.of(parts[by + after]!.toLowerCase()) && isSmall(by + after);
}

/** How much a line looks like a byline, from 0 to 1; see `looksLikeByline`. */
export function bylineLikeness(printed: string, words: Words): number {
  const line = withoutGeneration(withoutBrackets(withoutPictures(plainLine(printed), words), words));
  if (line === '' || line.length > longestLine || /[?!]|[.…]["”’]?$|\d/.test(line)) return 0;
  if (isNobody(line, words)) return 0.8;
  const rest = announced(line, words);
  const parts = withAnd(rest ?? line, words).split(/,\s*|\s+and\s+|\s*[;&|/•·]\s*/);
  const post = parts.findIndex((part, index) => index > 0 && saysPost(part, words));
  const where = rest === undefined && parts.slice(Math.max(post, 0)).some((part) => saysWhere(part, words));
  const last = parts.length - 1;
  const placed =
    post === -1 && rest === undefined && parts.length === 2 && isWhere(parts[last]!, last, parts);
  const names = (post === -1 ? parts.slice(0, placed ? last : undefined) : parts.slice(0, post)).map((name) =>
    withoutHonorifics(name, words),
  );
  if (names.length > 6 || !names.every((name) => isName(name, words, rest !== undefined))) return 0;
  // "Ada Obi, lektor ved …": a note as likely as a byline, unless the text has the name again.
  if (post !== -1 && where) return 0.45;
  // "Ada Obi, Tarnau": a place that isn't known may be anything.
  if (placed && !isTown(parts[last]!))
    return words.capitals || !headAt(new Sentence(parts[last]!, words), 0) ? 0.45 : 0;
  if (rest !== undefined && isDefinite(line, words)) return 0.25;
  return rest === undefined ? 0.6 : 0.95;
}

const degree = /^(?:(?:ph\.? ?d|m\.? ?d|cand|mag|dr)\b|(?:доктор|кандидат|доцент)\s)/i;

/** "Ada Obi, professor": what somebody is, in small letters. */
const saysPost = (part: string, words: Words): boolean =>
  degree.test(part) ||
  ((startsLower(part) || isLone(part, words)) && headAt(new Sentence(part, words), 0) !== undefined);

/** "Abogado", "Directora general", "Vorsitzender der …": a capital that no name follows. */
function isLone(part: string, words: Words): boolean {
  const [first = '', second = '', ...rest] = part.toLowerCase().split(/\s+/);
  const led = (['article', 'of', 'at', 'for', 'in'] as const).some((kind) => words.is[kind](second));
  if (led && rest.length > 0) return words.is.position(first);
  return words.capitals && part.split(/\s+/).every((word, index) => index === 0 || startsLower(word));
}

/** "lecturer at the university": a note, and no byline. */
const saysWhere = (part: string, words: Words): boolean =>
  wordsIn(part).some((word) => (['at', 'of', 'for', 'in'] as const).some((kind) => words.is[kind](word)));

function isName(name: string, words: Words, led: boolean): boolean {
  const parts = name.trim().split(/\s+/);
  const capitals = parts.filter((part) => startsUpper(part));
  if (parts.length > 6 || capitals.length < (led ? 1 : 2) || !startsUpper(parts.at(-1) ?? '')) return false;
  return parts.every((part, index) => {
    const lower = part.toLowerCase().replaceAll("'", '’').replace(/\.$/, '');
    if (startsLower(part))
      return index > 0 && (isParticle(part) || (!words.is.and(lower) && part.length <= 3));
    const common =
      words.is.article(lower) ||
      words.is.of(lower) ||
      words.is.at(lower) ||
      words.is.in(lower) ||
      words.is.for(lower) ||
      words.is.breaks(lower) ||
      words.is.he(lower) ||
      (index === 0 && !led && parts.some((each) => startsLower(each)) && words.is.position(lower)) ||
      (parts.length > 3 && words.is.institution(lower));
    if (index === 0 && (words.is.honorific(lower) || isInitials(part))) return true;
    return (
      /^[\p{L}\p{M}'’.-]+$/u.test(part) && (isShouted(name) || !common || (isParticle(lower) && index > 0))
    );
  });
}
