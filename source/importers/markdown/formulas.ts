import type {MarkdownIt, StateBlock, StateInline} from 'markdown-it';

/** `$$ … $$` as a block becomes `formula`, `$…$` and `$$…$$` in running text `formula_inline`, with TeX as content. */
export function formulas(parser: MarkdownIt): void {
  parser.block.ruler.before('fence', 'formula', display, {alt: ['paragraph', 'blockquote', 'list']});
  parser.inline.ruler.after('escape', 'formula_inline', inline);
}

const longest = {lines: 200, characters: 1000};

/** The closing fence with what Quarto and MyST write after it: `{#eq-name}`, `(name)`. */
const closing = /\$\$(?:[ \t]{0,8}(?:\{[^{}]{0,200}\}|\([^()]{0,200}\)))?$/;

function display(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('$$', start)) return false;
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  for (let line = startLine; line < Math.min(endLine, startLine + longest.lines); line++) {
    if (line > startLine && (state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent))
      return false;
    const from = line === startLine ? start + 2 : (state.bMarks[line] ?? 0);
    const text = state.src.slice(from, state.eMarks[line]).trimEnd();
    const close = closing.exec(text);
    if (!close) {
      if (line === startLine && text.includes('$$')) return false;
      continue;
    }
    if (silent) return true;
    const before = line === startLine ? '' : state.getLines(startLine, line, state.blkIndent, true);
    const token = state.push('formula', 'math', 0);
    token.content = `${before.trimStart().slice(2)}${text.slice(0, close.index)}`.trim();
    state.line = line + 1;
    return true;
  }
  return false;
}

function inline(state: StateInline, silent: boolean): boolean {
  const {src, pos} = state;
  if (src.charCodeAt(pos) !== 0x24) return false;
  const fence = src.charCodeAt(pos + 1) === 0x24 ? '$$' : '$';
  const start = pos + fence.length;
  const end = closingDollar(src.slice(start, start + longest.characters), fence);
  if (end === undefined) {
    if (!silent) state.pending += fence;
    state.pos = start;
    return true;
  }
  if (!silent) {
    const token = state.push('formula_inline', 'math', 0);
    token.content = src
      .slice(start, start + end)
      .replaceAll(/\s+/g, ' ')
      .trim();
  }
  state.pos = start + end + fence.length;
  return true;
}

/**
 * Where the formula ends: at a fence that no backslash escapes; of a single dollar, as Pandoc has it, one with no space
 * inside and no digit after it, so that prices stay prices.
 */
function closingDollar(text: string, fence: string): number | undefined {
  if (/^\s*$/.test(text[0] ?? '') && fence === '$') return undefined;
  for (let end = text.indexOf(fence, 1); end !== -1; end = text.indexOf(fence, end + 1)) {
    if (text[end - 1] === '\\') continue;
    if (fence === '$$' || (/\S/.test(text[end - 1] ?? ' ') && !/\d/.test(text[end + 1] ?? ''))) return end;
    return undefined;
  }
  return undefined;
}
