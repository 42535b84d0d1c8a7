import {institutionAt, type InstitutionAt} from './institution-at.js';
import {afterOrgan} from './organs.js';
import type {Sentence} from './sentence.js';

/**
 * The institution that a preposition leads to behind no post, "ist am Institut … tätig"; `within` says in which of its
 * organs somebody sits there, "im Vorstand".
 *
 * @param works whether the verb is one that an affiliation follows
 * @param more whether it stands behind "and" and another institution
 */
export function affiliationAt(
  sentence: Sentence,
  at: number,
  {works, more}: {works: boolean; more: boolean},
): {body: InstitutionAt; within?: string} | undefined {
  if (!sentence.isPreposition(at)) return undefined;
  const opens = sentence.afterArticles(at + 1);
  const organ = works ? afterOrgan(sentence, opens) : undefined;
  const start = organ === undefined ? opens : sentence.afterArticles(organ + 1);
  // "do Instituto Tarn (IT) e da Obi Papéis": a bracket ended the name before.
  const led = sentence.is('at', at) || (more && sentence.is('of', at) && sentence.isMark(at - 2, ')'));
  const named = sentence.words.capitals ? sentence.isCapital(start) : more && sentence.isAcronym(start);
  const institution = sentence.institutionFrom(start) !== undefined || sentence.isQuote(start);
  const body = institution || ((works || more) && led && named) ? institutionAt(sentence, start) : undefined;
  return body && {body, ...(organ !== undefined && {within: sentence.slice(at, organ)})};
}
