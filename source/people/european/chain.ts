import {isPlace} from '../countries.js';
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
  while (at < stop && !isPost(sentence, at, start) && !sentence.is('former', at)) {
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
    if (isElsewhere(sentence, at - 1) && !sentence.isInstitution(at - 1)) {
      // "NEHİR’de Yayın Kurulu üyesi", and not "Tarn’da Nehir Müzesi müdürü"
      if (/^\p{Lu}{2,}’/u.test(sentence.slice(at - 1, at)))
        units.unshift({name: withoutCase(sentence.slice(start, at))});
      start = at;
      continue;
    }
    if (!sentence.isInstitution(at - 1) || goesOn) continue;
    if (isKind(sentence, at - 1)) break;
    // "Üniversitenin Su Merkezi": one named before.
    if (at === 1 && /[ıiuü]n$/.test(sentence.lower(0))) {
      start = at;
      continue;
    }
    // "Derneği yönetim kurulu üyesi", "Kıyı Denetim Yönetim Kurulu Başkanı": the board is part of the post.
    if (board.test(sentence.slice(at - 2, at)) && (units.length > 0 || start < at - 2)) {
      const end = sentence.lower(at - 3) === 'bünyesinde' ? at - 3 : at - 2;
      if (start < end) units.unshift({name: withoutCase(sentence.slice(start, end))});
      start = at - 2;
      break;
    }
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
    !(at === 0 && !sentence.isCapital(1) && !hasCase.test(sentence.lower(0))) &&
    !(at > from && hasCase.test(sentence.lower(at - 1)))
  )
    at++;
  if (isLocated(sentence, at - 1) && isPlace(withoutCase(sentence.slice(from, at))))
    return {units: [], next: from};
  if (at > from && legalForm.test(sentence.lower(at))) at++;
  return {units: at === from ? [] : [{name: withoutCase(sentence.slice(from, at))}], next: at};
}

/** "Öğretmen Akademisi": a post that a name begins with, in no case of its own. */
const isPost = (sentence: Sentence, at: number, start: number): boolean =>
  sentence.is('position', at) &&
  !(
    sentence.words.verbFinal &&
    at > start &&
    [at, at + 1].every((index) => sentence.isCapital(index)) &&
    [at + 1, at + 2, at + 3].some((index) => sentence.isInstitution(index) && sentence.isCapital(index))
  );

/** "Tarn’da": a name in the case that says where. */
const isLocated = (sentence: Sentence, at: number): boolean => /’[dt][ae]$/.test(sentence.lower(at));

/** "Tarn’da", "Almanya’nın", "çalışmalarını": a place that an institution is in, or what somebody does in it. */
const isElsewhere = (sentence: Sentence, at: number): boolean =>
  isLocated(sentence, at) ||
  (sentence.words.verbFinal && !sentence.isCapital(at) && /l[ae]r[ıi]n[ıi]$/.test(sentence.lower(at))) ||
  (hasCase.test(sentence.lower(at)) && isPlace(withoutCase(sentence.slice(at, at + 1))));

/** "Tarn’ın", "Tarn’da": a name that nothing goes on with. */
const hasCase = /’(?:[dt][ae]n?|n?[ıiuü]n?)$/;

/** "ry:n": what a society or a firm is by law. */
const legalForm = /^(?:ry|oyj?|ay|rf|ab)(?::\p{L}+)?$/u;

/** "Vakfı’nın", "Bölümünde": a name without the case of a noun that is of something, and what an apostrophe parts. */
const withoutCase = (name: string): string =>
  name.replace(/[’':][a-zçğıöşüä]{1,5}$|(?<=[ıiuü])n(?:[ıiuü]n?|d[ae]n?|[ae])$/u, '');
