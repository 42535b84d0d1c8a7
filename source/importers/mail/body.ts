import type {Section} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {languageOf} from '../../prose/language.js';
import {vocabularyOf} from '../../prose/vocabulary.js';
import {textOf} from '../../article/text.js';
import {giveBlockIds} from '../block-ids.js';
import {addHtml} from '../html/fragment.js';
import {readTree} from '../html/read-pieces.js';
import {TreeBuilder} from '../html/tree.js';
import {createSectionDraft} from '../markdown/sections.js';
import {piecesOf} from '../plain-text/pieces.js';
import {asPrinted} from '../plain-text/printed.js';
import {detectLanguage, sectionsOf} from '../plain-text/sections.js';

/** What a message says; below it, who signs it and what its list adds. */
export type Body = {sections: Section[]; language: string; signature?: string; foot?: string};

/** A message as plain text. */
export async function readPlainBody(printed: string, stated: string | undefined): Promise<Body> {
  const {text, ...below} = withoutSignature(asPrinted(printed));
  const pieces = piecesOf(text, await vocabularyOf([text]));
  const language = stated ?? detectLanguage(pieces);
  const sections = sectionsOf(pieces, language);
  giveBlockIds(sections);
  return {sections, language, ...below};
}

/** A message as HTML. */
export function readHtmlBody(html: string, stated: string | undefined): Body {
  const builder = new TreeBuilder();
  addHtml(sanitise(html), builder, true);
  const {pieces} = readTree(builder.root, new Map());
  const draft = createSectionDraft();
  draft.add(pieces);
  const text = draft
    .sections()
    .flatMap(({blocks}) => blocks.map(textOf))
    .join('\n');
  const told = languageOf(text.slice(0, 20_000));
  const language = stated ?? (told === 'und' ? 'en' : told);
  return {sections: draft.whole(language), language};
}

/**
 * What a mailing list puts below every message (Mailman's rule of underscores, or a dashed one with the list's name).
 */
const footRule = /^(?:_{30,}|-{30,}) *$/;
/** Lines of a list's foot, and of a signature, at most. */
const longestFoot = 8;
const longestSignature = 20;

/**
 * Parts what is said from the signature, which stands below `-- ` (RFC 3676, section 4.3), and from the list's foot.
 */
function withoutSignature(text: string): {text: string; signature?: string; foot?: string} {
  const lines = text.trimEnd().split('\n');
  const rule = lastLine(lines, longestFoot, footRule);
  const foot = rule > 0 ? lines.slice(rule + 1) : [];
  const isFoot = /mailing list|unsubscribe|https?:\/\//i.test(foot.join('\n'));
  const said = isFoot ? lines.slice(0, rule) : lines;
  while (said.at(-1)?.trim() === '') said.pop();
  const dashes = lastLine(said, longestSignature, /^-- ?$/);
  const signature =
    dashes === -1
      ? ''
      : said
          .slice(dashes + 1)
          .join('\n')
          .trim();
  return {
    text: (dashes === -1 ? said : said.slice(0, dashes)).join('\n'),
    ...(signature !== '' && {signature}),
    ...(isFoot && {foot: sanitiseLine(foot.join(' '))}),
  };
}

/** The last of the last few lines that a pattern matches; -1 where none does. */
function lastLine(lines: readonly string[], count: number, pattern: RegExp): number {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - count - 1); at--)
    if (pattern.test(lines[at]!)) return at;
  return -1;
}
