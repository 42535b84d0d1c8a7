import type {Block, Repair} from '../../article/article.js';
import type {Known} from '../../prose/dehyphenation.js';
import {joinLines} from '../../prose/repair.js';
import {groupsIn, markOf, type Group} from './groups.js';
import {partsOf} from './differences.js';
import {endsInHyphen, hasRoom, longestBroken, longestOf} from './broken-lines.js';
import {flowingParagraph} from './flowing.js';
import {layoutOf, type Layout} from './layout-signs.js';
import {shapeOf, type Shape} from './shape.js';

/** A heading as it was underlined, or a block, with its text where it may turn out to be a heading. */
export type TextPiece = {text: string; level?: number; block: Block};

/** What all groups of a text share; whether they are quoted, and how deep they stand in quotations and lists. */
type Context = Shape & {known: Known; depth: number; quoted: boolean};

/** How deep quotations and lists may stand in each other; what is deeper is text. */
const deepest = 16;

/** The pieces of a text as printed, in order. */
export function piecesOf(text: string, known: Known): TextPiece[] {
  const context = {...shapeOf(text), known, depth: 0, quoted: false};
  const pieces: TextPiece[] = [];
  for (const part of partsOf(text)) {
    const found = part.isDifference ? [difference(part.text)] : piecesOfPart(part.text, context);
    for (const piece of found) pieces.push(piece);
  }
  return pieces;
}

const difference = (text: string): TextPiece => ({
  text: '',
  block: {kind: 'code', id: '', language: 'diff', text},
});

function piecesOfPart(text: string, context: Context): TextPiece[] {
  const pieces: TextPiece[] = [];
  // What isn't plainly a paragraph is gone through line by line, up to the next that is.
  let pending = 0;
  const closeBefore = (end: number): void => {
    if (end > pending)
      for (const piece of piecesIn(text.slice(pending, end).split('\n'), context)) pieces.push(piece);
  };
  for (let start = 0; start < text.length;) {
    const blank = text.indexOf('\n\n', start);
    const end = blank === -1 ? text.length : blank;
    const paragraph = flowingParagraph(text.slice(start, end), context.width);
    if (paragraph !== undefined) {
      closeBefore(start);
      pieces.push({text: paragraph, block: prose(paragraph)});
      pending = end;
    }
    start = end;
    while (text[start] === '\n') start++;
  }
  closeBefore(text.length);
  return pieces;
}

function piecesIn(lines: readonly string[], context: Context): TextPiece[] {
  const pieces: TextPiece[] = [];
  let listing: {lines: string[]; at: number} | undefined;
  const close = (): void => {
    if (listing)
      pieces.splice(listing.at, 0, isRule(listing.lines) ? breakInText : preformatted(listing.lines));
    listing = undefined;
  };
  for (const group of groupsIn(lines)) {
    const layout = group.sort === 'text' ? layoutOf(group.lines, context.width) : undefined;
    if (layout === 'columns') {
      // A blank line within a table or a listing is a part of it.
      if (listing) for (let blank = 0; blank < group.blanks; blank++) listing.lines.push('');
      else listing = {lines: [], at: pieces.length};
      for (const line of group.lines) listing.lines.push(line);
      continue;
    }
    close();
    for (const piece of piecesOfGroup(group, layout, context)) pieces.push(piece);
  }
  close();
  return pieces;
}

function piecesOfGroup(
  {lines, sort, rule}: Group,
  layout: Layout | undefined,
  context: Context,
): TextPiece[] {
  if (sort === 'heading') {
    const text = lines.join(' ').trim();
    return [{text, level: rule === '=' ? 1 : 2, block: prose(text)}];
  }
  if (sort === 'quoted' && context.depth < deepest) return [quotation(lines, context)];
  if (sort === 'entries' && context.depth < deepest) return listPieces(lines, context);
  if (layout === 'lines' || (context.quoted && longestOf(lines) < longestKept)) return [keptLines(lines)];
  return paragraphs(lines, context).map((paragraph) => {
    const {text, repairs} = joinLines(paragraph, context.known);
    return {text, block: prose(text, repairs)};
  });
}

const prose = (text: string, repairs: Repair[] = []): Block => ({
  kind: 'prose',
  id: '',
  spans: [{text}],
  repairs,
});

const indentOf = (line: string): number => line.length - line.trimStart().length;
const leastIndent = (lines: readonly string[]): number =>
  lines.reduce((least, line) => (line === '' ? least : Math.min(least, indentOf(line))), Infinity);

/** A line across the page alone between two paragraphs, however it is drawn and however long. */
const isRule = ([line = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && /^\s*([^\s\p{L}\p{N}])(?: ?\1){2,}$/u.test(line);

const breakInText: TextPiece = {text: '', block: prose('* * *')};

function preformatted(lines: readonly string[]): TextPiece {
  const indent = leastIndent(lines);
  return {text: '', block: {kind: 'code', id: '', text: lines.map((line) => line.slice(indent)).join('\n')}};
}

/** Lines that stand in keep their indent, in spaces that no line breaks at. */
function keptLines(lines: readonly string[]): TextPiece {
  const least = leastIndent(lines);
  const text = lines
    .map(
      (line) => '\u00A0'.repeat(Math.min(40, indentOf(line) - least)) + line.trim().replaceAll(/ {2,}/g, ' '),
    )
    .join('\n');
  return {text, block: prose(text)};
}

/** UTF-16 units of lines that are kept where they are quoted; longer ones would be broken once more. */
const longestKept = 56;

/** What was quoted keeps its lines where they are short: answers stand between them. */
function quotation(lines: readonly string[], context: Context): TextPiece {
  const inner = lines.map((line) => line.replace(/^ *> ?/, ''));
  const within = {...context, depth: context.depth + 1, quoted: true};
  return {
    text: '',
    block: {
      kind: 'quotation',
      id: '',
      blocks: [...partsOf(inner.join('\n'))].flatMap(({text, isDifference}) =>
        (isDifference ? [difference(text)] : piecesIn(text.split('\n'), within)).map(({block}) => block),
      ),
    },
  };
}

/** A list where bullets or counted numbers mark its entries; else the entries as lines, with the marks they have. */
function listPieces(lines: readonly string[], context: Context): TextPiece[] {
  const least = leastIndent(lines.filter((line) => markOf(line) !== undefined));
  const entries: Array<{mark: string; lines: string[]}> = [];
  for (const line of lines) {
    const mark = indentOf(line) <= least ? markOf(line) : undefined;
    if (mark !== undefined) entries.push({mark, lines: [line.slice(mark.length)]});
    else entries.at(-1)?.lines.push(line.slice(Math.min(indentOf(line), entries.at(-1)?.mark.length ?? 0)));
  }
  const marks = entries.map(({mark}) => mark.trim());
  const numbers = marks.map((mark) => Number(/^\(?(\d{1,3})[.)]$/.exec(mark)?.[1]));
  const counted = numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  const bulleted = marks.every((mark) => /^[-*+•‣◦·]$/.test(mark));
  if (!counted && !bulleted) {
    const texts = entries.map(
      (entry) => `${entry.mark.trim()} ${joinLines(entry.lines, context.known).text}`,
    );
    return [{text: '', block: prose(texts.join('\n'))}];
  }
  const within = {...context, depth: context.depth + 1};
  const start = numbers[0];
  return [
    {
      text: '',
      block: {
        kind: 'list',
        id: '',
        ordered: counted,
        ...(counted && start !== 1 && {start}),
        entries: entries.map((entry) => piecesIn(entry.lines, within).map(({block}) => block)),
      },
    },
  ];
}

/**
 * The paragraphs of lines that flow: those of long lines each, else begun by an indent, or after a line that ended
 * early.
 */
function paragraphs(lines: readonly string[], {indents}: Context): string[][] {
  const longest = longestOf(lines);
  const least = leastIndent(lines);
  const unbroken =
    longest > longestBroken && lines.filter(({length}) => length > longestBroken).length * 5 >= lines.length;
  const found: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const begins =
      before === undefined ||
      unbroken ||
      (indents && indentOf(line) > least) ||
      endsEarly(before, line, longest);
    if (begins) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

/** A line of less than half the length, with room for the next word: a paragraph's last, a heading, a greeting. */
const endsEarly = (line: string, next: string, longest: number): boolean =>
  line.length < longest / 2 && hasRoom(line, next, longest) && !endsInHyphen(line);
