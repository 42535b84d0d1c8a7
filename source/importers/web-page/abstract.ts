import type {DomDocument} from 'linkedom';
import {linesOf} from './lines.js';
import {isWithin, marksOf} from './naming-attributes.js';
import {wordList} from '../../article/word-list.js';

export type Abstract = {
  heading: string;
  html: string;
  /** Its text, in a line. */
  text: string;
};

const isElsewhere = wordList('related recommended teaser teasers card cards citation references sidebar nav');
/** UTF-16 units. */
const shortest = 40;
const longest = 8000;
const longestHeading = 40;

/** What is marked as the abstract of a page: some stand above what is told apart as its text. */
export function abstractOf(page: DomDocument): Abstract | undefined {
  for (const element of page.querySelectorAll('[class*="abstract" i], [role="doc-abstract"]').slice(0, 50)) {
    const isOne = marksOf(element).some((word) => word === 'abstract') && !isWithin(element, isElsewhere);
    if (!isOne || element.querySelector('h1, article, section section') !== null) continue;
    const lines = linesOf(element);
    const [first = ''] = lines;
    const isHeaded = lines.length > 1 && first.length < longestHeading && !/[.!?。]$/.test(first);
    const text = (isHeaded ? lines.slice(1) : lines).join(' ');
    if (text.length < shortest || text.length > longest) continue;
    const html = isHeaded ? element.innerHTML.replace(first, '') : element.innerHTML;
    return {heading: isHeaded ? first : 'Abstract', html, text};
  }
  return undefined;
}
