import type {MarkdownIt, StateInline} from 'markdown-it';

/** MyST's roles, ``{name}`content` ``, as their content. */
export function roles(parser: MarkdownIt): void {
  parser.inline.ruler.before('attributes', 'role', rule);
}

const longest = 1000;
const opening = /^\{([a-zA-Z][\w:+-]{0,40})\}(`+)(?!`)/;
const asCode = new Set([
  'code',
  'kbd',
  'command',
  'file',
  'program',
  'samp',
  'envvar',
  'option',
  'literal',
  'func',
]);

function rule(state: StateInline, silent: boolean): boolean {
  const {src, pos} = state;
  if (src.charCodeAt(pos) !== 0x7b) return false;
  const ahead = src.slice(pos, Math.min(state.posMax, pos + longest));
  const [found, name = '', fence = ''] = opening.exec(ahead) ?? [];
  if (found === undefined) return false;
  const end = ahead.indexOf(fence, found.length);
  if (end === -1) return false;
  if (!silent) add(state, name.toLowerCase(), ahead.slice(found.length, end).trim());
  state.pos += end + fence.length;
  return true;
}

function add(state: StateInline, name: string, content: string): void {
  if (name === 'math') state.push('formula_inline', 'math', 0).content = content;
  else if (name === 'sub' || name === 'sup' || name === 'subscript' || name === 'superscript') {
    const tag = name.slice(0, 3);
    state.push(`${tag}_open`, tag, 1);
    state.push('text', '', 0).content = content;
    state.push(`${tag}_close`, tag, -1);
  } else if (asCode.has(name)) state.push('code_inline', 'code', 0).content = content;
  else state.push('text', '', 0).content = shown(content);
}

/** `text <target>` shows the text; a name of something, without the marks that shorten it. */
const shown = (content: string): string =>
  (/^([^<]+)<[^<>]*>$/.exec(content)?.[1] ?? content.replace(/^[!~]/, '')).replace(/[ \u00A0]?%s/, '').trim();
