import type {MarkdownIt, StateInline} from 'markdown-it';

/** `{#id .class key=value}` of Pandoc, Quarto and MyST, `{: .class}` of Kramdown: about the text, and no part of it. */
export function attributes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'attributes', rule);
  parser.inline.ruler.before('link', 'attributed', span);
}

const longest = 400;
const one = String.raw`(?:[#.][\w:.-]+|-|[\w:-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s"'{}]+))`;
const pattern = new RegExp(String.raw`^\{:?[ \t]*(?:${one}[ \t]+)*${one}[ \t]*\}`);
/** Most braces are none of these. */
const telling = /^\{:?[ \t]*(?:[#.]|[\w:-]+=|-[ \t]*\})/;

/** How long the attributes at an offset are; 0 where there are none. */
function lengthAt({src, posMax}: StateInline, at: number): number {
  if (src.charCodeAt(at) !== 0x7b) return 0;
  const ahead = src.slice(at, Math.min(posMax, at + longest));
  return telling.test(ahead) ? (pattern.exec(ahead)?.[0].length ?? 0) : 0;
}

function rule(state: StateInline): boolean {
  const length = lengthAt(state, state.pos);
  state.pos += length;
  return length > 0;
}

/** `[text]{.smallcaps}` is its text. */
function span(state: StateInline, silent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (src.charCodeAt(pos) !== 0x5b || !src.slice(pos, pos + longest).includes(']{')) return false;
  const end = state.md.helpers.parseLinkLabel(state, pos);
  const length = end === -1 ? 0 : lengthAt(state, end + 1);
  if (length === 0) return false;
  if (!silent) {
    state.pos = pos + 1;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = posMax;
  }
  state.pos = end + 1 + length;
  return true;
}
