import type {Clump} from './clumps.js';
import {isBareNumber} from './headings.js';

/** Dots that lead from a title to the number of its page. */
export const leader = /(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?$|[…]{2,}/;
const endsInPage = /\s(?:\d{1,4}|[ivxlc]{1,6})$/;

/** Whether a heading is that of a list of contents, figures or tables. */
export const headsContents = (text: string): boolean =>
  /^(?:\d+\.?\s+)?(?:(?:table of |short )?contents(?: of this \p{L}+)?|inhalt(?:sverzeichnis|sübersicht)?|(?:table des matières|sommaire|índice(?: general)?|indice|inhoud(?:sopgave)?)|(?:list of (?:figures|tables|examples)|abbildungsverzeichnis|tabellenverzeichnis))$/iu.test(
    text,
  );

/** Whether all its lines end in the number of a page; those of chapters that begin don't. */
export const endsInPages = ({lines}: Clump): boolean =>
  lines.every(({text}) => endsInPage.test(text) && !isBareNumber(text));

/** Whether a clump lists titles with their pages; below the heading of such a list, dots need not lead to them. */
export function isContents({lines}: Pick<Clump, 'lines'>, below: boolean): boolean {
  const sign = below
    ? (text: string) => leader.test(text) || endsInPage.test(text)
    : (text: string) => leader.test(text);
  return lines.filter(({text}) => sign(text)).length >= lines.length / 2;
}
