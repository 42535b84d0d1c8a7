import Readability from '@mozilla/readability/Readability.js';
import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {marksOf} from './marks.js';

/** Of the prose on a page, without its asides, the article has at least this share; else too little was taken. */
const leastShare = 0.6;
/** UTF-16 units: what is shorter may be a teaser. */
const longParagraph = 150;

/** The HTML of the article; all but the asides where that cannot be told apart. */
export function mainText(page: DomDocument): string {
  removeAsides(page);
  const whole = page.body?.innerHTML ?? '';
  const prose = page
    .querySelectorAll('p')
    .map(({textContent}) => textContent.length)
    .filter((length) => length > longParagraph)
    .reduce((sum, length) => sum + length, 0);
  try {
    const {content, textContent} =
      new Readability(page, {charThreshold: 200, keepClasses: true}).parse() ?? {};
    const isWhole = (textContent ?? '').length >= leastShare * prose;
    return isWhole ? (content ?? whole) : whole;
  } catch {
    return whole;
  }
}

/** What never is of an article, by its kind. */
const never = [
  'script, style, noscript, template, nav, footer, form, button, dialog, iframe',
  '[aria-hidden="true"], [hidden], .noprint, .no-print, .d-print-none, .hidden-print, .print-hidden',
  '.sr-only, .visually-hidden, .screen-reader-text, .screen-reader-only',
  '[role="navigation"], [role="complementary"], [role="dialog"]',
  '[role="note"][class*="hatnote"], .infobox, .navbox, .toc, [role="directory"], [role="doc-toc"], [role="feed"]',
].join(', ');

/** The words by which pages mark what stands beside their article. */
const isAside = wordList(`
  cookie cookies consent gdpr newsletter newsletters share sharing sharebar sharedaddy social related relatedposts
  recommended recommendation recommendations recirc recirculation promo promos promotion cta donate donation donations
  steady patreon subscribe subscription signup breadcrumb breadcrumbs comments disqus trending outbrain taboola
  advert advertisement advertising advertorial sponsored copyright license licence`);

/** A box that has more of the page's text holds the article, whatever it is called. */
const largestShare = 0.25;
const mostElements = 20_000;

function removeAsides(page: DomDocument): void {
  for (const element of page.querySelectorAll(never)) element.remove();
  // The sign beside a heading that leads to it.
  for (const link of page.querySelectorAll('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a'))
    if (/^[^\p{L}\p{N}]*$/u.test(link.textContent) && link.querySelector('img') === null) link.remove();
  const length = page.body?.textContent.length ?? 0;
  const marked = page
    .querySelectorAll('body [class], body [id]')
    .slice(0, mostElements)
    .filter((element) => marksOf(element).some(isAside));
  const boxes: DomElement[] = [];
  for (const element of marked.slice(0, mostAsides)) {
    if (boxes.includes(element.parentElement!)) continue;
    if (element.textContent.length > largestShare * length || element.querySelector('h1, main')) {
      // What asks for support has a large heading too.
      if (element.textContent.length > smallest) continue;
    }
    boxes.push(element);
  }
  for (const box of boxes) box.remove();
  // A caption that no figure holds would be a paragraph.
  for (const caption of page.querySelectorAll('figcaption, .wp-caption-text'))
    if (caption.closest('figure') === null) caption.remove();
}

const mostAsides = 1000;
/** UTF-16 units. */
const smallest = 400;
