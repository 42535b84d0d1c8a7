import {startsUpper} from '../../article/letters.js';
import {wordList} from '../../article/word-list.js';
import {isOfRegion, isPlace, isRegional} from '../countries.js';
import {hasInstitutionWord, referringNoun} from '../institution-words.js';
import {isAcronym, startsLikeName} from '../letter-case.js';
import {isDescribed, isEnterprise} from './described-names.js';
import {isDuty, isFirm, isOffice, isSeat, serves} from './position-signs.js';
import {fieldOfStudy, isField, isLanguage, isStudy} from './fields-of-study.js';
import {
  bodyNoun,
  isFieldNoun,
  isMissionNoun,
  isPortfolioNoun,
  isPositionNoun,
  isTitleWord,
  singularNoun,
} from '../titles.js';

/** "the Rivers Unit", "1st Faculty of Medicine". */
const startsName = (text: string): boolean =>
  startsLikeName(text.replace(/^the /, '').replace(/^\d+\S*\s/, ''));
const reference = new RegExp(`^(?:the |its |his |her |their |that )?(?:same )?${referringNoun}(?:['’]s)?\\b`);

/** The noun that a position ends in before its "of", singular and in lower case. */
export const headNoun = (position: string): string =>
  singularNoun(
    position
      .split(/ (?:of|in|for) | at [Ll]arge\b/, 1)[0]!
      .split(' ')
      .at(-1)!,
  ).toLowerCase();

export const firstSegment = (text: string): string =>
  text
    .split(/,|\s\(|\s(?:at|in|with|within|for)\s|\sto\s(?=[a-z])/, 1)[0]!
    .replace(/^the /i, '')
    .replace(/ (?:focused|focusing|based|dedicated|devoted|specialising|specializing)(?: .*)?$/, '')
    .trim();

/** Whether what follows a preposition is the affiliation; else it belongs to the position. */
export function leadsToAffiliation(
  link: string,
  position: string,
  rest: string,
  atFollows: boolean,
): boolean {
  const noun = headNoun(position);
  const segment = firstSegment(rest);
  const named = startsName(rest);
  const institution = named && (hasInstitutionWord(segment) || isAcronym(segment));
  const referred = reference.test(rest) || isDescribed(rest, segment);
  if (isOffice.test(segment)) return false;
  switch (link) {
    case 'at':
    case 'within':
      return true;
    case 'with':
      return (
        (named && (hasInstitutionWord(segment) || !isTopic(segment))) || referred || /-based /.test(rest)
      );
    case 'of':
      if (
        isDuty.test(rest) ||
        (isField(segment) && !institution && noun !== 'editor') ||
        (atFollows && /^\p{Lu}\p{Ll}+s at /u.test(rest))
      )
        return false;
      if (noun.endsWith('host') && /^[“"]\p{Lu}/u.test(rest)) return true;
      if (!named) return referred || (/^(?:the|an?|its|their)\s/.test(rest) && isBody(rest));
      if (noun === 'chair') return !isSubject(segment);
      // "professor of Information Systems at …": a field, whatever its words.
      if (isFieldNoun(noun))
        return (
          institution &&
          !isField(segment) &&
          !(isStudy(segment) && !rest.startsWith('the ')) &&
          (segment.includes(' ') || isAcronym(segment) || rest.startsWith('the ')) &&
          (!atFollows || rest.startsWith('the '))
        );
      if (/\sto\s/.test(position) || isTopic(segment)) return institution;
      // "one of the founders of Quiet Mechanics"
      if (segment.endsWith('ics') && !institution && noun !== 'editor') return false;
      if (isMissionNoun(noun)) return !isPlace(segment);
      // "director of Search Quality", but "of the Search Quality Institute", "of Quality"
      if (isHead(noun) && !rest.startsWith('the ') && isCharge.test(segment))
        return institution && !hasCharge(segment, rest);
      if (isPortfolioNoun(noun)) {
        const portfolio =
          position
            .split(' ')
            .filter(
              (word) =>
                !/[’']s$/.test(word) &&
                !/^(?:former|ex|deputy|vice|first|then|coordinating|assistant|junior|state|senior|cabinet|shadow|interim|acting|federal|union|parliamentary)$/i.test(
                  word,
                ),
            ).length > 1;
        return institution || portfolio || isPlace(segment);
      }
      if (
        isFunction.test(segment) &&
        !hasInstitutionWord(segment) &&
        !/^(?:the )/.test(rest) &&
        noun !== 'editor'
      )
        return false;
      if (hasCharge(segment, rest) || (atFollows && isPluralField(segment, rest))) return false;
      return institution || !atFollows || rest.startsWith('the ');
    case 'for':
      if (isSeat(noun)) return institution;
      if (noun === 'chair' && isSubject(segment)) return false;
      // "associate dean for Research", "director for Marketing"
      if (isFunction.test(segment) && !hasInstitutionWord(segment)) return false;
      if (/^members?$/.test(noun))
        return institution || (named && !isRegional(segment) && rest.startsWith('the '));
      if (isMissionNoun(noun))
        return (
          institution ||
          (named &&
            !isRegional(segment) &&
            rest.includes(' ') &&
            !fieldOfStudy.test(segment.split(' ').at(-1)!))
        );
      if (isPortfolioNoun(noun)) return institution;
      if (atFollows && isPluralField(segment, rest)) return false;
      return (
        (named &&
          !(fieldOfStudy.test(segment) && /^\S+$/.test(segment)) &&
          !atFollows &&
          !isRegional(segment) &&
          !(isTopic(segment) && !hasInstitutionWord(segment))) ||
        institution ||
        referred
      );
    case 'to':
      return (
        (institution && !isMissionNoun(noun) && !isPositionNoun(segment.split(' ').at(-1)!)) ||
        (serves.test(noun) &&
          named &&
          !isTitleWord(segment.split(' ', 1)[0]!) &&
          !isPositionNoun(segment.split(' ').at(-1)!))
      );
    case 'in':
      // "holds the Chair in Rivers and Society"
      return (
        (noun !== 'chair' || / of /.test(position)) &&
        ((institution && !isPlace(segment)) || referred || isPartOfInstitution.test(segment))
      );
    case 'from':
      if (isSeat(noun)) return institution;
      return institution || (named && !isPlace(segment) && !isLanguage.test(segment));
    case ',':
      return (
        institution ||
        segment.startsWith('Government of ') ||
        (named &&
          !/ (?:in|on) /.test(position) &&
          !isRegional(segment) &&
          !atFollows &&
          segment.split(' ').length < 8)
      );
    default:
      return (
        (institution && !isField(segment) && /^(?:the )?(?:board|staff|faculty)/i.test(rest)) ||
        (link === 'on' &&
          startsName(rest.replace(/^(?:its|their) /, '')) &&
          bodyNoun.test(segment.split(' ').at(-1)!))
      );
  }
}

/** "the locks and tides unit within …", "the river studies department of Tarn University" */
const isPartOfInstitution =
  /^[a-z][a-z, -]* (?:unit|division|office|section|bureau|branch)$|^(?:[a-z][a-z, -]* )?(?:department|faculty|school|division|unit|office) of (?:the )?\p{Lu}/u;

/** "Tides and Rivers", "Tidal Law": what a chair is of, and no body. */
const isSubject = (segment: string): boolean =>
  isField(segment) ||
  (fieldOfStudy.test(segment.split(' ').at(-1)!) &&
    !/ (?:of|on|for) /.test(segment) &&
    !hasInstitutionWord(segment) &&
    !isAcronym(segment) &&
    !isFirm.test(segment));

/** Who heads a part of an institution that is called by what it does. */
const isHead = wordList('director head manager lead leader');
const isCharge =
  / (?:\S+(?:ment|ity|ness|ship|[ts]ions?)|policy|strategy|research|affairs|analytics|writing|learning|teaching|fundraising|programming|nursing|studies|sciences?|arts|music|languages?)$/i;

/** "Programmes for the Tarn Alliance": a word for what is done, and no name. */
const isCommon =
  /^(?:Program(?:me)?s|Projects|Services|Systems|Studies|Exhibitions|Partnerships|\p{Lu}\p{Ll}+(?:ment|[ts]ions?|ing|ity|ship))$/u;

/** "Network Projects for the Tarn Institute": what somebody is in charge of, before where. */
function hasCharge(segment: string, rest: string): boolean {
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
const isPluralField = (segment: string, rest: string): boolean =>
  !rest.startsWith('the ') &&
  / (?:Systems|Program(?:me)?s|Instruments|Cent(?:er|re)s|Institutes|Libraries|Archives|Colleges|Hospitals)$/.test(
    segment,
  );

/** "Africa research", "European affairs": a proper adjective with a common noun. */
const isTopic = (segment: string): boolean =>
  / [^\sA-Z\d]+$/.test(segment) &&
  startsUpper(segment) &&
  !isBody(segment) &&
  !isEnterprise(segment.split(' ').at(-1)!);
const isBody = (rest: string): boolean =>
  rest
    .split(/,|\s(?:of|at|for|on)\s/, 1)[0]
    ?.split(' ')
    .some((word) => bodyNoun.test(word)) ?? false;
