import {hasInstitutionWord} from '../institution-words.js';
import {startsPost} from './positions.js';
import {subjectAt, type Subject} from './subjects.js';
import {degreesAfter} from '../titles.js';
import {verbAt} from './verbs.js';

/** What a statement says of its subject; nothing where only something of theirs is spoken of ("Ada Obi’s work is …"). */
export function predicateOf(statement: string, subject: Subject | undefined): string {
  const named = statement.slice(0, subject?.length ?? 0);
  const said = behind(statement.slice(named.length), professorship.exec(named)?.[0] ?? '');
  if (!subject?.named) return said;
  if (/['’]s$/.test(named)) return '';
  // "Ada Obi: Obi is …": who is named once more.
  const again = subjectAt(said, subject.authors, undefined);
  return again?.named ? behind(said.slice(again.length)) : said;
}

/** "Ada Obi of Lowick, Ohio, is …", "Ada Obi, of Tarn University, is …": where somebody lives, or works. */
const fromWhere =
  /^(?:of|from|at) ((?:the )?\p{Lu}[\p{L}.’&-]*(?: (?:(?:[a-z]{2,3} |for (?:the )?)?(?:the )?\p{Lu}[\p{L}.’&-]*)){0,8}(?:, \p{Lu}[\p{L}.]*(?: [\p{L}]+)?)?),? /u;

/** "Emerita Professor Ada Obi of Tarn University": what somebody is there, before the name. */
const professorship = /^(?:\p{Lu}\p{Ll}+ )?Professor (?:Emerit(?:us|a) )?/u;

/** What stands after the subject: an apposition in commas or brackets first, ", a former mayor of …, teaches …". */
function behind(text: string, title = ''): string {
  const bracket = /^\s*(?:\([^)]*\) )*\(([^)]*)\)/.exec(text);
  const rest = text
    .slice(bracket?.[0].length ?? 0)
    .replace(degreesAfter, '')
    .trim()
    .replace(/^[,:—–-]\s*/, '')
    .replace(/^who\s+/, '')
    .replace(fromWhere, (front: string, where: string, _at, whole: string) => {
      if (!verbAt(whole.slice(front.length))) return front;
      return hasInstitutionWord(where) ? `${title}at ${where}; ` : '';
    });
  const inside = bracket?.[1] ?? '';
  if (rest !== '' || inside === '') return rest;
  return startsPost(inside) ? inside : `at ${inside}`;
}
