import createMarkdownIt, {type MarkdownIt} from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import marked from 'markdown-it-mark';
import {attributes} from './attributes.js';
import {bareAddresses} from './bare-addresses.js';
import {directives} from './directives.js';
import {emoji} from './emoji.js';
import {footnotes} from './footnotes.js';
import {formulas} from './formulas.js';
import {longRuns} from './long-runs.js';
import {openingMarks} from './marks.js';
import {mdx} from './mdx.js';
import {plainParagraphs} from './plain-paragraphs.js';
import {quickLines} from './quick-lines.js';
import {raisedText} from './raised-text.js';
import {roles} from './roles.js';
import {shortcodes} from './shortcodes.js';
import {unknownTags} from './unknown-tags.js';
import {wiki} from './wiki.js';

/** Blocks nested deeper than this are not read. */
export const deepest = 100;

export type Dialect = {
  /** The emoji of each `:shortcode:`. */
  emoji?: Readonly<Record<string, string>> | undefined;
  mdx?: boolean;
};

/**
 * CommonMark with what people write in it: GitHub's tables, struck-out text, alerts, tasks and bare addresses;
 * footnotes, definition lists, raised and marked text and attributes of Pandoc; directives and roles of MyST and
 * Quarto, shortcodes of Hugo and Jekyll, links of wikis; TeX. Addresses stay as they were written: whether a link may
 * be followed is decided where its span is made.
 */
export function createParser(dialect: Dialect = {}): MarkdownIt {
  const parser = createMarkdownIt({html: true, maxNesting: deepest});
  parser.disable(['linkify', 'replacements', 'smartquotes', 'text_join']);
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  parser
    .use(footnotes)
    .use(formulas)
    .use(definitionLists)
    .use(marked)
    .use(raisedText)
    .use(longRuns)
    .use(attributes)
    .use(roles)
    .use(shortcodes)
    .use(directives)
    .use(wiki)
    .use(bareAddresses)
    .use(unknownTags)
    .use(openingMarks)
    .use(quickLines)
    .use(plainParagraphs);
  if (dialect.emoji) parser.use(emoji(dialect.emoji));
  if (dialect.mdx === true) parser.use(mdx);
  return parser;
}
