import type {Target} from '../article/anchor.js';
import {librarySources} from '../library/shipped.js';
import type {Hit} from '../search/hit.js';
import {createMemoryIndex} from '../search/memory-index.js';
import {search as find} from '../search/search.js';
import {searchablesOf} from '../search/searchables.js';
import {snippetOf} from '../search/snippet.js';
import type {Invocation} from './command.js';
import {configure} from './configure.js';
import {print, printJson} from './output.js';
import {readArticles} from './read-articles.js';

/** Prints the paragraphs that match, best first. */
export async function search(invocation: Invocation): Promise<number> {
  const {operands, in: sources, limit, format} = invocation;
  const {library, measure} = await configure(invocation);
  const {readings, failures} = readArticles(sources.length > 0 ? sources : librarySources(library));
  const index = createMemoryIndex();
  for await (const {article} of readings) index.put(article.id, searchablesOf(article));
  const hits = find(index, operands.join(' '), {limit});
  if (format === 'json') printJson(hits.map(hitToJson));
  else for (const hit of hits) print(`${entryOf(hit, measure)}\n`);
  if (failures.length > 0) return 2;
  return hits.length > 0 ? 0 : 1;
}

const hitToJson = ({article, title, section, target, text, ranges, score, authors}: Hit) => ({
  article,
  title,
  ...(section !== '' && {section}),
  paragraph: nameOf(target),
  text,
  ranges,
  score: Math.round(score * 1000) / 1000,
  authors,
});

/** A block, section or note by its id, a part around the text by its kind. */
const nameOf = (target: Target): string => ('id' in target ? target.id : target.kind);

function entryOf({title, section, authors, text, ranges}: Hit, measure: number): string {
  const where = [title, section, authors.join(', ')].filter((part) => part !== '').join(' · ');
  return `${where}\n  ${snippetOf(text, ranges, measure).text}\n`;
}
