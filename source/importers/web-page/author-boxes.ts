import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {linesOf} from './lines.js';
import {isWithin, marksOf} from './marks.js';

/** UTF-16 units. */
const longestNote = 1500;
const shortestNote = 30;

const isAbout = wordList(`
  bio biography author authors autor autorin autoren auteur auteurs autore writer contributor contributors verfasser
  aboutauthor authorbio authorbox authorinfo`);
const isElsewhere = wordList(
  'comment comments commentlist related sidebar recommended teaser teasers card nav menu',
);

/** What is said of authors beside the text: in boxes that are marked as being about them. */
export function authorBoxes(page: DomDocument): string[] {
  const boxes = page
    .querySelectorAll('body [class], body [id], body [itemprop]')
    .slice(0, 20_000)
    .filter((element) => marksOf(element).some(isAbout) && !isWithin(element, isElsewhere))
    .slice(0, 60);
  const found: string[] = [];
  const read = new Set<DomElement>();
  for (const box of boxes) {
    if (isInside(box, read)) continue;
    read.add(box);
    const note = noteIn(linesOf(box).slice(0, 12));
    if (note !== undefined && !found.includes(note)) found.push(note);
  }
  return found;
}

function isInside(element: DomElement, boxes: ReadonlySet<DomElement>): boolean {
  for (let at = element.parentElement, depth = 0; at && depth < 12; at = at.parentElement, depth++)
    if (boxes.has(at)) return true;
  return false;
}

/** The sentences of a box; the name that they leave out stands on a line of its own before them. */
function noteIn(lines: readonly string[]): string | undefined {
  const sentences = lines.filter((line) => line.length > shortestNote);
  const [first] = sentences;
  if (first === undefined) return undefined;
  const before = lines[lines.indexOf(first) - 1];
  const lacks =
    /^(?:is|was|are|ist|est|es|è|é|arbeitet|teaches|works|writes)\s/i.test(first) && before !== undefined;
  const text = `${lacks ? `${before} ` : ''}${sentences.join(' ')}`;
  return text.length < longestNote ? text : undefined;
}
