import {wordList} from '../../article/word-list.js';
import {isOfRegion} from '../countries.js';
import {hasInstitutionWord} from '../institution-words.js';
import {fieldOfStudy} from './fields-of-study.js';
import {firstSegment} from './first-segment.js';

/** What somebody in an institution has charge of, which is no institution itself. */

/** Who heads a part of an institution that is called by what it does. */
export const isHead = wordList('director head manager lead leader');
export const isCharge =
  / (?:\S+(?:ment|ity|ness|ship|[ts]ions?)|policy|strategy|research|affairs|analytics|writing|learning|teaching|fundraising|programming|nursing|studies|sciences?|arts|music|languages?)$/i;

/** "Programmes for the Tarn Alliance": a word for what is done, and no name. */
const isCommon =
  /^(?:Program(?:me)?s|Projects|Services|Systems|Studies|Exhibitions|Partnerships|\p{Lu}\p{Ll}+(?:ment|[ts]ions?|ing|ity|ship))$/u;

/** "Network Projects for the Tarn Institute": what somebody is in charge of, before where. */
export function hasCharge(segment: string, rest: string): boolean {
  const [, whole = ''] = /^[^,;]*, (?:the )?(\p{Lu}[^,;]*)/u.exec(rest) ?? [];
  const last = segment.split(' ').at(-1)!;
  const field = / and /.test(segment) || (fieldOfStudy.test(last) && !isOfRegion(last.toLowerCase()));
  if (
    field &&
    !hasInstitutionWord(segment) &&
    ((whole.includes(' ') && hasInstitutionWord(whole)) || whole.startsWith('Government of '))
  )
    return true;
  const where = /^[^,;]*? (?:for|at|with) (?:the )?(?=\p{Lu})/u.exec(rest);
  return (
    where !== null &&
    !rest.startsWith('the ') &&
    (segment.includes(' ') || isCommon.test(segment)) &&
    !/ of /.test(segment) &&
    (isCommon.test(segment) || !hasInstitutionWord(segment.split(' ').at(-1)!)) &&
    hasInstitutionWord(firstSegment(rest.slice(where[0].length)))
  );
}

/** "vice president of Product", "head of Corporate Strategy": what part of a firm's work. */
export const isFunction =
  /^(?:[\p{L}&-]+ ){0,3}(?:Strategy|Product|Products|Marketing|Sales|Operations|Engineering|Communications|Research|Development|Finance|Policy|Technology|Content|Growth|Affairs|Resources|Learning|Design|Security|Partnerships|Innovation|Relations|Compliance|Risk|Analytics|Outreach|Advocacy|Fundraising|Estate)(?=$| and | & )/u;

/** "director for Lock Systems at …" */
export const isPluralField = (segment: string, rest: string): boolean =>
  !rest.startsWith('the ') &&
  / (?:Systems|Program(?:me)?s|Instruments|Cent(?:er|re)s|Institutes|Libraries|Archives|Colleges|Hospitals)$/.test(
    segment,
  );
