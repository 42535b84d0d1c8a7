import type {Env, MarkdownIt, StateBlock, StateCore, StateInline, Token} from 'markdown-it';

const definitions = Symbol('footnote definitions');

/** Footnote labels of a document and their numbers, in the order of their definitions. */
export const footnoteNumbers = (env: Env): Map<string, number> =>
  (env[definitions] ??= new Map<string, number>()) as Map<string, number>;

const written = Symbol('notes written in the text');

/**
 * `[^label]: text` becomes `footnote_open` … `footnote_close`, `[^label]` a `footnote_ref`; both bear the label as
 * `info`. A note that is written where it is mentioned, `^[text]`, is given a label.
 */
export function footnotes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'footnote_inline', inlineNote);
  parser.core.ruler.after('inline', 'footnote_tail', addInlineNotes);
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

type Written = {label: string; children: Token[]};

const inlineNotes = (env: Env): Written[] => (env[written] ??= []) as Written[];

function inlineNote(state: StateInline, silent: boolean): boolean {
  const {src, pos, md, env} = state;
  if (!src.startsWith('^[', pos)) return false;
  const end = md.helpers.parseLinkLabel(state, pos + 1);
  if (end < pos + 3) return false;
  if (!silent) {
    const numbers = footnoteNumbers(env);
    const notes = inlineNotes(env);
    let label = `note-${notes.length + 1}`;
    while (numbers.has(label)) label += '-';
    numbers.set(label, numbers.size + 1);
    const children: Token[] = [];
    notes.push({label, children});
    md.inline.parse(src.slice(pos + 2, end), md, env, children);
    state.push('footnote_ref', '', 0).info = label;
  }
  state.pos = end + 1;
  return true;
}

function addInlineNotes({tokens, env, Token: Made}: StateCore): void {
  if (inlineNotes(env).length > 0) countByMention(tokens, footnoteNumbers(env));
  for (const {label, children} of inlineNotes(env)) {
    const open = new Made('footnote_open', '', 1);
    open.info = label;
    const inline = new Made('inline', '', 0);
    inline.children = children;
    tokens.push(
      open,
      new Made('paragraph_open', 'p', 1),
      inline,
      new Made('paragraph_close', 'p', -1),
      new Made('footnote_close', '', -1),
    );
  }
}

/** Where notes are written in the text they are numbered as they come, those defined elsewhere among them. */
function countByMention(tokens: readonly Token[], numbers: Map<string, number>): void {
  const mentioned = tokens.flatMap(({children}) =>
    (children ?? []).filter(({type}) => type === 'footnote_ref').map(({info}) => info),
  );
  const labels = new Set([...mentioned, ...numbers.keys()]);
  numbers.clear();
  for (const label of labels) numbers.set(label, numbers.size + 1);
}
