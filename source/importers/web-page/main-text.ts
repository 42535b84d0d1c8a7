import Readability from '@mozilla/readability/Readability.js';
import type {DomDocument, DomElement} from 'linkedom';
import {removeAsides} from './asides.js';
import {evenOut} from './even-out.js';
import {withoutLinkLists} from './link-lists.js';

/** Of the prose on a page, without its asides, the article has at least this share; else too little was taken. */
const leastShare = 0.6;
/** Of the prose in an element that is marked as the article’s text, the article has at least this share. */
const leastHeld = 0.8;
/** A box around the headline that has at least this share of what was taken has it all. */
const headedShare = 0.9;
/** An element that has this share of a page's prose holds the article. */
const holdingShare = 0.85;
/** UTF-16 units: what is shorter may be a teaser. */
const longParagraph = 100;
/** By schema.org, microformats and hAtom the text of an article and nothing else. */
const text = '[itemprop~="articleBody"], .e-content, .entry-content';
const mayHoldText = 'p, div, td, li, dd, section, article, span, font';
const mostElements = 30_000;

/** The HTML of the article; all but the asides where that cannot be told apart. */
export function mainText(page: DomDocument): string {
  removeAsides(page);
  evenOut(page);
  const {body} = page;
  if (!body) return '';
  const lengths = proseIn(body);
  const prose = lengths.get(body) ?? 0;
  const holder = holderOf(body, lengths);
  const around = proseAround(page.querySelector('h1'), lengths);
  if (holder !== body) {
    body.appendChild(holder);
    while (body.firstChild && body.firstChild !== holder) body.firstChild.remove();
  }
  const whole = body.innerHTML;
  try {
    const {content, textContent} =
      new Readability(page, {charThreshold: 200, keepClasses: true}).parse() ?? {};
    const {length} = textContent ?? '';
    // What lies outside the innermost box that has the headline and all of this is of others: readers, other articles.
    const column = around.find((within) => within >= headedShare * length) ?? prose;
    const isWhole = length >= (body.querySelector(text) === holder ? leastHeld : leastShare) * column;
    return isWhole && content !== undefined && content !== null ? content : withoutLinkLists(page, whole);
  } catch {
    return withoutLinkLists(page, whole);
  }
}

/** UTF-16 units of text in long paragraphs, whatever these are, of each element that has any within. */
function proseIn(body: DomElement): Map<DomElement, number> {
  const lengths = new Map<DomElement, number>();
  for (const element of body.querySelectorAll(mayHoldText).slice(0, mostElements)) {
    const {localName, textContent, childNodes} = element;
    const own =
      localName === 'p'
        ? textContent.length
        : childNodes.reduce((sum, node) => sum + (node.nodeType === 3 ? node.data.trim().length : 0), 0);
    if (own <= longParagraph) continue;
    for (let at: DomElement | null = element; at; at = at === body ? null : at.parentElement)
      lengths.set(at, (lengths.get(at) ?? 0) + own);
  }
  return lengths;
}

/** The prose in each box around the headline, from the innermost outwards. */
function proseAround(headline: DomElement | null, lengths: ReadonlyMap<DomElement, number>): number[] {
  const around: number[] = [];
  for (let at = headline?.parentElement ?? null; at; at = at.parentElement) around.push(lengths.get(at) ?? 0);
  return around;
}

/** The innermost element that says that it is the article, and has nearly all of the prose; else the whole. */
function holderOf(body: DomElement, lengths: ReadonlyMap<DomElement, number>): DomElement {
  const least = holdingShare * (lengths.get(body) ?? Infinity);
  for (const kind of [text, 'article', 'main, [role="main"]']) {
    const found = body.querySelectorAll(kind).filter((element) => (lengths.get(element) ?? 0) >= least);
    const innermost = found.at(-1);
    if (innermost) return innermost;
  }
  return body;
}
