import {isPlace} from '../countries.js';
import {isDefinite} from './articles.js';
import type {Sentence} from './sentence.js';
import {press} from './stems.js';

/** Words between a post and "and" at most. */
const longestName = 8;

/**
 * Whether a preposition behind "and" leads to a name of its own, though no noun tells of an institution: "au Monde et
 * au Figaro", "del Corriere della Sera e del Sole", and not "de la Culture et de la Communication".
 *
 * @param at index of the preposition
 */
export function repeatsLead(sentence: Sentence, at: number): boolean {
  const after = sentence.afterArticles(at + 1);
  if (!sentence.words.capitals || sentence.words.genitives || sentence.words.postLast) return false;
  if (!sentence.isPreposition(at) || !sentence.isCapital(after) || !sentence.isCapital(at - 2)) return false;
  if (isPlace(sentence.slice(after, after + 1))) return false;
  if (sentence.is('at', at) && !sentence.is('of', at)) return true;
  let others = 0;
  for (let index = at - 2; index > at - 2 - longestName; index--) {
    // "del Conicet": a noun that is the whole name.
    const whole = index === at - 2 && sentence.isPreposition(index - 1);
    if (sentence.isMark(index) || sentence.is('and', index) || (sentence.isInstitution(index) && !whole))
      return false;
    if (!sentence.isPreposition(index)) continue;
    const same = sentence.lower(index) === sentence.lower(at);
    // The nearest of its kind may be within the name, where no post stands before it.
    if (sentence.is('position', index - 1))
      return others > 0 ? same && isHeld(sentence, index) : isAtOne(sentence, index, after);
    if (same) return false;
    others++;
  }
  return false;
}

/** Whether a preposition leads from a post to where it is held, and to no portfolio or field. */
const isHeld = (sentence: Sentence, lead: number): boolean =>
  !sentence.isOneOf(lead - 1, 'office', 'academic');

/** "investigador del Conicet y de Brookings", "directora de Latinoaguas y de MORI": one name, and then another. */
function isAtOne(sentence: Sentence, lead: number, other: number): boolean {
  if (press.test(sentence.lower(lead - 1))) return true;
  const name = sentence.afterArticles(lead + 1);
  let end = other;
  while (sentence.isCapital(end)) end++;
  if (sentence.is('department', name) || !sentence.isBoundary(end)) return false;
  return isHeld(sentence, lead) || (!sentence.is('office', lead - 1) && isDefinite(sentence, lead));
}
