import type {Block, Code, Figure, Formula, List, Span, Table} from '../../article/article.js';
import {escapeAddress, escapeQuoted, escapeText} from './escape.js';
import {writePage} from './pages.js';
import {writeSpans} from './spans.js';

/** Blocks as Markdown, a blank line between them; two lists or quotations in a row are kept apart. */
export function writeBlocks(blocks: readonly Block[], between = '\n\n'): string {
  let written = '';
  let before: Block | undefined;
  let odd = false;
  for (const block of blocks) {
    odd = sameList(before, block) && !odd;
    const markdown = writeBlock(block, odd);
    if (markdown === '') continue;
    const apart = wouldMeet(before, block) ? `${between}<!-- -->` : '';
    written += (written === '' ? '' : apart + between) + writePage(block, between) + markdown;
    before = block;
  }
  return written;
}

/** Two quotations in a row, or two lists of definitions, would be read as one. */
const wouldMeet = (before: Block | undefined, block: Block): boolean =>
  (before?.kind === 'quotation' && block.kind === 'quotation') ||
  (before?.kind === 'list' &&
    before.definitions === true &&
    block.kind === 'list' &&
    block.definitions === true);

const sameList = (before: Block | undefined, block: Block): boolean =>
  before?.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered && !block.definitions;

function writeBlock(block: Block, odd: boolean): string {
  switch (block.kind) {
    case 'prose':
      return writeSpans(block.spans);
    case 'quotation':
      return prefixed(writeBlocks(block.blocks), '> ', '> ');
    case 'list':
      return block.definitions ? writeDefinitions(block) : writeList(block, odd);
    case 'code':
      return writeCode(block);
    case 'table':
      return writeTable(block);
    case 'figure':
      return writeFigure(block);
    case 'formula':
      return writeFormula(block);
  }
}

/** Each line behind a prefix of its own; blank lines get none but for what is left of it without white space. */
const prefixed = (markdown: string, first: string, rest: string): string =>
  markdown === ''
    ? ''
    : markdown
        .split('\n')
        .map((line, at) => ((at === 0 ? first : rest) + line).trimEnd() + (line === '' ? '' : trailing(line)))
        .join('\n');

/** The white space at the end of a line, which code may have. */
const trailing = (line: string): string => line.slice(line.trimEnd().length);

/** Its bullet or point changes in the second of two lists in a row, or they would be read as one. */
function writeList({ordered, start = 1, loose, done, entries}: List, odd: boolean): string {
  const between = loose !== true && entries.every(isTight) ? '\n' : '\n\n';
  return entries
    .map((entry, at) => boxOf(done?.[at] ?? null) + writeBlocks(entry, between))
    .filter((entry) => entry !== '')
    .map((entry, at) => {
      const marker = ordered ? `${start + at}${odd ? ')' : '.'} ` : odd ? '* ' : '- ';
      return prefixed(entry, marker, ' '.repeat(marker.length));
    })
    .join(between);
}

const boxOf = (done: boolean | null): string => (done === null ? '' : done ? '[x] ' : '[ ] ');

/** As Pandoc and PHP Markdown Extra have it; a term without a definition shares that of the next. */
const writeDefinitions = ({entries}: List): string =>
  entries
    .map(([term, ...definitions]) => {
      const lines = definitions.map((block) => `\n${prefixed(writeBlock(block, false), ': ', '  ')}\n`);
      // What begins with no text must not be taken for the term's own next line.
      const apart = definitions[0] && definitions[0].kind !== 'prose' ? '\n' : '';
      return (term ? writeBlock(term, false) : '') + apart + lines.join('');
    })
    .join('\n')
    .trimEnd();

/** A paragraph alone or with a list that may interrupt it. */
function isTight([first, second, ...more]: readonly Block[]): boolean {
  if (first?.kind !== 'prose' || more.length > 0) return false;
  if (!second) return true;
  return (
    second.kind === 'list' && (!second.ordered || (second.start ?? 1) === 1) && second.entries.every(isTight)
  );
}

function writeCode({language, text}: Pick<Code, 'language' | 'text'>): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  const info = language === undefined || /[\s`]/.test(language) ? '' : escapeQuoted(language);
  return `${fence}${info}\n${text}${text === '' ? '' : '\n'}${fence}`;
}

function writeTable({caption, header, rows, spans}: Table): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  const line = (cells: readonly string[], row: number): string => {
    const written = Array.from({length: columns}, (_, column) => {
      const styled = spans?.[row]?.[column];
      return styled?.some(({styles}) => styles) ? styledCell(styled) : cellOf(cells[column] ?? '');
    });
    return `| ${written.join(' | ')} |`;
  };
  const body = rows.map((row, at) => line(row, at + 1));
  const lines = [line(header, 0), `|${' --- |'.repeat(columns)}`, ...body];
  return [lines.join('\n'), ...(caption === undefined ? [] : [`: ${escapeText(caption)}`])].join('\n\n');
}

const styledCell = (spans: readonly Span[]): string =>
  writeSpans(spans)
    .replaceAll('|', String.raw`\|`)
    .replaceAll('\n', '<br>');

const cellOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeText(line).replaceAll('|', String.raw`\|`))
    .join('<br>');

function writeFigure({alt, caption, href}: Figure): string {
  if (alt === undefined && caption === undefined && href === undefined) return '';
  const address = href === undefined ? (caption === undefined ? '' : '<>') : escapeAddress(href);
  return `![${escapeText(alt ?? '')}](${address}${caption === undefined ? '' : ` "${escapeQuoted(caption)}"`})`;
}

/** Between dollars where they can hold it, else as MyST's directive. */
function writeFormula({tex}: Formula): string {
  const holds =
    tex !== '' && tex === tex.trim() && !/\$\$|\n[ \t]*\n|\t/.test(tex) && tex.split('\n').length < 100;
  return holds ? `$$\n${tex}\n$$` : writeCode({language: '{math}', text: tex});
}
