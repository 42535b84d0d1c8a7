import type {MarkdownIt, StateCore, Token} from 'markdown-it';

/**
 * What stands at the beginning of a block as it was written, and not escaped, and says what the block is: the box of a
 * task, the kind of an alert, the colon of a table's caption. It becomes `meta` of the block's token, which the tree
 * has as attributes, and is no text.
 */
export function openingMarks(parser: MarkdownIt): void {
  parser.core.ruler.before('inline', 'opening_marks', ({tokens}: StateCore) => {
    for (let at = 0; at + 1 < tokens.length; at++) {
      const [around, paragraph, inline] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (paragraph?.type !== 'paragraph_open' || inline?.type !== 'inline') continue;
      if (around?.type === 'list_item_open') task(around, inline);
      else if (around?.type === 'blockquote_open') alert(paragraph, inline);
      // Kramdown's place of a table of contents: a list of one entry with this below it.
      if (/\{:[ \t]*toc\b[^{}\n]*\}\s*$/.test(inline.content.slice(-100))) inline.content = '';
      if (/^\| .*(?:\n\| .*)+$/.test(inline.content)) inline.content = lineBlock(inline.content);
      if (inline.content.startsWith(': ')) paragraph.meta = {caption: ''};
    }
  });
}

/** GitHub's task lists: `[ ] text`, `[x] text`; Obsidian's other states are of tasks that are not done. */
function task(entry: Token, inline: Token): void {
  const [box, sign] = /^\[([ xX/<>!?*-])\][ \t]+(?=\S)/.exec(inline.content) ?? [];
  if (box === undefined) return;
  entry.meta = {done: String(sign === 'x' || sign === 'X')};
  inline.content = inline.content.slice(box.length);
}

/** GitHub's and Obsidian's alerts: `[!NOTE]`, `[!tip]- A title`. */
function alert(paragraph: Token, inline: Token): void {
  const [mark, kind = '', title = ''] = /^\[!([\w-]+)\][+-]?[ \t]*(.*)(?:\n|$)/.exec(inline.content) ?? [];
  if (mark === undefined) return;
  paragraph.meta = {remark: title === '' ? labelOf(kind) : title};
  inline.content = inline.content.slice(mark.length);
}

/** Pandoc's lines of verse or of an address, each behind a stroke. */
const lineBlock = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.slice(2))
    .join('\\\n');

/** "NOTE" → "Note", "see-also" → "See also". */
export function labelOf(kind: string): string {
  const words = kind.toLowerCase().replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
