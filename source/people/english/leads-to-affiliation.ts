import {startsUpper} from '../../article/letters.js';
import {isPlace, isRegional} from '../countries.js';
import {hasInstitutionWord, referringNoun} from '../institution-words.js';
import {isAcronym, startsLikeName} from '../letter-case.js';
import {hasCharge, isCharge, isFunction, isHead, isPluralField} from './charges.js';
import {isDescribed, isEnterprise} from './described-names.js';
import {firstSegment, isInRegion} from './first-segment.js';
import {isDuty, isFirm, isOffice, isOfWhole, isSeat, serves} from './position-signs.js';
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
      // "editor emeritus of The Ebb"
      .replace(/(?<=\p{L}) emerit(?:us|a)\b/iu, '')
      .split(/ (?:of|in|for) | at [Ll]arge\b/, 1)[0]!
      .split(' ')
      .at(-1)!,
  ).toLowerCase();

/** Whether what follows a preposition is the affiliation; else it belongs to the position. */
export function leadsToAffiliation(
  link: string,
  position: string,
  rest: string,
  atFollows: boolean,
): boolean {
  const noun = headNoun(position);
  const segment = firstSegment(rest);
  const named = startsName(link === 'for' ? rest.replace(/^[“"]/, '') : rest);
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
      if (noun === 'chair') return rest.startsWith('the ') || !isSubject(segment);
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
      if (segment.endsWith('ics') && !institution && noun !== 'editor' && !isOfWhole(position)) return false;
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
                !isPlace(word) &&
                !/^(?:former|ex|deputy|vice|first|then|coordinating|assistant|junior|state|senior|cabinet|shadow|interim|acting|federal|union|parliamentary)$/i.test(
                  word,
                ),
            ).length > 1;
        return (
          institution || portfolio || isPlace(segment) || (noun === 'commissioner' && rest.startsWith('the '))
        );
      }
      if (
        isFunction.test(segment) &&
        !hasInstitutionWord(segment) &&
        !/^(?:the )/.test(rest) &&
        noun !== 'editor' &&
        !isOfWhole(position)
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
          !(fieldOfStudy.test(segment) && /^\S+$/.test(segment) && !/^the /i.test(rest)) &&
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
        (noun !== 'chair' || / of /.test(position) || rest.startsWith('the ')) &&
        ((institution && !isPlace(segment)) || referred || isPartOfInstitution.test(segment))
      );
    case 'from':
      if (isSeat(noun)) return institution;
      return institution || (named && !isPlace(segment) && !isInRegion(rest) && !isLanguage.test(segment));
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
