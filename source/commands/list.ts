import {existsSync} from 'node:fs';
import {readingStateFile} from '../config/paths.js';
import {articleToRow} from '../exporters/list.js';
import {readingSpeed} from '../article/text.js';
import {openReadingState} from '../library/reading-state.js';
import {rowOf, type Row} from '../library/row.js';
import {librarySources} from '../library/shipped.js';
import type {Invocation} from './command.js';
import {configure} from './configure.js';
import {print, printJson, say} from './output.js';
import {readArticles} from './read-articles.js';

/** Prints one line an article, or one JSON array; of the library where no source is named. */
export async function list(invocation: Invocation): Promise<number> {
  const {library} = await configure(invocation);
  const {operands, format} = invocation;
  const {readings, failures} = readArticles(operands.length > 0 ? operands : librarySources(library));
  const state = existsSync(readingStateFile()) ? openReadingState(readingStateFile()) : undefined;
  if (state?.problem) say(state.problem);
  const listed: unknown[] = [];
  for await (const reading of readings) {
    const {article, hash} = reading;
    const position = state?.position(article.id, hash);
    listed.push(articleToRow(article, position?.share));
    if (format !== 'json') print(`${lineOf(rowOf(reading, position))}\n`);
  }
  state?.close();
  if (format === 'json') printJson(listed);
  if (failures.length > 0) return 2;
  return listed.length > 0 ? 0 : 1;
}

function lineOf({title, authors, institutions, source, words, readAt, share, finished}: Row): string {
  const minutes = `${Math.max(1, Math.round(words / readingSpeed))} min`;
  const progress = finished ? 'read' : `${Math.round(share * 100)} % read`;
  const parts = [authors.join(', '), institutions.join(', '), source ?? '', minutes];
  if (readAt !== undefined) parts.push(progress);
  return [title, ...parts].filter((part) => part !== '').join(' · ');
}
