import {sanitiseLine} from '../../article/sanitise.js';
import {decode} from '../decoding.js';
import type {Element} from '../html/tree.js';
import {type Imported, type Importer, longText, UnreadableError} from '../importer.js';
import {titleOfFile} from '../title-of-file.js';
import {allIn, createXmlReader, elementsIn, readableXml} from '../xml/tree.js';
import {ArticleDraft, type Surroundings} from './article.js';
import {formulasOf} from './formulas.js';
import {journalOf, languageStated} from './front.js';
import {noteIds} from './notebook.js';
import {referenceNumbers} from './references.js';

/**
 * Reads a paper in JATS (ANSI/NISO Z39.96) or NLM's tag set before it, or a set of them; a long one with its first
 * sections first. Letters of decision, responses and other articles within it are articles of their own.
 */
export const importJats: Importer = async function* (source, {signal, progress}) {
  signal.throwIfAborted();
  const {text: written, warning} = decode(source.bytes);
  const text = readableXml(written);
  const around: Surroundings = {
    formulas: await formulasOf(text),
    notes: noteIds(text),
    references: referenceNumbers(text),
    name: titleOfFile(source.name),
  };
  const warnings = warning === undefined ? [] : [warning];
  const url = source.url === undefined ? {} : {url: sanitiseLine(source.url)};
  const reader = createXmlReader();
  const drafts = new Map<Element, ArticleDraft>();
  const done = new Set<Element>();
  let shown = 0;
  for (let at = 0; at < text.length || at === 0; at += longText) {
    signal.throwIfAborted();
    reader.write(text.slice(at, at + longText));
    const read = at + longText;
    if (read >= text.length) reader.end();
    const open = new Set(read >= text.length ? [] : reader.open());
    for (const article of allIn(reader.root, 'article')) {
      if (done.has(article)) continue;
      const draft = drafts.get(article) ?? new ArticleDraft(article, around);
      drafts.set(article, draft);
      draft.advance(open);
      const isFirst = done.size === 0;
      const own = {...(isFirst ? url : {key: `article-${done.size + 1}`}), warnings};
      if (open.has(article)) {
        // Each time twice as much: what is shown is sent whole.
        if (!isFirst || !draft.hasText || read < shown) continue;
        shown = 2 * read;
        yield {...(await draft.article(false)), ...own, unfinished: Math.min(0.99, read / text.length)};
        continue;
      }
      done.add(article);
      drafts.delete(article);
      yield {...(await draft.article(true)), ...own};
      yield* within(article, {...around, ...surroundings(article)}, `${done.size}`);
      article.children.length = 0;
    }
    progress(Math.min(1, read / text.length));
  }
  if (done.size === 0)
    throw new UnreadableError('is an XML document of a kind that can’t be read; save it as text or Markdown');
};

const surroundings = (article: Element): Partial<Surroundings> => {
  const [front] = elementsIn(article, 'front');
  const journal = front && journalOf(front);
  const language = languageStated(article);
  return {...(journal !== undefined && {journal}), ...(language !== undefined && {language})};
};

/** Articles that an article holds: letters, responses, translations. */
async function* within(article: Element, around: Surroundings, name: string): AsyncGenerator<Imported> {
  const parts = elementsIn(article).filter((part) => part.name === 'sub-article' || part.name === 'response');
  for (const [at, part] of parts.entries()) {
    const draft = new ArticleDraft(part, around);
    draft.advance(new Set());
    const key = `${name}-${at + 1}`;
    yield {...(await draft.article(true)), key, warnings: []};
    yield* within(part, around, key);
  }
}
