import type {Span, Table} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {hidden} from './elements.js';
import {plainText, spansOf, type Numbers} from './spans.js';
import {createElement, type Element, type Node, rawText} from './tree.js';

/** A table; undefined where it has no text. A header of empty cells is none. */
export function readTable(table: Element, captionBefore?: string): Table | undefined {
  const rows = rowsIn(table.children, false);
  const depth = headDepth(rows);
  const cells = [
    ...(depth > 1 ? [joinedHead(grid(rows.slice(0, depth), true))] : grid(rows.slice(0, depth), false)),
    ...grid(rows.slice(depth), false),
  ].filter((row) => row.length > 0);
  const head = rows[0]?.heading ? (cells.shift() ?? []) : [];
  const header = head.every(({text}) => text === '') ? [] : head;
  const caption = captionBefore ?? captionIn(table);
  const spans = [header, ...cells].map((row) => row.map((cell) => cell.spans));
  const read: Table = {
    kind: 'table',
    id: '',
    ...(caption !== undefined && {caption}),
    header: header.map(({text}) => text),
    rows: cells.map((row) => row.map(({text}) => text)),
    ...(spans.some((row) => row.some(isStyled)) ? {spans} : {}),
  };
  return read.header.length > 0 || read.rows.some((row) => row.some((cell) => cell !== ''))
    ? read
    : undefined;
}

type HtmlRow = {element: Element; heading: boolean};

const parts = new Set(['thead', 'tbody', 'tfoot', 'form']);

function rowsIn(nodes: readonly Node[], heading: boolean): HtmlRow[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (parts.has(node.name)) return rowsIn(node.children, node.name === 'thead');
    if (node.name !== 'tr') return [];
    return [{element: node, heading: heading || allHeading(node)}];
  });
}

/** A row of header cells alone. */
function allHeading({children}: Element): boolean {
  const cells = children.filter((node) => typeof node !== 'string');
  return cells.length > 0 && cells.every(({name}) => name === 'th');
}

/** A list whose entries are lists, as a table: its first entry is the header. */
export function tableOfLists(list: Node): Element | undefined {
  const rows = entriesOf(list)?.map((entry) =>
    entry.children.map(entriesOf).find((cells) => cells !== undefined),
  );
  if (!rows || rows.length === 0 || rows.includes(undefined)) return undefined;
  return {
    ...createElement('table'),
    children: rows.map((cells, at) => ({
      ...createElement('tr'),
      children: (cells ?? []).map((cell) => ({...cell, name: at === 0 ? 'th' : 'td'})),
    })),
  };
}

const entriesOf = (list: Node): Element[] | undefined =>
  typeof list === 'string' || list.name !== 'ul'
    ? undefined
    : list.children.filter((node) => typeof node !== 'string').filter(({name}) => name === 'li');

/** More columns than a cell may span, or reach down in. */
const widest = 100;
/** More rows than one does. */
const tallest = 1000;

type Cell = {text: string; spans: Span[]};

const empty: Cell = {text: '', spans: []};

/** Rows of headings that a header is made of; where all rows are such, the first. */
function headDepth(rows: readonly HtmlRow[]): number {
  const body = rows.findIndex(({heading}) => !heading);
  return body > deepestHead ? 1 : Math.max(Math.min(1, rows.length), body);
}

const deepestHead = 4;

/**
 * The cells of rows in their columns: what a cell spans (HTML, 4.9.12) is empty but for its first place, or says the
 * same in each.
 */
function grid(rows: readonly HtmlRow[], isRepeated: boolean): Cell[][] {
  /** For each column, a cell from above that spans rows, and into how many more rows it reaches. */
  const above: Array<{cell: Cell; rows: number} | undefined> = [];
  return rows.map(({element}) => {
    const cells: Cell[] = [];
    const fill = (): void => {
      for (let from = above[cells.length]; from && from.rows > 0; from = above[cells.length]) {
        from.rows--;
        cells.push(isRepeated ? from.cell : empty);
      }
    };
    for (const node of element.children) {
      if (typeof node === 'string' || (node.name !== 'td' && node.name !== 'th')) continue;
      fill();
      const cell = cellOf(node);
      const reach = spanOf(node, 'rowspan', tallest) - 1;
      for (let at = spanOf(node, 'colspan', widest), first = true; at > 0; at--, first = false) {
        if (cells.length < widest) above[cells.length] = {cell, rows: reach};
        cells.push(first || isRepeated ? cell : empty);
      }
    }
    if (cells.length > 0) fill();
    return cells;
  });
}

const spanOf = ({attributes}: Element, name: string, most: number): number =>
  Math.max(1, Math.min(most, Math.floor(Number(attributes.get(name) ?? 1)) || 1));

/** A header of several rows in one: "Ferries · 2020". */
function joinedHead(rows: readonly Cell[][]): Cell[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({length: width}, (_, column) => {
    const texts = [...new Set(rows.map((row) => row[column]?.text ?? '').filter((text) => text !== ''))];
    const text = texts.join(' · ');
    return {text, spans: text === '' ? [] : [{text}]};
  });
}

/** A cell's text and, where they say the same, its spans. */
function cellOf({children}: Element): Cell {
  const nodes = withoutEchoes(children);
  const text = sanitise(plainText(nodes)).split('\n').map(sanitiseLine).join('\n');
  if (text === '') return empty;
  const spans = spansOf(nodes, noNotes).filter(({text: part}) => part !== '');
  const said = spans.map((each) => each.text).join('');
  return {text, spans: said === text ? spans : [{text}]};
}

/** Notes are numbered in the text alone: of what stands in a cell the number would have no note. */
const noNotes: Numbers = new Map();

const isStyled = (spans: readonly Span[]): boolean => spans.some(({styles}) => styles !== undefined);

/** A cell without the pictures whose description it says anyway. */
function withoutEchoes(nodes: readonly Node[]): readonly Node[] {
  const text = rawText(nodes);
  const left = (inner: readonly Node[]): Node[] =>
    inner.flatMap((node): Node[] => {
      if (typeof node === 'string') return [node];
      const alt = node.name === 'img' ? (node.attributes.get('alt') ?? '') : '';
      if (alt !== '' && text.includes(alt)) return [];
      return node.children.length === 0 ? [node] : [{...node, children: left(node.children)}];
    });
  return nodes.every((node) => typeof node === 'string') ? nodes : left(nodes);
}

function captionIn({children}: Element): string | undefined {
  const element = children.find((node) => typeof node !== 'string' && node.name === 'caption');
  const text =
    typeof element === 'object' && !hidden.has(element.name) ? sanitiseLine(plainText(element.children)) : '';
  return text === '' ? undefined : text;
}
