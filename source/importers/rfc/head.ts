import {hasInstitutionWord} from '../../people/institution-words.js';

/** What the head of an RFC states: the left column is of the series, the right one of the authors and the date. */
export type Head = {
  title: string;
  /** "RFC 9999", or what else the left column says of the series. */
  series?: string;
  /** Whoever is named on the right, with the line of an organisation below them. */
  authors: Array<{name: string; organisation?: string}>;
  date?: string;
  /** The lines below the title. */
  rest: string[];
};

/**
 * "A. Quill", "J. Q. Feld, Ed.", "M. Van den Berg": initials and a family name; an organisation may stand behind it in
 * brackets.
 */
const initialled = /^(?:\p{Lu}\.[ -]?){1,4} ?\p{L}[\p{L}'’. -]{1,40}?(?:, Ed(?:itor)?s?\.?)?$/u;
const dated = /^(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8} (?:\d{1,2}, )?\d{4}$/u;
/** The right column is what stands behind the last gap; the left one may stand in, and have gaps too. */
const columns = /^ *(\S.*?)?? {2,}((?:\S| (?! ))+)$/;
/** Names in full, as the first memos have them beside the name of their group. */
const inFull = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
/** What takes the place of an organisation for somebody who is of none. */
const ofNone = /^(?:independent|individual|unaffiliated|consultant|retired|self)\b/i;

/** Lines of a head at most. */
const mostLines = 60;

export function readHead(lines: readonly string[]): Head {
  let at = lines.findIndex((line) => line !== '');
  const first = at;
  const authors: Head['authors'] = [];
  let waiting: Head['authors'] = [];
  let series: string | undefined;
  let date: string | undefined;
  for (; at < Math.min(lines.length, mostLines) && lines[at] !== ''; at++) {
    const line = lines[at]!;
    const [, left = columns.test(line) ? '' : line, right = ''] = columns.exec(line) ?? [];
    const number = /^(?:Request for Comments|RFC): *(\d[\d.]{0,8})/i.exec(left)?.[1];
    if (number !== undefined) series = `RFC ${number}`;
    else if (/^Internet[- ]Draft/i.test(left)) series ??= 'Internet-Draft';
    if (right === '') continue;
    const [, name = right, beside] = /^(\S[^()]*) \(([^()]{2,80})\)$/.exec(right) ?? [];
    if (initialled.test(name) || (at === first && inFull.test(name) && !hasInstitutionWord(name))) {
      const author = {
        name: name.replace(/, Ed(?:itor)?s?\.?$/, ''),
        ...(beside !== undefined && {organisation: beside}),
      };
      authors.push(author);
      if (beside === undefined) waiting.push(author);
    } else if (dated.test(right)) date = right;
    else {
      // An organisation is that of all who stand right above it.
      if (!ofNone.test(right)) for (const author of waiting) author.organisation = right;
      waiting = [];
    }
  }
  while (at < lines.length && lines[at] === '') at++;
  const title: string[] = [];
  for (; at < lines.length && lines[at] !== ''; at++) title.push(lines[at]!.trim());
  // The name of a draft stands alone under its title.
  const named = title.filter((line) => !/^<?draft-[\w-]+>?$/.test(line));
  return {
    title: named.join(' '),
    ...(series !== undefined && {series}),
    authors,
    ...(date !== undefined && {date}),
    rest: lines.slice(at),
  };
}
