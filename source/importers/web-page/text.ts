import type {Block, Note, Span} from '../../article/article.js';
import {isAboutAuthors} from '../about-authors.js';
import {noteLanguage} from '../note-language.js';
import {tellsOfSigner} from '../tells-of-signer.js';
import {sanitise} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import type {Language} from '../../people/languages/language.js';
import {languageOf} from '../../prose/language.js';
import {addHtml} from '../html/fragment.js';
import {noteOf} from '../html/linked-note.js';
import type {HtmlPiece} from '../html/html-piece.js';
import {blocksOfTree, readTree} from '../html/read-pieces.js';
import {createElement, TreeBuilder, type Element, type Node} from '../html/tree.js';
import {webAddress} from './metadata.js';
import {noteLabel, type PageNotes} from './notes.js';

/**
 * What a text in HTML holds, in order.
 *
 * @param base what its links start from
 */
export const piecesOf = (html: string, base: string | undefined): HtmlPiece[] =>
  readPage(html, base, new Map()).pieces;

/**
 * The same, with the notes that its marks lead to.
 *
 * @param notes of the page, as HTML
 */
export function readPage(
  html: string,
  base: string | undefined,
  notes: PageNotes,
): {pieces: HtmlPiece[]; notes: Note[]} {
  const builder = new TreeBuilder();
  addHtml(sanitise(html), builder, true);
  const numbers = new Map<string, number>();
  const body = withMarks(builder.root, notes, numbers);
  const {pieces} = readTree(body, numbers);
  return {
    pieces: pieces.map((piece) =>
      piece.kind === 'block' ? {...piece, block: withAddresses(piece.block, base)} : piece,
    ),
    notes: Array.from(numbers.keys(), (id) => ({
      id,
      kind: 'footnote',
      ...noteIn(notes.get(id) ?? '', base),
    })),
  };
}

function noteIn(html: string, base: string | undefined): Pick<Note, 'text' | 'spans'> {
  const builder = new TreeBuilder();
  addHtml(sanitise(html), builder, true);
  return noteOf(blocksOfTree(builder.root, new Map()).map((block) => withAddresses(block, base)));
}

/** A tree with the marks of notes in place of what led to them; they are numbered in their order. */
function withMarks(element: Element, notes: PageNotes, numbers: Map<string, number>): Element {
  if (notes.size === 0) return element;
  const children = element.children.map((node): Node => {
    if (typeof node === 'string') return node;
    const label = node.attributes.get(noteLabel);
    if (label === undefined || !notes.has(label)) return withMarks(node, notes, numbers);
    if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
    return createElement('note-mark', new Map([['label', label]]));
  });
  return {...element, children};
}

/** A block with the links in it made whole. */
function withAddresses(block: Block, base: string | undefined): Block {
  const within = (spans: readonly Span[]): Span[] =>
    spans.map((span) => (span.href === undefined ? span : {...span, href: wholeAddress(span.href, base)}));
  switch (block.kind) {
    case 'prose':
      return {...block, spans: within(block.spans)};
    case 'quotation':
      return {...block, blocks: block.blocks.map((inner) => withAddresses(inner, base))};
    case 'list':
      return {
        ...block,
        entries: block.entries.map((entry) => entry.map((inner) => withAddresses(inner, base))),
      };
    case 'table':
      return block.spans
        ? {...block, spans: block.spans.map((row) => row.map((cell) => within(cell)))}
        : block;
    case 'figure':
      return block.href === undefined || besidePage.test(block.href)
        ? block
        : {...block, href: wholeAddress(block.href, base)};
    default:
      return block;
  }
}

/** What a browser has saved beside a page lies there, whatever address the page states. */
const besidePage = /^(?:\.\/)?[^/:?#]+_files\//;

const wholeAddress = (href: string, base: string | undefined): string =>
  base === undefined || /^[a-z][\w+.-]*:|^#/i.test(href) ? href : (webAddress(href, base) ?? href);

/** To compare by: letters alone. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether two texts have the same letters. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

/** Whether a text says another, by its letters. */
export const holdsText = (text: string, said: string): boolean => plain(text).includes(plain(said));

/** Without the heading, or what stands for one, that says the title over again. */
export function withoutTitle(pieces: readonly HtmlPiece[], title: string | undefined): HtmlPiece[] {
  const at = pieces.findIndex(
    (piece) => title !== undefined && plain(title) !== '' && plain(lineOf(piece)) === plain(title),
  );
  return pieces.filter((_, index) => index !== at || at > 5);
}

const lineOf = (piece: HtmlPiece): string => {
  if (piece.kind === 'heading') return piece.text;
  return piece.kind === 'block' && piece.block.kind === 'prose' ? textOf(piece.block) : '';
};

/** The last paragraphs that say something of the authors. */
export function lastNotes(blocks: readonly Block[], names: readonly string[], language: Language): string[] {
  const most = Math.min(6, Math.ceil(blocks.length / 4));
  const before = blocks.slice(0, -1).map((block) => textOf(block));
  return blocks.slice(-most).flatMap((block) => {
    if (block.kind !== 'prose') return [];
    const isLast = block === blocks.at(-1);
    const isItalic = block.spans.every(
      ({text, styles}) => text.trim() === '' || styles?.includes('emphasis'),
    );
    const text = textOf(block);
    const isNote =
      noteLanguage(text, language).isAuthorNote(text, names, isItalic) ||
      (isLast && tellsOfSigner(text, before, names));
    return text.length < 1500 && isNote ? [text] : [];
  });
}

/** Without the headings that announced the notes, where nothing is left under them. */
export const withoutLoneHeadings = (pieces: readonly HtmlPiece[], names: readonly string[]): HtmlPiece[] =>
  pieces.filter((piece, at) => {
    const next = pieces[at + 1];
    const isLone = piece.kind === 'heading' && (next === undefined || next.kind === 'heading');
    return !isLone || !isAboutAuthors(piece.text, names);
  });

export function languageIn(blocks: readonly Block[]): string {
  const language = languageOf(
    blocks
      .slice(0, 60)
      .map((block) => textOf(block))
      .join('\n')
      .slice(0, 6000),
  );
  return language === 'und' ? 'en' : language;
}
