import {setImmediate as nextTurn} from 'node:timers/promises';
import {runReader} from '../app/run-reader.js';
import {NoTerminalError} from '../app/terminal.js';
import {loadSettings} from '../config/settings.js';
import {isPipedIn, readTyped} from '../library/document.js';
import type {Invocation} from './command.js';
import {say} from './output.js';

// A dumb terminal can't place text on its screen, so it is written to as to a file.
const isTerminal = (): boolean => process.stdout.isTTY && process.env['TERM'] !== 'dumb';

/**
 * Reads in the terminal: what was named, else what is piped in, else the library. Where standard output is none, or a
 * format is asked for: shows what was named, else lists.
 */
export async function read(invocation: Invocation): Promise<number> {
  const {operands, pattern, format, url} = invocation;
  const sources = operands.length === 0 && (await isPipedIn()) ? ['-'] : operands;
  if (!isTerminal() || format !== 'text') {
    if (sources.length > 0) return (await import('./show.js')).show({...invocation, operands: sources});
    return (await import('./list.js')).list(invocation);
  }
  // Loading the program took as long as a key may wait.
  await nextTurn();
  const {settings, problems} = await loadSettings(invocation.settings);
  if (sources.includes('-') && process.stdin.isTTY) {
    say('reading what is typed here; ^D on a line of its own ends it');
    await readTyped();
  }
  try {
    const status = await runReader({
      sources,
      settings,
      stated: invocation.settings,
      problems,
      ...(pattern !== undefined && {pattern}),
      ...(url !== undefined && {url}),
    });
    // All is written that is to be kept; to wait for what is under way, and to take down the heap of a book, takes as
    // long again.
    process.exit(status);
  } catch (error) {
    if (!(error instanceof NoTerminalError)) throw error;
    say(error.message);
    return 2;
  }
}
