import type {MarkdownIt, StateInline} from 'markdown-it';

/**
 * Pandoc's `2^10^` and `H~2~O` as `sup` and `sub`. Only behind a word, and only what is usual there, so that powers
 * written as in a program (`x^2+y^2`) and folders (`~/a`) stay as they are.
 */
export function raisedText(parser: MarkdownIt): void {
  parser.inline.ruler.before('strikethrough', 'raised', rule);
}

const longest = 60;
const kinds = [
  {sign: '^', tag: 'sup', pattern: /\^([^\s^\\[]|[+\-−–]?[\p{L}\p{N}.,*†‡§']+[+\-−–]?)\^(?![\d({])/uy},
  {sign: '~', tag: 'sub', pattern: /~([+\-−–]?[\p{L}\p{N}.,'+-]+)~(?!~)/uy},
] as const;

function rule(state: StateInline, silent: boolean): boolean {
  const {src, pos} = state;
  const kind = kinds.find(({sign}) => sign === src.charAt(pos));
  if (!kind || !/[^\s~^(]/u.test(src.charAt(pos - 1))) return false;
  const ahead = src.slice(pos, Math.min(state.posMax, pos + longest));
  kind.pattern.lastIndex = 0;
  const [found, text] = kind.pattern.exec(ahead) ?? [];
  if (found === undefined || text === undefined) return false;
  if (!silent) {
    state.push(`${kind.tag}_open`, kind.tag, 1);
    state.push('text', '', 0).content = text;
    state.push(`${kind.tag}_close`, kind.tag, -1);
  }
  state.pos += found.length;
  return true;
}
