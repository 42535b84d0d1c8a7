import type {Token} from 'markdown-it';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {isKnown} from '../html/elements.js';
import {type Element, none, TreeBuilder} from '../html/tree.js';

/** Adds HTML to a tree; its own module, which a document without HTML does without. */
export type AddHtml = (html: string, builder: TreeBuilder) => void;

/** A tag without attributes. */
const plainTag = /^<(\/?)([a-z][a-z\d]*)\s*(?:\/\s*)?>$/i;

/** Whether HTML is one comment and nothing else. */
const isComment = (html: string): boolean =>
  html.startsWith('<!--') && html.trimEnd().length === html.indexOf('-->', 2) + 3;

/** Where a page of the printed document begins, as we write it. */
const pageMark = /^<!-- page ([\w.-]{1,20}) -->\s*$/;

/** Whether a document holds HTML that needs to be parsed. */
export const holdsHtml = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({type, content, children}) =>
      (type === 'html_block' && !isComment(content)) ||
      (type === 'html_inline' && !plainTag.test(content) && !isComment(content)) ||
      (children !== null && holdsHtml(children)),
  );

/** A document's tokens as a tree, in which Markdown and HTML are the same. */
export function treeOf(
  tokens: readonly Token[],
  unescape: (text: string) => string,
  addHtml?: AddHtml,
): Element {
  const builder = new TreeBuilder();
  add(tokens);
  return builder.root;

  function add(list: readonly Token[]): void {
    for (const token of list) {
      if (token.nesting === 1) open(token);
      else if (token.nesting === -1) builder.closeFirm();
      else if (token.type === 'inline') add(token.children ?? []);
      else leaf(token);
    }
  }

  function open(token: Token): void {
    builder.open(token.type === 'footnote_open' ? 'footnote' : token.tag, attributesOf(token), true);
  }

  function leaf(token: Token): void {
    const {type, content} = token;
    switch (type) {
      case 'softbreak':
        builder.text('\n');
        break;
      case 'hardbreak':
        builder.open('br');
        break;
      case 'hr':
        builder.open('hr');
        break;
      case 'code_inline':
      case 'formula_inline':
        whole('code', none, content);
        break;
      case 'fence':
      case 'code_block':
        code(token);
        break;
      case 'formula':
        builder.open('formula', new Map([['tex', content]]), true);
        builder.closeFirm();
        break;
      case 'footnote_ref':
        builder.open('note-mark', new Map([['label', token.info]]), true);
        builder.closeFirm();
        break;
      case 'image':
        builder.open('img', imageOf(token));
        break;
      case 'html_block': {
        const page = pageMark.exec(content)?.[1];
        if (page === undefined) html(content);
        else whole('page-mark', new Map([['page', page]]), '');
        break;
      }
      case 'html_inline':
        html(content);
        break;
      default:
        builder.text(content);
    }
  }

  function whole(name: string, attributes: ReadonlyMap<string, string>, text: string): void {
    builder.open(name, attributes, true);
    builder.text(text);
    builder.closeFirm();
  }

  /** Code; a formula where it says so; nothing where it is meant for another program alone (Pandoc's `{=latex}`). */
  function code({info: written, content}: Token): void {
    const info = sanitiseLine(unescape(written));
    const all = sanitise(content).replace(/\n$/, '');
    // What a cell of Quarto's tells the program that runs it.
    const text = info.startsWith('{') ? all.replace(/^(?:(?:#|\/\/|--|%)\|[^\n]*(?:\n|$))+/, '') : all;
    if (info.startsWith('{=')) return;
    if (info === '{math}' || info === 'math') {
      builder.open('formula', new Map([['tex', text]]), true);
      builder.closeFirm();
      return;
    }
    const language = /^\{*\.?([^\s{},]+)/.exec(info)?.[1];
    whole(
      'pre',
      new Map([['verbatim', ''], ...(language === undefined ? [] : [['language', language] as const])]),
      text,
    );
  }

  function html(content: string): void {
    const [, slash, name = ''] = plainTag.exec(content) ?? [];
    if (name === '' || !isKnown(name.toLowerCase())) addHtml?.(content, builder);
    else if (slash === '') builder.open(name.toLowerCase());
    else builder.close(name.toLowerCase());
  }
}

function attributesOf({type, attrs, hidden, info, meta}: Token): ReadonlyMap<string, string> {
  if (type === 'footnote_open') return new Map([['label', info]]);
  const marks = meta as Record<string, string> | null;
  if (attrs === null && !hidden && marks === null) return none;
  return new Map([
    ...textual(attrs),
    ...(hidden ? [['tight', ''] as const] : []),
    ...Object.entries(marks ?? {}),
  ]);
}

const textual = (attrs: Token['attrs']): Array<[string, string]> =>
  (attrs ?? []).map(([name, value]) => [name, String(value)]);

function imageOf(token: Token): ReadonlyMap<string, string> {
  const attributes = new Map(textual(token.attrs));
  attributes.set('alt', (token.children ?? []).map(plain).join(''));
  return attributes;
}

/** The text of a description: without marks, images in it by theirs. */
const plain = ({type, content, children}: Token): string => {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  if (type === 'html_inline') return '';
  return children === null ? content : children.map(plain).join('');
};
