import type {Author} from '../../article/article.js';
import type {Unit} from '../institutions.js';
import type {Said} from './post.js';

/** Posts with whose they are. */
export type Statement = {authors: readonly Author[]; said: Said[]};

/** What a sentence goes on from. */
export type Context = {
  authors: readonly Author[];
  /** Whom the last sentence was about. */
  last: readonly Author[];
  /** The units of the post stated last. */
  units: readonly Unit[];
  /** Makes an author of a name that opens a statement, where the byline names nobody. */
  enter: ((name: string) => Author) | undefined;
};
