import type {Article} from '../article/article.js';

/** A document before it is read. */
export type Source = {
  /** An importer may take them for its own: they are read once. */
  bytes: Uint8Array;
  /** A file's name without its folder, or what stands for one ("standard input"). */
  name: string;
  url?: string;
  mediaType?: string;
  /** The password that the document is locked with. */
  password?: string;
};

export type ImportOptions = {
  signal: AbortSignal;
  /** Called with the share done, from 0 to 1. */
  progress: (share: number) => void;
  /** Waited for before the next part of an article is asked for: what comes is put off while a person types. */
  pause?: () => Promise<void>;
};

/** UTF-16 units of a text from which on its beginning is given before all of it is read. */
export const longText = 131_072;

/** An article as its document states it; who reads it gives it an id. */
export type Imported = Omit<Article, 'id'> & {
  /** The source's own key for the article, which stays when others are put before it. */
  key?: string;
  /** Present where this is only a summary, and the whole text is the page at its url. */
  excerpt?: true;
  /** How much of the source is read with it, from 0 to 1, where more of it is to come: it is what is yielded next. */
  unfinished?: number;
  /**
   * Where a long one comes in parts: how many of the sections that were yielded before stay as they are; `sections`
   * holds those after them alone.
   */
  kept?: number;
};

/**
 * Reads one format. Yields each article of the source; a long one can be yielded unfinished, and then again with more
 * sections, those that have not changed being the same objects.
 *
 * @throws UnreadableError where the bytes are not what they claim to be
 */
export type Importer = (source: Source, options: ImportOptions) => AsyncIterable<Imported>;

/** A kind of document: how it is known, and what reads it. */
export type Format = {
  /** Of files that are likely of this format, and looked for in folders: lower case, with the dot. */
  extensions: readonly string[];
  /** Extensions and media types of text that is of this format whatever it looks like. */
  certain?: readonly string[];
  mediaTypes: readonly string[];
  /** What its extensions and media types add to its likelihood, where that is more than others' do. */
  claim?: number;
  /** Whether bytes begin as only this format does, whatever they are called. Such a format need not be text. */
  begins?: (bytes: Uint8Array) => boolean;
  /**
   * How likely text is of this format, from 0 to 1, from its first 64 KB and its size in bytes; 1 is certain, and
   * nobody else is asked.
   */
  recognise?: (head: string, size: number) => number | Promise<number>;
  /** Its documents take longer than a frame to read, whatever their size: the import worker does. */
  slow?: true;
  /** Given what finds an importer: a document may be another, packed. */
  load: (importerFor: (source: Source) => Promise<Importer>) => Promise<Importer>;
};

/** Bytes that can't be read as an article; the message says what is wrong and what to do, without the file's name. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** What is said of a document that is locked, where no password was given. */
export const lockedMessage = 'is locked with a password; give it in BROADSHEET_PASSWORD';

/** A document that is locked with a password, and none was given or another. */
export class LockedError extends UnreadableError {
  readonly wrong: boolean;

  constructor(wrong: boolean) {
    super(wrong ? 'is locked with another password than the one given' : lockedMessage);
    this.wrong = wrong;
  }
}
