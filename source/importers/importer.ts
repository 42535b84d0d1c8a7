import type {Article} from '../article/article.js';

/** A document before it is read. */
export type Source = {
  bytes: Uint8Array;
  /** A file's name without its folder, or what stands for one ("standard input"). */
  name: string;
  url?: string;
  mediaType?: string;
};

export type ImportOptions = {
  signal: AbortSignal;
  /** Called with the share done, from 0 to 1. */
  progress: (share: number) => void;
};

/**
 * Reads one format. Yields each article of the source; one that is yielded again with the same id replaces the
 * earlier, so that a long source can give its first sections first.
 *
 * @throws UnreadableError where the bytes are not what they claim to be
 */
export type Importer = (source: Source, options: ImportOptions) => AsyncIterable<Article>;

/** Bytes that can't be read as an article; the message says what is wrong and what to do, without the file's name. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}
