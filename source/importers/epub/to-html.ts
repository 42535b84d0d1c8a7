import {sanitiseLine} from '../../article/sanitise.js';
import {printMathml} from '../formulas/mathml.js';
import {archived} from '../html/figures.js';
import {createElement, type Element, type Node} from '../html/tree.js';
import {classesOf, typesOf} from './document.js';
import {leadsBack} from './note-text.js';
import {shortText} from './short-text.js';
import {idOf, isBlock, replaceChildren} from './survey.js';
import {versesIn} from './verse.js';

export type Shaping = {
  /** Ids of elements at which a section begins. */
  wanted: ReadonlySet<string>;
  /** Where a link leads: out of the book, or to one of its sections; undefined where it leads nowhere. */
  linkOf: (href: string) => string | undefined;
  /** The path of a picture within the book; undefined where it lies elsewhere. */
  pictureAt: (address: string) => string | undefined;
  /** Whether the lists of contents in it are part of the text. */
  withContents: boolean;
};

/**
 * Makes a content document what our tree of HTML is: places where sections begin are marked, what only a printed book
 * or a browser needs is left out, and what is a quotation or verse by its type or its class becomes one.
 */
export function shape(root: Element, shaping: Shaping): void {
  markPlaces(root, shaping.wanted);
  shapeChildren(root, shaping, {verse: false, aside: false, figure: false});
}

const lists = ['toc', 'landmarks', 'page-list'];
const pageNumber = /^(?:pagenum(?:ber)?s?|page-?no|page-number|pagebreak|newpage|pb)$/;
const lineNumber = /^(?:l(?:ine)?-?num(?:ber)?|lineno|linenr|ocn)$/;
const quotation = /^(?:block-?quot(?:e|ation)|extract|epigraph|bq)$/;
/** UTF-16 units that the number of a page may take, with the white space around it. */
const longestNumber = 40;

/** What an element stands in: a poem; a box beside the text, whose headings are none of the text's; a figure. */
type Within = {verse: boolean; aside: boolean; figure: boolean};

function shapeChildren(element: Element, shaping: Shaping, within: Within): void {
  const children: Node[] = [];
  for (const node of element.children) {
    const shaped = typeof node === 'string' ? node : shapeElement(node, shaping, within);
    if (shaped !== undefined) children.push(shaped);
  }
  replaceChildren(element, within.verse && element.holdsBlocks ? versesIn(children) : children);
}

function shapeElement(element: Element, shaping: Shaping, within: Within): Node | undefined {
  const {name, attributes} = element;
  const types = typesOf(element);
  const classes = classesOf(element);
  if (name === 'place') return element;
  if (isNumber(element, types, classes)) return undefined;
  if ((name === 'nav' || types.has('navigation')) && !isContents(element, types, shaping)) return undefined;
  if (name === 'math') return formulaOf(element);
  if (name === 'img' || name === 'image') return pictureOf(element, shaping, within);
  shapeChildren(element, shaping, {
    verse: within.verse || isVerse(types, classes),
    aside: within.aside || isBox(element, types, classes),
    figure: within.figure || name === 'figure',
  });
  if (within.aside && /^h[1-6]$/.test(name)) return inBold(element);
  if (name === 'rt') return glossOf(element);
  if (name === 'rp') return undefined;
  if (name === 'a') {
    if (leadsBack(element) && !/\p{L}/u.test(shortText(element.children, longestNumber) ?? ''))
      return undefined;
    const href = shaping.linkOf(attributes.get('href') ?? '');
    return {...element, attributes: new Map(href === undefined ? [] : [['href', href]])};
  }
  const isQuotation =
    (name === 'div' || name === 'section' || name === 'aside') &&
    (types.has('epigraph') || types.has('pullquote') || classes.some((each) => quotation.test(each))) &&
    !element.children.some((node) => typeof node !== 'string' && node.name === 'blockquote');
  return isQuotation ? {...element, name: 'blockquote'} : element;
}

const box = /^(?:sidebar|tip|note|info|hint|important|warning|caution|danger|attention|admonition)$/;

/** Whether an element stands beside the text: an aside, or a box for a tip or a warning as DocBook and HTMLBook have it. */
const isBox = (
  {name, attributes}: Element,
  types: ReadonlySet<string>,
  classes: readonly string[],
): boolean =>
  name === 'aside' ||
  types.has('sidebar') ||
  (name === 'div' && [...classes, attributes.get('data-type') ?? ''].some((each) => box.test(each)));

/** UTF-16 units of links from page to page; what is longer was not closed, and holds the text. */
const longestBar = 2000;

/**
 * Whether what leads elsewhere is a list of contents that is part of the text, and no bar of links from page to page.
 */
const isContents = (element: Element, types: ReadonlySet<string>, {withContents}: Shaping): boolean =>
  lists.some((type) => types.has(type))
    ? withContents
    : shortText(element.children, longestBar) === undefined;

const inBold = ({children}: Element): Element => ({
  ...createElement('p'),
  children: [{...createElement('strong'), children}],
});

/** The number of a page, or in the margin that of a line or of a paragraph. */
const isNumber = (element: Element, types: ReadonlySet<string>, classes: readonly string[]): boolean =>
  (types.has('pagebreak') || classes.some((each) => pageNumber.test(each) || lineNumber.test(each))) &&
  shortText(element.children, longestNumber) !== undefined;

const verseType = /^(?:z3998:)?(?:verse|poem|hymn|song|lyrics)$/;
const verseClass = /^(?:poem|poetry|verse|verses|stanza|line-?group|lg)$/;

const isVerse = (types: ReadonlySet<string>, classes: readonly string[]): boolean =>
  Array.from(types).some((type) => verseType.test(type)) || classes.some((each) => verseClass.test(each));

/** UTF-16 units. */
const longestGloss = 200;

/** A gloss over a word stands in brackets behind it. */
function glossOf(element: Element): Node | undefined {
  const text = (shortText(element.children, longestGloss) ?? '').trim();
  return text === '' ? undefined : `(${text})`;
}

/** A formula in a line; what the document says of it beside its MathML where that is empty. */
const formulaOf = (element: Element): Node =>
  sanitiseLine(printMathml(element)) || sanitiseLine(element.attributes.get('alttext') ?? '');

const fileName = /^[\w./-]{1,100}\.(?:jpe?g|png|gif|svg|webp)$/i;
const saysNothing = /^(?:image|img|picture|figure|photo|cover|cover image|logo|\[image\]|unknown)$/i;

/**
 * A picture by what is said of it; its file lies within the book, where no link leads. One without words has its file
 * only where the book calls it a figure: elsewhere it is an ornament.
 */
function pictureOf({attributes}: Element, {pictureAt}: Shaping, {figure}: Within): Element {
  const alt = sanitiseLine(attributes.get('alt') ?? '');
  const said = fileName.test(alt) || saysNothing.test(alt) ? '' : alt;
  const path = pictureAt(
    attributes.get('src') ?? attributes.get('xlink:href') ?? attributes.get('href') ?? '',
  );
  return createElement(
    'img',
    new Map([
      ['alt', said],
      ...(path === undefined || (said === '' && !figure) ? [] : [[archived, path] as const]),
    ]),
  );
}

/**
 * Puts an empty element before the outermost block or line that a section's first element is or stands in: nothing that
 * belongs together is parted.
 */
function markPlaces(element: Element, wanted: ReadonlySet<string>): void {
  if (wanted.size === 0) return;
  const children: Node[] = [];
  const place = (id: string | undefined): void => {
    if (id !== undefined && wanted.has(id))
      children.push({...createElement('place', new Map([['id', id]])), holdsBlocks: true});
  };
  for (const node of element.children) {
    if (typeof node !== 'string') {
      place(idOf(node));
      if (isOpen(node)) markPlaces(node, wanted);
      else for (const id of idsWithin(node)) place(id);
    }
    children.push(node);
  }
  replaceChildren(element, children);
  if (children.some((node) => typeof node !== 'string' && node.name === 'place')) element.holdsBlocks = true;
}

/** Elements that only hold others, so that a section may begin between these. */
const groups = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'center',
  'form',
  'hgroup',
]);

const isOpen = (element: Element): boolean =>
  groups.has(element.name) || (element.holdsBlocks && !isBlock(element));

const idsWithin = (element: Element): string[] =>
  element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    const id = idOf(node);
    return id === undefined ? idsWithin(node) : [id, ...idsWithin(node)];
  });
