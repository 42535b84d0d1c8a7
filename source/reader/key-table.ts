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
  | 'way-back'
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

export const keyTable: readonly Binding[] = [
  {command: 'line-down', context: 'article', keys: ['j', 'down'], description: 'a line down'},
  {command: 'line-up', context: 'article', keys: ['k', 'up'], description: 'a line up'},
  {
    command: 'page-down',
    context: 'article',
    keys: ['space', 'f', 'pgdn'],
    description: 'a page on; from the end, to the next article',
    label: 'page',
  },
  {command: 'page-up', context: 'article', keys: ['b', 'pgup'], description: 'a page back'},
  {command: 'half-down', context: 'article', keys: ['d'], description: 'half a page down'},
  {command: 'half-up', context: 'article', keys: ['u'], description: 'half a page up'},
  {
    command: 'next-section',
    context: 'article',
    keys: [']', 'right'],
    description: 'next section',
    label: 'next section',
  },
  {command: 'previous-section', context: 'article', keys: ['[', 'left'], description: 'previous section'},
  {command: 'next-paragraph', context: 'article', keys: ['}'], description: 'next paragraph'},
  {command: 'previous-paragraph', context: 'article', keys: ['{'], description: 'previous paragraph'},
  {command: 'beginning', context: 'article', keys: ['g', 'home'], description: 'beginning'},
  {command: 'end', context: 'article', keys: ['G', 'end'], description: 'end'},
  {
    command: 'share',
    context: 'article',
    keys: ['%'],
    description:
      'with a number before it, to that share of the article; a number before other keys repeats them',
  },
  {command: 'find', context: 'article', keys: ['/'], description: 'find in the article', label: 'find'},
  {
    command: 'find-all',
    context: 'article',
    keys: ['F'],
    description: 'find in all articles',
    label: 'find in all',
  },
  {command: 'next-hit', context: 'article', keys: ['n'], description: 'next hit', label: 'next hit'},
  {command: 'previous-hit', context: 'article', keys: ['N'], description: 'previous hit'},
  {
    command: 'way-back',
    context: 'article',
    keys: ['backspace', 'ctrl-o'],
    description: 'back to where you were before a jump',
    label: 'back',
  },
  {
    command: 'next-article',
    context: 'article',
    keys: ['>'],
    description: 'next article',
    label: 'next article',
  },
  {command: 'previous-article', context: 'article', keys: ['<'], description: 'previous article'},
  {
    command: 'who',
    context: 'article',
    keys: ['a'],
    description: 'who is speaking: show or hide',
    label: 'who',
  },
  {command: 'pane', context: 'article', keys: ['tab'], description: 'into the pane and back', label: 'go in'},
  {
    command: 'contents',
    context: 'article',
    keys: ['t'],
    description: 'sections (contents)',
    label: 'contents',
  },
  {command: 'justify', context: 'article', keys: ['J'], description: 'justified on or off'},
  {command: 'wider', context: 'article', keys: ['+'], description: 'a wider measure'},
  {command: 'narrower', context: 'article', keys: ['-'], description: 'a narrower measure'},
  {command: 'measure-reset', context: 'article', keys: ['='], description: 'the measure as it was'},
  {command: 'repairs', context: 'article', keys: ['z'], description: 'show what was repaired'},
  {command: 'open', context: 'article', keys: ['enter'], description: 'at the end, on to the next article'},
  {command: 'reload', context: 'article', keys: ['r'], description: 'read the file again'},

  {command: 'move-down', context: 'pane', keys: ['j', 'down'], description: 'down'},
  {command: 'move-up', context: 'pane', keys: ['k', 'up'], description: 'up'},
  {command: 'beginning', context: 'pane', keys: ['g', 'home'], description: 'first'},
  {command: 'end', context: 'pane', keys: ['G', 'end'], description: 'last'},
  {
    command: 'open',
    context: 'pane',
    keys: ['enter'],
    description: 'open the article or section',
    label: 'open',
  },
  {command: 'pane', context: 'pane', keys: ['tab'], description: 'back to the text', label: 'to the text'},
  {command: 'who', context: 'pane', keys: ['a'], description: 'hide the pane', label: 'close'},

  {command: 'move-down', context: 'picker', keys: ['j', 'down', 'ctrl-n'], description: 'down'},
  {command: 'move-up', context: 'picker', keys: ['k', 'up', 'ctrl-p'], description: 'up'},
  {command: 'page-down', context: 'picker', keys: ['space', 'f', 'pgdn'], description: 'a page down'},
  {command: 'page-up', context: 'picker', keys: ['b', 'pgup'], description: 'a page up'},
  {command: 'beginning', context: 'picker', keys: ['g', 'home'], description: 'first'},
  {command: 'end', context: 'picker', keys: ['G', 'end'], description: 'last'},
  {command: 'open', context: 'picker', keys: ['enter', 'right'], description: 'read', label: 'read'},
  {
    command: 'find',
    context: 'picker',
    keys: ['/'],
    description: 'filter by title, author, affiliation',
    label: 'filter',
  },
  {
    command: 'find-all',
    context: 'picker',
    keys: ['F'],
    description: 'find in all articles',
    label: 'find in all',
  },
  {command: 'who', context: 'picker', keys: ['a'], description: 'show or hide the preview'},
  {command: 'reload', context: 'picker', keys: ['r'], description: 'look at the folders again'},

  {command: 'move-down', context: 'contents', keys: ['j', 'down', 'ctrl-n', ']'], description: 'down'},
  {command: 'move-up', context: 'contents', keys: ['k', 'up', 'ctrl-p', '['], description: 'up'},
  {command: 'page-down', context: 'contents', keys: ['space', 'pgdn'], description: 'a page down'},
  {command: 'page-up', context: 'contents', keys: ['b', 'pgup'], description: 'a page up'},
  {command: 'beginning', context: 'contents', keys: ['g', 'home'], description: 'first'},
  {command: 'end', context: 'contents', keys: ['G', 'end'], description: 'last'},
  {command: 'open', context: 'contents', keys: ['enter'], description: 'go there', label: 'go there'},
  {command: 'leave', context: 'contents', keys: ['t'], description: 'back to the text'},

  {command: 'move-down', context: 'field', keys: ['down', 'ctrl-n'], description: 'next hit', label: 'move'},
  {command: 'move-up', context: 'field', keys: ['up', 'ctrl-p'], description: 'previous hit'},
  {command: 'page-down', context: 'field', keys: ['pgdn'], description: 'a page of hits down'},
  {command: 'page-up', context: 'field', keys: ['pgup'], description: 'a page of hits up'},
  {command: 'open', context: 'field', keys: ['enter'], description: 'go there', label: 'go there'},
  {
    command: 'switch-scope',
    context: 'field',
    keys: ['tab'],
    description: 'this article or all articles',
  },

  {
    command: 'move-down',
    context: 'help',
    keys: ['down', 'ctrl-n'],
    description: 'a line down',
    label: 'move',
  },
  {command: 'move-up', context: 'help', keys: ['up', 'ctrl-p'], description: 'a line up'},
  {command: 'page-down', context: 'help', keys: ['pgdn'], description: 'a page down'},
  {command: 'page-up', context: 'help', keys: ['pgup'], description: 'a page up'},

  {
    command: 'leave',
    context: 'everywhere',
    keys: ['esc'],
    description: 'leave the innermost thing',
    label: 'back',
  },
  {
    command: 'quit',
    context: 'everywhere',
    keys: ['q'],
    description: 'back to the list; from there, quit',
    label: 'quit',
  },
  {
    command: 'help',
    context: 'everywhere',
    keys: ['?'],
    description: 'help, itself searchable',
    label: 'help',
  },
  {command: 'redraw', context: 'everywhere', keys: ['ctrl-l'], description: 'draw the screen again'},
  {command: 'suspend', context: 'everywhere', keys: ['ctrl-z'], description: 'suspend'},
  {command: 'interrupt', context: 'everywhere', keys: ['ctrl-c'], description: 'quit at once'},
];

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
