import type {Unit} from '../institutions.js';
import {isEnd} from './name-end.js';
import {isKind} from './post-noun.js';
import {postAt, type Said} from './post.js';
import type {Sentence} from './sentence.js';
import {board} from './stems.js';

const longestPhrase = 16;

type Found = {said: Said; next: number};

/** The units before a post, from the innermost outwards, and the index after the last. */
type Chain = {units: Unit[]; next: number};

/** Reads the post that a phrase states, behind its institution or, as in most languages, before it. */
export function postFrom(sentence: Sentence, from: number): Found | undefined {
  const found = (sentence.words.postLast ? finalPostAt(sentence, from) : undefined) ?? postAt(sentence, from);
  if (found) for (let at = from; at < found.next; at++) if (sentence.is('there', at)) found.said.there = true;
  return found;
}

/**
 * Reads a post that stands behind its institution, as in Finnish and Turkish: "Helsingin yliopiston professori",
 * "Boğaziçi Üniversitesi Ekonomi Bölümü öğretim üyesi". Nothing where the post comes first or no institution is named.
 */
function finalPostAt(sentence: Sentence, from: number): Found | undefined {
  const over = sentence.is('former', from);
  const first = over ? from + 1 : from;
  const chain = chainAt(sentence, first);
  const {next: named, units} =
    chain.units.length > 0 ? withShortName(sentence, chain) : capitalsAt(sentence, first);
  if (units.length === 0) return undefined;
  const said = {units, former: false, inferred: true, free: false};
  const verb = sentence.verbAt(named);
  if (verb?.kind === 'works' || verb?.kind === 'does') {
    const next = named + verb.length;
    return {said: {...said, position: sentence.slice(named, next), former: verb.former}, next};
  }
  // "Ada Ünal, Nehir Üniversitesi Tarih Bölümü"
  if (named >= sentence.length && sentence.isMark(from - 1, ',–—-') && from > 0 && chain.units.length > 0)
    return {said, next: named};
  let start = named;
  while (sentence.is('former', start) || sentence.is('adverb', start)) start++;
  let noun = start;
  while (noun < start + longestPhrase && !sentence.is('position', noun)) {
    if (sentence.isMark(noun) || (isEnd(sentence, noun) && !sentence.is('and', noun))) return undefined;
    noun++;
  }
  if (!sentence.is('position', noun)) return undefined;
  while (sentence.is('position', noun + 1) && !isPossessed(sentence, noun)) noun++;
  const former =
    over ||
    Array.from({length: start - named}, (_, index) => named + index).some((at) => sentence.is('former', at));
  const free = sentence.words.is.profession(sentence.lower(noun));
  return {
    said: {
      position: sentence.words.withoutCopula(sentence.slice(start, noun + 1)),
      units,
      former,
      inferred: false,
      free,
    },
    next: noun + 1,
  };
}

/** The units that a phrase begins with, each cut behind its noun; an abbreviation in brackets belongs to the last. */
function chainAt(sentence: Sentence, from: number): Chain {
  const units: Unit[] = [];
  let start = from;
  let at = from;
  while (at < from + longestPhrase && !sentence.is('position', at) && !sentence.is('former', at)) {
    const [unit] = units;
    if (unit && at === start && sentence.isMark(at, '(') && sentence.isMark(at + 2, ')')) {
      unit.abbreviation = sentence.slice(at + 1, at + 2);
      at += 3;
      start = at;
      continue;
    }
    // "työ- ja elinkeinoministeriön"
    if (sentence.isMark(at, '-') && at > start && sentence.is('and', at + 1)) {
      at += 2;
      continue;
    }
    if (sentence.isMark(at) || sentence.isQuote(at) || (isEnd(sentence, at) && !sentence.is('and', at)))
      break;
    at++;
    const goesOn = sentence.isInstitution(at) && sentence.isCapital(at);
    if (!sentence.isInstitution(at - 1) || goesOn) continue;
    if (at - 1 === start && isKind(sentence, start)) break;
    // "Derneği yönetim kurulu üyesi": the board is part of the post.
    if (units.length > 0 && board.test(sentence.slice(start, at))) break;
    units.unshift({name: withoutCase(sentence.slice(start, at))});
    start = at;
  }
  return {units, next: start};
}

/** "tutkimuslaitoksen Tarnin johtaja": a name behind its noun, in the same case, right before the post. */
function withShortName(sentence: Sentence, {units, next}: Chain): Chain {
  const [unit, ...outer] = units;
  const agrees = [next - 1, next].every((at) => sentence.lower(at).endsWith('n'));
  const post = sentence.is('position', next + 1) || sentence.is('former', next + 1);
  if (!unit || !agrees || !post || !sentence.isCapital(next) || sentence.is('position', next))
    return {units, next};
  return {
    units: [{...unit, name: `${unit.name} ${sentence.slice(next, next + 1)}`}, ...outer],
    next: next + 1,
  };
}

/** A name that no noun tells, by its capitals: "Kelan". */
function capitalsAt(sentence: Sentence, from: number): Chain {
  let at = from;
  while (
    sentence.isCapital(at) &&
    !sentence.is('position', at) &&
    !sentence.is('former', at) &&
    !(at === 0 && !sentence.isCapital(1))
  )
    at++;
  if (at > from && legalForm.test(sentence.lower(at))) at++;
  return {units: at === from ? [] : [{name: withoutCase(sentence.slice(from, at))}], next: at};
}

/** "ry:n": what a society or a firm is by law. */
const legalForm = /^(?:ry|oyj?|ay|rf|ab)(?::\p{L}+)?$/u;

/** "Barosu üyesi avukat": what belongs to the noun before it ends a post; "kurucu" belongs to nothing. */
const isPossessed = (sentence: Sentence, at: number): boolean =>
  /[^aeıioöuücç][ıiuü]$/.test(sentence.lower(at));

/** "Vakfı’nın": a name without the ending that an apostrophe parts from it. */
const withoutCase = (name: string): string => name.replace(/[’':][a-zçğıöşüä]{1,5}$/u, '');
