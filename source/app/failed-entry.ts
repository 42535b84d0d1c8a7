import {basename} from 'node:path';
import type {Entry} from '../reader/state.js';

/** A source that can't be opened, in its place in the list with the reason. */
export const failedEntry = (path: string, problem: string): Entry => ({
  id: `failed:${path}`,
  title: basename(path),
  authors: [],
  institutions: [],
  affiliations: [],
  words: 0,
  share: 0,
  finished: false,
  problem,
});
