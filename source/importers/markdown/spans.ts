import type {Token} from 'markdown-it';
import type {Span, SpanStyle} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';

/** The running text of an inline token's children. `numbers` gives each footnote's number by its label. */
export function spansOf(tokens: readonly Token[], numbers: ReadonlyMap<string, number>): Span[] {
  const spans: Span[] = [];
  const open: Open = {emphasis: 0, strong: 0, code: 0};
  const links: Array<string | undefined> = [];

  const add = (text: string, own: SpanStyle[] = [], noteId?: string): void => {
    if (text === '') return;
    const href = links.findLast((link) => link !== undefined);
    const styles = order.filter(
      (style) =>
        own.includes(style) || (style === 'link' ? href !== undefined : style !== 'note' && open[style] > 0),
    );
    const span: Span = {text};
    if (styles.length > 0) span.styles = styles;
    if (href !== undefined) span.href = href;
    if (noteId !== undefined) span.noteId = noteId;
    append(spans, span);
  };

  for (const [at, token] of tokens.entries()) {
    switch (token.type) {
      case 'em_open':
        open.emphasis++;
        break;
      case 'em_close':
        open.emphasis--;
        break;
      case 'strong_open':
        open.strong++;
        break;
      case 'strong_close':
        open.strong--;
        break;
      case 'link_open':
        links.push(addressOf(token.attrGet('href')));
        break;
      case 'link_close':
        links.pop();
        break;
      case 'softbreak':
        add(ideographsMeet(tokens[at - 1], tokens[at + 1]) ? '' : ' ');
        break;
      case 'hardbreak':
        add('\n');
        break;
      case 'code_inline':
      case 'formula_inline':
        add(sanitise(token.content), ['code']);
        break;
      case 'footnote_ref': {
        const label = token.info;
        add(superscript(numbers.get(label) ?? 0), ['note'], label);
        break;
      }
      case 'html_inline':
        readTag(token.content, open, add);
        break;
      case 'image':
        add(sanitiseLine(plainText(token.children ?? [])));
        break;
      default:
        add(token.content);
    }
  }
  return tidy(spans);
}

/** The order in which a span lists its styles. */
const order: readonly SpanStyle[] = ['emphasis', 'strong', 'code', 'link', 'note'];

/** How many marks or tags of each style are open. */
type Open = Record<'emphasis' | 'strong' | 'code', number>;

const tags: Readonly<Record<string, 'emphasis' | 'strong' | 'code'>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  code: 'code',
  kbd: 'code',
};

/** Raw HTML is left out, but for what a span can say. */
function readTag(html: string, open: Open, add: (text: string) => void): void {
  const [, slash, name = ''] = /^<(\/?)([a-z]+)/i.exec(html) ?? [];
  const style = tags[name.toLowerCase()];
  if (style) open[style] = Math.max(0, open[style] + (slash === '' ? 1 : -1));
  else if (name.toLowerCase() === 'br') add('\n');
}

/** The text without its styles: a heading, a table's cell, an image's description. */
export const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map(({type, content, children}) => {
      if (type === 'softbreak') return ' ';
      if (type === 'hardbreak' || (type === 'html_inline' && /^<br\b/i.test(content))) return '\n';
      if (type === 'html_inline') return '';
      return type === 'image' ? plainText(children ?? []) : content;
    })
    .join('');

/** An address that a reader may follow or that only names a place; no scheme but http, https and mailto. */
export function addressOf(href: string | number | null): string | undefined {
  const address = sanitiseLine(String(href ?? '')).replaceAll(/[ <>"]/g, encodeURIComponent);
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
  const allowed = scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
  return address === '' || !allowed ? undefined : address;
}

const superscript = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

const ideographEnds = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const ideographStarts = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Scripts written without spaces have none at the end of a line either. */
const ideographsMeet = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  ideographStarts.test(after.content) &&
  ideographEnds.test(before.content.slice(-2));

function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && sameLook(last, span) && span.noteId === undefined) last.text += span.text;
  else spans.push(span);
}

const sameLook = (a: Span, b: Span): boolean =>
  a.href === b.href && a.noteId === b.noteId && (a.styles ?? []).join(' ') === (b.styles ?? []).join(' ');

const untidy = /[ \t]{2}|\t|\n[ \t]|[ \t]\n/;

/** Sanitised (an entity may have smuggled something in), white space single and none at the ends. */
function tidy(spans: Span[]): Span[] {
  for (const span of spans) {
    span.text = sanitise(span.text);
    if (untidy.test(span.text)) span.text = span.text.replaceAll(/[ \t]+/g, ' ').replaceAll(/ ?\n ?/g, '\n');
  }
  while (spans[0] && (spans[0].text = spans[0].text.replace(/^[ \t\n]+/, '')) === '') spans.shift();
  for (let last = spans.at(-1); last && (last.text = last.text.trimEnd()) === ''; last = spans.at(-1))
    spans.pop();
  return spans.filter((span) => span.text !== '');
}
