import type {MarkdownIt, StateInline} from 'markdown-it';
import {isKnown} from '../html/elements.js';

const opening = /<\/?([a-z][\w.:-]*)/iy;

/** A tag that HTML doesn't know is no HTML, alone on a line or within one: it is text, and read on as Markdown. */
export function unknownTags(parser: MarkdownIt): void {
  parser.inline.ruler.before('html_inline', 'unknown_tag', text);
  // The rule of the library is asked where it may be; it can be got at in no other way.
  // oxlint-disable eslint/no-underscore-dangle
  const {ruler} = parser.block;
  const html = ruler.__rules__[ruler.__find__('html_block')]?.fn;
  // oxlint-enable eslint/no-underscore-dangle
  if (!html) return;
  ruler.at(
    'html_block',
    (state, startLine, endLine, silent) => {
      const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
      const name = nameAt(state.src, start);
      return (name === undefined || isKnown(name)) && html(state, startLine, endLine, silent);
    },
    {alt: ['paragraph', 'reference', 'blockquote']},
  );
}

function nameAt(source: string, at: number): string | undefined {
  opening.lastIndex = at;
  return opening.exec(source)?.[1]?.toLowerCase();
}

/** `List<T>`: a single capital behind a word is a type, though HTML has elements of some such names. */
const typeParameter = /<[A-Z]>/y;

function text(state: StateInline, silent: boolean): boolean {
  const {src, pos} = state;
  if (src.charCodeAt(pos) !== 0x3c) return false;
  const name = nameAt(src, pos);
  if (name === undefined) return false;
  typeParameter.lastIndex = pos;
  if (isKnown(name) && !(/\w/.test(src.charAt(pos - 1)) && typeParameter.test(src))) return false;
  if (!silent) state.pending += '<';
  state.pos++;
  return true;
}
