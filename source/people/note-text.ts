import type {Credited} from './byline.js';

/** The text of an author note as it is read: without marks and addresses, one line of a list apart from the next. */

/** An author note without marks, addresses and what announces it. */
export const withoutMarkup = (text: string): string =>
  (text.includes('@') ? text.replaceAll(contact, '') : text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(
      /^[*_(\s]*(?:about the (?:author|writer)s?|(?:author )?bio|contributors?|editor[’']s note)\s*[:.]\s*/i,
      '',
    )
    .replace(/^\[(.*)\]\.?$/, '$1')
    .replace(opening, '')
    .replace(/^[Bb]y (?=\p{Lu})/u, '')
    .replace(/[*_]+$/, '')
    .replaceAll(/(?<=\s|^)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?=\s|$|[.,;])/g, '');

/** What stands before a note; a bracket too, unless it is closed and the note goes on: "(Tarn, 1970) is a poet". */
const opening = /^(?:[*_•·▪■—–\-\s]|\(\*+\)|\((?![^()]*\)\s*[^\s.]))+/;

/** Where somebody can be written to, and not what somebody is: an address, a handle, and what leads to them. */
const contact =
  /(?:[,;:]?\s[(<]?(?:e-?mail|twitter|x|contact|follow (?:her|him|them)(?: on (?:twitter|x))?(?: at)?):?)?[,;:]?\s[(<]?(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+|@\w{2,30})[)>]?/gi;

/** "Ada Obi: lecturer, Tarn University Jonas Feld: …": one line of a list of authors behind the other. */
export const listedApart = (text: string, byline: readonly Credited[]): string =>
  byline.reduce(
    (lines, {name}) =>
      lines.replaceAll(` ${name}: `, (found, at: number) =>
        /[\p{L})]/u.test(lines.charAt(at - 1)) ? `.${found}` : found,
      ),
    text,
  );
