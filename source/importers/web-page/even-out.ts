import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {marksOf} from './naming-attributes.js';

const isCaption = wordList('caption captions legend bildunterschrift pie legende didascalia imgdescr');
/** UTF-16 units. */
const longestCaption = 400;
const most = 5000;

/** Writes as HTML has it what pages write in ways of their own, so that it is known for what it is. */
export function evenOut(page: DomDocument): void {
  for (const heading of page.querySelectorAll('h2, h3, h4, h5, h6').slice(0, most)) bare(heading);
  for (const picture of page.querySelectorAll('amp-img, amp-anim').slice(0, most)) {
    const image = page.createElement('img');
    for (const name of ['src', 'alt', 'title']) {
      const value = picture.getAttribute(name);
      if (value !== null) image.setAttribute(name, value);
    }
    picture.parentNode?.insertBefore(image, picture);
    picture.remove();
  }
  for (const element of page.querySelectorAll('p[class], div[class], span[class]').slice(0, 20_000))
    if (captions(element)) makeCaption(page, element);
  for (const figure of page.querySelectorAll('figure').slice(0, most)) bareFigure(page, figure);
  // A caption that no figure holds would be a paragraph.
  for (const caption of page.querySelectorAll('figcaption, .wp-caption-text'))
    if (caption.closest('figure') === null) caption.remove();
}

/** A heading is one whatever its page calls it, and what holds nothing else is no box of its own. */
function bare(heading: DomElement): void {
  heading.removeAttribute('class');
  for (let depth = 0; depth < 3; depth++) {
    const around = heading.parentElement;
    if (around?.localName !== 'div' && around?.localName !== 'header') return;
    if (around.textContent.trim() !== heading.textContent.trim() || around.querySelector('img') !== null)
      return;
    around.parentNode?.insertBefore(heading, around);
    around.remove();
  }
}

/** A figure of pictures holds them and a caption: what else is said in it is that, or whose the pictures are. */
function bareFigure(page: DomDocument, figure: DomElement): void {
  const pictures = figure.querySelectorAll('img');
  if (pictures.length === 0 || figure.querySelector('table, pre, blockquote, ul, ol, figure, math') !== null)
    return;
  const own = figure.querySelector('figcaption');
  const text = (own ?? figure).textContent.replaceAll(/\s+/g, ' ').trim();
  if (own === null && text.length > longestCaption) return;
  const caption = own ?? page.createElement('figcaption');
  if (own === null) caption.appendChild(page.createTextNode(text));
  while (figure.firstChild) figure.firstChild.remove();
  for (const picture of pictures) figure.appendChild(picture);
  if (text !== '') figure.appendChild(caption);
}

/**
 * Whether something says what a picture beside it shows: it is marked so, or stands alone with it in a box of pictures.
 */
function captions(element: DomElement): boolean {
  if (element.textContent.length > longestCaption || element.querySelector('img, p, figure') !== null)
    return false;
  const around = element.parentElement;
  if (!around || around.closest('figcaption') !== null) return false;
  const isMarked =
    marksOf(element).some(isCaption) ||
    /(?:img|image|photo|picture|pic)[-_]?(?:desc|note|text|title|credit|source|author)/i.test(
      element.getAttribute('class') ?? '',
    );
  return isMarked && around.closest('figure, div')?.querySelector('img') !== null;
}

/** Makes it the caption of the figure or of the picture that it stands with. */
function makeCaption(page: DomDocument, element: DomElement): void {
  const figure = element.closest('figure');
  const before = element.previousElementSibling;
  const image = before?.localName === 'img' ? before : before?.querySelector('img');
  if (figure && figure.querySelector('figcaption') === null) {
    const made = page.createElement('figcaption');
    made.append(...element.childNodes);
    figure.appendChild(made);
  } else if (image && !image.hasAttribute('title')) image.setAttribute('title', element.textContent.trim());
  element.remove();
}
