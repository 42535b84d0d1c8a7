import {hasInstitutionWord} from '../institution-words.js';
import type {Unit} from '../institutions.js';
import {resolve} from './references.js';
import type {StatedPost} from './shared-affiliations.js';

export const bareAffiliation =
  /^(?:(?:[Bb]oth|[Aa]ll|[Ee]ach) (?:of )?)?(?:[Aa]t|[Ww]ith|from|in(?= the )|of(?= the )|on (?:the )?(?:(?:[a-z]+ )?(?:faculty|staff)|board) (?:of|at)|on the(?= \p{Lu}))\s+/u;

/** "on the faculty of …" */
export const onStaff =
  /^(?:currently |presently |now |formerly |previously )?on (?:the )?(?:(?:[a-z]+ )?(?:faculty|staff)|board) (?:of|at) /i;

/** "is on the editorial board of …", but "is on the faculty of …" */
export const onBoard = /^on the (?:[a-z]+ ){0,2}(?:board|council|committee|panel|jury) (?:of|for|at) /;

/** "in the UK for Quay Radio" */
const inPlaceFor = /^in (?:the )?\p{Lu}\S+ (?:for|at|with) (?=\p{Lu}|the )/u;

/** "at the Rivers Institute", "with Tarn University": where somebody is, without a post. */
export function readAffiliated(
  phrase: string,
  former: boolean,
  before: readonly Unit[],
): StatedPost | undefined {
  const named = phrase
    .replace(/^(?:formerly|previously) /, '')
    .replace(inPlaceFor, '')
    .replace(bareAffiliation, '');
  if (/^(?:from|in) /.test(phrase) && !hasInstitutionWord(named)) return undefined;
  const {units, inferred} = resolve(named, before);
  return units.length === 0 ? undefined : {units, former, inferred};
}
