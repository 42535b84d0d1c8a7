import createMarkdownIt, {type MarkdownIt} from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import {attributes} from './attributes.js';
import {footnotes} from './footnotes.js';
import {formulas} from './formulas.js';
import {openingMarks} from './marks.js';
import {raisedText} from './raised-text.js';
import {unknownTags} from './unknown-tags.js';

/** Blocks nested deeper than this are not read. */
export const deepest = 100;

/**
 * CommonMark with GitHub's tables, struck-out text, alerts and tasks, footnotes, definition lists, raised and lowered
 * text, and TeX. Addresses stay as they were written: whether a link may be followed is decided where its span is made.
 */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({html: true, maxNesting: deepest});
  parser.disable(['linkify', 'replacements', 'smartquotes', 'text_join']);
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  return parser
    .use(footnotes)
    .use(formulas)
    .use(definitionLists)
    .use(raisedText)
    .use(attributes)
    .use(unknownTags)
    .use(openingMarks);
}
