import type {Note} from '../../article/article.js';
import {spansFrom, textOf} from '../../article/text.js';
import {noteOf} from '../html/linked-note.js';
import {blocksOfTree} from '../html/read-pieces.js';
import {createElement, type Element, type Node} from '../html/tree.js';
import {typesOf} from './document.js';
import {shortText} from './short-text.js';

/** What a note says, and whether it began with its mark. */
export type NoteText = {note: Pick<Note, 'text' | 'spans'>; isMarked: boolean};

/** UTF-16 units; what is longer is a chapter. */
const longestNote = 20_000;
/** UTF-16 units of what is looked at to tell whether it is a mark. */
export const longestMark = 60;

/** A mark without what it stands in: "[12]" → "12". */
export const bare = (mark: string): string => mark.normalize('NFKC').replaceAll(/[\s()[\]{}.:]/g, '');

/**
 * What a note says, without its mark and what leads back; undefined where that is nothing, or too much for a note.
 *
 * @param linkOf where a link in it leads; undefined where nowhere
 */
export function noteText(
  body: Element,
  mark: string,
  linkOf: (href: string) => string | undefined,
): NoteText | undefined {
  if (shortText(body.children, longestNote) === undefined) return undefined;
  const copy: Element = {...body, name: 'div', children: cleared(body.children, linkOf)};
  const root = {...createElement('body'), children: [copy], holdsBlocks: true};
  const {text, spans = []} = noteOf(blocksOfTree(root, new Map()).filter((block) => textOf(block) !== ''));
  const [lead = ''] = /^[[(]?[\d*†‡§¶‖#a-z⁰¹²³⁴-⁹]{1,4}[\])]?[.:)]?(?=\s|$|\p{Lu})/u.exec(text) ?? [];
  const isMarked = lead !== '' && bare(lead) === mark;
  const said = (isMarked ? text.slice(lead.length) : text).trimStart();
  const saidSpans = spansFrom(spans, text.length - said.length);
  const isLinked = saidSpans.some(({href}) => href !== undefined);
  return said === '' ? undefined : {note: {text: said, ...(isLinked && {spans: saidSpans})}, isMarked};
}

const wayBack = /^[\s[(]*(?:(?:[↩↵↑←⏎^▲⬆⤴]\p{M}?)+|<{1,2}-{0,2}|[«‹]+|back|return)[\s\])]*$/iu;

/** Whether an element leads from a note back to its mark, and says nothing else. */
export const leadsBack = (element: Element): boolean =>
  typesOf(element).has('backlink') ||
  (element.name === 'a' && wayBack.test(shortText(element.children, longestMark) ?? ''));

/** Nodes without what leads back to the text, and with links that lead where they do in the book. */
const cleared = (nodes: readonly Node[], linkOf: (href: string) => string | undefined): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    const isLink = node.name === 'a';
    if (leadsBack(node)) return [];
    const children = cleared(node.children, linkOf);
    if (!isLink) return [{...node, children}];
    const href = linkOf(node.attributes.get('href') ?? '');
    return [{...node, children, attributes: new Map(href === undefined ? [] : [['href', href]])}];
  });
