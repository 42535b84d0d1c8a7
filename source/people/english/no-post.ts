import {startsUpper} from '../../article/letters.js';
import {wordList} from '../../article/word-list.js';
import {isLanguage} from './fields-of-study.js';
import {startsPost} from './positions.js';
import {withoutArticle} from './position-words.js';
import type {StatedPost} from './shared-affiliations.js';
import {isPositionNoun, singularNoun} from '../titles.js';
import {unknownVerbAt} from './unknown-verbs.js';
import {verbAt} from './verbs.js';

/** What notes say of people that is no post: their works and prizes, and what else they did. */

/** Books and prizes are no posts: "author of The Dry Delta"; "a contributor to …" is one beside an author only. */
export function isWork(phrase: string, last: StatedPost | undefined): boolean {
  const plain = withoutArticle(phrase);
  if (/^(?:\S+ ){0,2}?(?:co-?)?editors? of [‘“"'*_]/i.test(plain)) return true;
  if (isEdited.test(plain) || isOfBook.test(plain)) return true;
  const [, translated = ''] =
    /^(?:\S+ ){0,2}?(?:co-)?(?:translator|illustrator)s? of (?:the )?(.+)$/.exec(plain) ?? [];
  if (startsUpper(translated) && !isLanguage.test(translated)) return true;
  if (/^one of (?:the|its|his|her|their) (?:most|best|world|country|nation|few|leading|top)\b/i.test(phrase))
    return true;
  if (/^the (?:[a-z]+ )?(?:co-?)?authors?$/i.test(phrase) || /^an? host of [a-z]/.test(phrase)) return true;
  if (/^(?:\S+ ){0,3}?(?:co-?authors?|authors?|creators?|recipients?|winners?) (?:of|with)\b/i.test(plain))
    return true;
  if (/^(?:long-?time |lifelong )?(?:residents?|natives?) of\b/i.test(plain)) return true;
  return (
    last === undefined && /^contributors? to\b|^[a-z]+ contributors? to (?!(?:the |The )?\p{Lu})/u.test(plain)
  );
}

/** "the editor of the anthology Weirs": a book, and no institution. */
const isEdited =
  /^(?:\S+ ){0,2}?(?:[Cc]o-?)?[Ee]ditors? of (?:(?:the|an?|several|two|three|many) )?(?:[a-z-]+ ){0,3}(?:antholog(?:y|ies)|collections?|books?|volumes?)\b/;

/** "the editor of Rivers of Salt by Bo Li": whose it is shows that it is a book. */
const isOfBook = /^(?:\S+ ){0,2}?(?:[Cc]o-?)?(?:[Ee]ditor|[Tt]ranslator)s? of [^,;]* by \p{Lu}/u;

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
