import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {wordsIn} from '../../prose/dehyphenation.js';
import {decode} from '../decoding.js';
import {UnreadableError, type Importer} from '../importer.js';
import {articleFrom} from './article.js';
import {articlesOn} from './page.js';
import {piecesOf} from './pieces.js';

/** Reads the text of a newspaper page, as it was extracted: one to many articles, each with its people and notes. */
export const importNewspaper: Importer = async function* ({bytes, name, url}, {signal, progress}) {
  const {text, warning} = decode(bytes);
  const pieces = piecesOf(sanitise(text));
  if (pieces.length === 0) throw new UnreadableError('is empty; there is nothing to read');
  const words = wordsIn(pieces.map((piece) => piece.text));
  const source = sanitiseLine(name);

  const drafts = articlesOn(pieces);
  for (const [index, draft] of drafts.entries()) {
    signal.throwIfAborted();
    const id = index === 0 ? source : `${source}#${index + 1}`;
    const article = articleFrom(draft, (word) => words.has(word), {
      id,
      source,
      ...(url !== undefined && {url}),
    });
    if (warning !== undefined) article.warnings.push(warning);
    yield article;
    progress((index + 1) / drafts.length);
  }
};
