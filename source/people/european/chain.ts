import type {Unit} from '../institutions.js';
import {isEnd} from './name-end.js';
import {isKind} from './post-noun.js';
import type {Sentence} from './sentence.js';
import {board} from './stems.js';

/** Institutions that stand before what somebody is there, their units in the genitive one behind the other. */

/** Tokens of a chain at most. */
const longestChain = 16;

/** The units before a post, from the innermost outwards, and the index after the last. */
type Chain = {units: Unit[]; next: number};

/** The institution that a phrase begins with, by its noun or by its capitals. */
export function placeAt(sentence: Sentence, from: number): Chain {
  const chain = chainAt(sentence, from);
  return chain.units.length > 0 ? withShortName(sentence, chain) : capitalsAt(sentence, from);
}

/** The units that a phrase begins with, each cut behind its noun; an abbreviation in brackets belongs to the last. */
export function chainAt(sentence: Sentence, from: number): Chain {
  const units: Unit[] = [];
  let start = from;
  let at = from;
  const stop = Math.min(sentence.length, from + longestChain);
  while (at < stop && !sentence.is('position', at) && !sentence.is('former', at)) {
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
    if (units.length > 0 && at === start && sentence.is('and', at)) break;
    if (sentence.isMark(at) || sentence.isQuote(at) || (isEnd(sentence, at) && !sentence.is('and', at)))
      break;
    at++;
    const goesOn = sentence.isInstitution(at) && sentence.isCapital(at);
    if (!sentence.isInstitution(at - 1) || goesOn) continue;
    if (isKind(sentence, at - 1)) break;
    // "Derneği yönetim kurulu üyesi": the board is part of the post.
    if (units.length > 0 && board.test(sentence.slice(start, at))) break;
    units.unshift({name: withoutCase(sentence.slice(start, at))});
    start = at;
  }
  return {units, next: start};
}

/** "yhdistys ry:n jäsen", "tutkimuslaitoksen Tarnin johtaja": what goes on behind the noun, in its case, before the post. */
function withShortName(sentence: Sentence, {units, next}: Chain): Chain {
  const [unit, ...outer] = units;
  if (unit && legalForm.test(sentence.lower(next)))
    return {
      units: [{...unit, name: withoutCase(`${unit.name} ${sentence.slice(next, next + 1)}`)}, ...outer],
      next: next + 1,
    };
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
    (sentence.isCapital(at) || (at > from && sentence.lower(at) === '&' && sentence.isCapital(at + 1))) &&
    !sentence.is('position', at) &&
    !sentence.is('former', at) &&
    !isKind(sentence, at) &&
    !(at === 0 && !sentence.isCapital(1))
  )
    at++;
  if (at > from && legalForm.test(sentence.lower(at))) at++;
  return {units: at === from ? [] : [{name: withoutCase(sentence.slice(from, at))}], next: at};
}

/** "ry:n": what a society or a firm is by law. */
const legalForm = /^(?:ry|oyj?|ay|rf|ab)(?::\p{L}+)?$/u;

/** "Vakfı’nın", "Bölümünde": a name without the case of a noun that is of something, and what an apostrophe parts. */
const withoutCase = (name: string): string =>
  name.replace(/[’':][a-zçğıöşüä]{1,5}$|(?<=[ıiuü])n(?:[ıiuü]n?|d[ae]n?|[ae])$/u, '');
