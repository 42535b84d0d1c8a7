import type {Target} from '../article/anchor.js';
import type {Article, Block, Section} from '../article/article.js';
import {slug} from '../article/ids.js';
import {percentDecoded} from '../article/percent.js';
import {paragraphsOf, textOf} from '../article/text.js';
import {visible} from '../layout/viewport.js';
import {pageHeight} from './moving.js';
import type {Reading, State} from './state.js';
import {galleyOf} from './reading-layout.js';

/** A link on the screen: where it stands, and where it leads. */
export type Link = {
  /** Index of its passage, and UTF-16 offsets in that one's plain text, of its first run on the screen. */
  passage: number;
  start: number;
  end: number;
  /** Its words, as far as they are on the screen. */
  text: string;
  /** An address; absent from the mark of a note. */
  href?: string;
  noteId?: string;
};

/** The links that are on the screen, in the order of the text, each once. */
export function linksOnScreen(state: State, reading: Reading): Link[] {
  const links: Link[] = [];
  for (const {passage, line} of visible(galleyOf(state, reading), reading.position, pageHeight(state)))
    for (const {text, start, end, href, noteId} of line.runs) {
      if (href === undefined && noteId === undefined) continue;
      const last = links.at(-1);
      const goesOn = last?.passage === passage && last.href === href && last.noteId === noteId;
      if (goesOn && isNear(last, start)) links[links.length - 1] = {...last, text: last.text + text, end};
      else
        links.push({
          passage,
          start,
          end,
          text,
          ...(href !== undefined && {href}),
          ...(noteId !== undefined && {noteId}),
        });
    }
  return links;
}

/** Whether a run goes on with a link: what parts them is no more than a space at the end of a line. */
const isNear = ({end}: Link, start: number): boolean => start >= end && start - end <= 1;

/** A footnote with the number of its mark. */
export type NumberedNote = {number: number; text: string};

const none: readonly NumberedNote[] = [];

/** Whether an address is of an entry of a list in the same article, as that of a reference is. */
const isEntry = (href: string | undefined): href is string => /^#.{1,200}\.\d{1,5}$/.test(href ?? '');

/** The footnotes and references that what is on the screen refers to, in the order of the text. */
export function notesOnScreen(state: State, reading: Reading): readonly NumberedNote[] {
  const {notes, sections} = reading.article;
  const footnotes = notes.filter(({kind}) => kind === 'footnote');
  const marks = new Set(
    linksOnScreen(state, reading).flatMap(({noteId, href}) => noteId ?? (isEntry(href) ? href : [])),
  );
  if (marks.size === 0) return none;
  return Array.from(marks).flatMap((mark) => {
    const at = footnotes.findIndex(({id}) => id === mark);
    if (at !== -1) return [{number: at + 1, text: footnotes[at]!.text}];
    const entry = mark.startsWith('#') ? entryOf(sections, percentDecoded(mark.slice(1))) : undefined;
    return entry ? [{number: entry.number, text: entry.blocks.map(textOf).join('\n')}] : [];
  });
}

/**
 * What an address is of: a place in the same article, a page of the web, something that another program does, a file.
 */
export type AddressKind = 'place' | 'page' | 'other' | 'file';

export function kindOfAddress(href: string): AddressKind {
  if (href.startsWith('#')) return 'place';
  if (/^https?:\/\//i.test(href)) return 'page';
  return /^[a-z][a-z\d+.-]*:/i.test(href) ? 'other' : 'file';
}

/**
 * The place in an article that the fragment of an address names: a section or a block by its id, a section by the words
 * of its heading, an entry of a section's list by both their names (`references.12`), a note, a page by its number (as
 * `page=12`, RFC 8118).
 *
 * @param fragment without its `#`, as it was written
 */
export function targetOfFragment({sections, notes}: Article, fragment: string): Target | undefined {
  const name = percentDecoded(fragment);
  if (name === '' || name === 'top') return {kind: 'title'};
  const [, page, words = ''] = /^page=([\w.-]{1,20})(?:.*?:~:text=(.{1,200}))?/.exec(name) ?? [];
  if (page !== undefined) return targetOfWords(sections, page, words) ?? targetOfPage(sections, page);
  const section =
    sections.find(({id}) => id === name) ??
    sections.find(({heading}) => heading !== undefined && slug(heading) === slug(name));
  if (section) return {kind: 'section', id: section.id};
  const entry = entryOf(sections, name);
  if (entry) return {kind: 'block', id: entry.first.id};
  if (notes.some(({id}) => id === name)) return {kind: 'note', id: name};
  for (const {blocks} of sections)
    for (const {block} of paragraphsOf(blocks)) if (block.id === name) return {kind: 'block', id: name};
  return undefined;
}

type ListEntry = {number: number; first: Block; blocks: readonly Block[]};

/** An entry of the numbered lists of a section. */
function entryOf(sections: readonly Section[], name: string): ListEntry | undefined {
  const [, id, digits] = /^(.{1,200})\.(\d{1,5})$/.exec(name) ?? [];
  if (id === undefined) return undefined;
  const number = Number(digits);
  let before = 0;
  for (const block of sections.find((section) => section.id === id)?.blocks ?? []) {
    if (block.kind !== 'list' || !block.ordered) continue;
    const blocks = block.entries[number - before - 1];
    if (blocks?.[0]) return {number, first: firstWithin(blocks[0]), blocks};
    before += block.entries.length;
  }
  return undefined;
}

/** The section or block on a page that has some words, else what goes on there from the page before and has them. */
function targetOfWords(sections: readonly Section[], wanted: string, words: string): Target | undefined {
  const sought = lettersOf(words);
  if (sought === '') return undefined;
  const has = (text: string): boolean => lettersOf(text).includes(sought);
  let [page, goesOn]: [number, Target | undefined] = [0, undefined];
  for (const section of sections) {
    page = Number(section.page ?? page);
    if (page > Number(wanted)) return goesOn;
    if (page === Number(wanted) && has(section.heading ?? '')) return {kind: 'section', id: section.id};
    for (const block of section.blocks) {
      page = Number(block.page ?? page);
      if (page > Number(wanted)) return goesOn;
      if (page < Number(wanted) - 1) continue;
      const paragraph = Array.from(paragraphsOf([block])).find((each) => has(textOf(each.block)));
      const target: Target | undefined = paragraph && {kind: 'block', id: paragraph.block.id};
      if (target && page === Number(wanted)) return target;
      goesOn = target;
    }
  }
  return goesOn;
}

/** A text as its letters and digits alone: how its words are parted and divided differs between print and screen. */
const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Where a link leads, as it is said. */
export function leadsTo({href, noteId}: Pick<Link, 'href' | 'noteId'>): string {
  const [, page, words] = /^#page=(\d{1,9})(?:.*?:~:text=(.+))?/.exec(href ?? '') ?? [];
  if (page !== undefined) return `page ${page}${words === undefined ? '' : `, “${percentDecoded(words)}”`}`;
  return href ?? (noteId === undefined ? '' : 'a note');
}

/** What a page begins with; where nothing begins on it, the last that began before it. None beyond the last page. */
function targetOfPage(sections: readonly Section[], wanted: string): Target | undefined {
  let before: Target | undefined;
  const isBefore = (page: string | undefined): boolean => Number(page) < Number(wanted);
  const isAfter = (page: string | undefined): boolean => Number(page) > Number(wanted);
  for (const {id, page, blocks} of sections) {
    const section: Target = {kind: 'section', id};
    if (page === wanted) return section;
    if (isAfter(page)) return before;
    if (isBefore(page)) before = section;
    for (const block of blocks) {
      const target: Target = {kind: 'block', id: firstWithin(block).id};
      if (block.page === wanted) return target;
      if (isAfter(block.page)) return before;
      if (isBefore(block.page)) before = target;
    }
  }
  return undefined;
}

/** The first block with text of its own. */
function firstWithin(block: Block): Block {
  const [first] = paragraphsOf([block]);
  return first?.block ?? block;
}
