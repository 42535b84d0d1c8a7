import type {Terminal} from './terminal.js';

/** The rows below the text: the hairline and the status line. */
const furniture = 2;

/** The text column of the reader as it stands on the screen, without the numbers in its margin; no pane may be shown. */
export const pageText = (terminal: Terminal): string[] =>
  terminal
    .text()
    .slice(0, -furniture)
    .map((row) => row.replace(/^\s*\d+ +/, '').trim());

export const statusLine = (terminal: Terminal): string => terminal.text().at(-1) ?? '';

/** Resolves once the reader stands whole on the screen: the text may come before what is around it. */
export const opened = async (terminal: Terminal): Promise<void> =>
  terminal.waitFor(() => /\d%/.test(statusLine(terminal)), 'the reader');

/** A text's characters without what setting it may add or take: white space and hyphens. */
export const characters = (text: string | readonly string[]): string =>
  [text]
    .flat()
    .join('\n')
    .replaceAll(/[\s\u00AD-]/g, '');

/** Presses a key and waits until the screen is another. */
export async function turn(terminal: Terminal, key: string): Promise<void> {
  const before = terminal.toString();
  terminal.type(key);
  await terminal.waitFor(
    () => terminal.toString() !== before,
    `the screen to change after ${JSON.stringify(key)}`,
  );
}
