import {existsSync} from 'node:fs';
import {readingStateFile} from '../config/paths.js';
import {minutesOf, rowToJson} from '../exporters/list.js';
import {pad, truncate} from '../layout/cells.js';
import {allFolders} from '../app/all-folders.js';
import {rowOf, type ArticleRow} from '../library/index/article-row.js';
import {lookupByArticle} from '../library/article-lookup.js';
import {openReadingState, type SavedPosition} from '../library/reading-state.js';
import {librarySources} from '../library/shipped.js';
import type {Invocation} from './command.js';
import {configure} from './configure.js';
import {openIndex} from './open-index.js';
import {print, printJson, say} from './output.js';
import {readArticles} from './read-articles.js';

/** Prints one line an article, or one JSON array; of the library, by its index, where no source is named. */
export async function list(invocation: Invocation): Promise<number> {
  const {operands, format} = invocation;
  const {folders: library} = await allFolders(await configure(invocation));
  const indexed = operands.length === 0 && library.length > 0;
  const index = indexed ? await openIndex(library) : undefined;
  const {rows, failures} = index ?? rowsOf(operands.length > 0 ? operands : librarySources(library));
  // Opening would make one, and looking at a list is no reason to.
  const state = existsSync(readingStateFile()) ? openReadingState(readingStateFile()) : undefined;
  const positions = state && lookupByArticle(state.positions());
  if (state?.problem) say(state.problem);
  const lineOf = process.stdout.isTTY ? columnsFor(process.stdout.columns) : sentence;
  const objects: unknown[] = [];
  let listed = 0;
  for await (const row of rows) {
    const position = positions?.(row.id, row.hash);
    listed++;
    if (format === 'json') objects.push(rowToJson(row, position?.share));
    else print(`${lineOf(row, position)}\n`);
  }
  state?.close();
  if (format === 'json') printJson(objects);
  if (failures.length > 0) return 2;
  return listed > 0 ? 0 : 1;
}

type Rows = {rows: AsyncIterable<ArticleRow> | Iterable<ArticleRow>; failures: readonly unknown[]};

function rowsOf(sources: readonly string[]): Rows {
  const {readings, failures} = readArticles(sources);
  async function* read(): AsyncGenerator<ArticleRow> {
    for await (const {article, hash} of readings) yield rowOf(article, hash);
  }
  return {rows: read(), failures};
}

/** A line for whatever reads it: what is known, parted by dots. */
function sentence(row: ArticleRow, position: SavedPosition | undefined): string {
  const {title, authors, institutions, source = '', words} = row;
  const minutes = `${minutesOf(words)} min`;
  const parts = [title, authors.join(', '), institutions.join(', '), source, minutes, progressOf(position)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Cells of the columns of minutes and progress, and between columns. */
const width = {minutes: 7, progress: 10, gap: 2};

const column = (text: string, cells: number): string => pad(truncate(text, cells), cells);

/** Lines for a person: in columns over the width of the terminal, in cells. */
function columnsFor(columns: number): typeof sentence {
  const room = Math.max(20, columns - width.minutes - width.progress - 3 * width.gap - 1);
  const titles = Math.ceil(room * 0.55);
  const people = room - titles;
  const gap = ' '.repeat(width.gap);
  return ({title, authors, institutions, source, words}, position) => {
    const who = authors.length > 0 ? authors.join(', ') : (institutions[0] ?? source ?? '');
    const minutes = `${minutesOf(words)} min`.padStart(width.minutes);
    const cells = [column(title, titles), column(who, people), minutes, progressOf(position)];
    return cells.join(gap).trimEnd();
  };
}

function progressOf(position: SavedPosition | undefined): string {
  if (!position) return '';
  return position.finished ? 'read' : `${Math.round(position.share * 100)} % read`;
}
