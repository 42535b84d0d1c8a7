import type {Article, Author, Block, Section} from '../../article/article.js';
import {slug} from '../../article/identity.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {uniqueId} from '../../people/affiliation-register.js';
import {readByline} from '../../people/byline.js';
import {languageOf} from '../../prose/language.js';
import {deriveSections} from '../../prose/sections.js';
import {giveBlockIds} from '../block-ids.js';
import {decode} from '../decoding.js';
import type {ImportOptions, Source} from '../importer.js';
import {sectionIds} from '../section-ids.js';
import {titleOfFile} from '../title.js';
import {findHeadings} from './headings.js';
import {readGutenberg} from './gutenberg.js';
import {paragraphsIn} from './paragraphs.js';

/** Text without markup as one article: paragraphs by blank lines, chapters as sections where they are consistent. */
export async function* importPlainText(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Article> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  const article = readPlainText(text, source);
  if (warning !== undefined) article.warnings.push(warning);
  progress(1);
  yield article;
}

export function readPlainText(text: string, source: Pick<Source, 'name' | 'url'>): Article {
  const clean = sanitise(text);
  const book = readGutenberg(clean);
  const paragraphs = paragraphsIn(book?.body ?? clean);
  const language = detectLanguage(paragraphs);
  const title = book?.title ?? takeTitle(paragraphs);
  const sections = sectionsOf(paragraphs, language);
  giveBlockIds(sections);
  const name = sanitiseLine(source.name);
  const url = source.url === undefined ? undefined : sanitiseLine(source.url);
  return {
    id: url ?? name,
    title: title ?? titleOfFile(source.name),
    source: name,
    ...(url === undefined ? {} : {url}),
    language,
    authors: book?.author === undefined ? [] : authorsOf(book.author),
    affiliations: [],
    sections,
    disclosures: [],
    notes: [],
    warnings: [],
  };
}

function authorsOf(printed: string): Author[] {
  const authors: Author[] = [];
  for (const credited of readByline(printed))
    authors.push({id: uniqueId(slug(credited.name), authors), ...credited, posts: []});
  return authors;
}

/** Longest first line that is a title, in UTF-16 units. */
const longestTitle = 100;

/** Takes the title from the paragraphs: a short first one that is no sentence and not all there is. */
function takeTitle(paragraphs: string[]): string | undefined {
  const [first] = paragraphs;
  if (first === undefined || paragraphs.length < 2 || first.length > longestTitle) return undefined;
  if (/[.,;:]["”’)]?$/.test(first) || findHeadings(paragraphs).has(0)) return undefined;
  paragraphs.shift();
  return sanitiseLine(first);
}

function sectionsOf(paragraphs: readonly string[], language: string): Section[] {
  const headings = findHeadings(paragraphs);
  if (headings.size === 0)
    return paragraphs.length === 0 ? [] : deriveSections(paragraphs.map(prose), language);
  const idOf = sectionIds();
  const sections: Section[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const level = headings.get(at);
    if (level !== undefined) {
      const heading = sanitiseLine(paragraph);
      sections.push({id: idOf(heading), heading, level, derived: false, blocks: []});
      continue;
    }
    if (sections.length === 0) sections.push({id: idOf(''), level: 1, derived: false, blocks: []});
    sections.at(-1)?.blocks.push(prose(paragraph));
  }
  return sections;
}

const prose = (text: string): Block => ({kind: 'prose', id: '', spans: [{text}], repairs: []});

function detectLanguage(paragraphs: readonly string[]): string {
  const language = languageOf(paragraphs.slice(0, 200).join('\n'));
  return language === 'und' ? 'en' : language;
}
