import type {MarkdownIt, StateBlock, Token} from 'markdown-it';
import {directiveOf, type Directive} from './directive-names.js';
import {closes, closingFences} from './fences.js';

/**
 * Fenced blocks between `:::` (Pandoc, Quarto, Docusaurus, VitePress, MyST) and MyST's between backticks, and the
 * admonitions of MkDocs (`!!! note "A title"`): their content is read, an alert as a quotation that says what it is.
 */
export function directives(parser: MarkdownIt): void {
  const options = {alt: ['paragraph', 'reference', 'blockquote', 'list']};
  parser.block.ruler.before('fence', 'directive', fenced, options);
  parser.block.ruler.before('fence', 'admonition', indented, options);
}

const opening = /^(:{3,}|`{3,}|~{3,})[ \t]*(.*?)[ \t]*:*$/;

const lineAt = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

function fenced(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const sign = state.src.charAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0));
  if (sign !== ':' && sign !== '`' && sign !== '~') return false;
  const [, fence = '', info = ''] = opening.exec(lineAt(state, startLine)) ?? [];
  if (fence === '' || (sign !== ':' && !info.startsWith('{'))) return false;
  const directive = directiveOf(info, sign !== ':');
  if (!directive) return false;
  if (silent) return true;
  if (info === '') {
    // It closes nothing.
    state.line = startLine + 1;
    return true;
  }
  const end =
    sign === ':' ? endOfColons(state, startLine, endLine) : endOfBackticks(state, startLine, endLine, fence);
  const start = info.startsWith('{')
    ? afterOptions(state, startLine + 1, end.last, directive.kind)
    : startLine + 1;
  const options = state.getLines(startLine + 1, start, state.blkIndent, false);
  add(state, {...directive, alt: /^:alt:[ \t]*(.*)$/m.exec(options)?.[1]}, {start, end: end.last});
  state.line = end.next;
  return true;
}

/** The line behind the content, and the one behind the fence that closes it. */
type End = {last: number; next: number};

/** Where nothing closes it, what follows is read as it would be without it. */
function endOfColons(state: StateBlock, startLine: number, endLine: number): End {
  const line = closingFences(state).get(startLine);
  if (line === undefined) return {last: startLine + 1, next: startLine + 1};
  return {last: Math.min(line, endLine), next: Math.min(line + 1, endLine)};
}

/** Fences of backticks are paired as those of code are. */
function endOfBackticks(state: StateBlock, startLine: number, endLine: number, fence: string): End {
  let line = startLine + 1;
  for (; line < endLine; line++) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) break;
    const text = lineAt(state, line);
    if (/^(?:`+|~+)[ \t]*$/.test(text) && closes(text.trim(), fence)) return {last: line, next: line + 1};
  }
  return {last: line, next: line};
}

type Lines = {start: number; end: number};

/** MyST's options stand first: `:name: value` each on a line, or between lines of hyphens. */
function afterOptions(state: StateBlock, start: number, end: number, kind: Directive['kind']): number {
  // A formula may begin with a colon.
  const option =
    kind === 'formula' ? /^:(?:label|name|nowrap|class|enumerated|number):/ : /^:[\w-]+:(?:\s|$)/;
  let line = start;
  if (/^---\s*$/.test(lineAt(state, line)) && line < end) {
    for (line++; line < end && !/^---\s*$/.test(lineAt(state, line)); line++);
    return Math.min(end, line + 1);
  }
  while (line < end && option.test(lineAt(state, line))) line++;
  return line;
}

type Described = Directive & {alt?: string | undefined};

function add(state: StateBlock, {kind, label, argument, alt = ''}: Described, lines: Lines): void {
  const text = (): string => state.getLines(lines.start, lines.end, state.blkIndent, true);
  switch (kind) {
    case 'nothing':
      break;
    case 'code': {
      const token = state.push('fence', 'code', 0);
      token.info = argument.replace(/^ipython3?$/, 'python');
      token.content = text().replace(/^(?:[ \t]*\n)+/, '');
      break;
    }
    case 'formula':
      state.push('formula', 'math', 0).content = text().trim();
      break;
    case 'figure':
      state.push('figure_open', 'figure', 1);
      paragraph(state, `![${alt.replaceAll(/[[\]\\]/g, '')}](<${argument.replaceAll(/[<>]/g, '')}>)`);
      state.push('caption_open', 'figcaption', 1);
      inside(state, lines);
      state.push('caption_close', 'figcaption', -1);
      state.push('figure_close', 'figure', -1);
      break;
    case 'table': {
      const open = state.push('table_directive_open', 'table-directive', 1);
      open.attrs = [['caption', argument]];
      inside(state, lines);
      state.push('table_directive_close', 'table-directive', -1);
      break;
    }
    case 'alert':
    case 'plain': {
      const [type, tag] = kind === 'alert' ? ['blockquote', 'blockquote'] : ['directive', 'div'];
      state.push(`${type}_open`, tag, 1);
      if (label !== '') paragraph(state, '', label);
      inside(state, lines);
      state.push(`${type}_close`, tag, -1);
    }
  }
}

function paragraph(state: StateBlock, content: string, remark?: string): Token {
  const open = state.push('paragraph_open', 'p', 1);
  if (remark !== undefined) open.meta = {remark: remark.replaceAll(/[*_`]/g, '')};
  const inline = state.push('inline', '', 0);
  inline.content = content;
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  return open;
}

function inside(state: StateBlock, {start, end}: Lines): void {
  if (start >= end) return;
  const {lineMax, parentType} = state;
  state.lineMax = end;
  state.parentType = 'directive';
  state.md.block.tokenize(state, start, end);
  state.lineMax = lineMax;
  state.parentType = parentType;
}

const admonition =
  /^(?:!!!|\?\?\?\+?|===!?\+?)[ \t]+(?:([A-Za-z][\w-]*)(?:[ \t]+[\w-]+)*)?[ \t]*(?:"([^"]*)")?[ \t]*$/;

function indented(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const sign = state.src.charAt((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0));
  if (sign !== '!' && sign !== '?' && sign !== '=') return false;
  const found = admonition.exec(lineAt(state, startLine));
  if (!found || (found[1] === undefined && found[2] === undefined)) return false;
  const indent = state.blkIndent + 4;
  let end = startLine + 1;
  while (end < endLine && (state.isEmpty(end) || (state.sCount[end] ?? 0) >= indent)) end++;
  if (end === startLine + 1) return false;
  if (silent) return true;
  const directive = directiveOf(`${found[1] ?? 'div'} ${found[2] ?? ''}`, false);
  const {blkIndent} = state;
  state.blkIndent = indent;
  if (directive) add(state, directive, {start: startLine + 1, end});
  state.blkIndent = blkIndent;
  state.line = end;
  return true;
}
