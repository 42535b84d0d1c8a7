import type {MarkdownIt, StateInline} from 'markdown-it';

/**
 * A long run of marks, which people draw lines with, is text: markdown-it makes a token of each of them and would need
 * a gigabyte for a few million.
 */
export function longRuns(parser: MarkdownIt): void {
  parser.inline.ruler.before('strikethrough', 'long_run', rule);
}

const fewest = 64;
const run = /([*_~=])\1*/y;

function rule(state: StateInline, silent: boolean): boolean {
  if (!'*_~='.includes(state.src.charAt(state.pos))) return false;
  run.lastIndex = state.pos;
  const {length} = run.exec(state.src)![0];
  if (length < fewest) return false;
  const end = Math.min(state.posMax, state.pos + length);
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}
