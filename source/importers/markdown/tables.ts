import type {Token} from 'markdown-it';
import type {Table} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {plainText} from './spans.js';

/** The table that opens at a token; undefined where it has no text. A header of empty cells is none. */
export function readTable(tokens: readonly Token[], opening: number, caption?: string): Table | undefined {
  const rows: string[][] = [];
  for (let at = opening; at < tokens.length && tokens[at]?.type !== 'table_close'; at++) {
    const token = tokens[at];
    if (token?.type === 'tr_open') rows.push([]);
    else if (token?.type === 'inline') rows.at(-1)?.push(cellOf(token));
  }
  const [header = [], ...body] = rows;
  const table: Table = {
    kind: 'table',
    id: '',
    header: header.every((cell) => cell === '') ? [] : header,
    rows: body,
  };
  if (caption !== undefined) table.caption = caption;
  return table.header.length > 0 || body.some((row) => row.some((cell) => cell !== '')) ? table : undefined;
}

const cellOf = (inline: Token): string =>
  sanitise(plainText(inline.children ?? []))
    .split('\n')
    .map(sanitiseLine)
    .join('\n');

/** Pandoc's caption of a table: a paragraph that begins with a colon. */
export function captionOf(inline: Token | undefined): string | undefined {
  if (!inline?.content.startsWith(': ')) return undefined;
  const caption = sanitiseLine(plainText(inline.children ?? [])).slice(2);
  return caption === '' ? undefined : caption;
}
