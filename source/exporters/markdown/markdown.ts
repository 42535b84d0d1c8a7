import type {Article, Note, Section} from '../../article/article.js';
import {writeBlocks} from './blocks.js';
import {escapeLineStarts, escapeText} from './escape.js';
import {writeFrontMatter} from './front-matter.js';
import {writePage} from './pages.js';
import {writeSpans} from './spans.js';

/**
 * An article in our format: Markdown under YAML front matter, in the shape that MyST and Quarto share. Stated headings
 * are written, derived ones are not: they are derived again when the file is read. Reading it gives the same article
 * but for id, file name, repairs and warnings; writing that gives the same bytes.
 */
export function articleToMarkdown(article: Article): string {
  const notes = article.notes.filter(({kind}) => kind === 'footnote').map(writeFootnote);
  const body = [...article.sections.map(writeSection), ...notes].filter((part) => part !== '');
  return [writeFrontMatter(article), ...body.map((part) => `${part}\n`)].join('\n');
}

function writeSection({heading, level, derived, page, blocks}: Section, index: number): string {
  const text = writeBlocks(blocks);
  if (derived || (heading === undefined && index === 0)) return text;
  const marks = '#'.repeat(Math.min(level + 1, 6));
  const title =
    writePage(page === undefined ? {} : {page}) +
    (heading === undefined ? marks : `${marks} ${escapeHeading(heading)}`);
  return text === '' ? title : `${title}\n\n${text}`;
}

/** Number signs at the end of a heading would be taken for decoration. */
const escapeHeading = (heading: string): string =>
  escapeText(heading).replace(/(?<=^| )#+$/, String.raw`\$&`);

/** Each line of a footnote is a paragraph of it. */
function writeFootnote({id, text, spans}: Note): string {
  if (spans) return `[^${id}]: ${writeSpans(spans)}`;
  const paragraphs = text.split(/\n+/).map((line) => escapeLineStarts(escapeText(line)));
  return `[^${id}]: ${paragraphs.join('\n\n    ')}`.trimEnd();
}
