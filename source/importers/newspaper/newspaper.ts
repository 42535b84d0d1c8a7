import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {wordsIn, type Known} from '../../prose/dehyphenation.js';
import {languageOf} from '../../prose/language.js';
import {decode} from '../decoding.js';
import {UnreadableError, type Importer} from '../importer.js';
import {articleFrom} from './article.js';
import {articlesOn} from './page.js';
import type {Piece} from './piece.js';
import {withoutFurniture} from './furniture.js';
import {piecesOf} from './pieces.js';

/** Reads the text of a newspaper page, as it was extracted: one to many articles, each with its people and notes. */
export const importNewspaper: Importer = async function* ({bytes, name, url}, {signal, progress}) {
  const {text, warning} = decode(bytes);
  const {pieces, published, publication} = withoutFurniture(piecesOf(sanitise(text)));
  if (pieces.length === 0) throw new UnreadableError('is empty; there is nothing to read');
  const known = await vocabularyOf(pieces);
  const file = sanitiseLine(name);

  const drafts = articlesOn(pieces);
  for (const [index, draft] of drafts.entries()) {
    signal.throwIfAborted();
    const id = index === 0 ? file : `${file}#${index + 1}`;
    const article = articleFrom(draft, known, {
      id,
      file,
      ...(publication !== undefined && {publication}),
      ...(published !== undefined && {published}),
      ...(url !== undefined && {url}),
    });
    if (warning !== undefined) article.warnings.push(warning);
    yield article;
    progress((index + 1) / drafts.length);
  }
};

/** The page's own words, and those of the language where a word on it was broken. */
async function vocabularyOf(pieces: readonly Piece[]): Promise<Known> {
  const words = wordsIn(pieces.map(({text}) => text));
  const broken = pieces.some(({text}) => /[^\s\d-][-‐](?:\s|$)/.test(text));
  const sample = pieces.map(({text}) => text).join('\n');
  if (!broken || languageOf(sample) !== 'en') return (word) => words.has(word);
  const {isEnglishWord} = await import('../../prose/english.js');
  return (word) => words.has(word) || isEnglishWord(word);
}
