import type {Note} from '../../article/article.js';
import {sanitise} from '../../article/sanitise.js';
import {noteOf} from '../html/linked-note.js';
import {blocksOfTree} from '../html/read-pieces.js';
import type {Element, Node} from '../html/tree.js';
import {elementsIn, made} from '../xml/tree.js';
import {lineOf} from './text.js';

const label: ReadonlySet<string> = new Set(['label']);

/** The footnotes of a paper in the order in which the text mentions them; they may be written behind it. */
export type Notebook = {
  /** The number of each note that was mentioned, by its id. */
  numbers: ReadonlyMap<string, number>;
  /** Whether there is such a note; it has a number from then on. */
  mention: (id: string) => boolean;
  /**
   * Keeps a note by its paragraphs, as the tree that HTML's is read from; gives its id, also where it has none of its
   * own.
   */
  add: (note: Element, paragraphs: Node[]) => string;
  isMentioned: (id: string) => boolean;
  notes: () => Note[];
};

const mostNotes = 20_000;
const isPlain = /^[\w.:-]{1,200}$/;

/** @param known the ids of all notes of the document */
export function createNotebook(known: ReadonlySet<string>): Notebook {
  const numbers = new Map<string, number>();
  const said = new Map<string, Pick<Note, 'text' | 'spans'>>();
  const mention = (id: string): boolean => {
    if (numbers.has(id)) return true;
    if ((!known.has(id) && !said.has(id)) || numbers.size >= mostNotes) return false;
    numbers.set(id, numbers.size + 1);
    return true;
  };
  return {
    numbers,
    mention,
    add(note, paragraphs) {
      const stated = note.attributes.get('id') ?? '';
      const id = isPlain.test(stated) ? stated : `fn-in-text-${said.size + 1}`;
      const root = made('body', [made('div', paragraphs)]);
      if (!said.has(id)) said.set(id, noteOf(blocksOfTree(root, new Map())));
      return id;
    },
    isMentioned: (id) => numbers.has(id),
    notes: () =>
      Array.from(numbers.keys(), (id) => ({id, kind: 'footnote', ...(said.get(id) ?? {text: '…'})})),
  };
}

/** A line a paragraph, without the mark. */
export function textOfNote(note: Element): string {
  const paragraphs = elementsIn(note, 'p').map((each) => lineOf(each, label));
  return sanitise(paragraphs.length === 0 ? lineOf(note, label) : paragraphs.filter(Boolean).join('\n'));
}

/** The ids of all footnotes of a document, found before it is read. */
export function noteIds(text: string): Set<string> {
  const ids = new Set<string>();
  for (const [tag] of text.matchAll(/<fn\s[^<>]{1,500}/g)) {
    const [, id] = /\sid\s*=\s*["']([^"'<>]{1,200})["']/.exec(tag) ?? [];
    if (id !== undefined && isPlain.test(id)) ids.add(id);
  }
  return ids;
}
