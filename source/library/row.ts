import {wordsOf} from '../article/text.js';
import type {Affiliation, Article} from '../article/article.js';
import type {Failure} from './failure.js';
import type {Reading} from './read-source.js';
import type {Position} from './reading-state.js';

/** An article as a list shows it, without its text. */
export type Row = {
  /** Article id. */
  id: string;
  title: string;
  kicker?: string;
  standfirst?: string;
  authors: readonly string[];
  /** Outermost institutions of its authors. */
  institutions: readonly string[];
  /** Every affiliation of its authors, units included. */
  affiliations: readonly string[];
  source?: string;
  published?: string;
  words: number;
  /** The share read, from 0 to 1. */
  share: number;
  finished: boolean;
  /** When it was last read, in milliseconds since 1970; absent where never. */
  readAt?: number;
  /** Of its document, as {@link Position} has it. */
  hash: string;
  /** Why it can't be opened. */
  problem?: string;
};

export function rowOf({article, hash}: Reading, position?: Position): Row {
  const {id, title, kicker, standfirst, authors, affiliations, source, published} = article;
  const row: Row = {
    id,
    title,
    ...(kicker !== undefined && {kicker}),
    ...(standfirst !== undefined && {standfirst}),
    authors: authors.map(({name}) => name),
    institutions: outermostInstitutions(article),
    affiliations: affiliations.map(({name}) => name),
    ...(source !== undefined && {source}),
    ...(published !== undefined && {published}),
    words: wordsOf(article),
    share: 0,
    finished: false,
    hash,
  };
  return position ? withPosition(row, position) : row;
}

export const withPosition = (row: Row, {share, finished, updated}: Position): Row => ({
  ...row,
  share,
  finished,
  readAt: updated,
});

/** A source that could not be read, in its place among the articles. */
export const rowOfFailure = ({path, message}: Failure): Row => ({
  id: `unreadable:${path}`,
  title: path,
  authors: [],
  institutions: [],
  affiliations: [],
  words: 0,
  share: 0,
  finished: false,
  hash: '',
  problem: message,
});

/** Unique, in the order of the authors' posts. */
function outermostInstitutions({authors, affiliations}: Article): string[] {
  const byId = new Map(affiliations.map((affiliation) => [affiliation.id, affiliation]));
  const outermost = (id: string | undefined, left = affiliations.length): Affiliation | undefined => {
    const unit = id === undefined ? undefined : byId.get(id);
    return unit?.parentId !== undefined && left > 0 ? (outermost(unit.parentId, left - 1) ?? unit) : unit;
  };
  const posts = authors.flatMap((author) => author.posts);
  return [...new Set(posts.flatMap(({affiliationId}) => outermost(affiliationId)?.name ?? []))];
}
