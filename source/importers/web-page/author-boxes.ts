import type {DomDocument, DomElement} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';
import {wordList} from '../../article/word-list.js';
import type {Language} from '../../people/languages/language.js';
import {noteLanguage} from '../note-language.js';
import {linesOf} from './lines.js';
import {isWithin, marksOf} from './naming-attributes.js';

/** UTF-16 units. */
const longestNote = 1500;
const shortestNote = 30;
const longestLabel = 40;
const longestBox = 20_000;

const isAbout = wordList(`
  bio biography author authors autor autorin autoren auteur auteurs autore writer contributor contributors verfasser
  aboutauthor authorbio authorbox authorinfo`);
const isElsewhere = wordList(
  'comment comments commentlist related sidebar recommended teaser teasers card nav menu',
);

/**
 * What is said of authors beside the text: in boxes that are marked as being about them.
 *
 * @param names of the authors, as far as they are known
 */
export function authorBoxes(page: DomDocument, names: readonly string[]): string[] {
  const boxes = page
    .querySelectorAll('body [class], body [id], body [itemprop]')
    .slice(0, 20_000)
    .filter((element) => marksOf(element).some(isAbout))
    .slice(0, 400)
    .filter(isBox)
    .slice(0, 60);
  const found: string[] = [];
  const read = new Set<DomElement>();
  for (const box of boxes) {
    if (isInside(box, read)) continue;
    read.add(box);
    for (const lines of byAuthor(ownLines(box).slice(0, mostLines), names)) {
      const note = noteIn(lines.slice(0, 12), names);
      if (note !== undefined && !found.includes(note)) found.push(note);
    }
  }
  return found;
}

/** The lines of a box but for the headlines of other articles, each of which is a link. */
function ownLines(box: DomElement): string[] {
  const linked = new Set(
    box.querySelectorAll('a').flatMap((link) => linesOf(link).filter(({length}) => length > longestLabel)),
  );
  return linesOf(box).filter((line) => !linked.has(line));
}

/** What holds the headline, or very much, is no box. */
const isBox = (element: DomElement): boolean =>
  !isWithin(element, isElsewhere) &&
  element.textContent.length < longestBox &&
  element.querySelector('h1') === null;

function isInside(element: DomElement, boxes: ReadonlySet<DomElement>): boolean {
  for (let at = element.parentElement, depth = 0; at && depth < 12; at = at.parentElement, depth++)
    if (boxes.has(at)) return true;
  return false;
}

const mostLines = 80;

/** The lines of a box, parted where the name of another author stands on a line of its own. */
function byAuthor(lines: readonly string[], names: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (names.includes(line)) parts.push([]);
    parts.at(-1)!.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

/** The sentences of a box; the name that they leave out stands on a line of its own before them. */
function noteIn(lines: readonly string[], names: readonly string[]): string | undefined {
  const [name = ''] = lines;
  const isNamed = names.includes(name);
  const long = lines.filter((line) => line.length > shortestNote);
  const sentences = long.some(isSentence) ? long.filter(isSentence) : long.slice(0, 1);
  const [first] = isNamed && sentences.length === 0 ? lines.slice(1, 3) : sentences;
  if (first === undefined) return undefined;
  const before = lines[lines.indexOf(first) - 1];
  const isLacking =
    /^(?:is|was|are|ist|est|es|è|é|arbeitet|teaches|works|writes)\s/i.test(first) && before !== undefined;
  const said = sentences.length > 0 ? sentences.join(' ') : lines.slice(1, 4).join(', ');
  const says = isNamed && !said.includes(name.split(' ').at(-1)!) && !isLacking;
  const text = says ? `${name}, ${said}` : `${isLacking ? `${before} ` : ''}${said}`;
  return text.length < longestNote ? text : undefined;
}

/** Whether a line ends as a sentence does, or holds one that something else follows, such as a mail address. */
const isSentence = (line: string): boolean => /[.!?…。]["”’»“)]?$|\p{Ll}{3}\. \p{Lu}/u.test(line);

/** UTF-16 units. */
const longestParagraph = 600;

/** Paragraphs that say something of an author, wherever on the page they stand: many stand outside of the text. */
export const paragraphsAbout = (page: DomDocument, names: readonly string[], language: Language): string[] =>
  page
    .querySelectorAll('p')
    .slice(0, 5000)
    .filter(({textContent}) => textContent.length < longestParagraph)
    .flatMap((paragraph) => {
      const text = sanitiseLine(paragraph.textContent);
      const isNamed = names.some((name) => name.includes(' ') && text.startsWith(`${name} `));
      return isNamed &&
        !isWithin(paragraph, isElsewhere) &&
        noteLanguage(text, language).isAuthorNote(text, names, false)
        ? [text]
        : [];
    })
    .slice(0, 4);
