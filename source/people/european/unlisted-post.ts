import type {Said} from './post.js';
import {institutionAt} from './institution-at.js';
import type {Sentence} from './sentence.js';

/** Words of such a post at most. */
const mostWords = 3;

/**
 * A post that no list has, behind a verb of work and "as", where an institution follows: "arbeitet als Tarnfrau bei der
 * Stiftung …".
 */
export function unlistedPostAt(sentence: Sentence, from: number): {said: Said; next: number} | undefined {
  const start = sentence.afterArticles(from);
  let at = start;
  while (
    at < start + mostWords &&
    sentence.isWord(at) &&
    !sentence.isPreposition(at) &&
    !sentence.isOneOf(at, 'and', 'article', 'he', 'they', 'breaks') &&
    sentence.verbAt(at) === undefined &&
    sentence.personAt(at) === undefined
  )
    at++;
  if (at === start || !sentence.is('at', at)) return undefined;
  const name = sentence.afterArticles(at + 1);
  const body = sentence.institutionFrom(name) === undefined ? undefined : institutionAt(sentence, name);
  const position = sentence.slice(start, at);
  return (
    body && {
      said: {position, units: body.units, former: false, inferred: false, free: false},
      next: body.next,
    }
  );
}
