import type {Block} from '../../article/article.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {endsSentence} from '../../article/sentences.js';
import {textOfSpans} from '../../article/text.js';
import {codeOf, listOf} from './blocks.js';
import {type Clump, endless} from './clumps.js';
import {type Foot, footOf} from './footnotes.js';
import {headingOf, isBareNumber} from './headings.js';
import {type Kind, kindOf, textOf} from './clump-kind.js';
import type {Line} from './lines.js';
import {markerOf} from './list-markers.js';
import type {Outline} from './outline.js';
import {goesOn, isAside, type Open} from './open-text.js';
import {type Flowed, type Laid, pageNumbers} from './page-numbers.js';
import {proseOf, type ProseContext} from './prose.js';
import {endsInPages, headsContents, isContents} from './contents.js';
import {clumpsOfElements, type Element} from './structure.js';
import {tableOf, tableOfRows, tablesIn} from './tables.js';
import type {Typography} from './typography.js';

export type Flow = {
  /** Reads the columns of a page by place; the notes at their feet were taken off. */
  addColumns: (
    page: number,
    columns: ReadonlyArray<{clumps: Clump[]}>,
    type: Typography,
    context: ProseContext,
  ) => void;
  /** Reads the elements of a tagged page; gives the notes among them. */
  addElements: (
    page: number,
    elements: readonly Element[],
    type: Typography,
    context: ProseContext,
  ) => Foot[];
  /** What is complete since the last time; all of it at the end. */
  take: (isEnd: boolean) => Flowed[];
};

/** What a paragraph may be parted by; words in another type are a part of the text. */
const isDrawn = ({piece}: Laid): boolean =>
  piece.kind === 'block' && /^(?:figure|table)$/.test(piece.block.kind);

export function createFlow(outline: Outline): Flow {
  const done: Laid[] = [];
  let open: Open | undefined;
  /** What stands between the two halves of a paragraph: figures, tables and their captions. */
  let floats: Laid[] = [];
  let labels: Clump[] = [];
  let entries: Line[][] = [];
  /** Contents are printed for paper: they and their heading are left out. */
  let inContents = false;
  let context: ProseContext | undefined;
  let page = 1;
  const paged = pageNumbers();

  function addColumns(
    number: number,
    columns: ReadonlyArray<{clumps: Clump[]}>,
    type: Typography,
    told: ProseContext,
  ): void {
    context = told;
    page = number;
    for (const {clumps} of columns) addColumn(clumps, type);
  }

  function addElements(
    number: number,
    elements: readonly Element[],
    type: Typography,
    told: ProseContext,
  ): Foot[] {
    context = told;
    page = number;
    const feet: Foot[] = [];
    let start = true;
    for (const {element, clump} of clumpsOfElements(elements)) {
      if (element.kind === 'table') float(tableOfRows(element.rows));
      else if (element.kind === 'figure') float({kind: 'figure', id: '', alt: sanitiseLine(element.alt)});
      else if (!clump) continue;
      else if (element.kind === 'note') feet.push(footOf(clump.lines));
      else if (element.kind === 'heading') heading(clump, element.level ?? outline.levelOf(textOf(clump)));
      else if (element.kind === 'caption') caption(clump);
      else if (element.kind === 'code' || kindOf(clump, undefined, type) === 'code') code(clump);
      else if (element.kind === 'entry') entry(clump);
      else prose(clump, start);
      start = false;
    }
    return feet;
  }

  function addColumn(clumps: readonly Clump[], type: Typography): void {
    const lines = clumps.flatMap((clump) => clump.lines);
    const tables = tablesIn(lines);
    const inTable = new Map(
      tables.flatMap(([from, to]) => lines.slice(from, to + 1).map((line) => [line, from] as const)),
    );
    let start = true;
    let table: number | undefined;
    let afterHeading = false;
    for (const [index, clump] of clumps.entries()) {
      const level = outlineLevel(clump);
      const isSmall = clump.lines[0]!.size < 1.25 * type.body();
      const next = clumps[index + 1];
      const isPart = inContents && next !== undefined && isContents(next, false);
      if (
        isPart ||
        isContents(clump, inContents && (isSmall || (level === undefined && endsInPages(clump))))
      ) {
        inContents = true;
        continue;
      }
      const from = inTable.get(clump.lines[0]!);
      if (from !== undefined && clump.lines.every((line) => inTable.has(line))) {
        const [first, last] = tables.find((each) => each[0] === from)!;
        const rows = lines.slice(first, last + 1);
        if (from !== table && !isContents({lines: rows}, inContents)) float(tableOf(rows));
        table = from;
        continue;
      }
      const kind: Kind = level === undefined ? kindOf(clump, next, type, afterHeading) : 'heading';
      afterHeading = kind === 'heading';
      if (kind === 'label') {
        labels.push(clump);
        continue;
      }
      if (kind === 'caption' && !/^tab/i.test(textOf(clump))) labels = [];
      endLabels();
      if (kind === 'prose' && start && open && isAside(open, clump)) {
        float(proseOf(clump.lines, context!));
        continue;
      }
      if (kind === 'prose') prose(clump, start);
      else if (kind === 'entry') entry(clump);
      else if (kind === 'heading') heading(clump, level);
      else if (kind === 'code') code(clump);
      else caption(clump);
      if (kind === 'prose' || kind === 'entry' || kind === 'heading') start = false;
    }
    endLabels();
  }

  function prose(clump: Clump, start: boolean): void {
    if (open && (start || (floats.length > 0 && floats.every(isDrawn))) && goesOn(open, clump, start)) {
      open.lines.push(...clump.lines);
      open.right = clump.right;
      return;
    }
    close();
    endList();
    open = {kind: 'prose', lines: [...clump.lines], right: clump.right};
  }

  function entry(clump: Clump): void {
    close();
    open = {kind: 'entry', lines: [...clump.lines], right: clump.right};
  }

  function heading(clump: Clump, level: number | undefined): void {
    close();
    endList();
    const next = headingOf(clump, context!, level);
    inContents = headsContents(next.text);
    const last = done.at(-1)?.piece;
    // "Chapter 3", and in the next line what it is called.
    if (last?.kind === 'title' && isBareNumber(last.heading.text) && clump.above < endless) {
      last.heading = {
        ...next,
        ...last.heading,
        text: `${last.heading.text}. ${next.text}`,
        ...(next.level !== undefined && {level: next.level}),
      };
    } else if (!inContents) put({kind: 'title', heading: next}, clump.lines);
  }

  function code(clump: Clump): void {
    close();
    endList();
    const [last, block] = [done.at(-1)?.piece, codeOf(clump.lines)];
    if (last?.kind === 'block' && last.block.kind === 'code' && block.kind === 'code')
      last.block.text += `${clump.above > 0.6 ? '\n\n' : '\n'}${block.text}`;
    else put({kind: 'block', block}, clump.lines);
  }

  function caption(clump: Clump): void {
    const text = textOfSpans(proseOf(clump.lines, context!).spans);
    float({kind: 'figure', id: '', caption: text});
  }

  function float(block: Block): void {
    const piece: Flowed = {kind: 'block', block};
    if (open && !endsSentence(textOf(open))) {
      floats.push({piece, from: page, to: page});
      return;
    }
    close();
    endList();
    done.push({piece, from: page, to: page});
  }

  function put(piece: Flowed, lines: readonly Line[]): void {
    done.push({piece, from: lines[0]!.page, to: lines.at(-1)!.page});
  }

  function endLabels(): void {
    for (const {lines} of labels) float(proseOf(lines, context!));
    labels = [];
  }

  function close(): void {
    if (open?.kind === 'entry') entries.push(open.lines);
    else if (open) {
      endList();
      put({kind: 'block', block: proseOf(open.lines, context!)}, open.lines);
    }
    open = undefined;
    if (floats.length === 0) return;
    endList();
    done.push(...floats);
    floats = [];
  }

  function endList(): void {
    if (entries.length === 0) return;
    const lines = entries.flat();
    for (const block of listOf(entries, context!)) put({kind: 'block', block}, lines);
    entries = [];
  }

  function take(isEnd: boolean): Flowed[] {
    if (isEnd && context) {
      endLabels();
      close();
      endList();
    }
    return done.splice(0).map(paged);
  }

  /** The level that the outline gives a clump that it names, where that is set as a line of its own. */
  function outlineLevel(clump: Clump): number | undefined {
    const apart = clump.above > 0.1 || clump.lines.every((line) => line.uniform);
    const isEntry = markerOf(textOf(clump))?.kind === 'bullet';
    return clump.lines.length <= 4 && apart && !isEntry ? outline.levelOf(textOf(clump)) : undefined;
  }

  return {addColumns, addElements, take};
}
