import type {Article} from '../../article/article.js';
import {wordCountOf} from '../../article/words.js';
import {outermostInstitutions} from '../../people/speaker.js';
import {DamagedError} from '../database.js';
import {factsOf, type Facts} from '../../search/facets.js';

/** What the index keeps of an article beside its paragraphs: what the list shows, and what a query can ask for. */
export type ArticleRow = Facts & {
  id: string;
  /** Of its document's bytes, with its ordinal. */
  hash: string;
  /** Outermost institutions, and those of each author in the authors' order. */
  institutions: readonly string[];
  institutionsByAuthor: ReadonlyArray<readonly string[]>;
  words: number;
  kicker?: string;
  standfirst?: string;
};

/**
 * A row as the index keeps it.
 *
 * @throws DamagedError where it is none
 */
export function rowFrom(json: unknown): ArticleRow {
  const row: unknown = typeof json === 'string' ? parsed(json) : undefined;
  if (typeof row !== 'object' || row === null || !isRow(row)) throw new DamagedError('a row can’t be read');
  return row;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const texts = ['id', 'hash', 'title'] as const;
const lists = ['authors', 'affiliations', 'institutions', 'institutionsByAuthor'] as const;

function isRow(row: object): row is ArticleRow {
  const fields = new Map<string, unknown>(Object.entries(row));
  return (
    texts.every((name) => typeof fields.get(name) === 'string') &&
    lists.every((name) => Array.isArray(fields.get(name))) &&
    typeof fields.get('words') === 'number'
  );
}

export function rowOf(article: Article, hash: string): ArticleRow {
  const {id, kicker, standfirst} = article;
  return {
    ...factsOf(article),
    id,
    hash,
    institutions: outermostInstitutions(article),
    institutionsByAuthor: article.authors.map((author) =>
      outermostInstitutions({authors: [author], affiliations: article.affiliations}),
    ),
    words: wordCountOf(article),
    ...(kicker !== undefined && {kicker}),
    ...(standfirst !== undefined && {standfirst}),
  };
}
