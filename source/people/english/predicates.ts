import {startsPost} from './positions.js';
import {subjectAt, type Subject} from './subjects.js';
import {degreesAfter} from '../titles.js';
import {verbAt} from './verbs.js';

/** What a statement says of its subject; nothing where only something of theirs is spoken of ("Ada Obi’s work is …"). */
export function predicateOf(statement: string, subject: Subject | undefined): string {
  const said = behind(statement.slice(subject?.length ?? 0));
  if (!subject?.named) return said;
  if (/['’]s$/.test(statement.slice(0, subject.length))) return '';
  // "Ada Obi: Obi is …": who is named once more.
  const again = subjectAt(said, subject.authors, undefined);
  return again?.named ? behind(said.slice(again.length)) : said;
}

/** "Ada Obi of Lowick, Ohio, is …": where somebody lives. */
const ofPlace =
  /^(?:of|from) \p{Lu}[\p{L}.’-]*(?: (?:[a-z]{2,3} )?\p{Lu}[\p{L}.’-]*){0,4}(?:, \p{Lu}[\p{L}.]*)?,? /u;

/** What stands after the subject: an apposition in commas or brackets first, ", a former mayor of …, teaches …". */
function behind(text: string): string {
  const bracket = /^\s*(?:\([^)]*\) )*\(([^)]*)\)/.exec(text);
  const rest = text
    .slice(bracket?.[0].length ?? 0)
    .replace(degreesAfter, '')
    .trim()
    .replace(/^[,:—–-]\s*/, '')
    .replace(/^who\s+/, '')
    .replace(ofPlace, (place, _at, whole: string) => (verbAt(whole.slice(place.length)) ? '' : place));
  const inside = bracket?.[1] ?? '';
  if (rest !== '' || inside === '') return rest;
  return startsPost(inside) ? inside : `at ${inside}`;
}
