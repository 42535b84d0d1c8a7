import type {MarkdownIt, StateBlock, StateInline} from 'markdown-it';

/**
 * Links of wikis and of Obsidian (`[[Page|text]]`, `![[picture.png]]`) as what they show; what is not to be read there:
 * comments (`%%…%%`), names of blocks (`^a1b2c3`), the place of a table of contents, abbreviations (`*[HTML]: …`).
 */
export function wiki(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'wiki_link', link);
  parser.inline.ruler.before('image', 'wiki_image', embedded);
  parser.inline.ruler.before('escape', 'comment', comment);
  parser.inline.ruler.before('escape', 'block_name', blockName);
  parser.block.ruler.before('reference', 'unread_line', unread, {alt: ['paragraph', 'reference']});
}

const target = /\[\[([^[\]|\n]{1,300})(?:\\?\|([^[\]\n]{1,300}))?\]\]/y;

function matchAt(
  src: string,
  at: number,
): {length: number; page: string; text: string | undefined} | undefined {
  target.lastIndex = at;
  const [found, page, text] = target.exec(src) ?? [];
  return found === undefined || page === undefined ? undefined : {length: found.length, page, text};
}

function link(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[[', state.pos)) return false;
  const found = matchAt(state.src, state.pos);
  // `[[text]](address)` is a link of Markdown with brackets around its text.
  if (!found || /[([]/.test(state.src.charAt(state.pos + found.length))) return false;
  if (!silent) state.push('text', '', 0).content = found.text ?? shownAs(found.page);
  state.pos += found.length;
  return true;
}

/** `Page#Heading` as Obsidian shows it. */
const shownAs = (page: string): string => page.replace(/^#\^?/, '').replace(/#\^?/, ' > ');

function embedded(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('![[', state.pos)) return false;
  const found = matchAt(state.src, state.pos + 1);
  if (!found) return false;
  if (!silent && !/\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i.test(found.page)) {
    // Another page, of which this is only the name.
    state.push('text', '', 0).content = found.text ?? shownAs(found.page);
  } else if (!silent) {
    const image = state.push('image', 'img', 0);
    const alt = new state.Token('text', '', 0);
    // A size, not a description.
    alt.content = /^\d+(?:x\d+)?$/.test(found.text ?? '') ? '' : (found.text ?? '');
    image.attrs = [['src', found.page]];
    image.children = [alt];
  }
  state.pos += 1 + found.length;
  return true;
}

const longestComment = 2000;

function comment(state: StateInline): boolean {
  const {src, pos} = state;
  if (!src.startsWith('%%', pos) || /\S/.test(src.charAt(pos - 1))) return false;
  const end = src.slice(pos + 2, Math.min(state.posMax, pos + longestComment)).indexOf('%%');
  if (end < 1 || /[^\s.,;:!?]/.test(src.charAt(pos + end + 4))) return false;
  state.pos += end + 4;
  return true;
}

const name = /\^[A-Za-z\d-]{3,40}(?=\s*$)/y;

/** The name of a block stands at its end, behind a space. */
function blockName(state: StateInline): boolean {
  const {src, pos} = state;
  if (src.charCodeAt(pos) !== 0x5e || !/^\s$/.test(src.charAt(pos - 1))) return false;
  name.lastIndex = pos;
  const [found] = name.exec(src) ?? [];
  if (found === undefined) return false;
  state.pos += found.length;
  return true;
}

const contents =
  /^(?:\[\[?_?toc_?\]?\]|@\[toc\]|\{\{?toc\}?\}|\$\{toc\}|\\(?:newpage|pagebreak|clearpage|tableofcontents|toc))[ \t]*$/i;
/** MyST's: the name of what follows, the end of a cell; and a comment, which begins as prose hardly does. */
const myst = /^(?:\([\w:. -]+\)=|\+\+\+(?:[ \t]*\{.*\})?|%[ \t]+[a-z].*)[ \t]*$/i;
const mystText = /^(?:`{3,}|:{3,})\{[a-z]|^\([\w:. -]+\)=$/m;
const abbreviation = /^\*\[[^\]\n]{1,200}\]:/;

const known = Symbol('MyST');

const isMyst = ({env, src}: StateBlock): boolean => (env[known] ??= mystText.test(src)) as boolean;

function unread(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const line = state.src.slice(start, Math.min(state.eMarks[startLine] ?? 0, start + 300));
  if (!contents.test(line) && !abbreviation.test(line) && !(myst.test(line) && isMyst(state))) return false;
  if (!silent) state.line = startLine + 1;
  return true;
}
