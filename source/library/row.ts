import {wordsOf} from '../article/text.js';
import {outermostInstitutions} from '../people/speaker.js';
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
