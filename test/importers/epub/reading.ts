import type {Article} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {importEpub} from '../../../source/importers/epub/epub.js';
import type {Imported} from '../../../source/importers/importer.js';
import {epubFile, type MadeBook} from '../../helpers/epub-file.js';
import {identified} from '../../helpers/identified.js';

export async function versionsOf(bytes: Uint8Array): Promise<Imported[]> {
  const versions: Imported[] = [];
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const version of importEpub({bytes, name: 'ferry-book.epub'}, options)) versions.push(version);
  return versions;
}

export const readBytes = async (bytes: Uint8Array): Promise<Article> =>
  identified((await versionsOf(bytes)).at(-1)!);

export const readBook = (book: MadeBook): Promise<Article> => readBytes(epubFile(book));

/** The sections with their levels, and the text under each. */
export const outlineOf = ({sections}: Pick<Article, 'sections'>): string[] =>
  sections.flatMap(({heading = '–', level, blocks}) => [`${level} ${heading}`, ...blocks.map(textOf)]);
