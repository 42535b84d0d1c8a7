import {UnreadableError} from '../importer.js';
import {type Archive, DamagedFileError} from './archive.js';
import {type Document, parseDocument, readDocument} from './document.js';
import {type NavigationEntry, type Pages, readContents, readPages} from './navigation.js';
import {type Package, readPackage} from './package.js';
import {protectionOf} from './protection.js';
import {surveyOf, type Survey} from './survey.js';

/** An opened book. */
export type Book = {
  package: Package;
  /** The spine, and behind it what stands beside the text and documents that only the contents name. */
  order: readonly string[];
  entries: readonly NavigationEntry[];
  pages: Pages;
  /** A content document, empty where it is a picture; undefined where it is damaged. */
  document: (path: string) => Promise<Document | undefined>;
  /** What is known of another document's elements, for the notes in it. */
  survey: (path: string) => Promise<Survey | undefined>;
};

/** Documents whose elements are kept in mind for notes: mostly one, with all notes of the book. */
const mostSurveys = 4;
/** UTF-16 units of markup that are gone through for notes before it is their turn. */
const mostSurveyed = 20_000_000;

/** @throws UnreadableError where it is locked, or its package can't be read */
export async function openBook(archive: Archive, signal: AbortSignal): Promise<Book> {
  const book = await orUnreadable('its package document can’t be read', () => readPackage(archive));
  const locked = await orUnreadable('what it says of its locks can’t be read', () => protectionOf(archive));
  if (book.spine.some((path) => locked.paths.has(path)))
    throw new UnreadableError(
      `is protected by DRM${locked.scheme === undefined ? '' : ` (${locked.scheme})`}; read it in its shop’s own program`,
    );

  const entries = (await orNone(() => readContents(archive, book))) ?? [];
  const pages = (await orNone(() => readPages(archive, book))) ?? new Map();
  const named = new Set(entries.map(({place}) => place.path).filter((path) => book.documents.has(path)));
  const inPlace = book.spine.filter((path) => !book.aside.has(path) || named.has(path));
  const surveys = new Map<string, Promise<Survey | undefined>>();
  let surveyed = 0;

  async function document(path: string): Promise<Document | undefined> {
    try {
      return book.documents.has(path) ? await readDocument(archive, path) : parseDocument('');
    } catch (error) {
      if (error instanceof DamagedFileError) return undefined;
      throw error;
    }
  }

  return {
    package: book,
    order: [...new Set([...inPlace, ...book.spine, ...named])],
    entries,
    pages,
    document,
    survey(path) {
      signal.throwIfAborted();
      const known = surveys.get(path);
      if (known) return known;
      const there = archive.find(path);
      if (there === undefined || surveyed > mostSurveyed) return Promise.resolve(undefined);
      const made = document(there).then((found) => {
        surveyed += found?.length ?? 0;
        return found && surveyOf(found.root, new Set());
      });
      if (surveys.size >= mostSurveys) surveys.delete(surveys.keys().next().value ?? '');
      surveys.set(path, made);
      return made;
    },
  };
}

async function orUnreadable<T>(fault: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    throw new UnreadableError(`is a damaged EPUB (${fault}); get another copy of it`);
  }
}

/** Contents that can't be read are as good as none. */
async function orNone<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DamagedFileError) return undefined;
    throw error;
  }
}
