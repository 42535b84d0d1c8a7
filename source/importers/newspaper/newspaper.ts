import {english} from '../../people/english/english.js';
import {languageFor} from '../../people/languages/load.js';
import {languageOf} from '../../prose/language.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {vocabularyOf} from '../../prose/vocabulary.js';
import {decode} from '../decoding.js';
import {UnreadableError, type Importer} from '../importer.js';
import {articleFrom} from './article.js';
import {articlesOn} from './page.js';
import {withoutFurniture} from './furniture.js';
import {piecesOf} from './split-pieces.js';

/** Reads the text of a newspaper page, as it was extracted: one to many articles, each with its people and notes. */
export const importNewspaper: Importer = async function* ({bytes, name, url}, {signal, progress}) {
  const {text, warning} = decode(bytes);
  const page = sanitise(text);
  const language = (await languageFor(languageOf(page))) ?? english;
  const {pieces, published, publication} = withoutFurniture(piecesOf(page, language), language);
  if (pieces.length === 0) throw new UnreadableError('is empty; there is nothing to read');
  const known = await vocabularyOf(pieces.map((piece) => piece.text));
  const file = sanitiseLine(name);

  const drafts = articlesOn(pieces, language);
  for (const [index, draft] of drafts.entries()) {
    signal.throwIfAborted();
    const article = articleFrom(
      draft,
      known,
      {
        file,
        ...(publication !== undefined && {publication}),
        ...(published !== undefined && {published}),
        ...(url !== undefined && {url}),
      },
      language,
    );
    if (warning !== undefined) article.warnings.push(warning);
    yield article;
    progress((index + 1) / drafts.length);
  }
};
