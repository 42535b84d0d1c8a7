import type {MarkdownIt, StateInline} from 'markdown-it';

/** `{#id .class key=value}` of Pandoc, Quarto and MyST, `{: .class}` of Kramdown: about the text, and no part of it. */
export function attributes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'attributes', rule);
}

const longest = 400;
const one = String.raw`(?:[#.][\w:.-]+|-|[\w:-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s"'{}]+))`;
const pattern = new RegExp(String.raw`^\{:?[ \t]*(?:${one}[ \t]+)*${one}[ \t]*\}`);
/** Most braces are none of these. */
const telling = /^\{:?[ \t]*(?:[#.]|[\w:-]+=)/;

function rule(state: StateInline): boolean {
  const {src, pos} = state;
  if (src.charCodeAt(pos) !== 0x7b) return false;
  const ahead = src.slice(pos, Math.min(state.posMax, pos + longest));
  const [found] = telling.test(ahead) ? (pattern.exec(ahead) ?? []) : [];
  if (found === undefined) return false;
  state.pos += found.length;
  return true;
}
