import type {DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';

/** Attributes by which pages say what an element is for. */
const naming = ['class', 'id', 'itemprop', 'rel', 'role', 'data-testid', 'data-component'];

/** UTF-16 units. */
const longestMark = 1000;

/** The words that an element is marked with: "article__byLine-2" gives "article", "by" and "line". */
export function marksOf(element: DomElement): string[] {
  const marks = naming.map((name) => element.getAttribute(name) ?? '').join(' ');
  return marks
    .slice(0, longestMark)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/**
 * Whether an element, or one of those around it, is marked with one of some words; what holds the headline is around
 * all.
 */
export function isWithin(element: DomElement, words: (word: string) => boolean): boolean {
  let depth = 0;
  let ofAuthors = false;
  for (let at: DomElement | null = element; at && depth < mostAround; at = at.parentElement, depth++) {
    if (at.localName === 'body' || at.localName === 'html') return false;
    const marks = marksOf(at);
    ofAuthors ||=
      marks.includes('authors') ||
      marks.includes('contributors') ||
      (marks.some(isArticle) && marks.some(isAuthor));
    // A card of an author's is no teaser.
    const found = marks.filter((word) => words(word) && !(/^cards?$/.test(word) && marks.some(isAuthor)));
    if (found.length === 0 || (found.every((word) => word === 'footer') && marks.some(isArticle))) continue;
    // The authors of an article may stand in a column of its own.
    if (ofAuthors && found.every((word) => word === 'sidebar')) return false;
    return at.querySelector('h1') === null;
  }
  return false;
}

const isAuthor = wordList('author authors autor autorin auteur autore bio profile contributor');
const isArticle = wordList('article entry post story content');

const mostAround = 12;
