import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Article} from '../article/article.js';
import {UnreadableError} from '../importers/importer.js';
import type {Document} from './document.js';
import {isFailure} from './failure.js';
import {readDocument, readSources} from './read-source.js';
import type {ReadingState} from './reading-state.js';
import {rowOf, rowOfFailure, type Row} from './row.js';

/** The articles of some sources. It is read while the reader is in use, so its rows grow. */
export type Catalogue = {
  /** In the order of the sources; what can't be read stands among them with its problem. A new array after a change. */
  readonly rows: readonly Row[];
  /** Resolves once all sources have been read. */
  readonly complete: Promise<void>;
  /**
   * Reads the article of a row, as it is now.
   *
   * @throws what the system says, or UnreadableError
   */
  article: (id: string) => Promise<Article>;
  /** All articles that can be read, one at a time. */
  articles: () => AsyncGenerator<Article>;
  /** Reads all sources again; the rows are replaced once that is done. */
  rescan: () => Promise<void>;
};

export type CatalogueOptions = {
  sources: readonly string[];
  /** For the share read. */
  state?: ReadingState;
  /** Ends the reading; rows stay as they are. */
  signal?: AbortSignal;
  /** Called when there are new rows. */
  changed?: () => void;
};

type Contents = {rows: readonly Row[]; places: ReadonlyMap<string, {document: Document; ordinal: number}>};

/** How long reading may keep the reader from a key, and how often new rows are shown, in milliseconds. */
const longestTurn = 8;
const showEvery = 100;

export function openCatalogue({sources, state, signal, changed = () => {}}: CatalogueOptions): Catalogue {
  let contents: Contents = {rows: [], places: new Map()};
  const show = (found: Contents): void => {
    contents = found;
    changed();
  };

  /** Reads all sources, now and then telling what was found so far. */
  const scan = async (sofar: (found: Contents) => void): Promise<void> => {
    const rows: Row[] = [];
    const places = new Map<string, {document: Document; ordinal: number}>();
    let turn = performance.now();
    let told = turn;
    for await (const reading of readSources(sources, signal ? {signal} : {})) {
      if (isFailure(reading)) rows.push(rowOfFailure(reading));
      else {
        const {article, hash, document, ordinal} = reading;
        rows.push(rowOf(reading, state?.position(article.id, hash)));
        places.set(article.id, {document, ordinal});
      }
      if (performance.now() - turn < longestTurn) continue;
      if (performance.now() - told >= showEvery) {
        sofar({rows: [...rows], places});
        told = performance.now();
      }
      await nextTurn();
      turn = performance.now();
    }
    show({rows, places});
  };
  const untilAborted = async (scanning: Promise<void>): Promise<void> => {
    try {
      await scanning;
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  };

  const article = async (id: string): Promise<Article> => {
    const place = contents.places.get(id);
    if (!place) throw new UnreadableError('is not among these articles any more; reload them');
    const readings: Article[] = [];
    for await (const reading of readDocument(place.document, signal ? {signal} : {}))
      readings[reading.ordinal - 1] = reading.article;
    const found = readings.find((reading) => reading.id === id) ?? readings[place.ordinal - 1];
    if (!found) throw new UnreadableError('does not hold this article any more; reload it');
    return {...found, id};
  };

  return {
    get rows() {
      return contents.rows;
    },
    complete: untilAborted(scan(show)),
    article,
    async *articles() {
      for (const id of contents.places.keys()) {
        try {
          yield await article(id);
        } catch {
          // Its reason is told to whoever opens it.
        }
      }
    },
    rescan: () => untilAborted(scan(() => {})),
  };
}
