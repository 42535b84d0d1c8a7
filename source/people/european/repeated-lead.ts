import {isPlace} from '../countries.js';
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
    if (sentence.isMark(index) || sentence.is('and', index) || sentence.isInstitution(index)) return false;
    if (!sentence.isPreposition(index)) continue;
    const same = sentence.lower(index) === sentence.lower(at);
    // The nearest of its kind may be within the name, where no post stands before it.
    if (same && sentence.is('position', index - 1))
      return (
        !sentence.isOneOf(index - 1, 'office', 'academic') &&
        (others > 0 || press.test(sentence.lower(index - 1)))
      );
    if (same) return false;
    others++;
  }
  return false;
}
