import {institutionAt, type InstitutionAt} from './institution-at.js';
import {afterOrgan} from './organs.js';
import type {Sentence} from './sentence.js';

/**
 * The institution that a preposition leads to behind no post, "ist am Institut … tätig", and what the verb says of it:
 * "sitzt im Vorstand des Vereins …".
 *
 * @param works the verb, where it is one that an affiliation follows
 * @param more whether it stands behind "and" and another institution
 */
export function affiliationAt(
  sentence: Sentence,
  at: number,
  {works, more}: {works: string | undefined; more: boolean},
): {body: InstitutionAt; verb: {position?: string}} | undefined {
  if (!sentence.isPreposition(at)) return undefined;
  const opens = sentence.afterArticles(at + 1);
  const organ = works === undefined ? undefined : afterOrgan(sentence, opens);
  const start = organ === undefined ? opens : sentence.afterArticles(organ + 1);
  // "do Instituto Tarn (IT) e da Obi Papéis": a bracket ended the name before.
  const led = sentence.is('at', at) || (more && sentence.is('of', at) && sentence.isMark(at - 2, ')'));
  const named = sentence.words.capitals ? sentence.isCapital(start) : more && sentence.isAcronym(start);
  const institution = sentence.institutionFrom(start) !== undefined || sentence.isQuote(start);
  const body =
    institution || ((works !== undefined || more) && led && named)
      ? institutionAt(sentence, start)
      : undefined;
  if (!body) return undefined;
  if (organ !== undefined) return {body, verb: {position: `${works} ${sentence.slice(at, organ)}`}};
  return works === undefined || works.includes(' ') ? {body, verb: {}} : {body, verb: {position: works}};
}
