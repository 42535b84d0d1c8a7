import type {Article} from '../article/article.js';
import {paragraphsOf, textOf} from '../article/text.js';
import type {Finding} from '../reader/state.js';
import type {MemoryIndex} from '../search/memory-index.js';
import {createMemoryIndex} from '../search/memory-index.js';
import {search} from '../search/search.js';
import {searchablesOf} from '../search/searchables.js';

const single = new WeakMap<Article, MemoryIndex>();
let all: {articles: readonly Article[]; index: MemoryIndex} | undefined;

function indexOf(article: Article): MemoryIndex {
  const known = single.get(article) ?? createMemoryIndex(searchablesOf(article));
  single.set(article, known);
  return known;
}

function indexOfAll(articles: readonly Article[]): MemoryIndex {
  const same =
    all?.articles.length === articles.length && articles.every((one, at) => one === all?.articles[at]);
  if (!all || !same) all = {articles, index: createMemoryIndex(articles.flatMap(searchablesOf))};
  return all.index;
}

/** Finds at most so many paragraphs in one article or in several, each with its neighbours. */
export function findParagraphs(query: string, articles: readonly Article[], most: number): Finding[] {
  const [only] = articles;
  if (!only) return [];
  const index = articles.length === 1 ? indexOf(only) : indexOfAll(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return search(index, query, {limit: most}).map((hit) => {
    const article = byId.get(hit.article);
    return article && hit.target.kind === 'block' ? {...hit, ...surroundings(article, hit.target.id)} : hit;
  });
}

function surroundings(article: Article, block: string): Pick<Finding, 'paragraph' | 'before' | 'after'> {
  const texts = neighboursOf(article);
  const index = texts.findIndex(({id}) => id === block);
  if (index === -1) return {};
  const before = texts[index - 1]?.text;
  const after = texts[index + 1]?.text;
  return {paragraph: index + 1, ...(before !== undefined && {before}), ...(after !== undefined && {after})};
}

const paragraphs = new WeakMap<Article, Array<{id: string; text: string}>>();

function neighboursOf(article: Article): Array<{id: string; text: string}> {
  const known =
    paragraphs.get(article) ??
    article.sections.flatMap((section) =>
      Array.from(paragraphsOf(section.blocks), ({block}) => ({id: block.id, text: textOf(block)})),
    );
  paragraphs.set(article, known);
  return known;
}
