import {isPlace} from '../countries.js';
import {institutionAt} from './institution-at.js';
import {headAt} from './post-noun.js';
import type {Said} from './post.js';
import type {Sentence} from './sentence.js';

/**
 * The institution that stands right behind somebody's name, in brackets, after a comma or a dash: "Ada Obi (Università di
 * Tarn)", "Lektor Ada Obi, Institut for Elve, …". What is no institution for sure, a party's letters or a place, is none.
 *
 * @param from where the name begins, with what stands before it
 * @param at the index after the name
 */
export function apposedAt(
  sentence: Sentence,
  from: number,
  at: number,
): {said: Said; next: number} | undefined {
  // Where posts come last, they follow there.
  if (sentence.words.postLast) return undefined;
  const bracket = sentence.isMark(at, '(');
  if (at >= sentence.length || !(bracket || sentence.isMark(at, ',–—-'))) return undefined;
  const start = sentence.afterArticles(at + 1);
  const close = bracket ? sentence.afterBracket(at) : sentence.length;
  if (headAt(sentence, start) || sentence.personAt(start)) return undefined;
  const short = close === at + 3 || (close === at + 4 && sentence.isAcronym(start));
  const lettered = bracket && short && sentence.isCapital(close - 2) && listsInstitutions(sentence);
  const named = lettered || sentence.institutionFrom(start) !== undefined;
  const body = named ? institutionAt(sentence, start, bracket ? close - 1 : undefined) : undefined;
  if (!body || (bracket ? body.next < close - 1 : !sentence.isBoundary(body.next))) return undefined;
  const title = sentence.is('position', from) && sentence.lower(from).length > 4 && from < at - 1;
  const position = title ? {position: sentence.slice(from, from + 1)} : {};
  return {
    said: {...position, units: body.units, former: false, inferred: true, free: false},
    next: bracket ? close : body.next,
  };
}

/** "A (Università di Tarn) e B (Cnr)": letters are what the other bracket has. */
const listsInstitutions = (sentence: Sentence): boolean =>
  sentence.tokens.some(
    ({text}, at) => text === '(' && sentence.institutionFrom(sentence.afterArticles(at + 1)) !== undefined,
  );

/** Whether a name is one more of a list, "A, B and C"; not so in "A, a thing that no list has, and B". */
export const followsName = (sentence: Sentence, at: number, end: number): boolean =>
  (sentence.isMark(at - 1, ',&') || sentence.is('and', at - 1)) &&
  (at === end + 1 || (at === end + 2 && sentence.isMark(at - 2, ',')));

/** Whether a comma follows a name of two words that no author has, behind "with" or "of": "gift med Bo Brix, …". */
export const followsStranger = (sentence: Sentence, comma: number): boolean =>
  sentence.isMark(comma, ',') &&
  sentence.isOneOf(comma - 3, 'company', 'of') &&
  [comma - 2, comma - 1].every(
    (at) =>
      sentence.isCapital(at) &&
      !sentence.isAcronym(at) &&
      !sentence.isOneOf(at, 'article', 'institution', 'position') &&
      !isPlace(sentence.slice(at, at + 1)),
  ) &&
  sentence.personAt(comma - 2) === undefined;
