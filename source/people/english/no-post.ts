import {startsUpper} from '../../article/letters.js';
import {wordList} from '../../article/word-list.js';
import {isLanguage} from './fields-of-study.js';
import {startsPost} from './positions.js';
import {withoutArticle} from './position-words.js';
import {isPositionNoun, singularNoun} from '../titles.js';
import {unknownVerbAt} from './unknown-verbs.js';
import {verbAt} from './verbs.js';

/** What notes say of people that is no post: their works and prizes, and what else they did. */

/** Books and prizes are no posts: "author of The Dry Delta"; "a contributor to …" is one beside another work. */
export function isWork(phrase: string, besideWork: boolean): boolean {
  const plain = withoutArticle(phrase);
  const [, maker = '', made = ''] =
    /^(?:\S+ ){0,2}?(?:co-?)?(editor|translator|illustrator)s? of (?:the )?(.+)$/i.exec(plain) ?? [];
  if (made !== '' && isMade(made, maker)) return true;
  if (/^one of (?:the|its|his|her|their) (?:most|best|world|country|nation|few|leading|top)\b/i.test(phrase))
    return true;
  if (/^the (?:[a-z]+ )?(?:co-?)?authors?$/i.test(phrase) || /^an? host of [a-z]/.test(phrase)) return true;
  if (/^(?:\S+ ){0,3}?(?:co-?authors?|authors?|creators?|recipients?|winners?) (?:of|with)\b/i.test(plain))
    return true;
  if (/^(?:long-?time |lifelong )?(?:residents?|natives?) of\b/i.test(plain)) return true;
  // ", an independent publisher of verse": an institution named before.
  if (/^an? (?:[a-z-]+ ){0,2}publisher of [a-z]/.test(phrase)) return true;
  // "a leader in river law": praise, and no post.
  if (/^(?:[a-z-]+ ){0,2}(?:leader|pioneer|innovator) in (?:[a-z]|the [a-z])/.test(plain)) return true;
  return besideWork
    ? /^contributors? to\b/.test(plain)
    : /^(?:[a-z]+ )?contributors? to (?:(?!(?:the |The )?\p{Lu})|.*:)/u.test(plain);
}

/** "anthologies of tidal verse", "three novels": books, and no institution. */
export const isBook =
  /^(?:(?:the|an?|two|three|four|five|several|many) )?(?:[a-z-]+ ){0,3}(?:anthology|anthologies|books?|collections?|volumes?|novels?|memoirs?|essays)\b(?! (?:pages?|section|desk|column|list|coverage|programme|series)\b)/;

/** What somebody is the editor or translator of, where that is a book: by its title in quotes, or by whose it is. */
const isMade = (made: string, maker: string): boolean =>
  isBook.test(made) ||
  /^[‘“"'*_]|^[^,;]* by \p{Lu}/u.test(made) ||
  (maker.toLowerCase() !== 'editor' && startsUpper(made) && !isLanguage.test(made));

/** "and Tarn Society Merit Award": what somebody holds as well, and no post. */
export const isPrize =
  /^(?:the |an? )?(?:\p{Lu}[\p{L}.’-]* ){1,6}(?:Award|Prize|Medal|Grant|Scholarship)s?(?=$|[,.;]| (?:for|in|from) )/u;

/** "her writing has appeared in …": not of whom, but of what is theirs. */
const isOfTheirs =
  /^(?:her|his|their|whose) (?:[a-z]+ ){1,3}?(?:has|have|had|is|are|was|were|appears?|appeared|includes?|focus(?:es)?)\b/;
/** "helped found the …": what somebody did, by no verb that is known. */
const isPast = /^(?:also )?[a-z]{3,}ed [^\s,;]/;

/** What is said of something of theirs, or of a deed. */
export const isOther = (text: string): boolean =>
  isOfTheirs.test(text) ||
  (isPast.test(text) && (verbAt(text) ?? unknownVerbAt(text)) === undefined && !startsPost(text));

const kin =
  'daughter|son|husband|wife|spouse|partner|sister|brother|mother|father|colleague|co-author|friend|student|mentor';
const theirs = `(?:^| )(?:her|his|their) (?:[a-z]+ ){0,2}(?:${kin})`;

/** Whether a noun says what somebody is to another: "brother", "colleague". */
export const isKin = wordList(kin.replaceAll('|', ' '));

/** "with help from her son, Bo Marsh": what is listed behind is said of another. */
export const endsInKin = new RegExp(`${theirs},? \\p{Lu}[^,;]*$`, 'u');

/** "with her husband, Bo Marsh, who teaches at …": what another does. */
export const deedOfKin = new RegExp(`(${theirs},? \\p{Lu}[^,;]*), who [^;]*$`, 'u');

/** "with help from her son": a name behind it, though it be like hers, is another's. */
export const leadsToKin = new RegExp(`${theirs}$`);

/** "…, lawyers and advocates" of one person: of whom an institution consists, or whom it is for. */
export function isSeveral(phrase: string): boolean {
  const noun =
    /^(?:[\p{L}-]+ ){0,3}?([a-z-]+)(?=$|[,;]| (?:to|in|across|from|of (?:all|[a-z]+$)) ?| [a-z]+ing )/u.exec(
      phrase,
    )?.[1] ?? '';
  return isPositionNoun(noun) && singularNoun(noun) !== noun;
}
