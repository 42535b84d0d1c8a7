/** What a key is called: by its grapheme (`j`, `]`) or by a word (`space`, `pgdn`, `ctrl-l`). */

const printed: Record<string, string> = {
  space: 'Space',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
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

/** The name of a key begins with two letters; whatever else a key is, it is text. */
export const isGrapheme = (key: string): boolean => !/^[a-z]{2}/.test(key);
