import type {Section} from '../../article/article.js';
import {textOf} from '../../article/text.js';

const head =
  /^(?:authors?[’']?s?[’']?\s)?(?:details|affiliations?|addresses|information)(?: of (?:the )?authors)?:?\s*(?=$|[¹1]\p{Lu})/iu;
const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Before an address, raised or, in what a scan was read into, as large as that. */
const numberBefore = /[⁰¹²³⁴-⁹]+|(?<=^|\s)\d{1,2}(?=\p{Lu}\p{Ll})/gu;
/** Blocks below such a heading that are looked at. */
const mostBlocks = 8;

/** Addresses of the authors that stand at the end of a paper, by the raised number before each. */
export function addressesAtEnd(sections: readonly Section[]): Map<string, string> {
  const found = new Map<string, string>();
  const texts = sections.flatMap(({heading, blocks}) => [
    ...(heading === undefined ? [] : [heading]),
    ...blocks.map(textOf),
  ]);
  for (const [index, text] of texts.entries()) {
    const label = head.exec(text)?.[0];
    if (label === undefined) continue;
    const rest = text.slice(label.length);
    for (const below of [...(rest === '' ? [] : [rest]), ...texts.slice(index + 1, index + 1 + mostBlocks)]) {
      const marks = [...below.matchAll(numberBefore)];
      if (marks[0]?.index !== 0) break;
      for (const [at, mark] of marks.entries()) {
        const number = mark[0].replaceAll(/[^\d]/g, (sign) => String(figures.indexOf(sign)));
        found.set(number, below.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim());
      }
    }
  }
  return found;
}
