import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {marksOf} from './naming-attributes.js';

/** What encyclopedias call the box of facts beside an article. */
const isInfobox = wordList('infobox taxobox geobox speciesbox sinottico');
const floats = /\b(?:float[\s_-]*(?:right|left)|t(?:right|left))\b/i;

/** A box that has more of the page's text is the article. */
const largestShare = 0.5;
const mostElements = 20_000;
/** UTF-16 units. */
const longParagraph = 150;
const longestFact = 300;
const leastRows = 3;

/** Takes the boxes of facts out of a page: those that are called so, and tables of facts that float before its text. */
export function removeInfoboxes(page: DomDocument): void {
  const most = largestShare * (page.body?.textContent.length ?? 0);
  const isSmall = (box: DomElement): boolean => box.textContent.length < most;
  const named = page
    .querySelectorAll('table[class], table[id], div[class], aside[class]')
    .slice(0, mostElements)
    .filter((box) => marksOf(box).some(isInfobox) && !isText(box) && isSmall(box));
  for (const box of named) box.remove();
  for (const element of page.querySelectorAll('p, table').slice(0, mostElements)) {
    if (element.localName === 'p' && element.textContent.length > longParagraph) break;
    if (element.localName === 'table' && doesFloat(element) && isSmall(element) && holdsFacts(element))
      element.remove();
  }
}

/** Newspapers call a box of prose beside an article so too. */
const isText = (box: DomElement): boolean =>
  box.querySelector('h1, main') !== null ||
  (box.localName !== 'table' &&
    box
      .querySelectorAll('p')
      .some(({textContent, parentElement}) => textContent.length > longParagraph && parentElement === box));

const doesFloat = (table: DomElement): boolean =>
  /^(?:right|left)$/i.test(table.getAttribute('align') ?? '') ||
  /\bfloat\s*:\s*(?:right|left)\b/i.test(table.getAttribute('style') ?? '') ||
  floats.test(table.getAttribute('class') ?? '');

/** Whether a table says what is what, a fact in each row, and has no head over columns. */
function holdsFacts(table: DomElement): boolean {
  const rows = table.querySelectorAll('tr');
  if (rows.length < leastRows || table.querySelector('table') !== null) return false;
  return rows.every((row) => {
    const cells = row.children.filter(({localName}) => localName === 'td' || localName === 'th');
    const isHead = cells.length > 1 && cells.every(({localName}) => localName === 'th');
    return cells.length <= 2 && !isHead && cells.every(({textContent}) => textContent.length < longestFact);
  });
}
