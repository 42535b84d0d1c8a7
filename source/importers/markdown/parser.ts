import createMarkdownIt, {type MarkdownIt} from 'markdown-it';
import {footnotes} from './footnotes.js';
import {formulas} from './formulas.js';

/** Blocks nested deeper than this are not read. */
export const deepest = 100;

/**
 * CommonMark with GitHub's tables, footnotes and TeX. Struck-out text keeps its tildes, and addresses stay as they were
 * written: whether a link may be followed is decided where its span is made.
 */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({html: true, maxNesting: deepest});
  parser.disable(['strikethrough', 'linkify', 'replacements', 'smartquotes', 'text_join']);
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  return parser.use(footnotes).use(formulas);
}
