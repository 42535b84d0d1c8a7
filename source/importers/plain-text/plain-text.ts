import type {Author} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {textOf} from '../../article/text.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {uniqueId} from '../../people/affiliation-list.js';
import {readByline} from '../../people/byline.js';
import type {Known} from '../../prose/dehyphenation.js';
import {vocabularyOf} from '../../prose/vocabulary.js';
import {giveBlockIds} from '../block-ids.js';
import {decode} from '../decoding.js';
import {longText, type Imported, type ImportOptions, type Source} from '../importer.js';
import {titleOfFile} from '../title-of-file.js';
import {repeatsTitle} from '../repeated-title.js';
import {readGutenberg, type Credit} from './gutenberg.js';
import {mayBeHeading} from './headings.js';
import {piecesOf, type TextPiece} from './pieces.js';
import {asPrinted} from './printed.js';
import {withItalics, withoutItalics} from './printed-italics.js';
import {detectLanguage, headingsIn, sectionsOf} from './sections.js';

/** UTF-16 units of the beginning of a long text, which comes first. */
const beginning = 65_536;

/**
 * Text without markup as one article: paragraphs by blank lines, chapters as sections where they are consistent. Of a
 * long one the beginning comes first: which lines are headings is told by all of it.
 */
export async function* importPlainText(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  const read = async (part: string): Promise<Imported> => {
    const printed = asPrinted(part);
    const article = readPlainText(printed, source, await vocabularyOf([printed]));
    if (warning !== undefined) article.warnings.push(warning);
    return article;
  };
  // Cut between two paragraphs; a text without any has no beginning of its own.
  const end = text.length < longText ? -1 : text.lastIndexOf('\n\n', beginning);
  if (end > 0) {
    const share = end / text.length;
    yield {...(await read(text.slice(0, end))), unfinished: share};
    progress(share);
    signal.throwIfAborted();
  }
  yield await read(text);
  progress(1);
}

/** @param text as printed and sanitised */
export function readPlainText(text: string, source: Pick<Source, 'name' | 'url'>, known: Known): Imported {
  const book = readGutenberg(text);
  const printed = piecesOf(book?.body ?? text, known);
  const pieces = book ? printed.map(pieceWithItalics) : printed;
  const language = book?.language ?? detectLanguage(pieces);
  const authors = authorsOf(book?.people ?? []);
  const title = book?.title ?? takeTitle(pieces);
  if (book?.title !== undefined) {
    const isTitlePage = repeatsTitle(
      book.title,
      authors.map(({name}) => name),
    );
    while (pieces[0] && isTitlePage(pieces[0].text)) pieces.shift();
  }
  const sections = sectionsOf(pieces, language);
  giveBlockIds(sections);
  const url = source.url === undefined ? undefined : sanitiseLine(source.url);
  return {
    title: title ?? titleOfFile(source.name),
    ...(url !== undefined && {url}),
    ...(book?.published !== undefined && {published: book.published}),
    language,
    authors,
    affiliations: [],
    sections,
    disclosures: [],
    notes: [],
    warnings: [],
  };
}

/** Where the text is known to have them: elsewhere a low line may be meant. */
const pieceWithItalics = (piece: TextPiece): TextPiece => ({
  ...piece,
  text: withoutItalics(piece.text),
  block: withItalics(piece.block),
});

function authorsOf(people: readonly Credit[]): Author[] {
  const authors: Author[] = [];
  for (const {printed, role} of people)
    for (const credited of readByline(printed))
      authors.push({
        id: uniqueId(slug(credited.name), authors),
        ...credited,
        ...(role !== undefined && {role}),
        posts: [],
      });
  return authors;
}

/** Longest first line that is a title, in UTF-16 units. */
const longestTitle = 100;

/** The line at the head of a page of the manual: "FERRY(1)    Harbour Manual    FERRY(1)". */
const manualPage = /^(\S{1,60}\(\w{1,4}\))\s[^\n]{0,120}\s\1$/;

/** Takes the title from the pieces: a first heading or a short first line that is no sentence, and not all there is. */
function takeTitle(pieces: TextPiece[]): string | undefined {
  const [first] = pieces;
  const page = first && manualPage.exec(textOf(first.block))?.[1];
  if (page !== undefined) {
    pieces.shift();
    const last = pieces.at(-1);
    const foot = last ? textOf(last.block) : '';
    // "Harbour tools 2.1      March 2024      FERRY(1)" is the foot.
    if (pieces.length > 1 && !foot.includes('\n') && foot.endsWith(page) && / {2}/.test(foot)) pieces.pop();
    return sanitiseLine(page);
  }
  if (!first || pieces.length < 2 || first.text === '' || first.text.length > longestTitle) return undefined;
  if (first.level === undefined) {
    const isHeading = mayBeHeading(first.text) && headingsIn(pieces).has(0);
    if (isHeading || /[.,;:]["”’)]?$/.test(first.text)) return undefined;
  }
  pieces.shift();
  return sanitiseLine(first.text);
}
