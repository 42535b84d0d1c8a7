import type {Section} from '../../article/article.js';
import {textOf} from '../../article/text.js';

const head =
  /^(?:authors?[’']?s?[’']?\s)?(?:details|affiliations?|addresses|information)(?: of (?:the )?authors)?:?$/i;
const figures = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedNumber = /[⁰¹²³⁴-⁹]+/g;
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
    if (text.length > 40 || !head.test(text)) continue;
    for (const below of texts.slice(index + 1, index + 1 + mostBlocks)) {
      const marks = [...below.matchAll(raisedNumber)];
      if (marks[0]?.index !== 0) break;
      for (const [at, mark] of marks.entries()) {
        const number = Array.from(mark[0], (sign) => figures.indexOf(sign)).join('');
        found.set(number, below.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim());
      }
    }
  }
  return found;
}
