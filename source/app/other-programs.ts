import {sanitiseLine} from '../article/sanitise.js';
import type {Collection} from '../library/collection/collection.js';
import {readFile} from '../library/read-bytes.js';
import type {Action, Effect} from '../reader/action.js';
import {browsers, clipboards, editor, runFirst} from './programs.js';

export type OtherProgramOptions = {
  collection: Pick<Collection, 'held'>;
  dispatch: (action: Action) => void;
  /** Writes to the terminal. */
  write: (text: string) => void;
  /** Gives the terminal to another program until that is done. */
  lend: (work: () => Promise<void>) => Promise<void>;
  /** Reads an article's file again. */
  reload: (edited: {request: number; article: string}) => Promise<void>;
};

type OtherProgramEffect = Extract<Effect, {type: 'browse' | 'copy' | 'edit'}>;

/** Does what other programs are needed for: a browser, the clipboard, an editor. What was edited is read again. */
export async function useOtherProgram(
  effect: OtherProgramEffect,
  {collection, dispatch, write, lend, reload}: OtherProgramOptions,
): Promise<void> {
  const notice = (message: string): void => dispatch({type: 'notice', message: sanitiseLine(message)});

  async function browse(address: string): Promise<void> {
    const begun = await runFirst(browsers(address));
    notice(begun === undefined ? `no browser was found for ${address}` : `opened in the browser: ${address}`);
  }

  /**
   * By the terminal (OSC 52, xterm's "Manipulate Selection Data") and, where there is a program for it, by that too.
   */
  async function copy(text: string, called: string): Promise<void> {
    write(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
    notice(`copied ${called}`);
    const programs = clipboards();
    if (programs.length > 0) await runFirst(programs, {input: text});
  }

  async function edit({
    request,
    article,
    words,
    share,
  }: Extract<OtherProgramEffect, {type: 'edit'}>): Promise<void> {
    const path = collection.held(article)?.document.path;
    if (path === undefined) {
      notice('only a file can be edited; this was not read from one');
      return;
    }
    const line = lineOf(Buffer.from(readFile(path)).toString(), words, share);
    const call = editor(path, line);
    let status: number | undefined;
    await lend(async () => {
      status = await runFirst([call], {terminal: true});
    });
    if (status === undefined) notice(`${call[0]} can’t be run; set VISUAL or EDITOR to your editor`);
    else await reload({request, article});
  }

  if (effect.type === 'edit') await edit(effect);
  else if (effect.type === 'browse') await browse(effect.address);
  else await copy(effect.text, effect.called);
}

/**
 * The line of a file on which some words stand, whatever marks and line ends are between them.
 *
 * @param share how far down they are, from 0 to 1: where the words aren't found, or are found several times
 * @returns the number of the line, from 1
 */
export function lineOf(text: string, words: string, share: number): number {
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const expected = Math.max(0, Math.floor((text.length - 1) * share));
  for (let count = Math.min(all.length, 8); count > 0; count--) {
    const pattern = new RegExp(all.slice(0, count).join('[^\\p{L}\\p{N}]{1,40}'), 'gu');
    let best: number | undefined;
    for (const {index} of text.matchAll(pattern))
      if (best === undefined || Math.abs(index - expected) < Math.abs(best - expected)) best = index;
    if (best !== undefined) return lineAt(text, best);
  }
  return lineAt(text, expected);
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
