import type {Span, SpanStyle} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {textOfSpans} from '../../article/text.js';
import {addressOf} from './address.js';
import {isBadge} from './badges.js';
import {blocks, hidden} from './elements.js';
import {raised} from './raised.js';
import {joinLines} from './soft-breaks.js';
import type {Element, Node} from './tree.js';

/** The number of each footnote by its label; where a text is wanted without its marks, of none. */
export type Numbers = ReadonlyMap<string, number>;

/** The running text of nodes. */
export function spansOf(nodes: readonly Node[], numbers: Numbers): Span[] {
  const [only, ...others] = nodes;
  // Most paragraphs of a book are text and nothing else.
  if (typeof only === 'string' && others.length === 0) return tidy([{text: joinLines(only)}]);
  const reader = new Reader(numbers, true);
  reader.read(nodes);
  return tidy(reader.spans);
}

/** The text without its styles and without marks of notes: a heading, a table's cell. */
export const plainText = (nodes: readonly Node[]): string => plainTextWithin(nodes, 0);

function plainTextWithin(nodes: readonly Node[], raisings: number): string {
  const reader = new Reader(new Map(), false, raisings);
  reader.read(nodes);
  return textOfSpans(tidy(reader.spans));
}

/** Spans in bold, but for the marks of notes. */
export function inBold(spans: readonly Span[]): Span[] {
  const bold: Span[] = [];
  for (const span of spans) {
    const looks = order.filter((style) => style === 'strong' || span.styles?.includes(style));
    append(bold, span.noteId === undefined ? {...span, styles: looks} : span);
  }
  return bold;
}

type Style = Exclude<SpanStyle, 'link' | 'note'>;

/** The order in which a span lists its styles. */
const order: readonly SpanStyle[] = ['emphasis', 'strong', 'struck', 'code', 'link', 'note'];

const styles: Readonly<Record<string, Style>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  mark: 'emphasis',
  strong: 'strong',
  b: 'strong',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** Levels of exponents and indices of one another that anybody writes. */
const mostRaisings = 3;

class Reader {
  readonly spans: Span[] = [];
  readonly #numbers: Numbers;
  readonly #withNotes: boolean;
  readonly #open: Record<Style, number> = {emphasis: 0, strong: 0, struck: 0, code: 0};
  readonly #links: string[] = [];
  /** What raising does to the text within. */
  #change: ((text: string) => string) | undefined;

  /** How many raised or lowered elements are around what is read. */
  #raisings: number;

  constructor(numbers: Numbers, withNotes: boolean, raisings = 0) {
    this.#numbers = numbers;
    this.#withNotes = withNotes;
    this.#raisings = raisings;
  }

  read(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (typeof node !== 'string') this.#element(node);
      else if (this.#open.code > 0) this.#add(sanitise(node.replaceAll('\n', ' ')));
      else this.#add(joinLines(node));
    }
  }

  #element(element: Element): void {
    const {name, attributes, children} = element;
    const style = styles[name];
    if (style !== undefined) {
      this.#open[style]++;
      this.read(children);
      this.#open[style]--;
      return;
    }
    switch (name) {
      case 'a':
        this.#link(element);
        return;
      case 'br':
        this.#add('\n');
        return;
      case 'img':
        if (!isBadge(attributes.get('src'))) this.#add(sanitiseLine(attributes.get('alt') ?? ''));
        return;
      case 'sup':
      case 'sub':
        this.#raised(name, children);
        return;
      case 'q':
        this.#add('“');
        this.read(children);
        this.#add('”');
        return;
      case 'input':
        if (attributes.get('type') === 'checkbox') this.#add(attributes.has('checked') ? '☑ ' : '☐ ');
        return;
      case 'note-mark':
        this.#noteMark(attributes.get('label') ?? '');
        return;
      default:
        if (hidden.has(name)) return;
        // A block within a line, as in a cell, has a line of its own.
        if (blocks.has(name)) this.#add('\n');
        this.read(children);
        if (blocks.has(name)) this.#add('\n');
    }
  }

  #link({attributes, children}: Element): void {
    const href = addressOf(attributes.get('href'));
    if (href !== undefined) this.#links.push(href);
    this.read(children);
    if (href !== undefined) this.#links.pop();
  }

  /** What is raised is gone through twice, and so twice as often with each level: beyond some it stands as it is. */
  #raised(kind: 'sup' | 'sub', children: readonly Node[]): void {
    if (this.#raisings >= mostRaisings) {
      this.read(children);
      return;
    }
    this.#raisings++;
    const text = plainTextWithin(children, this.#raisings);
    const how = raised(kind, text, this.spans.at(-1)?.text.slice(-1) ?? '');
    this.#add(how.before);
    const outer = this.#change;
    this.#change = how.change;
    this.read(children);
    this.#change = outer;
    this.#add(how.after);
    this.#raisings--;
  }

  #noteMark(label: string): void {
    if (!this.#withNotes) return;
    const number = String(this.#numbers.get(label) ?? 0);
    this.#add(raised('sup', number, 'x').change(number), label);
  }

  #add(added: string, noteId?: string): void {
    const text = this.#change ? this.#change(added) : added;
    if (text === '') return;
    const href = this.#links.at(-1);
    const looks = order.filter((style) =>
      style === 'link' ? href !== undefined : style === 'note' ? noteId !== undefined : this.#open[style] > 0,
    );
    const span: Span = {text};
    if (looks.length > 0) span.styles = looks;
    if (href !== undefined) span.href = href;
    if (noteId !== undefined) span.noteId = noteId;
    append(this.spans, span);
  }
}

function append(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && sameLook(last, span) && span.noteId === undefined) last.text += span.text;
  else spans.push(span);
}

const sameLook = (a: Span, b: Span): boolean =>
  a.href === b.href && a.noteId === b.noteId && (a.styles ?? []).join(' ') === (b.styles ?? []).join(' ');

const untidy = /[ \t]{2}|\t|\n[ \t\n]|[ \t]\n|\u00A0[ \u00A0]| \u00A0/;

/** A line's indent, as verse has it, in spaces that don't break; and white space that is one space. */
const wide = /(\n)[ \t]*(\u00A0{2,})(?=\S)|[ \t\u00A0]{2,}|\t/g;

/** Sanitised (an entity may have smuggled something in), white space single but at a line's head, and none at the ends. */
function tidy(spans: Span[]): Span[] {
  let lineEnds = false;
  for (const span of spans) {
    span.text = sanitise(span.text);
    if (lineEnds) span.text = span.text.replace(/^[ \n]+/, '');
    if (untidy.test(span.text))
      span.text = span.text
        .replaceAll(wide, (_, end?: string, indent?: string) => (end ? `${end}${indent}` : ' '))
        .replaceAll(/ ?\n[ \n]*/g, '\n');
    if (span.text !== '') lineEnds = span.text.endsWith('\n');
  }
  while (spans[0] && (spans[0].text = spans[0].text.replace(/^[ \t\n]+/, '')) === '') spans.shift();
  for (let last = spans.at(-1); last && (last.text = last.text.trimEnd()) === ''; last = spans.at(-1))
    spans.pop();
  return spans.filter((span) => span.text !== '');
}
