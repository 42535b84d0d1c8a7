import type {DomDocument, DomElement} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {removeInfoboxes} from './infoboxes.js';
import {marksOf} from './naming-attributes.js';

/** What never is of an article, by its kind. */
const never = [
  'script, style, noscript, template, nav, footer, button, dialog, iframe',
  '[aria-hidden="true"], [hidden], .noprint, .no-print, .d-print-none, .hidden-print, .print-hidden',
  '.sr-only, .visually-hidden, .screen-reader-text, .screen-reader-only',
  '[role="navigation"], [role="complementary"], [role="dialog"], [role="search"]',
  '[role="note"][class*="hatnote"], .navbox, .toc, [role="directory"], [role="doc-toc"], [role="feed"]',
  // MediaWiki's own signs
  '.mw-editsection, .mw-jump-link, .ambox, .mbox-small, .printfooter, .catlinks, .Inline-Template, .mw-indicators',
  'amp-ad, amp-embed, amp-consent, amp-social-share, amp-sidebar, amp-sticky-ad, amp-analytics',
  '[itemprop="interactionStatistic"], [data-ad], [data-ad-slot]',
].join(', ');

/** The words by which pages mark what stands beside their article. */
const isAside = wordList(`
  cookie cookies consent gdpr didomi onetrust cookiebot usercentrics quantcast trustarc
  newsletter newsletters share sharing sharebar sharedaddy social related relatedposts
  recommended recommendation recommendations recirc recirculation promo promos promotion cta donate donation donations
  steady patreon subscribe subscription signup paywall breadcrumb breadcrumbs comments disqus trending outbrain taboola
  advert advertisement advertising advertorial sponsored copyright license licence disclaimer
  interstitial postprofile signature metrics whoisonline backtotop feedback helpful`);

/** The words for what may be pressed or is counted; what is marked so and is long is something else. */
const isControl = wordList(`
  print printer printable email permalink toolbar tools actions likes votes reactions jump clipboard pagination pager edit
  editor buttons flair`);
/** What a person fills in or presses. */
const fields = 'input:not([type="hidden" i]), textarea, select, button';
/** UTF-16 units. */
const longestControl = 90;
const longestTeaser = 300;
const longestHeading = 60;

/** The words for who wrote it, which is read before; prose within is text. */
const isByline = wordList(
  'byline bylines author authors autor autorin autoren auteur auteurs autore loa contributors affiliations affiliation',
);
/** UTF-16 units. */
const longestByline = 600;
const longParagraph = 150;

/** A box that has more of the page's text holds the article, whatever it is called. */
const largestShare = 0.25;
/** A form with more of it is around the whole page. */
const holdingShare = 0.7;
const mostElements = 20_000;
const mostAsides = 1000;
/** UTF-16 units: what asks for support has a large heading too. */
const smallest = 400;

/** Takes out of a page what its marks say is no part of the article. */
export function removeAsides(page: DomDocument): void {
  const whole = page.body?.textContent.length ?? 0;
  for (const form of page.querySelectorAll('form').slice(0, mostElements))
    if (isFilledIn(form) && form.textContent.length < holdingShare * whole) form.remove();
  for (const element of page.querySelectorAll(never)) element.remove();
  removeInfoboxes(page);
  // The sign beside a heading that leads to it.
  for (const link of page.querySelectorAll('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a'))
    if (/^[^\p{L}\p{N}]*$/u.test(link.textContent) && link.querySelector('img') === null) link.remove();
  // An article within one is another (HTML, 4.3.2); a short one that is a link is a teaser.
  for (const inner of page.querySelectorAll('article article'))
    if (inner.textContent.length < longestTeaser && inner.querySelector('h2 a, h3 a, h4 a') !== null)
      removeWithBox(inner);
  const length = page.body?.textContent.length ?? 0;
  const marked = page.querySelectorAll('body [class], body [id]').slice(0, mostElements);
  const boxes = new Set<DomElement>();
  for (const element of marked) {
    if (boxes.size >= mostAsides) break;
    if (element.parentElement && boxes.has(element.parentElement)) continue;
    if (isBeside(element, length)) boxes.add(element);
  }
  for (const box of boxes) box.remove();
}

/** Whether a form is there to be filled in; some hold a text and what the page remembers of that, or a whole page. */
const isFilledIn = (form: DomElement): boolean =>
  form.querySelector(fields) !== null &&
  !form.querySelectorAll('p').some(({textContent}) => textContent.length > longParagraph);

/** With the boxes around it that hold nothing but what they are headed. */
function removeWithBox(element: DomElement): void {
  let at: DomElement = element;
  for (let around = at.parentElement; around; around = at.parentElement) {
    at.remove();
    const isEmpty = around.textContent.trim().length < longestHeading;
    if (!isEmpty || /^(?:body|main|article|section)$/.test(around.localName)) return;
    at = around;
  }
}

/** @param length of the page's text, in UTF-16 units */
function isBeside(element: DomElement, length: number): boolean {
  const marks = marksOf(element);
  if (marks.some(isControl) && element.textContent.length < longestControl)
    return !/^(?:h[1-6]|a|em|strong|code)$/.test(element.localName);
  if (marks.some(isByline) && isNoProse(element)) return true;
  const isLinks = marks.includes('links') && marks.includes('block');
  if (!isLinks && !marks.some(isAside)) return false;
  const size = element.textContent.length;
  const isLarge = size > largestShare * length || element.querySelector('h1, main') !== null;
  return !isLarge || size <= smallest;
}

const isNoProse = (element: DomElement): boolean =>
  element.textContent.length < longestByline &&
  element.closest('blockquote, figure, p, li, table') === null &&
  element.querySelector('h1, article') === null &&
  !element.querySelectorAll('p').some(({textContent}) => textContent.length > longParagraph);
