import type {Block, Table} from '../../article/article.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {textOfSpans} from '../../article/text.js';
import {blocks, hidden} from './elements.js';
import {codeOf} from './code.js';
import {figuresOf, onlyBadges, withoutPictures} from './figures.js';
import {readDefinitions, readList} from './lists.js';
import {noteOf} from './linked-note.js';
import type {Footnote, HtmlPiece} from './html-piece.js';
import {plainText, spansOf, type Numbers} from './spans.js';
import {readTable, tableOfLists} from './table.js';
import type {Element, Node} from './tree.js';

/** What a tree holds, in order, and the footnotes that are defined in it. */
export function readTree(root: Element, numbers: Numbers): {pieces: HtmlPiece[]; footnotes: Footnote[]} {
  const reader = new Reader(numbers);
  return {pieces: reader.read(root.children, []), footnotes: reader.footnotes};
}

/** The blocks of a tree that has no sections: a heading in it is a line in bold. */
export const blocksOfTree = (root: Element, numbers: Numbers): Block[] =>
  new Reader(numbers).blocks(root.children);

class Reader {
  readonly footnotes: Footnote[] = [];
  readonly #numbers: Numbers;
  readonly #labels = new Set<string>();
  /** A caption that stood right before a table and waits for it; one behind a table is taken when that is read. */
  #caption: string | undefined;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** @param around elements within a line that hold these nodes though they are blocks */
  read(nodes: readonly Node[], around: readonly Element[]): HtmlPiece[] {
    const pieces: HtmlPiece[] = [];
    let line: Node[] = [];
    const endLine = (): void => {
      for (const block of line.length === 0 ? [] : this.#line(line, around)) pieces.push(piece(block));
      line = [];
    };
    for (const [at, node] of nodes.entries()) {
      if (typeof node === 'string') line.push(node);
      else if (hidden.has(node.name)) continue;
      else if (node.name === 'br' && endsInBreak(line)) endLine();
      else if (!blocks.has(node.name) && !node.holdsBlocks) line.push(node);
      else {
        endLine();
        if (this.#isCaption(node, nodes[at + 1], pieces)) continue;
        for (const each of this.#block(node, around)) pieces.push(each);
      }
    }
    endLine();
    return pieces;
  }

  #block(element: Element, around: readonly Element[]): HtmlPiece[] {
    const {name, children} = element;
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#heading(element);
      case 'hr':
        return [{kind: 'rule'}];
      case 'place':
        return [{kind: 'place', id: element.attributes.get('id') ?? ''}];
      case 'page-mark':
        return [{kind: 'page', page: element.attributes.get('page') ?? ''}];
      case 'blockquote':
        return this.#quotation(children);
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir': {
        const list = readList(element, (nodes) => this.blocks(nodes));
        return list ? [piece(list)] : [];
      }
      case 'dl':
        return readDefinitions(element, this.#numbers, (nodes) => this.blocks(nodes)).map(piece);
      case 'pre':
        return [piece(codeOf(element))];
      case 'formula':
        return [piece({kind: 'formula', id: '', tex: element.attributes.get('tex') ?? ''})];
      case 'table': {
        const table = this.#table(element);
        return table ? [piece(table)] : [];
      }
      case 'table-directive':
        return this.#tableDirective(element);
      case 'figure':
        return this.#figure(element);
      case 'summary':
        return this.#label(element);
      case 'p':
        return [...this.#paragraphLabel(element), ...this.read(children, around)];
      case 'footnote':
        this.#footnote(element);
        return [];
      default:
        return this.read(children, blocks.has(name) ? around : [...around, element]);
    }
  }

  #line(nodes: readonly Node[], around: readonly Element[]): Block[] {
    const figures = figuresOf(nodes);
    if (figures) return figures;
    const spans = spansOf(inside(around, nodes), this.#numbers);
    const text = textOfSpans(spans);
    if (!/\S/.test(text) || onlyBadges(nodes, text)) return [];
    return [{kind: 'prose', id: '', spans, repairs: []}];
  }

  #heading({name, attributes, children}: Element): HtmlPiece[] {
    const text = sanitiseLine(plainText(withoutPictures(children) ?? children));
    // An empty heading parts sections where it was written as one; a picture that is a badge is no heading.
    if (text === '' && children.some((child) => typeof child !== 'string')) return [];
    const centred = attributes.get('align') === 'center';
    return [{kind: 'heading', level: Number(name.slice(1)), text, ...(centred ? {centred} : {})}];
  }

  #quotation(nodes: readonly Node[]): HtmlPiece[] {
    const inner = this.blocks(nodes);
    return inner.length === 0 ? [] : [piece({kind: 'quotation', id: '', blocks: inner})];
  }

  #table(element: Element): Table | undefined {
    const table = readTable(element, this.#caption);
    this.#caption = undefined;
    return table;
  }

  /** MyST's: a table, or a list of lists that is meant as one, with a caption. */
  #tableDirective({attributes, children}: Element): HtmlPiece[] {
    const pieces = this.read(
      children.map((node) => tableOfLists(node) ?? node),
      [],
    );
    const first = pieces[0]?.kind === 'block' ? pieces[0].block : undefined;
    const caption = sanitiseLine(attributes.get('caption') ?? '');
    if (first?.kind === 'table' && caption !== '') first.caption = caption;
    return pieces;
  }

  /** Pandoc's caption of a table, a paragraph that begins with a colon, beside a table. */
  #isCaption(element: Element, next: Node | undefined, before: readonly HtmlPiece[]): boolean {
    if (!element.attributes.has('caption') || element.name !== 'p') return false;
    const caption = sanitiseLine(plainText(element.children)).replace(/^: ?/, '');
    if (caption === '') return false;
    const last = before.at(-1);
    const table = last?.kind === 'block' && last.block.kind === 'table' ? last.block : undefined;
    if (table && table.caption === undefined) table.caption = caption;
    else if (typeof next === 'object' && next.name === 'table') this.#caption = caption;
    else return false;
    return true;
  }

  /** The caption goes with what it is the caption of. */
  #figure({children}: Element): HtmlPiece[] {
    const labels = children.filter((node) => typeof node !== 'string' && node.name === 'figcaption');
    const pieces = this.read(
      children.filter((node) => !labels.includes(node)),
      [],
    );
    const caption = sanitiseLine(plainText(labels));
    const captioned = pieces.find(
      (each) => each.kind === 'block' && (each.block.kind === 'figure' || each.block.kind === 'table'),
    );
    const block = captioned?.kind === 'block' ? captioned.block : undefined;
    if (caption === '') return pieces;
    if (block?.kind === 'figure' || block?.kind === 'table') {
      block.caption = caption;
      return pieces;
    }
    return [...pieces, ...this.#line(labels, []).map(piece)];
  }

  /** What opens: a heading where it holds one, else a line in bold. */
  #label({children, holdsBlocks, ...element}: Element): HtmlPiece[] {
    if (holdsBlocks) return this.read(children, []);
    return this.#line([{...element, name: 'strong', holdsBlocks, children}], []).map(piece);
  }

  /** What kind of remark begins with a paragraph. */
  #paragraphLabel({attributes}: Element): HtmlPiece[] {
    const label = sanitiseLine(attributes.get('remark') ?? '');
    return label === '' ? [] : [piece(inBold(label))];
  }

  #footnote({attributes, children}: Element): void {
    const label = attributes.get('label') ?? '';
    const note = noteOf(this.blocks(children));
    if (this.#labels.has(label)) return;
    this.#labels.add(label);
    this.footnotes.push({label, ...note});
  }

  /** The blocks inside a quotation, list or footnote; a heading there is no section but a line in bold. */
  blocks(nodes: readonly Node[]): Block[] {
    return this.read(nodes, []).flatMap((inner): Block[] => {
      if (inner.kind === 'block') return [inner.block];
      if (inner.kind !== 'heading' || inner.text === '') return [];
      return [inBold(inner.text)];
    });
  }
}

/** Nodes within elements, from the outermost. */
const inside = ([outer, ...inner]: readonly Element[], nodes: readonly Node[]): readonly Node[] =>
  outer ? [{...outer, children: [...inside(inner, nodes)]}] : nodes;

const inBold = (text: string): Block => ({
  kind: 'prose',
  id: '',
  spans: [{text, styles: ['strong']}],
  repairs: [],
});

const piece = (block: Block): HtmlPiece => ({kind: 'block', block});

/** Whether a break stands there already: two of them end a paragraph. */
function endsInBreak(line: readonly Node[]): boolean {
  const last = line.at(-1);
  const node = typeof last === 'string' && !/\S/.test(last) ? line.at(-2) : last;
  return typeof node === 'object' && node.name === 'br';
}
