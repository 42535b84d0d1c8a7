import {cellsOf} from '../../source/layout/cells.js';

/** A Markdown table with its columns aligned, as prettier wants them. The cells are Markdown. */
export function tableOf(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cellsOf(cell))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => padded(cells[column] ?? '', width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map((row) => line(row))].join(
    '\n',
  );
}

/** Code in a table's cell, where a bar would end the cell even within backticks. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const padded = (text: string, width: number): string => text + ' '.repeat(width - cellsOf(text));
