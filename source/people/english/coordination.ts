import {startsUpper} from '../../article/letters.js';
import {isPlace} from '../countries.js';
import {fieldOfStudy} from './fields-of-study.js';
import {hasInstitutionWord, isDependent, isOutermost, isPart} from '../institution-words.js';
import {isCampusSystem} from '../institutions.js';
import {isAcronym, nameAtStart} from '../letter-case.js';
import {isOfWhole} from './position-signs.js';
import {startsPost} from './positions.js';
import {bodyNoun, isFieldNoun, isMissionNoun, isPositionNoun, singularNoun} from '../titles.js';

/**
 * Whether a comma or an "and" leads from the name of one institution to the next of a list, as in "CEO of Kelp, Weir
 * Path and Zip2", or goes on within one name, as in "School of Arts and Sciences".
 *
 * @param amongList whether the text before is a name of the list already
 */
export function leadsToNext(before: string, after: string, mark: string, amongList: boolean): boolean {
  const plain = before.replaceAll(/ \([^()]*\)/g, '');
  if (/ based at |, with (?!the\b)[a-z]/.test(plain) || besides.test(plain)) return false;
  const held = holder(plain);
  if (!amongList && (held === undefined || isMission(held))) return false;
  const name = (amongList ? plain : plain.slice(held!.end)).replace(/^the /, '').replace(/^.*[’']s /, '');
  const next = nameAtStart(after.replaceAll(/ \([^()]*\)/g, ''));
  if (!amongList && isFieldOf(held!) && !hasInstitutionWord(name)) return false;
  // "chief of staff for tides, weirs and locks"
  if (/^(?:Staff|State|Mission)\b/.test(name)) return false;
  if (!isName(name) || next === '' || startsPost(after) || isPlace(next)) return false;
  // "correspondent for West Asia and the Gulf"
  if (isPlace(name) && held?.link === 'for') return false;
  if (mark.startsWith(', ') && !/and|&/.test(mark)) return isListed(name, after);
  if (amongList) return true;
  return !mark.includes('&') && areTwo(name, next, after.startsWith('the '), held!.noun);
}

/** What somebody does beside a post: "a critic of the law, writing often for Tides, Ebb and Quay". */
const besides = /, [a-z]+ing(?: [a-z]+)? (?:at|of|for|with|to|on) [^;]*$/;

type Holder = {noun: string; link: string; end: number};

/** What the list is of: the last position or verb with its preposition, before a name. */
function holder(text: string): Holder | undefined {
  let found: Holder | undefined;
  for (const match of text.matchAll(
    /(?<=^|\s)([\p{L}-]+) (at|of|for|with|to|on) (?=(?:the )?[\p{Lu}\d])/gu,
  )) {
    const [whole, noun = '', link = ''] = match;
    if (startsUpper(noun) && !isPositionNoun(noun)) {
      // "Professor of Tides at …"
      if (found && link === 'at') found = {noun: found.noun, link, end: match.index + whole.length};
      continue;
    }
    if (link === 'on' && !/^(?:sits?|sat|serves?|served)$/.test(noun)) continue;
    found = {noun: singularNoun(noun.toLowerCase()), link, end: match.index + whole.length};
  }
  const run =
    /(?:^|\s)((?:co-)?founded|edits|edited|leads|led|runs|ran|directs|directed) (?=(?:the )?[\p{Lu}\d])/u.exec(
      text,
    );
  return found ?? (run ? {noun: 'founder', link: '', end: run.index + run[0].length} : undefined);
}

/** "professor of Tides and Rivers", but "chair of the Tarn Trust and the Rivers Fund" */
const isFieldOf = ({noun, link}: Holder): boolean => isFieldNoun(noun) && link === 'of';

/** "ambassador to the UN and the Tides Union": to whom belongs to the post. */
const isMission = ({noun, link}: Holder): boolean => isMissionNoun(noun) && link === 'to';

const joints = /^(?:of|for|the|an?|in|on|de|and|&)$/;

/** Capitals and what joins them, with no comma but that before a whole. */
const isName = (text: string): boolean =>
  text !== '' &&
  text
    .split(' ')
    .every((word) => startsUpper(word.replace(/^\(/, '')) || /^\d/.test(word) || joints.test(word)) &&
  !/[,;]/.test(text.replace(/, (?:Inc|Ltd|LLC)\b\.?/, ''));

/** "Kelp, Weir Path, Tide and Zip2": the next of at least three, whose last has its "and". */
function isListed(name: string, after: string): boolean {
  const [, others = '', last = ''] = /^([^;]*?),? (?:and|&) (?:the )?(.*)$/.exec(after) ?? [];
  // "at the School of Tides, Lakeside University, and dean of …"
  if (startsPost(last)) return false;
  const items = [...others.split(', ').map((item) => item.replace(/^the /, '')), nameAtStart(last)];
  if (after.startsWith('the ') && /^[^,]+, and (?!the )[a-z]/.test(after) && hasInstitutionWord(name))
    return hasInstitutionWord(nameAtStart(after).split(' ').at(-1)!) && !isPart(name) && isBoard(name);
  return (
    !isPart(name) &&
    !isCampusSystem(name) &&
    !(isWithin.test(name) && isUniversity.test(items[0]!)) &&
    !(/ (?:on|for) /.test(name) && items.every((item) => !hasInstitutionWord(item) && !isToken(item))) &&
    items.every(
      (item) => isName(item) && !isPlace(item) && !isPart(item) && !isPositionNoun(item.split(' ', 1)[0]!),
    )
  );
}

/** "the Institute of Tides, University of Lowick and Tarn College": what is within the university behind its comma. */
const isWithin = /^(?:the )?(?:Institute|Cent(?:er|re)|School|Faculty|Department) (?:of|for) /;
const isUniversity = /^(?:University of |(?:\p{Lu}\S* ){1,3}University$)/u;

/** Where somebody is a member, one of several. */
const isBoard = (name: string): boolean => /\b(?:Board|Council|Committee|Commission|Panel)\b/.test(name);

/** Names that are one word with signs of a name in it: "RTQ", "WeirIQ", "Zip2", "tarn.org". */
const isToken = (name: string): boolean =>
  !/^(?:AI|IT|ICT|HR|ML|PR|VR|AR|TV|STEM|HIV|UK|US|EU)\b/.test(name) &&
  (isAcronym(name.split(' ', 1)[0]!) ||
    /\p{Ll}\p{Lu}|\d|\.(?:org|com|net|io|ai)$/u.test(name.split(' ', 1)[0]!));

/** Of whom several institutions are said by their names alone. */
const ofSeveral = (noun: string): boolean =>
  isOfWhole(noun) || /^(?:investor|host|advis[eo]r|consultant)$/.test(noun);

/** What one noun of an institution often has beside it: "Hospital and Medical Centre". */
const isGeneric =
  /^(?:Research|Medical|Health|Training|Information|Arts?|Cultural|Community|Learning|Development|Education|Graduate|Technical) \S+$/;

/** "Feld & Oakes" */
const ofPartners = /\p{Lu}[^&]*&.?\p{Lu}/u;

/** Whether two names are those of two institutions and not parts of one, by their nouns and what they are of. */
function areTwo(name: string, next: string, withArticle: boolean, noun: string): boolean {
  const [head = ''] = next.split(/ (?:of|for|in|on) /, 1);
  const open = / (?:of|for|on|in) /.test(name);
  const first = hasInstitutionWord(name.split(' ').at(-1)!);
  const second = hasInstitutionWord(head.split(' ').at(-1)!);
  if (isPart(name)) return false;
  if (ofPartners.test(name) && ofPartners.test(next)) return true;
  if (open) {
    if (withArticle) return (second || isToken(next)) && next.includes(' ');
    return second && next.split(' ').length > 3 && isOutermost(next) && !isDependent(head);
  }
  if (first && second)
    return (
      withArticle || isToken(next) || (next.includes(' ') && !isGeneric.test(next) && !isDependent(head))
    );
  if (first) return withArticle || isToken(next);
  if (second)
    return withArticle
      ? isToken(name) || name.includes(' ') || next.includes(' ')
      : (isToken(name) && !bodyNoun.test(next.split(' ').at(-1)!)) || isToken(next);
  // "the Tidal and Weir Fund"
  if (!withArticle && fieldOfStudy.test(name)) return false;
  return withArticle || isToken(name) || isToken(next) || ofSeveral(noun);
}
