import type {Env, MarkdownIt, Token} from 'markdown-it';
import type {Block, List} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import {figuresOf} from './figures.js';
import {footnoteNumbers} from './footnotes.js';
import {withoutTags} from './html.js';
import {deepest} from './parser.js';
import {plainText, spansOf} from './spans.js';
import {captionOf, readTable} from './tables.js';

/** What a document holds, in order; the blocks' ids are still to be given. */
export type Piece =
  | {kind: 'block'; block: Block}
  | {kind: 'heading'; level: number; text: string}
  /** A line across the page. */
  | {kind: 'rule'};

export type Footnote = {label: string; text: string};

export type Body = {pieces: Piece[]; footnotes: Footnote[]; warnings: string[]};

export function readBody(parser: MarkdownIt, markdown: string): Body {
  const env: Env = {};
  const tokens = parser.parse(markdown, env);
  const reader = new Reader(parser, tokens, env);
  const pieces = reader.read();
  const tooDeep = tokens.some((token) => token.level >= deepest - 1);
  return {
    pieces,
    footnotes: reader.footnotes,
    warnings: tooDeep ? [`Quotations and lists nested ${deepest} deep or more were left out.`] : [],
  };
}

/** Goes over a document's tokens once; each method starts at its opening token and ends at its closing one. */
class Reader {
  readonly footnotes: Footnote[] = [];
  readonly #parser: MarkdownIt;
  readonly #tokens: readonly Token[];
  readonly #env: Env;
  readonly #numbers: ReadonlyMap<string, number>;
  #at = 0;

  constructor(parser: MarkdownIt, tokens: readonly Token[], env: Env) {
    this.#parser = parser;
    this.#tokens = tokens;
    this.#env = env;
    this.#numbers = footnoteNumbers(env);
  }

  /** Everything up to the token that closes what is being read. */
  read(close?: string): Piece[] {
    const pieces: Piece[] = [];
    /** A table's caption stands right before it or right after it. */
    let caption: string | undefined;
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at];
      if (!token || token.type === close) break;
      if (token.type === 'paragraph_open') {
        const printed = captionOf(this.#inline());
        const last = pieces.at(-1);
        const table = last?.kind === 'block' && last.block.kind === 'table' ? last.block : undefined;
        if (printed !== undefined && table && table.caption === undefined) table.caption = printed;
        else if (printed !== undefined && this.#tokens[this.#at + 3]?.type === 'table_open')
          caption = printed;
        else pieces.push(...this.#paragraph().map(piece));
        this.#skipTo('paragraph_close');
        continue;
      }
      if (token.type === 'table_open') {
        const table = readTable(this.#tokens, this.#at, caption);
        if (table) pieces.push(piece(table));
        caption = undefined;
        this.#skipTo('table_close');
        continue;
      }
      pieces.push(...this.#other(token));
    }
    return pieces;
  }

  #other(token: Token): Piece[] {
    switch (token.type) {
      case 'heading_open':
        return [this.#heading(token)];
      case 'hr':
        return [{kind: 'rule'}];
      case 'blockquote_open':
        return this.#quotation().map(piece);
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.#list(token).map(piece);
      case 'fence':
      case 'code_block':
        return this.#code(token).map(piece);
      case 'formula':
        return [piece({kind: 'formula', id: '', tex: token.content})];
      case 'html_block':
        return this.#html(token).map(piece);
      case 'footnote_open':
        this.#footnote(token);
        return [];
      default:
        return [];
    }
  }

  #heading(token: Token): Piece {
    const text = sanitiseLine(plainText(this.#inline()?.children ?? []));
    this.#skipTo('heading_close');
    return {kind: 'heading', level: Number(token.tag.slice(1)), text};
  }

  #paragraph(): Block[] {
    const children = this.#inline()?.children ?? [];
    const figures = figuresOf(children);
    return figures.length > 0 ? figures : this.#prose(children);
  }

  #prose(children: readonly Token[]): Block[] {
    const spans = spansOf(children, this.#numbers);
    return spans.length > 0 ? [{kind: 'prose', id: '', spans, repairs: []}] : [];
  }

  #quotation(): Block[] {
    const blocks = this.#inside('blockquote_close');
    return blocks.length === 0 ? [] : [{kind: 'quotation', id: '', blocks}];
  }

  #list(opening: Token): List[] {
    const ordered = opening.type === 'ordered_list_open';
    const start = Number(opening.attrGet('start') ?? 1);
    const entries: Block[][] = [];
    for (this.#at++; this.#tokens[this.#at]?.type === 'list_item_open'; this.#at++) this.#entry(entries);
    if (entries.length === 0) return [];
    return [{kind: 'list', id: '', ordered, ...(ordered && start !== 1 ? {start} : {}), entries}];
  }

  #entry(entries: Block[][]): void {
    // GitHub's task lists: `[ ] text`, `[x] text`, as it stands in the source and not escaped.
    const [, mark] = /^\[([ xX])\] /.exec(this.#tokens[this.#at + 2]?.content ?? '') ?? [];
    const blocks = this.#inside('list_item_close');
    if (mark !== undefined) tick(blocks[0], mark !== ' ');
    if (blocks.length > 0) entries.push(blocks);
  }

  /** Code; a formula where it says so; nothing where it is meant for another program alone (Pandoc's `{=latex}`). */
  #code(token: Token): Block[] {
    const info = sanitiseLine(this.#parser.utils.unescapeAll(token.info));
    const text = sanitise(token.content).replace(/\n$/, '');
    if (info.startsWith('{=')) return [];
    if (info === '{math}' || info === 'math') return [{kind: 'formula', id: '', tex: text}];
    const language = /^\{?\.?([^\s{}]+)/.exec(info)?.[1];
    return [{kind: 'code', id: '', ...(language === undefined ? {} : {language}), text}];
  }

  #html(token: Token): Block[] {
    const [inline] = this.#parser.parseInline(withoutTags(token.content), this.#env);
    return this.#prose(inline?.children ?? []);
  }

  #footnote(token: Token): void {
    const label = token.info;
    const text = this.#inside('footnote_close').map(textOf).join('\n');
    if (!this.footnotes.some((footnote) => footnote.label === label)) this.footnotes.push({label, text});
  }

  /** The blocks inside a quotation, list or footnote; a heading there is no section but a line in bold. */
  #inside(close: string): Block[] {
    this.#at++;
    return this.read(close).flatMap((inner): Block[] => {
      if (inner.kind === 'block') return [inner.block];
      if (inner.kind === 'rule' || inner.text === '') return [];
      return [{kind: 'prose', id: '', spans: [{text: inner.text, styles: ['strong']}], repairs: []}];
    });
  }

  #inline(): Token | undefined {
    return this.#tokens[this.#at + 1];
  }

  #skipTo(type: string): void {
    while (this.#at < this.#tokens.length && this.#tokens[this.#at]?.type !== type) this.#at++;
  }
}

const piece = (block: Block): Piece => ({kind: 'block', block});

function tick(block: Block | undefined, done: boolean): void {
  const head = block?.kind === 'prose' ? block.spans[0] : undefined;
  if (head) head.text = head.text.replace(/^\[[ xX]\]/, done ? '☑' : '☐');
}
