/** What a terminal sends for the keys that have no character of their own (xterm's, in normal cursor mode). */
export const keys = {
  enter: '\r',
  escape: '\u001B',
  tab: '\t',
  backTab: '\u001B[Z',
  backspace: '\u007F',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  home: '\u001B[H',
  end: '\u001B[F',
  pageUp: '\u001B[5~',
  pageDown: '\u001B[6~',
} as const;

/** A letter with Ctrl held: `control('c')` interrupts. */
export const control = (letter: string): string =>
  String.fromCodePoint(letter.toUpperCase().charCodeAt(0) & 0x1f);
