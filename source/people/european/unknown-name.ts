import type {Author} from '../../article/article.js';
import {headAt} from './post-noun.js';
import type {Sentence} from './sentence.js';

/** Words of a name, at most. */
const longestName = 5;

/**
 * The index after a name that nobody is known by: two words or more in capitals where a statement opens, before a mark
 * or a verb; undefined where none begins.
 */
function unknownNameEnd(sentence: Sentence, from: number): number | undefined {
  const joined = sentence.is('and', from - 1);
  const opens = from === 0 || sentence.isMark(from - 1, ':;,') || sentence.is('honorific', from - 1);
  if (!opens && !joined) return undefined;
  let at = from;
  while (
    at < from + longestName &&
    sentence.isCapital(at) &&
    !sentence.isAcronym(at) &&
    !sentence.is('institution', at) &&
    !(sentence.is('position', at) && (at === from || !isFollowed(sentence, at + 1)))
  )
    at++;
  // "…, présidente, et Bo Vasseur, juriste": behind "and" only with a post.
  const ends = joined
    ? isFollowed(sentence, at)
    : sentence.isMark(at, ',(–—') || sentence.verbAt(at)?.kind === 'is';
  return at >= from + 2 && ends && at < sentence.length ? at : undefined;
}

/** "Ada Vasseur, juriste": a name may end as posts do where a post follows. */
const isFollowed = (sentence: Sentence, at: number): boolean =>
  sentence.isMark(at, ',') && headAt(sentence, at + 1) !== undefined;

/** "Signataires : Ada Vasseur, juriste": the index after the name of somebody who is none of the byline's people. */
export function afterOther(sentence: Sentence, at: number): number | undefined {
  if (at === 0 || !sentence.isMark(at - 1, ':;')) return undefined;
  const next = unknownNameEnd(sentence, at);
  return next !== undefined && isFollowed(sentence, next) ? next : undefined;
}

/** Somebody whose name opens a statement, made an author of by `enter`, and the index after the name. */
export function unknownPersonAt(
  sentence: Sentence,
  at: number,
  enter: ((name: string) => Author) | undefined,
): {author: Author; next: number} | undefined {
  const next = enter && unknownNameEnd(sentence, at);
  return enter && next !== undefined ? {author: enter(sentence.slice(at, next)), next} : undefined;
}
