import {isPlace} from '../countries.js';
import {institutionAt, type InstitutionAt} from './institution-at.js';
import {organAt} from './organs.js';
import {afterPlace} from './places.js';
import {repeatsLead} from './repeated-lead.js';
import {programme} from './stems.js';
import type {Sentence} from './sentence.js';

/** "dottoranda in Statistica alla …": where an institution follows, what is capital before it is a field. */
export const inField = /^(?:in|en|em)$/;

/** "directora de la maestría en Sociología": what is taught there, and not where, "de posgrado en la Facultad …". */
export const isOfProgramme = (sentence: Sentence, at: number): boolean =>
  inField.test(sentence.lower(at)) &&
  programme.test(sentence.lower(at - 1)) &&
  sentence.institutionFrom(sentence.afterArticles(at + 1)) === undefined;

/**
 * The institution that a preposition leads to behind no post, "ist am Institut … tätig", and what the verb says of it:
 * "sitzt im Vorstand des Vereins …".
 *
 * @param works the verb, where it is one that an affiliation follows
 * @param is whether the verb is one that a post follows, and none did
 * @param more whether it stands behind "and" and another institution
 * @param object whether it stands right behind the verb, which may have it as its object: "tilknyttet tankesmien …"
 */
export function affiliationAt(
  sentence: Sentence,
  at: number,
  {works, is, more, object}: {works: string | undefined; is: boolean; more: boolean; object: boolean},
): {body: InstitutionAt; verb: {position?: string}} | undefined {
  const led = sentence.isPreposition(at) || (at === 0 && sentence.is('onBehalf', at));
  if (!led && !(object && sentence.words.capitals)) return undefined;
  if (isOfProgramme(sentence, at)) return undefined;
  const opens = led ? sentence.afterLead(at) : sentence.afterArticles(at);
  const organ = works === undefined && !is ? undefined : organAt(sentence, opens);
  const start = organ?.whose ?? opens;
  // "do Instituto Tarn (IT) e da Obi Papéis", "de la NXH y del KQR": a name that is whole stands before.
  const whole = sentence.isMark(at - 2, ')') || sentence.isAcronym(start) || repeatsLead(sentence, at);
  // "er tilknyttet KQR"
  const attached = object && !led && works !== undefined && attachment.test(works);
  // "pracuje pro KQR", and not "pracuje dla Polski"
  const employer = works !== undefined && sentence.is('for', at) && sentence.words.genitives;
  const theirs = attached || employer || sentence.is('at', at) || (more && sentence.is('of', at) && whole);
  const named =
    sentence.words.capitals || organ ? sentence.isCapital(start) : more && sentence.isAcronym(start);
  // "autora, entre otras obras, de «Mareas»": a book's title, where no verb leads to it.
  const titled = is && sentence.isQuote(start) && !sentence.is('at', at);
  const institution = sentence.institutionFrom(start) !== undefined || (sentence.isQuote(start) && !titled);
  // "integra el comité para personas con Fe": not with whom one works.
  if (!institution && sentence.is('company', at) && !object && !more) return undefined;
  const body =
    institution || ((works !== undefined || more) && theirs && named && !isTown(sentence, at, start))
      ? institutionAt(sentence, start)
      : undefined;
  if (!body) return undefined;
  if (organ)
    return {body, verb: {position: [works, sentence.slice(at, organ.end)].filter((part) => part).join(' ')}};
  return works === undefined || works.includes(' ') ? {body, verb: {}} : {body, verb: {position: works}};
}

/** Verbs whose object is the affiliation, without a preposition too. */
const attachment = /kny[tt]|knut|tilhør|tillhör/;

/** "pracuje w Chicago", "trabalha em Belo Horizonte": where, and not for whom. */
const isTown = (sentence: Sentence, at: number, start: number): boolean =>
  sentence.words.capitals &&
  sentence.isOneOf(at, 'in', 'for') &&
  isPlace(sentence.slice(start, sentence.words.genitives ? start + 1 : afterPlace(sentence, start)));

/**
 * Whether a preposition at a token leads to an institution.
 *
 * @param named whether the verb or the post has an object already, a field
 */
export function leadsToBody(sentence: Sentence, at: number, named = false): boolean {
  if (!sentence.is('at', at) && !sentence.is('in', at)) return false;
  const after = sentence.afterArticles(at + 1);
  if (sentence.institutionFrom(after) !== undefined || sentence.isQuote(after) || sentence.isAcronym(after))
    return true;
  // "an der Tarnau UAS"
  const lettered = sentence.isCapital(after) && sentence.isAcronym(after + 1);
  // "insegna Metodo in Agricoltura": a field, where the verb has an object already.
  if (named && sentence.lower(at) === 'in' && sentence.words.capitals) return false;
  return sentence.is('at', at) && sentence.isCapital(after) && (sentence.words.capitals || lettered);
}
