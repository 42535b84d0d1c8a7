import type {MarkdownIt, StateBlock, StateInline} from 'markdown-it';

/**
 * Hugo's `{{< … >}}` and `{{% … %}}`, Jekyll's `{% … %}`: orders to a program, and no text; but a figure is one, and
 * what stands between the two of `highlight` is code.
 */
export function shortcodes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'shortcode', inline);
  parser.block.ruler.before('fence', 'highlight', highlight, {alt: ['paragraph', 'blockquote', 'list']});
  // An address may be an order too: [text]({{< ref "page" >}}).
  const {helpers} = parser;
  const ordinary = helpers.parseLinkDestination;
  parser.helpers = {
    ...helpers,
    parseLinkDestination(text, start, max) {
      const end =
        orderEnd(text, start, max) ??
        (text.startsWith('{{', start) ? endAt(text, start, '}}', max) : undefined);
      return end === undefined ? ordinary(text, start, max) : {ok: true, pos: end, str: ''};
    },
  };
}

const longest = 2000;
const closings: Readonly<Record<string, string>> = {'{{<': '>}}', '{{%': '%}}', '{%': '%}'};

function orderEnd(text: string, start: number, max: number): number | undefined {
  for (const [opening, closing] of Object.entries(closings))
    if (text.startsWith(opening, start)) return endAt(text, start, closing, max);
  return undefined;
}

function endAt(text: string, start: number, closing: string, max: number): number | undefined {
  const end = text.slice(start, Math.min(max, start + longest)).indexOf(closing);
  return end === -1 ? undefined : start + end + closing.length;
}

function inline(state: StateInline, silent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (src.charCodeAt(pos) !== 0x7b) return false;
  const end = orderEnd(src, pos, posMax);
  if (end === undefined) return false;
  if (!silent && /^\{\{[<%]\s*(?:figure|img|image)\s/.test(src.slice(pos, pos + 20)))
    figure(state, src.slice(pos, end));
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
