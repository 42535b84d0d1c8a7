import {sanitiseLine} from '../../article/sanitise.js';
import {isNobody} from '../../people/agencies.js';
import type {Credited} from '../../people/byline.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import type {Language} from '../../people/languages/language.js';
import {english} from '../../people/english/english.js';

/** Who a byline credits, and what stands behind the names as the unit that they are of. */
export type Printed = {people: Credited[]; unit?: string};

const longestName = 80;
const longestByline = 600;

const isName = ({name}: Credited): boolean =>
  name.length <= longestName &&
  !/https?:|www\.|[@{}<>\d]|\p{L}{2}\.\p{L}{2}/u.test(name) &&
  /\p{L}{2}/u.test(name);

/** Accounts of a content management system, which are nobody's name. */
const isAccount =
  /^(?:admin\w*|administrator|web ?master|staff|editors?|user|guest|author|unknown|anonymous|root|super ?user)$/i;

/** What leads to an author on the web, and no paper prints. */
const onlineLead =
  /^(?:(?:this (?:post|article|entry) (?:was|is) )?(?:posted|published|submitted|updated|uploaded|created|contributed|filed)(?: (?:on|in) [^,]{2,30}?)? by|posted|author|(?:story|words|text|article|report|reporting|written|interview|review) by|by(?=:)):?\s+(?=\S)/i;

const month =
  '(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|rero)?|f[ée]v(?:r(?:ier)?|ereiro)?|mar(?:ch|s|zo|ço)|märz|apr(?:il)?|avril|abril|may|mai|mayo|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sep(?:t(?:ember|embre|iembre)?)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember|embre|iembre)?)';
const beforeNumber = new RegExp(
  String.raw`(?:[\s,|•·–—-]*(?:\b(?:on|at|am|le|el|il|op|den|vom|updated|published|posted|last|date|datum|stand)\b:?|\b\p{L}{3,9}day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|\b\p{L}{5,8}tag\b|\b${month}\b\.?|[\s,|•·–—:-]))+$`,
  'iu',
);

/** Without the date and all that follows it: no name has a number in it. */
function withoutDate(line: string): string {
  const at = line.search(/\d/);
  if (at === -1) return line;
  return line.slice(0, at).replace(beforeNumber, '');
}

/** A team, a desk: no person. */
const unitWord =
  /\b(?:team|staff|desk|newsroom|editors?|editorial|bureau|group|labs?|project|redaktion|rédaction|redacción|redazione|redactie)\b/i;

/** "AP Technology Writers": what several people are, behind their names. */
const rolesBehind =
  /(?:,|\s[-–—|])\s+(?:[\p{Lu}][\p{L}.’'-]*\s+){0,4}(?:writers|reporters|correspondents|editors)$/iu;

/** Names in capitals, and what is said of them in small letters: "By ADA QUILL, BO REED Special envoys". */
const capitalsThenMore =
  /^((?:\p{Lu}?\p{Ll}+:?\s+)?(?:\p{Lu}[\p{Lu}'’.-]+(?:,?\s+|\s+(?:and|et|und|y|e|&)\s+)){2,})\p{Lu}\p{Ll}{2}.*$/u;

/** Of what `capitalsThenMore` matched the names, without an agency behind them: "ADA QUILL AP". */
const namesAlone = (_: string, names: string): string =>
  names.trimEnd().replace(/\s+(\p{Lu}+)$/u, (whole, word: string) => (isNobody(word) ? '' : whole));

const day = new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th|\.)?\s${month}\b|\b${month}\b\.?\s\d{1,2}\b`, 'iu');

/** Without what leads to an author on the web, and what stands behind the names. */
export const withoutLead = (line: string): string =>
  (day.test(line) ? withoutDate(line) : line)
    .replace(onlineLead, '')
    .replace(/\s[-–—|]\s.*$/, '')
    .replace(capitalsThenMore, namesAlone);

/** The people of a line, in the page's language or in English, without dates, addresses and the publication's name. */
export function creditsIn(printed: string, language: Language, publication = ''): Printed {
  if (printed.length > longestByline) return {people: []};
  let line = withoutDate(
    sanitiseLine(printed).replaceAll(/\(?(?:https?:\/\/|www\.)[^\s)]+\)?|\S+@\S+\.\w+|(?<=\s)@\w+/g, ' '),
  )
    .replace(onlineLead, '')
    .replace(/[\s|•·,;–—-]+$/, '')
    .replace(rolesBehind, '')
    .replace(capitalsThenMore, namesAlone)
    .trimEnd();
  if (
    publication !== '' &&
    line.length > publication.length &&
    line.toLowerCase().endsWith(publication.toLowerCase())
  )
    line = line.slice(0, -publication.length).replace(/[\s|•·,;–—/-]+(?:(?:for|für|pour|para|at)\s*)?$/i, '');
  if (/^the$/i.test(line)) return {people: []};
  const behind = /^(.{4,}?)\s*(?:\s[-–—|]\s|,\s)((?:\p{Lu}|the\s)(?:(?!\s-\s)[^,|–—]){2,60})$/u.exec(line);
  const [, names = '', unit = ''] = behind ?? [];
  if (unit !== '' && (hasInstitutionWord(unit) || unitWord.test(unit))) {
    const people = peopleIn(names, language);
    // A word alone names nothing: "Ada Obi | Archive".
    if (people.length > 0) return {people, ...(unit.includes(' ') && {unit})};
  }
  return {people: peopleIn(line, language)};
}

function peopleIn(line: string, language: Language): Credited[] {
  const own = language.readByline(line);
  const people = own.length > 0 || !english.announces(line) ? own : english.readByline(line);
  return people.filter((person) => isName(person) && !isAccount.test(person.name));
}
