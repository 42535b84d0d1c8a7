import {startsUpper} from '../../article/letters.js';
import {isPlace} from '../countries.js';
import {hasInstitutionWord} from '../institution-words.js';
import {isOutlet} from './employers.js';
import {fieldOfStudy} from './fields-of-study.js';
import {isAcronym} from '../letter-case.js';
import {isFunction} from './charges.js';
import {formerWord, isFieldNoun, isPositionNoun, isTitleWord} from '../titles.js';

/**
 * Names as atoms: where a comma or an "and" belongs to a name or a title ("Ministry of Economy, Trade and Industry",
 * "fiction and essays editor"), its spaces give way to characters that no rule cuts at, until the post is stated.
 */
const space = '\u2063';
const comma = '\u2064';

/** The text with its atoms; as many UTF-16 units less as there were spaces behind commas. */
export function withAtoms(text: string, people: readonly string[] = []): string {
  const said = text.replaceAll(/, (?=(?:[JS]r\.?|I{2,3}|IV) \p{Lu})/gu, comma);
  if (!/ (?:and|&) /.test(said)) return said;
  return said
    .replaceAll(partners, (whole) => glued(whole))
    .replaceAll(paired, (whole) => glued(whole))
    .replaceAll(places, (whole, first: string, second: string) =>
      [first, first.split(' ').at(-1)!].some(isPlace) && isPlace(second) ? glued(whole) : whole,
    )
    .replaceAll(committees, (whole) => glued(whole))
    .replaceAll(areas, (whole) =>
      whole
        .split(/,? and (?:the )?|, (?:the )?/)
        .every((each) => isPlace(each) || isAcronym(each.replace(/\.$/, '')))
        ? glued(whole)
        : whole,
    )
    .replaceAll(withArticle, (whole) => glued(whole))
    .replaceAll(ofTwoFields, (whole, first: string, second: string) =>
      !hasInstitutionWord(first) && isFieldWord(second) ? glued(whole) : whole,
    )
    .replaceAll(listed, (whole, lead: string, list: string) =>
      isLead(lead) && isNameList(lead, list, people) ? `${lead}${glued(list)}` : whole,
    )
    .replaceAll(fields, (whole) =>
      whole.split(' ').some((each) => isPositionNoun(each)) ? whole : glued(whole),
    )
    .replaceAll(ofFields, (whole) =>
      whole.split(/, | and /).some((each) => / /.test(each) && hasInstitutionWord(each))
        ? whole
        : glued(whole),
    )
    .replaceAll(
      /(?<=\b(?:the|an?|is|was|as) )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) and (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?=([a-z-]+))/gu,
      (whole, first: string, second: string, noun: string) =>
        isPositionNoun(noun) &&
        ![first, second].some((each) => isTitleWord(each.split(' ').at(-1)!)) &&
        ![first, second].every((each) => isOutlet(each, noun))
          ? `${glued(whole.trimEnd())} `
          : whole,
    )
    .replaceAll(inCapitals, (whole, first: string, second: string, noun: string) =>
      isPositionNoun(noun) && isCalling(first) && isCalling(second) ? glued(whole) : whole,
    )
    .replaceAll(givers, (whole) =>
      whole.split(/ (?:and )?/).some((each) => isTitleWord(each)) ? whole : `${glued(whole.trimEnd())} `,
    )
    .replaceAll(
      /(?<=\p{Lu}[\p{L}.]*) & (?=((?:\p{Lu}\S*(?: (?=\p{Lu})|(?=\s|$)))+))/gu,
      (joint, next: string, at: number, whole: string) => {
        const before = wordsOf(whole.slice(0, at)).at(-1)!;
        const words = wordsOf(next.trim().replace(/[,;]$/, ''));
        return isPost(before) || isPost(words.at(-1)!) || isPost(words[0]!) ? joint : `${space}&${space}`;
      },
    )
    .replaceAll(
      // "as law and policy adviser", "a local and global economy writer": nothing before the first that it could be of.
      /(?<=\b(?:an?|the|as|is|was|former) )((?:(?!(?:an?|the|former|formerly|also|now) )[a-z-]+ ){1,3})and ([a-z-]+) (?=([a-z-]+)(?: ([a-z-]+))?)/g,
      (whole, first: string, second: string, noun: string, next = '') => {
        const words = [...first.trim().split(' '), second];
        if (!isPositionNoun(noun)) words.push(noun);
        const isJoined =
          (isPositionNoun(noun) || isPositionNoun(next)) &&
          !words.some((each) => isPositionNoun(each) || formerWord.test(each) || notJoined.test(each));
        return isJoined ? `${glued(whole.trimEnd())} ` : whole;
      },
    )
    .replaceAll(
      /\b([a-z-]+) and ([a-z-]+) (?=([a-z-]+))/g,
      (whole, first: string, second: string, noun: string) =>
        isModified(first, second, noun) ? `${first}${space}and${space}${second} ` : whole,
    );
}

/** The words of a text, within atoms too. */
const wordsOf = (text: string): string[] => text.split(/[ \u2063\u2064]/);

/** A word for a post; a faculty is a body. */
const isPost = (each: string): boolean => isPositionNoun(each) && !hasInstitutionWord(each);

/** ", Policy and River Affairs Officer, …": two fields before one post, all of them in capitals. */
const inCapitals =
  /(?<=^|, |\b(?:the|an?|is|was|as) )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}) and (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?= (\p{Lu}\p{L}+)(?:$|[,;.]| (?:at|for|of|with) ))/gu;
const isCalling = (name: string): boolean =>
  isFunction.test(name) || fieldOfStudy.test(name.split(' ').at(-1)!);

/** "a Hugo and Ada Marsh Research Fellow": whom a post is named after. */
const givers =
  /(?<=\b(?:the|an?|is|was|as) )\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2} and (?:\p{Lu}[\p{L}.-]*[ \u2064]){2,4}?(?=(?:\p{Lu}[\p{L}-]+ ){0,3}(?:[Ff]ellow|[Pp]rofessor|[Pp]rofessorship|[Cc]hair|[Ss]cholar|[Ll]ecturer|[Dd]irector|[Cc]urator)\b)/gu;

/** "Baker, Hollis & Wray LLP": a firm by the names of its partners. */
const partners =
  /(?:\p{Lu}[\p{L}’'-]+, ){1,4}\p{Lu}[\p{L}’'-]+,? (?:&|and) \p{Lu}[\p{L}’'-]+(?=,? (?:LLP|LLC|PLLC|PLC|P\.?C|Ltd|Inc|Associates|Partners|Solicitors)\b)|(?<=\b(?:partner|lawyer|attorney|counsel|associate|solicitor|paralegal|principal) (?:at|with|of|in) )\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+)*,? & \p{Lu}[\p{L}’'-]+(?: & \p{Lu}[\p{L}’'-]+)*(?=$|[,;.]| )|(?<=\blaw firm )\p{Lu}\p{L}+ (?:&|and) \p{Lu}\p{L}+(?=$|[,;.]| (?:in|and) )/gu;

/** "the House Tides and Locks Committee" */
const committees =
  /\b(?:House|Senate) (?:\p{Lu}[\p{L}-]+,? ){1,4}(?:and|&) (?:\p{Lu}[\p{L}-]+ ){1,3}(?:Subc|C)ommittee\b/gu;

/** "Tarn Ocean and Shipping University": what a university is for, once and once more. */
const ofTwoFields =
  /(\p{Lu}[\p{L}-]+) (?:and|&) (\p{Lu}[\p{L}-]+)(?= (?:University|College|Institute|Academy|School)(?:$|[,;.)]| (?!of |\p{Lu})))/gu;
const isFieldWord = (word: string): boolean => fieldOfStudy.test(word) || /(?:al|ic)$/.test(word);

/** "Center for Science, Sustainability & the Media": a last field with its article. */
const withArticle =
  /(?<=\b(?:Institute|Cent(?:er|re)|Programme|Program|School|Initiative|Lab) (?:for|on|of) )(?:the )?\p{Lu}[\p{L}-]+, \p{Lu}[\p{L}-]+,? (?:and|&) the \p{Lu}[\p{L}-]+/gu;

/** Papers and countries with an "and" in their names. */
const paired =
  /\b(?:Globe and Mail|Mail and Guardian|Mail & Guardian|Post and Courier|Food and Wine|Antigua and Barbuda|Trinidad and Tobago|Bosnia and Herzegovina|Saint Kitts and Nevis|Town and Country|Sky and Telescope|Health and Fitness)\b/g;

/** "Tarn University Norway and Chile River Law Centre": two places within the name of what is about them. */
const places =
  /(?<=\p{Lu}\S* )(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) and (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)??)(?= (?:\p{Lu}\p{L}+ )*(?:Cent(?:er|re)|Institute|Programme|Program|Project|Desk|Office|Unit)\b)/gu;

/** The words of a text with its atoms as they were printed. */
export const withoutAtoms = (text: string): string => text.replaceAll(space, ' ').replaceAll(comma, ', ');

const word = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}`;
/** "Ministry of Economy, Trade and Industry": what an institution's noun is of. */
const listed = new RegExp(
  String.raw`((?:\p{Lu}[\p{L}-]*|professor|lecturer|reader|instructor) (?:of|for|on|in) (?:the )?)(${word}(?:, ${word})*,? (?:and|&) ${word})(?=[.’']?(?:\s(?!\p{Lu})|$)|[,;)])`,
  'gu',
);

/** "Tides, Locks and Rivers Programme", "the Weirs, Tidal Law, and Rivers Programme" */
const ofFields =
  /(?:(?<=\b[Tt]he )(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, ){1,4}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|(?:\p{Lu}[\p{L}-]+, ){1,4}\p{Lu}[\p{L}-]+),? and (?=\p{Lu}[\p{L}-]+ (?:(?:[Pp]ro(?:ject|gram(?:me)?)|[Dd]epartment|[Dd]ivision|[Ss]ection|[Ii]nitiative|[Uu]nit)|Institute|School|Committee|Commission|Council|Association|Foundation|Lab)\b)/gu;

const area = String.raw`\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?`;
/** "ambassador to Chile, Norway and the UN", "director for Chile and Norway at …": where an envoy was sent, what is seen to. */
const areas = new RegExp(
  String.raw`(?<=\b(?:(?:ambassador|envoy|representative) to|(?:director|officer|adviser|manager|head|secretary) for) (?:the )?)${area}(?:, (?:the )?${area})*,? and (?:the )?${area}(?=$|[,;.]| (?:at|with|on|in|and) )`,
  'gu',
);

const field = '(?:[a-z][a-z-]+|[A-Z]{2,4})(?: [a-z][a-z-]+){0,2}';
/** "professor of statistics, river law, and music at …" */
const fields = new RegExp(
  String.raw`(?<=\b(?:[Mm]inister|[Ss]ecretary) (?:of|for) )${field}(?:, ${field})+,? (?:and|&) ${field}|(?<=\b(?:[Pp]rofessor|[Ll]ecturer|reader|instructor|[Pp]resident|[Dd]irector|[Hh]ead|[Mm]anager)s?(?: emerit(?:us|a))? (?:of|in|for) )${field}(?:, ${field})+,? (?:and|&) ${field}(?= at (?:the )?\p{Lu})|(?<=\b(?:member|chair|chairman|chairwoman|head) of the )${field}(?:, ${field})+,? (?:and|&) [a-z-]+(?= (?:sub)?committee\b)`,
  'gu',
);

/** An institution's noun or an academic's: "Ministry of", "Professor of". */
function isLead(lead: string): boolean {
  const noun = lead.split(' ', 1)[0]!;
  return hasInstitutionWord(noun) || isFieldNoun(noun.toLowerCase());
}

function isNameList(lead: string, list: string, people: readonly string[]): boolean {
  const parts = list.split(/,? (?:and|&) |, /);
  if (parts.length === 2 && list.includes(', ')) return false;
  // "University of Tarn and RTQ"
  if (lead.startsWith('University') && /^[A-Z]{3,6}$/.test(parts.at(-1)!)) return false;
  if (
    parts.some(
      (part) => part.includes(' ') && people.some((name) => name.startsWith(part.split(' ', 2).join(' '))),
    )
  )
    return false;
  return parts.every(
    (part) =>
      (/^(?:Society|Organi[sz]ation)$/.test(part) || !hasInstitutionWord(part)) &&
      !part
        .split(' ')
        .some((each) => isPositionNoun(each) && !/^(?:Justice|General|\p{Lu}\p{L}+s)$/u.test(each)),
  );
}

const glued = (list: string): string => list.replaceAll(/, /g, comma).replaceAll(' ', space);

const notJoined =
  /^(?:the|an?|is|was|of|for|at|in|to|his|her|their|its|former|also|who|now|from|with|on|by|as)$/;

/** "foreign and fiction editor": two fields before one position, neither of them a position. */
const isModified = (first: string, second: string, noun: string): boolean =>
  isTitleWord(noun) &&
  !notJoined.test(noun) &&
  !isTitleWord(first) &&
  !isTitleWord(second) &&
  !formerWord.test(second) &&
  !notJoined.test(first) &&
  !notJoined.test(second) &&
  !startsUpper(first);
