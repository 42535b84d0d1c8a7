import {falseBreak} from '../../prose/repair.js';
import type {Clump} from './clumps.js';
import type {StructureNode} from './engine.js';
import {type Line, lineOf, textOfParts} from './lines.js';
import type {Page, Run} from './page.js';
import {segmentsOn} from './segments.js';

/** What a tagged file says that a part of a page is (ISO 32000-1, 14.8.4). */
export type Element =
  | {kind: 'heading'; level: number | undefined; lines: Line[]}
  | {kind: 'prose' | 'entry' | 'code' | 'caption' | 'note'; lines: Line[]}
  | {kind: 'table'; rows: string[][]}
  | {kind: 'figure'; alt: string};

/** How deep a structure is followed. */
const deepest = 100;
/** The share of a page's letters that must be in its structure, so that it is believed. */
const enough = 0.8;
/** The share of paragraphs that may end within a sentence. */
const mostBroken = 0.3;

const headings = /^(?:H[1-6]?|Title)$/;
const texts = /^(?:P|BibEntry|Formula|BlockQuote|Quote|Index)$/;
const contents = /^(?:TOC|TOCI|Artifact)$/;

/**
 * The elements of a page in the order of its structure tree, with the text of those runs only that are given.
 *
 * @returns undefined where the tree leaves out too much or cuts sentences apart: then it says nothing of the text
 */
export function elementsOn(
  tree: StructureNode | null,
  page: Page,
  runs: ReadonlySet<Run>,
): Element[] | undefined {
  if (!tree) return undefined;
  const byMark = new Map<string, Run[]>();
  let marked = 0;
  let all = 0;
  for (const run of page.runs) {
    all += run.text.length;
    if (run.mark === undefined) continue;
    marked += run.text.length;
    const own = byMark.get(run.mark);
    if (own) own.push(run);
    else byMark.set(run.mark, [run]);
  }
  if (marked < enough * all) return undefined;
  const reader = readerOf(byMark, page.number, runs);
  reader.read(tree, 0);
  const elements = reader.elements;
  return isBelievable(elements) && reader.letters() >= enough * marked ? elements : undefined;
}

function readerOf(
  byMark: ReadonlyMap<string, Run[]>,
  page: number,
  runs: ReadonlySet<Run>,
): {elements: Element[]; letters: () => number; read: (node: StructureNode, depth: number) => void} {
  const elements: Element[] = [];
  let letters = 0;

  /** The runs of a node and all in it, in their order. */
  function runsOf(node: StructureNode, depth: number): Run[] {
    if (depth > deepest) return [];
    return node.children.flatMap((child) => {
      if ('role' in child) return contents.test(child.role) ? [] : runsOf(child, depth + 1);
      const own = byMark.get(child.id) ?? [];
      for (const {text} of own) letters += text.length;
      return own.filter((run) => runs.has(run));
    });
  }

  function put(kind: 'prose' | 'entry' | 'code' | 'caption' | 'note', own: readonly Run[]): void {
    const lines = linesOf(own, page);
    if (lines.length > 0) elements.push({kind, lines});
  }

  function read(node: StructureNode, depth: number): void {
    if (depth > deepest) return;
    const {role} = node;
    if (contents.test(role)) {
      runsOf(node, depth);
      return;
    }
    if (headings.test(role)) {
      const lines = linesOf(runsOf(node, depth), page);
      const level = Number(/\d/.exec(role)?.[0] ?? 0) || undefined;
      if (lines.length > 0) elements.push({kind: 'heading', level, lines});
    } else if (role === 'Table') table(node, depth);
    else if (role === 'Figure') figure(node, depth);
    else if (role === 'LI') entry(node, depth);
    else if (role === 'Caption') put('caption', runsOf(node, depth));
    else if (role === 'Code') put('code', runsOf(node, depth));
    else if (role === 'Note' || role === 'FENote') put('note', runsOf(node, depth));
    else if (texts.test(role) && !node.children.some((child) => 'role' in child && isBlock(child.role)))
      put('prose', runsOf(node, depth));
    else children(node, depth);
  }

  /** What a node holds that is no element itself is a paragraph between its elements. */
  function children(node: StructureNode, depth: number): void {
    let loose: StructureNode['children'] = [];
    const end = (): void => {
      if (loose.length > 0) put('prose', runsOf({role: 'P', children: loose}, depth));
      loose = [];
    };
    for (const child of node.children) {
      if ('role' in child && !/^(?:Span|Link|Reference|Em|Strong|Sub|Annot|Ruby|Warichu)$/.test(child.role)) {
        end();
        read(child, depth + 1);
      } else loose.push(child);
    }
    end();
  }

  /** The label and what stands beside it; lists within it come after it. */
  function entry(node: StructureNode, depth: number): void {
    const inner: StructureNode[] = [];
    const own: StructureNode['children'] = [];
    const gather = (parent: StructureNode, level: number): void => {
      for (const child of parent.children) {
        if ('role' in child && (child.role === 'L' || child.role === 'Table' || child.role === 'Figure'))
          inner.push(child);
        else if ('role' in child && child.role === 'LBody' && level < deepest) gather(child, level + 1);
        else own.push(child);
      }
    };
    gather(node, depth);
    put('entry', runsOf({role: 'LI', children: own}, depth));
    for (const child of inner) read(child, depth + 1);
  }

  function table(node: StructureNode, depth: number): void {
    const rows: string[][] = [];
    const gather = (parent: StructureNode, level: number): void => {
      for (const child of parent.children) {
        if (!('role' in child) || level > deepest) continue;
        if (child.role === 'Caption') put('caption', runsOf(child, level));
        else if (child.role === 'TR')
          rows.push(
            child.children.flatMap((cell) =>
              'role' in cell
                ? [
                    linesOf(runsOf(cell, level), page)
                      .map(({text}) => text)
                      .join(' '),
                  ]
                : [],
            ),
          );
        else gather(child, level + 1);
      }
    };
    gather(node, depth);
    if (rows.some((row) => row.some((cell) => cell !== ''))) elements.push({kind: 'table', rows});
  }

  function figure(node: StructureNode, depth: number): void {
    runsOf(node, depth);
    if (node.alt !== undefined && node.alt.trim() !== '') elements.push({kind: 'figure', alt: node.alt});
    for (const child of node.children)
      if ('role' in child && child.role === 'Caption') put('caption', runsOf(child, depth));
  }

  return {elements, letters: () => letters, read};
}

const isBlock = (role: string): boolean =>
  headings.test(role) || texts.test(role) || /^(?:L|LI|Table|Figure|Sect|Div|Part|Code|Caption)$/.test(role);

/** Runs in the order of the file as lines: one ends where the next run stands below it, or above in another column. */
function linesOf(runs: readonly Run[], page: number): Line[] {
  const rows: Run[][] = [];
  let y = 0;
  for (const run of runs) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (
      row &&
      before &&
      Math.abs(run.y - y) < 0.6 * Math.max(run.size, before.size) &&
      run.x > before.x - before.size
    )
      row.push(run);
    else {
      rows.push([run]);
      y = run.y;
    }
  }
  return rows
    .map((row) => lineOf(segmentsOn({runs: row}), page))
    .filter(({parts}) => textOfParts(parts) !== '');
}

function isBelievable(elements: readonly Element[]): boolean {
  const paragraphs = elements.flatMap((element) =>
    element.kind === 'prose' ? [element.lines.map(({text}) => text).join(' ')] : [],
  );
  if (elements.length === 0) return false;
  let broken = 0;
  for (const [index, text] of paragraphs.entries())
    if (index > 0 && falseBreak(paragraphs[index - 1]!, text) === 'sure') broken++;
  return broken <= 2 || broken < mostBroken * paragraphs.length;
}

/** Elements with their lines as clumps of one column, as wide as the text of the page. */
export function clumpsOfElements(elements: readonly Element[]): Array<{element: Element; clump?: Clump}> {
  const lines = elements.flatMap((element) => ('lines' in element ? element.lines : []));
  const left = Math.min(...lines.map(({x0}) => x0));
  const right = Math.max(...lines.map(({x1}) => x1));
  return elements.map((element) =>
    'lines' in element
      ? {element, clump: {lines: element.lines, left, right, above: 1, below: 1, first: false, last: false}}
      : {element},
  );
}
