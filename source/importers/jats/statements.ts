import type {Disclosure} from '../../article/article.js';
import type {Element} from '../html/tree.js';
import {allIn, elementsIn, firstIn} from '../xml/tree.js';
import {textOfNote} from './notebook.js';
import {lineOf, ownLineOf} from './text.js';

/** What a paper discloses, and what it says of its authors, from wherever it stands. */
export type Statements = {disclosures: Disclosure[]; notes: string[]};

const conflict = /^(?:conflict|coi-statement|coi|competing-interests?|financial-disclosure|disclosure)$/i;
const funding = /^(?:funding|supported-by|financial-disclosure-funding)$/i;
const availability = /^(?:data-availability|data-accessibility|data-availability-statement)$/i;

/** How a text is meant, by what its element says or by its heading. */
export function disclosureKind(element: Element): Disclosure['kind'] | undefined {
  const {attributes} = element;
  const types = ['fn-type', 'sec-type', 'notes-type', 'content-type', 'custom-type'].map(
    (name) => attributes.get(name) ?? '',
  );
  const heading = lineOf(firstIn(element, 'title')).replace(/[.:]$/, '');
  if (
    types.some((type) => conflict.test(type)) ||
    /^(?:declaration of |statement of )?(?:competing|conflicts?(?: of)?) interests?(?: statement)?$/i.test(
      heading,
    )
  )
    return 'interests';
  if (
    types.some((type) => funding.test(type)) ||
    /^(?:funding|financial support)(?: (?:information|statement|sources?))?$/i.test(heading)
  )
    return 'funding';
  if (
    types.some((type) => availability.test(type)) ||
    /^(?:availability of data|data (?:and \w+ )?(?:availability|accessibility))/i.test(heading)
  )
    return 'availability';
  return undefined;
}

/** Those whom a footnote is about, by its id. */
export type Marked = ReadonlyMap<string, readonly string[]>;

/** Statements of the front: funding, notes about the authors, data. */
export function frontStatements(meta: Element, marked: Marked): Statements {
  const disclosures: Disclosure[] = [];
  const notes: string[] = [];
  for (const group of elementsIn(meta, 'funding-group')) {
    const stated = elementsIn(group, 'funding-statement')
      .map((each) => lineOf(each))
      .filter(Boolean)
      .join(' ');
    const funders = awardsOf(group)
      .filter(([name]) => !stated.includes(name))
      .map(printedAward);
    for (const text of [funders.join('; '), stated])
      if (text !== '') disclosures.push({kind: 'funding', text});
  }
  for (const holder of elementsIn(meta, 'author-notes'))
    for (const note of elementsIn(holder)) addNote(note, marked, disclosures, notes);
  for (const custom of allIn(meta, 'custom-meta'))
    if (/^data availability$/i.test(lineOf(firstIn(custom, 'meta-name'))))
      disclosures.push({kind: 'availability', text: lineOf(firstIn(custom, 'meta-value'))});
  return {disclosures, notes};
}

/** A note is said with the names of those whom it is about, unless they are many. */
const mostNames = 8;

export function withNames(text: string, note: Element, marked: Marked): string {
  const names = marked.get(note.attributes.get('id') ?? '') ?? [];
  const isSaid = names.length > mostNames || names.some((name) => text.includes(name));
  return names.length === 0 || isSaid ? text : `${names.join(', ')}: ${text}`;
}

/** One footnote about the article or its authors. */
export function addNote(note: Element, marked: Marked, disclosures: Disclosure[], notes: string[]): void {
  const said = textOfNote(note).replace(/^\*\s*/, '');
  if (said === '' || note.name === 'label' || note.name === 'title') return;
  const text = withNames(said, note, marked);
  const kind = disclosureKind(note);
  if (kind === undefined) notes.push(text);
  else disclosures.push({kind, text});
}

type Award = [funder: string, numbers: string[]];

function awardsOf(group: Element): Award[] {
  const funders = new Map<string, string[]>();
  for (const award of elementsIn(group, 'award-group')) {
    const name = allIn(award, 'funding-source').map(ownLineOf).filter(Boolean).join(', ');
    const numbers = allIn(award, 'award-id')
      .map((each) => lineOf(each))
      .filter(Boolean);
    if (name === '') continue;
    const known = funders.get(name) ?? [];
    known.push(...numbers);
    funders.set(name, known);
  }
  return [...funders];
}

/** "Ministry of Rivers (R-12, R-14)" */
const printedAward = ([name, numbers]: Award): string =>
  numbers.length === 0 ? name : `${name} (${numbers.join(', ')})`;
