import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Article} from '../../article/article.js';
import {paragraphsOf, textOf} from '../../article/text.js';
import type {Finding, Found} from '../../reader/state.js';
import type {Hit, Searchable} from '../../search/hit.js';
import {createMemoryIndex, type MemoryIndex} from '../../search/memory-index.js';
import {parseQuery} from '../../search/query.js';
import {asksForName} from '../../search/query-filter.js';
import {answerTo, searchInOrder, type Reach} from '../../search/search.js';
import {searchablesOf} from '../../search/searchables.js';

// What is on its way is kept as well: each letter asks, and the index is made once.
const single = new WeakMap<Article, Promise<MemoryIndex>>();
let all: {articles: readonly Article[]; index: Promise<MemoryIndex>} | undefined;

/** Paragraphs that are indexed before keys get their turn. */
const slice = 400;

async function indexed(searchables: readonly Searchable[]): Promise<MemoryIndex> {
  const index = createMemoryIndex();
  for (let from = 0; from < searchables.length; from += slice) {
    if (from > 0) await nextTurn();
    index.add(searchables.slice(from, from + slice));
  }
  return index;
}

function indexOf(article: Article): Promise<MemoryIndex> {
  const known = single.get(article) ?? indexed(searchablesOf(article));
  single.set(article, known);
  return known;
}

function indexOfAll(articles: readonly Article[]): Promise<MemoryIndex> {
  const same =
    all?.articles.length === articles.length && articles.every((one, at) => one === all?.articles[at]);
  if (!all || !same) all = {articles, index: indexed(articles.flatMap(searchablesOf))};
  return all.index;
}

/** Finds at most so many paragraphs in one article or in several, each with its neighbours. */
export async function findParagraphs(
  query: string,
  articles: readonly Article[],
  limit: number,
): Promise<Found> {
  const [only] = articles;
  if (!only) return {findings: [], total: 0, reach: {band: 'asTyped', atLeast: 0}};
  const index = articles.length === 1 ? await indexOf(only) : await indexOfAll(articles);
  if (parseQuery(query).filters.some(asksForName)) {
    const {namesIn} = await import('./registers.js');
    index.name(namesIn(articles));
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  const {hits, ...answer} = answerTo(index, query, {limit});
  const findings = hits.map((hit) => {
    const article = byId.get(hit.article);
    return article && hit.target.kind === 'block' ? {...hit, ...surroundings(article, hit.target.id)} : hit;
  });
  return {...answer, findings};
}

/** All hits of an article in the order of its text. */
export async function hitsIn(article: Article, query: string, reach: Reach): Promise<readonly Hit[]> {
  const steps = searchInOrder(await indexOf(article), query, article.id, reach);
  let step = steps.next();
  while (!step.done) {
    await nextTurn();
    step = steps.next();
  }
  return step.value;
}

function surroundings(article: Article, block: string): Pick<Finding, 'paragraph' | 'before' | 'after'> {
  const {texts, places} = neighboursOf(article);
  const index = places.get(block);
  if (index === undefined) return {};
  const before = texts[index - 1]?.text;
  const after = texts[index + 1]?.text;
  return {paragraph: index + 1, ...(before !== undefined && {before}), ...(after !== undefined && {after})};
}

type Neighbours = {texts: ReadonlyArray<{id: string; text: string}>; places: ReadonlyMap<string, number>};

const paragraphs = new WeakMap<Article, Neighbours>();

function neighboursOf(article: Article): Neighbours {
  const known = paragraphs.get(article);
  if (known) return known;
  const texts = article.sections.flatMap((section) =>
    Array.from(paragraphsOf(section.blocks), ({block}) => ({id: block.id, text: textOf(block)})),
  );
  const neighbours = {texts, places: new Map(texts.map(({id}, index) => [id, index]))};
  paragraphs.set(article, neighbours);
  return neighbours;
}
