import {existsSync} from 'node:fs';
import type {Article} from '../article/article.js';
import {readingSpeed, wordsOf} from '../article/words.js';
import {readingStateFile} from '../config/paths.js';
import {articleToRow} from '../exporters/list.js';
import {openReadingState, type Position} from '../library/reading-state.js';
import {librarySources} from '../library/shipped.js';
import {outermostInstitutions} from '../people/speaker.js';
import type {Invocation} from './command.js';
import {configure} from './configure.js';
import {print, printJson, say} from './output.js';
import {readArticles} from './read-articles.js';

/** Prints one line an article, or one JSON array; of the library where no source is named. */
export async function list(invocation: Invocation): Promise<number> {
  const {operands, format} = invocation;
  const {library} = await configure(invocation);
  const {readings, failures} = readArticles(operands.length > 0 ? operands : librarySources(library));
  // Opening would make one, and looking at a list is no reason to.
  const state = existsSync(readingStateFile()) ? openReadingState(readingStateFile()) : undefined;
  if (state?.problem) say(state.problem);
  const rows: unknown[] = [];
  let listed = 0;
  for await (const {article, hash} of readings) {
    const position = state?.position(article.id, hash);
    listed++;
    if (format === 'json') rows.push(articleToRow(article, position?.share));
    else print(`${lineOf(article, position)}\n`);
  }
  state?.close();
  if (format === 'json') printJson(rows);
  if (failures.length > 0) return 2;
  return listed > 0 ? 0 : 1;
}

function lineOf(article: Article, position: Position | undefined): string {
  const {title, authors, source = ''} = article;
  const names = authors.map(({name}) => name).join(', ');
  const minutes = `${Math.max(1, Math.round(wordsOf(article) / readingSpeed))} min`;
  const parts = [
    title,
    names,
    outermostInstitutions(article).join(', '),
    source,
    minutes,
    progressOf(position),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function progressOf(position: Position | undefined): string {
  if (!position) return '';
  return position.finished ? 'read' : `${Math.round(position.share * 100)} % read`;
}
