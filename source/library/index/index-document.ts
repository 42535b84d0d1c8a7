import type {Article} from '../../article/article.js';
import {paragraphsOf} from '../../article/text.js';
import {UnreadableError} from '../../importers/importer.js';
import {mentionsOf} from '../../people/register/mentions.js';
import {searchablesOf} from '../../search/searchables.js';
import {termsOf} from '../../search/terms.js';
import type {Document} from '../document.js';
import {failureOf} from '../failure.js';
import {contentHash} from '../identity.js';
import {readDocument, type ReadArticle} from '../read-source.js';
import {rowOf} from './article-row.js';
import type {ScannedDocument} from './scan.js';
import type {IndexedArticle, IndexedDocument, IndexedParagraph} from './write.js';

/**
 * Reads a document for the index. What is wrong with it is kept as its problem, beside what could be read.
 *
 * @param before the hash of what the index has of it; undefined comes back where it is still that
 */
export async function readForIndex(
  scanned: ScannedDocument,
  before?: string,
): Promise<IndexedDocument | undefined> {
  const {document, ...status} = scanned;
  const readings: ReadArticle[] = [];
  let hash = '';
  try {
    const bytes = document.read();
    hash = contentHash(bytes);
    if (hash === before) return undefined;
    const held: Document = {...document, read: () => bytes};
    for await (const reading of readDocument(held, {inWorker: true})) readings[reading.ordinal - 1] = reading;
    if (readings.length === 0) throw new UnreadableError('holds no article; try another file');
    return {...status, hash, articles: readings.map(articleOf)};
  } catch (error) {
    const problem = failureOf(document.shown, error).message;
    return {...status, hash, problem, articles: readings.map(articleOf)};
  }
}

const articleOf = ({article, hash, ordinal}: ReadArticle): IndexedArticle => ({
  ordinal,
  row: rowOf(article, hash),
  mentions: mentionsOf(article),
  paragraphs: paragraphsIn(article),
});

function paragraphsIn(article: Article): IndexedParagraph[] {
  const numbers = new Map<string, number>();
  for (const section of article.sections)
    for (const {block} of paragraphsOf(section.blocks)) numbers.set(block.id, numbers.size + 1);
  return searchablesOf(article).map(({target, section, text}) => ({
    number: target.kind === 'block' ? (numbers.get(target.id) ?? null) : null,
    target,
    section,
    text,
    terms: termsOf(text).map(({term}) => term),
  }));
}
