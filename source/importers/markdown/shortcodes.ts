import type {MarkdownIt, StateBlock, StateInline} from 'markdown-it';

/**
 * Hugo's `{{< … >}}` and `{{% … %}}`, Jekyll's `{% … %}`: orders to a program, and no text; but a figure is one, and
 * what stands between the two of `highlight` is code.
 */
export function shortcodes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'shortcode', inline);
  parser.block.ruler.before('fence', 'order', alone, {alt: ['paragraph', 'blockquote', 'list']});
  parser.block.ruler.before('fence', 'highlight', highlight, {alt: ['paragraph', 'blockquote', 'list']});
  // An address may be an order too: [text]({{< ref "page" >}}).
  const {helpers} = parser;
  const ordinary = helpers.parseLinkDestination;
  parser.helpers = {
    ...helpers,
    parseLinkDestination(text, start, max) {
      const end = orderEnd(text, start, max) ?? endAt(text, start, '{{', '}}', max);
      if (end === undefined) return ordinary(text, start, max);
      const [path = ''] = /^[^\s()<>]{0,500}/.exec(text.slice(end, Math.min(max, end + longest))) ?? [];
      return {ok: true, pos: end + path.length, str: path};
    },
  };
}

const longest = 2000;
const closings: Readonly<Record<string, string>> = {'{{<': '>}}', '{{%': '%}}', '{%': '%}'};

function orderEnd(text: string, start: number, max: number): number | undefined {
  for (const [opened, closed] of Object.entries(closings)) {
    const end = endAt(text, start, opened, closed, max);
    if (end === undefined) continue;
    // What is commented out goes with the two that say so.
    const hides = /^\{%-?\s*comment\b/.test(text.slice(start, end));
    const close = hides
      ? /\{%-?\s*endcomment\s*-?%\}/.exec(text.slice(end, Math.min(max, end + longest)))
      : null;
    return close ? end + close.index + close[0].length : end;
  }
  return undefined;
}

function endAt(text: string, start: number, opened: string, closed: string, max: number): number | undefined {
  if (!text.startsWith(opened, start)) return undefined;
  const end = text.slice(start, Math.min(max, start + longest)).indexOf(closed);
  return end === -1 ? undefined : start + end + closed.length;
}

/** One of several lines, which might begin like something else: a paragraph of its own. */
function alone(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x7b) return false;
  const end = orderEnd(state.src, start, state.eMarks[endLine - 1] ?? start);
  if (end === undefined || end <= (state.eMarks[startLine] ?? 0)) return false;
  let line = startLine;
  while (line < endLine && (state.eMarks[line] ?? end) < end) line++;
  if (/\S/.test(state.src.slice(end, state.eMarks[line]))) return false;
  if (silent) return true;
  state.push('paragraph_open', 'p', 1);
  const content = state.push('inline', '', 0);
  content.content = state.src.slice(start, end).replaceAll(/\s*\n\s*/g, ' ');
  content.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = line + 1;
  return true;
}

function inline(state: StateInline, silent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (src.charCodeAt(pos) !== 0x7b) return false;
  const end = orderEnd(src, pos, posMax);
  if (end === undefined) return false;
  if (!silent && /^\{\{[<%]\s*(?:figure|img|image)\s/.test(src.slice(pos, pos + 20)))
    figure(state, src.slice(pos, end));
  // Hugo's way to show one: {{</* x */>}}.
  const [, opened, order, closed] = /^(\{\{[<%])\/\*([\s\S]*)\*\/([>%]\}\})$/.exec(src.slice(pos, end)) ?? [];
  if (!silent && order !== undefined) state.pending += `${opened}${order}${closed}`;
  state.pos = end;
  return true;
}

function figure(state: StateInline, order: string): void {
  const value = (name: string): string => new RegExp(`\\s${name}=["“]([^"”]*)["”]`).exec(order)?.[1] ?? '';
  const image = state.push('image', 'img', 0);
  image.attrs = [
    ['src', value('src')],
    ['title', value('caption') || value('title')],
  ];
  const alt = new state.Token('text', '', 0);
  alt.content = value('alt');
  image.children = [alt];
}

const opening = /^\{(?:\{[<%][ \t]*highlight|%-?[ \t]*highlight|%-?[ \t]*(?=raw))[ \t]*([\w+#-]*)/;
const closing = /^\{(?:\{[<%][ \t]*\/[ \t]*highlight|%-?[ \t]*end(?:highlight|raw))/;
const mostLines = 2000;

function highlight(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const [found, language = ''] = opening.exec(lineAt(startLine)) ?? [];
  if (found === undefined || language === 'raw') return false;
  for (let line = startLine + 1; line < Math.min(endLine, startLine + mostLines); line++) {
    if (!closing.test(lineAt(line))) continue;
    if (silent) return true;
    const token = state.push('fence', 'code', 0);
    token.info = language;
    token.content = state.getLines(startLine + 1, line, state.sCount[startLine] ?? 0, true);
    state.line = line + 1;
    return true;
  }
  return false;
}
