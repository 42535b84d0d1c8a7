/**
 * The one table of keys: it drives dispatch, the footer, the help and the readme's list.
 *
 * A key is named by its grapheme (`j`, `]`) or by a word (`space`, `pgdn`, `ctrl-l`).
 */

export type Context = 'everywhere' | 'article' | 'pane' | 'picker' | 'contents' | 'field' | 'help';

export type Command =
  | 'line-down'
  | 'line-up'
  | 'page-down'
  | 'page-up'
  | 'half-down'
  | 'half-up'
  | 'next-section'
  | 'previous-section'
  | 'next-paragraph'
  | 'previous-paragraph'
  | 'beginning'
  | 'end'
  | 'share'
  | 'find'
  | 'find-all'
  | 'next-hit'
  | 'previous-hit'
  | 'jump-back'
  | 'next-article'
  | 'previous-article'
  | 'who'
  | 'pane'
  | 'contents'
  | 'justify'
  | 'wider'
  | 'narrower'
  | 'measure-reset'
  | 'repairs'
  | 'reload'
  | 'help'
  | 'leave'
  | 'quit'
  | 'open'
  | 'move-down'
  | 'move-up'
  | 'switch-scope'
  | 'sort'
  | 'sort-backwards'
  | 'star'
  | 'unread'
  | 'add-folder'
  | 'redraw'
  | 'suspend'
  | 'interrupt';

export type Binding = {
  command: Command;
  context: Context;
  keys: readonly string[];
  /** A sentence for the help and the readme, without a full stop. */
  description: string;
  /** One or two words for the footer. */
  label?: string;
};

/** A command, its keys parted by spaces, what it does (without a full stop), and a word or two for the footer. */
type Row = readonly [command: Command, keys: string, description: string, label?: string];

const rows: Readonly<Record<Context, readonly Row[]>> = {
  article: [
    ['line-down', 'j down', 'a line down'],
    ['line-up', 'k up', 'a line up'],
    ['page-down', 'space f pgdn ctrl-f', 'a page on; from the end, to the next article', 'page'],
    ['page-up', 'b pgup ctrl-b', 'a page back'],
    ['half-down', 'd ctrl-d', 'half a page down'],
    ['half-up', 'u ctrl-u', 'half a page up'],
    ['next-section', '] right', 'next section', 'next section'],
    ['previous-section', '[ left', 'previous section'],
    ['next-paragraph', '}', 'next paragraph'],
    ['previous-paragraph', '{', 'previous paragraph'],
    ['beginning', 'g home', 'beginning'],
    ['end', 'G end', 'end'],
    ['share', '%', 'a share, as in 50%; a number repeats other keys, as in 5j'],
    ['find', '/', 'find in the article', 'find'],
    ['find-all', 'F', 'find in all articles', 'find in all'],
    ['next-hit', 'n', 'next hit', 'next hit'],
    ['previous-hit', 'N', 'previous hit'],
    ['jump-back', 'backspace ctrl-o', 'back to where you were before a jump', 'back'],
    ['next-article', '>', 'next article', 'next article'],
    ['previous-article', '<', 'previous article'],
    ['who', 'a', 'who is speaking: show or hide', 'who'],
    ['pane', 'tab', 'into the pane and back', 'go in'],
    ['contents', 't', 'sections (contents)', 'contents'],
    ['justify', 'J', 'justified on or off'],
    ['wider', '+', 'a wider measure'],
    ['narrower', '-', 'a narrower measure'],
    ['measure-reset', '=', 'the measure as it was'],
    ['repairs', 'z', 'show what was repaired'],
    ['open', 'enter', 'at the end, on to the next article'],
    ['reload', 'r', 'read the file again'],
  ],
  pane: [
    ['move-down', 'j down', 'down'],
    ['move-up', 'k up', 'up'],
    ['page-down', 'space f pgdn', 'some on'],
    ['page-up', 'b pgup', 'some back'],
    ['beginning', 'g home', 'first'],
    ['end', 'G end', 'last'],
    ['open', 'enter', 'open the article or section', 'open'],
    ['pane', 'tab', 'back to the text', 'to the text'],
    ['who', 'a', 'hide the pane', 'close'],
  ],
  picker: [
    ['move-down', 'j down ctrl-n', 'down'],
    ['move-up', 'k up ctrl-p', 'up'],
    ['page-down', 'space f pgdn ctrl-f', 'a page down'],
    ['page-up', 'b pgup ctrl-b', 'a page up'],
    ['beginning', 'g home', 'first'],
    ['end', 'G end', 'last'],
    ['open', 'enter right', 'read', 'read'],
    ['find', '/', 'filter by title, author, affiliation, file name; is:starred, is:unread', 'filter'],
    ['find-all', 'F', 'find in all articles', 'find in all'],
    ['sort', 's', 'sort by title, author, institution, date, length, progress, last read'],
    ['sort-backwards', 'S', 'the order turned around, and back'],
    ['star', 'x', 'starred or not'],
    ['unread', 'U', 'unread, or read where it is unread'],
    ['add-folder', 'y', 'add the folder that was named to the library'],
    ['who', 'a', 'show or hide the preview'],
    ['reload', 'r', 'look at the folders again'],
  ],
  contents: [
    ['move-down', 'j down ctrl-n ]', 'down'],
    ['move-up', 'k up ctrl-p [', 'up'],
    ['page-down', 'space pgdn', 'a page down'],
    ['page-up', 'b pgup', 'a page up'],
    ['beginning', 'g home', 'first'],
    ['end', 'G end', 'last'],
    ['open', 'enter', 'go there', 'go there'],
    ['find', '/', 'filter the sections', 'filter'],
    ['leave', 't', 'back to the text'],
  ],
  field: [
    ['move-down', 'down ctrl-n', 'next hit; after an earlier query, a later one', 'move'],
    ['move-up', 'up ctrl-p', 'previous hit; in the empty field, earlier queries'],
    ['page-down', 'pgdn', 'a page of hits down'],
    ['page-up', 'pgup', 'a page of hits up'],
    ['open', 'enter', 'go there', 'go there'],
    ['switch-scope', 'tab', 'this article or all articles'],
  ],
  help: [
    ['move-down', 'down ctrl-n', 'a line down', 'move'],
    ['move-up', 'up ctrl-p', 'a line up'],
    ['page-down', 'pgdn', 'a page down'],
    ['page-up', 'pgup', 'a page up'],
  ],
  everywhere: [
    ['leave', 'esc', 'leave the innermost thing', 'back'],
    ['quit', 'q', 'back to the list; from there, quit', 'quit'],
    ['help', '?', 'help, itself searchable', 'help'],
    ['redraw', 'ctrl-l', 'draw the screen again'],
    ['suspend', 'ctrl-z', 'suspend'],
    ['interrupt', 'ctrl-c', 'quit at once'],
  ],
};

export const keyTable: readonly Binding[] = Object.entries(rows).flatMap(([context, bindings]) =>
  bindings.map(([command, keys, description, label]) => ({
    context: context as Context,
    command,
    keys: keys.split(' '),
    description,
    ...(label !== undefined && {label}),
  })),
);

/** The key that stands first for a command, as it is printed: for messages that say what to press. */
export function keyFor(context: Context, command: Command): string {
  const binding = keyTable.find((one) => one.context === context && one.command === command);
  return keyName(binding?.keys[0] ?? '');
}

/** How a context is called above its keys. */
export const contextNames: Record<Context, string> = {
  article: 'Reading',
  pane: 'In the pane',
  picker: 'In the list of articles',
  contents: 'In the contents',
  field: 'While finding',
  help: 'In the help',
  everywhere: 'Everywhere',
};

const printed: Record<string, string> = {
  space: 'Space',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  backspace: 'Backspace',
  delete: 'Del',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pgup: 'PgUp',
  pgdn: 'PgDn',
  home: 'Home',
  end: 'End',
};

/** A key as it is printed: `ctrl-l` → `^L`, `pgdn` → `PgDn`. */
export const keyName = (key: string): string =>
  printed[key] ?? (key.startsWith('ctrl-') ? `^${key.slice(5).toUpperCase()}` : key);
