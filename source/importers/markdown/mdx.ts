import type {MarkdownIt, StateBlock, StateInline} from 'markdown-it';
import {isKnown} from '../html/elements.js';

/** Whether a text without its front matter is MDX though its name doesn't say so: it begins with an import. */
export const looksLikeMdx = (text: string): boolean =>
  /^\s*import\s[^\n]{1,300}\sfrom\s+['"][^'"\n]{1,300}['"];?[ \t]*\n/.test(text.slice(0, 2000));

/**
 * MDX: what is imported and exported, components and expressions are no text; what stands between a component's tags
 * is, and is read as Markdown wherever it stands. Code is never indented.
 */
export function mdx(parser: MarkdownIt): void {
  parser.disable(['code', 'html_block', 'autolink']);
  parser.block.ruler.before('fence', 'module', module, {alt: ['paragraph']});
  parser.block.ruler.before('fence', 'tag_line', tagLine, {alt: ['paragraph', 'list', 'blockquote']});
  parser.inline.ruler.before('unknown_tag', 'component', inline);
  parser.inline.ruler.after('attributes', 'expression', expression);
}

function module(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.level > 0 || (state.sCount[startLine] ?? 0) > 0) return false;
  const start = state.bMarks[startLine] ?? 0;
  if (!/^(?:import|export)[\s{*]/.test(state.src.slice(start, start + 10))) return false;
  if (silent) return true;
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line)) line++;
  state.line = line;
  return true;
}

/** Tags alone on their lines, one behind the other. */
function tagLine(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const max = state.eMarks[endLine - 1] ?? state.src.length;
  const ends: number[] = [];
  for (let at = start; state.src[at] === '<' || state.src[at] === '{';) {
    const end = endOf(state.src, at, max);
    if (end === undefined) break;
    ends.push(end);
    at = end;
    while (state.src[at] === ' ' || state.src[at] === '\t') at++;
  }
  const last = ends.at(-1);
  if (last === undefined || /\S/.test(state.src.slice(last, lineEnd(state.src, last)))) return false;
  if (silent) return true;
  let from = start;
  for (const end of ends) {
    const tag = state.src.slice(from, end).trim();
    if (isHtml(tag)) state.push('html_block', '', 0).content = tag;
    from = end;
  }
  let line = startLine + 1;
  while (line < endLine && (state.eMarks[line - 1] ?? 0) < last) line++;
  state.line = line;
  return true;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

const isHtml = (tag: string): boolean => {
  const name = /^<\/?([a-z][\w-]*)/.exec(tag)?.[1];
  return name !== undefined && isKnown(name);
};

function inline(state: StateInline, silent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (src.charCodeAt(pos) !== 0x3c) return false;
  const end = endOf(src, pos, posMax);
  // `Promise<void>` is no component.
  if (
    end === undefined ||
    (/\w/.test(src.charAt(pos - 1)) &&
      /^<[a-z]\w*>$/.test(src.slice(pos, end)) &&
      !isHtml(src.slice(pos, end)))
  )
    return false;
  const tag = src.slice(pos, end);
  if (!silent && isHtml(tag)) state.push('html_inline', '', 0).content = tag;
  state.pos = end;
  return true;
}

function expression(state: StateInline, silent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (src.charCodeAt(pos) !== 0x7b) return false;
  const end = endOf(src, pos, posMax);
  if (end === undefined) return false;
  // {' '} keeps a space at the end of a line.
  if (!silent && /^\{\s*(['"`])\s+\1\s*\}$/.test(src.slice(pos, end))) state.pending += ' ';
  state.pos = end;
  return true;
}

const longest = 5000;
const opening = /^(?:<(?:\/?[A-Za-z][\w.:-]*(?=[\s/>])|\/?>)|<!--|\{)/;

/** Where a tag or an expression ends: behind its own bracket, not one in quotation marks or in braces. */
function endOf(text: string, start: number, max: number): number | undefined {
  const part = text.slice(start, Math.min(max, start + longest));
  const [head] = opening.exec(part) ?? [];
  if (head === undefined) return undefined;
  if (head === '<>' || head === '</>') return start + head.length;
  if (head === '<!--') {
    const end = part.indexOf('-->');
    return end === -1 ? undefined : start + end + 3;
  }
  const inTag = head !== '{';
  let depth = inTag ? 0 : 1;
  let quote = '';
  for (let at = head.length; at < part.length; at++) {
    const sign = part.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === '`' || (sign === "'" && (inTag || depth > 1))) quote = sign;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0 && !inTag) return start + at + 1;
    else if (sign === '>' && depth <= 0) return inTag ? start + at + 1 : undefined;
    else if (sign === '<' && depth === 0) return undefined;
  }
  return undefined;
}
