import type {Note} from '../../article/article.js';
import {createElement, type Element, type Node} from '../html/tree.js';
import {classesOf, typesOf} from './document.js';
import {bare, longestMark, type NoteText, noteText} from './note-text.js';
import {type Destination, placeName, placeOf} from './paths.js';
import {shortText} from './short-text.js';
import {isBlock, replaceChildren, type Survey} from './survey.js';

/** The footnotes of a book, in the order of their marks. */
export type Notebook = {
  notes: readonly Note[];
  /** The number of each note by its id. */
  numbers: ReadonlyMap<string, number>;
  /**
   * Makes marks of the links in a document that lead to notes. Notes that stand in the section of their mark leave the
   * text; those that have a section of their own stay there too.
   *
   * @param surveyed what is known of another document's elements
   * @returns whether notes left the text
   */
  mark: (
    path: string,
    survey: Survey,
    surveyed: (path: string) => Promise<Survey | undefined>,
  ) => Promise<boolean>;
};

const noteTypes = ['footnote', 'endnote', 'rearnote', 'note'];
const mostNotes = 50_000;

/** @param linkFrom where a link in a document leads; undefined where nowhere */
export function createNotebook(linkFrom: (path: string, href: string) => string | undefined): Notebook {
  const notes: Note[] = [];
  const numbers = new Map<string, number>();
  /** The ids of notes by the names of their places. */
  const ids = new Map<string, string>();

  async function mark(
    path: string,
    survey: Survey,
    surveyed: (path: string) => Promise<Survey | undefined>,
  ): Promise<boolean> {
    const bodies = new Set<Element>();
    const refused = new Set<string>();
    for (const [id, element] of survey.byId)
      if (isNote(element) || ids.has(placeName({path, fragment: id})))
        bodies.add(bodyOf(element, survey) ?? element);
    const isInNote = (link: Element): boolean => {
      for (const outer of survey.around(link)) if (bodies.has(outer)) return true;
      return false;
    };
    const leaving = new Map<Element, Set<Node>>();
    for (const link of survey.links) {
      const place = placeOf(link.attributes.get('href') ?? '', path);
      if (place?.fragment === undefined || !mayBeMark(link, place, survey) || isInNote(link)) continue;
      const isOwn = place.path === path;
      const there = isOwn ? survey : await surveyed(place.path);
      const target = there?.byId.get(place.fragment);
      const name = placeName(place);
      const body = there && target && !refused.has(name) ? bodyOf(target, there) : undefined;
      if (!body || !target || (isOwn && isAround(body, link, survey))) {
        refused.add(name);
        continue;
      }
      let id = ids.get(name);
      if (id === undefined) {
        const said =
          notes.length < mostNotes
            ? noteText(body, markOf(link), (href) => linkFrom(place.path, href))
            : undefined;
        const label = there && labelOf(target, there);
        if (
          said === undefined ||
          (!isMarked(link) && !answers([body, ...(label ? [label] : [])], link, said))
        ) {
          refused.add(name);
          continue;
        }
        id = String(notes.length + 1);
        notes.push({id, kind: 'footnote', ...said.note});
        numbers.set(id, notes.length);
        ids.set(name, id);
      }
      if (isOwn) {
        bodies.add(body);
        const parent = survey.parentOf(body);
        if (parent && survey.sectionOf(link) === survey.sectionOf(target)) {
          const left = leaving.get(parent) ?? new Set();
          const label = labelOf(target, survey);
          leaving.set(parent, left.add(body));
          if (label) left.add(label);
        }
      }
      becomeMark(link, id);
    }
    for (const [parent, left] of leaving)
      replaceChildren(
        parent,
        parent.children.filter((node) => !left.has(node)),
      );
    return leaving.size > 0;
  }

  return {notes, numbers, mark};
}

const isNote = (element: Element): boolean => {
  const types = typesOf(element);
  return noteTypes.some((type) => types.has(type));
};

/** A link that is stated to be a mark. */
const isMarked = (link: Element): boolean => typesOf(link).has('noteref');

const sign = /^(?:\d{1,4}|[*†‡§¶‖#]{1,4}|[a-z])$/i;
const noteWord = /note|fn|ftn|\bn\d/i;

/** Whether a link is stated to be a mark or looks like one: a number or a sign, raised, in brackets, or named so. */
function mayBeMark(link: Element, {fragment = ''}: Destination, survey: Survey): boolean {
  if (isMarked(link)) return true;
  const text = (shortText(link.children, longestMark) ?? '').trim();
  const mark = markOf(link);
  if (!sign.test(mark)) return false;
  const parent = survey.parentOf(link);
  const isRaised =
    parent?.name === 'sup' || link.children.some((node) => typeof node !== 'string' && node.name === 'sup');
  return (
    isRaised ||
    text !== mark ||
    noteWord.test(fragment) ||
    classesOf(link).some((name) => noteWord.test(name))
  );
}

/** A mark without what it stands in: "[12]" → "12". */
const markOf = (link: Element): string => bare(shortText(link.children, longestMark) ?? '');

/** Whether a note begins with its mark, or leads back to where its mark stands. */
function answers(parts: readonly Element[], link: Element, {isMarked: isMarkedThere}: NoteText): boolean {
  if (isMarkedThere || parts.some(isNote)) return true;
  const own = link.attributes.get('id') ?? link.attributes.get('name');
  return (
    own !== undefined &&
    parts.flatMap(linksIn).some((each) => each.attributes.get('href')?.endsWith(`#${own}`))
  );
}

/** The term that a note is defined for: its mark, in a list of definitions. */
function labelOf(target: Element, survey: Survey): Element | undefined {
  if (target.name === 'dt') return target;
  for (const outer of survey.around(target)) if (outer.name === 'dt') return outer;
  return undefined;
}

const linksIn = (element: Element): Element[] =>
  element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'a' ? [node] : linksIn(node);
  });

/** What is the note where a link leads to this element: itself, the paragraph around it, the one that follows it. */
function bodyOf(target: Element, survey: Survey): Element | undefined {
  if (isNote(target)) return target;
  let body: Element | undefined = target;
  for (const outer of survey.around(target)) {
    if (isNote(outer)) return outer;
    if (body && !isBlock(body)) body = outer;
  }
  if (!body || !isBlock(body) || (shortText(target.children, longestMark)?.trim() === '' && body.holdsBlocks))
    return following(target, survey);
  const label = labelOf(target, survey);
  if (label) return following(label, survey);
  if (body.name === 'td' || body.name === 'th')
    for (const outer of survey.around(body)) if (outer.name === 'tr') return outer;
  return /^h[1-6]$/.test(body.name) ? undefined : body;
}

/** The block that comes next beside an element. */
function following(element: Element, survey: Survey): Element | undefined {
  const parent = survey.parentOf(element);
  const siblings: readonly Node[] = parent?.children ?? [];
  for (const node of siblings.slice(siblings.indexOf(element) + 1)) {
    if (typeof node !== 'string') return isBlock(node) && !/^h[1-6]$/.test(node.name) ? node : undefined;
    if (node.trim() !== '') return undefined;
  }
  return undefined;
}

function isAround(outer: Element, element: Element, survey: Survey): boolean {
  for (const each of survey.around(element)) if (each === outer) return true;
  return false;
}

function becomeMark(link: Element, id: string): void {
  link.children.length = 0;
  link.children.push(createElement('note-mark', new Map([['label', id]])));
  (link.attributes as Map<string, string>).delete('href');
}
