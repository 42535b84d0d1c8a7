import {startsUpper} from '../../article/letters.js';
import {isPlace} from '../countries.js';
import {startsPost} from './positions.js';

/** The institutions that one post is held at, listed by their names: "a columnist for the Marren Times and Ebb". */

/** Who writes for papers, and often for several of them. */
const contributing =
  '(?:columnist|contributor|correspondent|commentator|pundit|writer|reporter|critic|reviewer)';

/** What may be held at several institutions, which are then listed by their names. */
const atSeveral = new RegExp(
  String.raw`(?:\b${contributing}s? (?:for|at|to|with)|\b(?:work(?:s|ed)?|reports|reported|writes|wrote) (?:at|for|with)|\b(?:covers|covered) [a-z ]{2,60}? (?:at|for)|\b(?:boards|committees|councils) of(?! (?:directors|trustees|governors|regents|overseers)\b)(?: [a-z]+ such as)?) (?=(?:the )?\p{Lu}|[a-z]+ such as )`,
  'u',
);

/** What else may be held at several: "a director of Tarn Ltd, Ebb Fund Plc and Quay Ltd", "a former editor of Tides, Ebb and Quay". */
const ofCompanies = /\b(?:(directors?|trustees?|partners?)|editors?) (?:of|at) (?=(?:the )?\p{Lu})/u;
const isCompany = /\b(?:Plc|PLC|Ltd|Limited|Inc|LLC|LLP|Corp|AG|GmbH)\.?$/;

/** "a board member of RTQ and LockWatch", "… of the Tidal Frontier Foundation and OpenWeir" */
const memberOf =
  /\bmembers? of (?:[A-Z]{2,8}|(?:the )?(?:\p{Lu}[\p{L}-]+ ){1,4}(?:Foundation|Association|Society|Institute|Council|League|Union|Trust|Alliance))$/u;
const oneWord = /^(?:[A-Z]{2,8}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+|\p{L}+\.(?:org|com|net|io))(?=$|[,;]| and |\.$)/u;

/** Words in capitals, and what joins them: "U.S. News & World Report", "A Guide to Locks". */
const isBareName = (text: string): boolean =>
  text
    .split(' ')
    .every((word) => startsUpper(word.replace(/^\(/, '')) || /^(?:&|to|of|for|\d.*)$/.test(word));

/** "a columnist for the Marren Times and Ebb", "on the editorial boards of Tides, Quay Letters, and Harbour". */
export function isNextListed(before: string, after: string, mark: string): boolean {
  if (
    !mark.startsWith(', ') &&
    / at [A-Z]{2,8}[a-z]?$/.test(before) &&
    /^[A-Z]{2,8}[a-z]?(?=$|[,.;])/.test(after)
  )
    return true;
  if (!mark.startsWith(', ') && memberOf.test(before) && oneWord.test(after)) return true;
  const lead = atSeveral.exec(before) ?? ofCompanies.exec(before);
  if (!lead) return false;
  const listed = before.slice(lead.index + lead[0].length).replaceAll(/ \([^()]*\)/g, '');
  if (lead[1] !== undefined && !isCompany.test(listed)) return false;
  if (/^[^,;]* at /.test(after)) return false;
  const isList = listed.split(/, /).every((name) => isBareName(name.replace(/^the /, '')));
  const next = after.split(/[,;]|\s(?:and|at|in|as)\s/, 1)[0]!.replace(/^the /, '');
  if (!isList || !startsUpper(next) || isPlace(next) || startsPost(after)) return false;
  return !mark.startsWith(', ') || /and|&/.test(mark) || /^[^;]{1,240}?,? and (?:the )?\p{Lu}/u.test(after);
}
