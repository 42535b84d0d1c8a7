import {sep} from 'node:path';
import type {Target} from '../article/anchor.js';
import {allFolders} from '../app/all-folders.js';
import type {Article} from '../article/article.js';
import type {Failure} from '../library/failure.js';
import {librarySources} from '../library/shipped.js';
import type {Candidates} from '../search/candidates.js';
import type {Hit} from '../search/hit.js';
import {createMemoryIndex} from '../search/memory-index.js';
import {parseQuery} from '../search/query.js';
import {asksForName} from '../search/query-filter.js';
import {search as find} from '../search/search.js';
import {searchablesOf} from '../search/searchables.js';
import {snippetOf} from '../search/snippet.js';
import type {Invocation} from './command.js';
import {configure} from './configure.js';
import {openIndex} from './open-index.js';
import {print, printJson, say} from './output.js';
import {readArticles} from './read-articles.js';

/** Prints the paragraphs that match, best first: of a library by its index, of anything else read for this. */
export async function search(invocation: Invocation): Promise<number> {
  const {operands, in: sources, limit, format} = invocation;
  const {measure, ...settings} = await configure(invocation);
  const {folders: library} = await allFolders(settings);
  const query = operands.join(' ');
  const indexed = sources.length === 0 && library.length > 0;
  const index = indexed ? await openIndex(library) : undefined;
  const {candidates, failures} =
    index ?? (await readAll(sources.length > 0 ? sources : librarySources(library), query));
  const hits = find(candidates, query, {limit});
  const {hint} = parseQuery(query);
  if (hint !== undefined) say(hint);
  if (format === 'json') printJson(hits.map(hitToJson));
  else for (const hit of hits) print(`${entryOf(hit, measure)}\n`);
  if (failures.length > 0) return 2;
  return hits.length > 0 ? 0 : 1;
}

type Searched = {candidates: Candidates; failures: readonly Failure[]};

/** @param query tells whether it must be known what people and institutions are called elsewhere */
async function readAll(sources: readonly string[], query: string): Promise<Searched> {
  const {readings, failures} = readArticles(sources);
  const index = createMemoryIndex();
  const asks = parseQuery(query).filters.some(asksForName);
  const articles: Article[] = [];
  for await (const {article, document} of readings) {
    if (asks) articles.push(article);
    const searchables = searchablesOf(article).map((one) => ({...one, file: document.shown}));
    index.put(article.id, searchables);
  }
  if (asks) {
    const {namesIn} = await import('../library/collection/registers.js');
    index.name(namesIn(articles));
  }
  return {candidates: index, failures};
}

const hitToJson = ({article, title, file, section, target, text, ranges, score, authors}: Hit) => ({
  article,
  title,
  ...(file !== undefined && {file}),
  ...(section !== '' && {section}),
  paragraph: nameOf(target),
  text,
  ranges,
  score: Math.round(score * 1000) / 1000,
  authors,
});

/** A block, section or note by its id, a part around the text by its kind. */
const nameOf = (target: Target): string => ('id' in target ? target.id : target.kind);

/** Where a hit is: its file, its article, section and authors; and the words around what matched. */
function entryOf({file, title, section, authors, text, ranges}: Hit, measure: number): string {
  const place = [title, section, authors.join(', ')].filter((part) => part !== '').join(' · ');
  const where = file === undefined ? place : `${shortened(file)}: ${place}`;
  return `${where}\n  ${snippetOf(text, ranges, measure).text}\n`;
}

/** A file as it is named from the current folder, where it is in it. */
function shortened(file: string): string {
  const here = process.cwd() + sep;
  return file.startsWith(here) ? file.slice(here.length) : file;
}
