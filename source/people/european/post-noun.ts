import type {Sentence} from './sentence.js';
import type {VerbAt} from './verbs.js';
import {english} from './stems.js';

/** The noun of a post and the first of its words, as indices of tokens; `former` where they say that it is over. */
export type Head = {start: number; noun: number; former: boolean};

/** Words before the noun of a post at most. */
const mostWords = 5;

/** Finds the noun of the post that begins at a token, behind articles, "former" and adjectives. */
export function headAt(sentence: Sentence, from: number): Head | undefined {
  let at = from;
  let start: number | undefined;
  let former = false;
  for (; at < from + mostWords + 2; at++) {
    if (!sentence.isWord(at)) return undefined;
    const lower = sentence.lower(at);
    const bare = withoutEx(lower);
    const over = bare !== lower && isPosition(bare, sentence);
    if (!over && sentence.is('breaks', at)) return undefined;
    if (!over && sentence.is('former', at) && !(lower.startsWith('экс') && sentence.is('position', at))) {
      former = true;
      continue;
    }
    // "oud-Eerste Kamerlid"
    if (bare !== lower && /^\p{L}+-/u.test(lower) && sentence.is('position', at + 1)) {
      former = true;
      start ??= at;
      continue;
    }
    if (over || sentence.is('position', at)) return {start: start ?? at, noun: at, former: former || over};
    if (start === undefined && isIntroduction(sentence, at)) continue;
    // "utdannings- og forskningsminister"
    if (sentence.isHyphened(at + 1)) {
      start ??= at;
      at += 2;
      continue;
    }
    if (!isAdjective(sentence, at, from)) return undefined;
    start ??= at;
  }
  return undefined;
}

/** ", były członek": the word for "was" as an adjective, where no case of what somebody was follows. */
export const isFormer = (sentence: Sentence, at: number): boolean =>
  sentence.is('former', at) &&
  sentence.words.genitives &&
  (at === 0 || sentence.isBoundary(at - 1)) &&
  sentence.is('position', at + 1) &&
  !/(?:em|[iy]m|ą|ami)$/.test(sentence.lower(at + 1));

/** "puis directeur général", "wurde 2012 zum Rektor … berufen": an adverb right before a post, or what leads to one. */
export const opensPost = (sentence: Sentence, at: number, verb?: VerbAt): boolean =>
  (sentence.is('adverb', at) &&
    !sentence.isCapital(at) &&
    (headAt(sentence, at + 1)?.start === at + 1 || leadsToRole(sentence, at + 1))) ||
  (verb?.kind === 'is' && /^zu[mr]$/.test(sentence.lower(at)) && headAt(sentence, at + 1) !== undefined);

/** "als", "na stanowisku" */
const leadsToRole = (sentence: Sentence, at: number): boolean =>
  sentence.is('as', at) || (sentence.isPreposition(at) && sentence.is('as', at + 1));

/** "старшим научным сотрудником": in the case that says as what somebody works somewhere. */
export function isRole(sentence: Sentence, at: number): boolean {
  const inCase = (index: number): boolean => /(?:[оеыи]м|ą)$/.test(sentence.lower(index));
  if (!sentence.words.genitives || sentence.isCapital(at) || !inCase(at)) return false;
  const head = headAt(sentence, at);
  return head !== undefined && head.start === at && inCase(head.noun);
}

/** "exministra", "ex-secretário", "oud-minister": the position without what says that it is over. */
export const withoutEx = (word: string): string =>
  word.replace(/^(?:ex|oud|eks|экс|fd)(?:[-‐‑–](?=\p{L}{3})|(?=\p{L}{4})(?!ecut|ped|port|terne?r?))/iu, '');

/** A position, or a compound that one of its ends is: "ministro-adjunto". */
const isPosition = (word: string, {words}: Sentence): boolean =>
  words.is.position(word) || (word.includes('-') && word.split('-').some((part) => words.is.position(part)));

/** What may stand between a verb and its post. */
const isIntroduction = (sentence: Sentence, at: number): boolean =>
  (['article', 'adverb', 'now', 'there', 'respectively'] as const).some((kind) => sentence.is(kind, at));

/** A word that may stand before a noun: in small letters, an ordinal, or an abbreviation. */
const isAdjective = (sentence: Sentence, at: number, from: number): boolean =>
  !sentence.isPreposition(at) &&
  !sentence.is('and', at) &&
  !sentence.is('article', at) &&
  !sentence.is('breaks', at) &&
  (!sentence.is('institution', at) || isKind(sentence, at)) &&
  !sentence.is('writer', at) &&
  !sentence.isYear(at) &&
  !sentence.is('as', at) &&
  (sentence.verbAt(at) === undefined || isParticiple(sentence, at)) &&
  isShaped(sentence, at) &&
  (!sentence.isCapital(at) ||
    at === from ||
    sentence.isAcronym(at) ||
    english.test(sentence.lower(at)) ||
    namesFellowship(sentence, at));

/** "Письма читателей разбирает редактор": where adjectives have ends of their own, nothing else stands before a post. */
const isShaped = (sentence: Sentence, at: number): boolean =>
  !sentence.words.genitives ||
  sentence.words.postLast ||
  sentence.lower(at).length <= 4 ||
  /^[a-z-]+$/.test(sentence.lower(at)) ||
  sentence.words.isAdjective(sentence.lower(at));

/** "già Ortega Memorial Fellow": whom a fellowship is named after. */
function namesFellowship(sentence: Sentence, from: number): boolean {
  let at = from;
  while (at < from + 3 && sentence.isCapital(at) && !sentence.is('position', at)) at++;
  return sentence.words.capitals && sentence.isCapital(at) && /^(?:fellow|scholar)$/.test(sentence.lower(at));
}

/** "belediye başkanı", "meclis üyesi": of which kind of body somebody is what, and of none by name. */
export const isKind = (sentence: Sentence, at: number): boolean =>
  sentence.is('bareInstitution', at) && sentence.is('position', at + 1);

/** "ist promovierte Chemikerin": a form of a verb right before the noun of a post. */
export const isParticiple = (sentence: Sentence, at: number): boolean =>
  sentence.verbAt(at)?.kind === 'tells' &&
  sentence.verbAt(at)?.length === 1 &&
  sentence.is('position', at + 1) &&
  !sentence.isCapital(at);
