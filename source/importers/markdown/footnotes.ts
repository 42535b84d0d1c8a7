import type {Env, MarkdownIt, StateBlock, StateInline} from 'markdown-it';

const definitions = Symbol('footnote definitions');

/** Footnote labels of a document and their numbers, in the order of their definitions. */
export const footnoteNumbers = (env: Env): Map<string, number> =>
  (env[definitions] ??= new Map<string, number>()) as Map<string, number>;

/** `[^label]: text` becomes `footnote_open` … `footnote_close`, `[^label]` a `footnote_ref`; both bear the label as `info`. */
export function footnotes(parser: MarkdownIt): void {
  parser.block.ruler.before('reference', 'footnote', definition, {alt: ['paragraph', 'reference']});
  parser.inline.ruler.before('link', 'footnote_ref', reference);
}

const opening = /\[\^([^\s\]]{1,200})\]:/y;

function definition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const mark = state.bMarks[startLine] ?? 0;
  const shift = state.tShift[startLine] ?? 0;
  const indent = state.sCount[startLine] ?? 0;
  opening.lastIndex = mark + shift;
  const [found, label] = opening.exec(state.src) ?? [];
  if (found === undefined || label === undefined || indent - state.blkIndent >= 4) return false;
  if (silent) return true;

  const numbers = footnoteNumbers(state.env);
  if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
  state.push('footnote_open', '', 1).info = label;
  // The text after the colon is read as a line of its own, at the indent that the lines below it must have.
  const text = mark + shift + found.length;
  const start = state.skipSpaces(text);
  const {parentType} = state;
  state.bMarks[startLine] = text;
  state.tShift[startLine] = start - text;
  state.blkIndent += 4;
  state.sCount[startLine] = state.blkIndent;
  state.parentType = 'footnote';
  state.md.block.tokenize(state, startLine, endLine);
  state.parentType = parentType;
  state.blkIndent -= 4;
  state.bMarks[startLine] = mark;
  state.tShift[startLine] = shift;
  state.sCount[startLine] = indent;
  state.push('footnote_close', '', -1);
  return true;
}

const mention = /\[\^([^\s\]]{1,200})\]/y;

function reference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos + 1) !== 0x5e) return false;
  mention.lastIndex = state.pos;
  const [found, label] = mention.exec(state.src) ?? [];
  if (found === undefined || label === undefined || !footnoteNumbers(state.env).has(label)) return false;
  if (!silent) state.push('footnote_ref', '', 0).info = label;
  state.pos += found.length;
  return true;
}
