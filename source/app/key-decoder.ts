import {graphemes} from '../layout/cells.js';
import type {PixelSize} from '../layout/setting.js';
import type {Background} from '../reader/theme.js';

/** What a terminal sent: a key by its name, text that was pasted, or news of the terminal itself. */
export type Input =
  | {type: 'key'; key: string}
  | {type: 'paste'; text: string}
  | {type: 'focus'; focused: boolean}
  /** The pixels of a cell, in answer to our question. */
  | {type: 'cell'; cell: PixelSize}
  /** What the terminal's background is like, in answer to our question. */
  | {type: 'background'; background: Background};

/** A decoder keeps what may be the beginning of a sequence until the rest comes or `flush` says that none will. */
export type KeyDecoder = {
  decode: (chunk: string) => Input[];
  /** Takes a lone escape for the Esc key, and a paste or an answer without an end for ended. */
  flush: () => Input[];
  /** Milliseconds without input after which to flush; undefined while nothing is kept back. */
  patience: () => number | undefined;
};

const final: Record<string, string> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  Z: 'shift-tab',
};

const tilde: Record<string, string> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pgup',
  6: 'pgdn',
  7: 'home',
  8: 'end',
};

const controls: Record<string, string> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007F': 'backspace',
  '\b': 'backspace',
};

const controlOrText = /[\u0000-\u001F\u007F]|[^\u0000-\u001F\u007F-\u009F]+/g;

const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
/** UTF-16 units of a paste that are kept: more is no query, and no part of it is keys. */
const longestPaste = 100_000;
/** How long a lone escape waits for the rest of a sequence before it is the Esc key, in milliseconds. */
const escapePatience = 40;
/** How long the next part of a sequence or a paste may take, in milliseconds: it must not be taken for keys. */
const partPatience = 1000;
/** Longer than any sequence a terminal sends on its own. */
const longestSequence = 4096;

// CSI (with the Linux console's function keys, CSI [ A), SS3, and the string sequences (OSC, DCS, APC, PM, SOS) that
// answer queries, one cut off by another sequence included: ECMA-48, xterm ctlseqs, console_codes(4). ^C, CAN and SUB
// end any of them. Mouse reports of X10 have three characters behind CSI M.
const mouse = /^\u001B\[M[^\u0003]{3}/u;
const csi = /^\u001B\[(?:\[(?=[A-Z])|([<?>=0-9;:]*)[ -/]*)([@-~])/;
const ss3 = /^\u001BO([0-9;]*)([@-~])/;
const string = /^\u001B[\]PX^_][^\u0003\u0007\u0018\u001A\u001B]*(?:\u0007|\u001B\\)?/;
const broken = /^\u001B(?:\[[<?>=0-9;: -/]*|O[0-9;]*)/;
const unfinished =
  /^\u001B(?:$|\[\[$|\[M[^\u0003]{0,2}$|\[[<?>=0-9;: -/]*$|O[0-9;]*$|[\]PX^_][^\u0003\u0007\u0018\u001A\u001B]*\u001B?$)/u;

/**
 * Turns what the terminal sends into keys. One chunk may hold many (held keys, fast typing) and a sequence may come
 * in parts. Mouse reports and answers to queries are taken out; unknown sequences are dropped, never typed.
 */
export function createKeyDecoder(): KeyDecoder {
  let kept = '';
  /** What has come of a paste so far; once begun, it is text to its end. */
  let pasted: string | undefined;

  /** Takes what belongs to the paste; returns the rest, which is to be kept where the paste goes on. */
  function paste(text: string, inputs: Input[]): string {
    const end = text.indexOf(pasteEnd);
    // The last characters may be the beginning of the end.
    const stop = end === -1 ? Math.max(0, text.length - pasteEnd.length + 1) : end;
    pasted = ((pasted ?? '') + text.slice(0, stop)).slice(0, longestPaste);
    if (end === -1) return text.slice(stop);
    inputs.push({type: 'paste', text: pasted});
    pasted = undefined;
    return text.slice(end + pasteEnd.length);
  }

  function take(text: string): Input[] {
    const inputs: Input[] = [];
    let rest = text;
    while (rest !== '') {
      if (pasted !== undefined) {
        rest = paste(rest, inputs);
        if (pasted !== undefined) break;
      } else if (rest.startsWith(pasteStart)) {
        pasted = '';
        rest = rest.slice(pasteStart.length);
      } else if (rest.startsWith('\u001B')) {
        if (rest.length < longestSequence && (unfinished.test(rest) || pasteStart.startsWith(rest))) break;
        const [length, input] = sequence(rest);
        if (input) inputs.push(input);
        rest = rest.slice(length);
      } else {
        const plain = /^[^\u001B]+/.exec(rest)?.[0] ?? rest;
        for (const key of keysOf(plain)) inputs.push({type: 'key', key});
        rest = rest.slice(plain.length);
      }
    }
    kept = rest;
    return inputs;
  }

  return {
    decode: (chunk) => take(kept + chunk),
    flush() {
      const text = kept;
      kept = '';
      if (pasted !== undefined) {
        const whole = (pasted + text).slice(0, longestPaste);
        pasted = undefined;
        return [{type: 'paste', text: whole}];
      }
      return text === '\u001B' ? [{type: 'key', key: 'esc'}] : [];
    },
    patience() {
      if (kept === '' && pasted === undefined) return undefined;
      return kept === '\u001B' && pasted === undefined ? escapePatience : partPatience;
    },
  };
}

/** The keys of text without escapes; what is left of C1 control characters is no key. */
function* keysOf(text: string): Generator<string> {
  for (const [run] of text.matchAll(controlOrText)) {
    const named = controls[run];
    if (named) yield named;
    else if (run < ' ') yield `ctrl-${String.fromCharCode(run.charCodeAt(0) | 64).toLowerCase()}`;
    else for (const grapheme of graphemes(run)) yield grapheme === ' ' ? 'space' : grapheme;
  }
}

/** One escape sequence at the start of a text: its length, and the key it stands for. */
function sequence(text: string): [length: number, input?: Input | undefined] {
  const report = mouse.exec(text);
  if (report) return [report[0].length];
  const control = csi.exec(text);
  if (control) {
    const [whole, parameters, letter = ''] = control;
    return parameters === undefined ? [whole.length] : [whole.length, fromCsi(parameters, letter)];
  }
  const application = ss3.exec(text);
  if (application) {
    const key = final[application[2] ?? ''] ?? (application[2] === 'M' ? 'enter' : undefined);
    return key === undefined ? [application[0].length] : [application[0].length, {type: 'key', key}];
  }
  const reply = string.exec(text);
  if (reply) return [reply[0].length, backgroundIn(reply[0])];
  if (/^\u001B[\u0000-\u001F\u007F]/.test(text)) return [1, {type: 'key', key: 'esc'}];
  const cut = broken.exec(text);
  if (cut) return [cut[0].length];
  // Esc and a letter together is Alt with that letter.
  const [letter = ''] = graphemes(text.slice(1, 40));
  return [1 + letter.length, {type: 'key', key: `alt-${letter === ' ' ? 'space' : letter}`}];
}

/** Asks for the background's colour (xterm ctlseqs, OSC 11). */
export const backgroundQuery = '\u001B]11;?\u001B\\';

/** The answer to it: rgb:RRRR/GGGG/BBBB, each of one to four hexadecimal digits. */
function backgroundIn(reply: string): Input | undefined {
  const [, ...parts] = /^\u001B\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(reply) ?? [];
  if (parts.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(
    (part) => Number.parseInt(part, 16) / (16 ** part.length - 1),
  );
  // Relative luminance by ITU-R BT.709.
  return {
    type: 'background',
    background: 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'light' : 'dark',
  };
}

function fromCsi(parameters: string, letter: string): Input | undefined {
  if (parameters.startsWith('<') || parameters.startsWith('?') || parameters.startsWith('>'))
    return undefined;
  if (letter === 'I' || letter === 'O') return {type: 'focus', focused: letter === 'I'};
  if (letter === 't') return cellIn(parameters);
  const [number = '', modifiers] = parameters.split(';');
  const key = letter === '~' ? tilde[number] : final[letter];
  return key === undefined ? undefined : {type: 'key', key: withModifiers(key, Number(modifiers ?? 1))};
}

/** Asks for the pixels of a cell (xterm ctlseqs, CSI 16 t). */
export const cellQuery = '\u001B[16t';

/** The answer to it: 6, height and width; undefined where that is none of a cell. */
function cellIn(parameters: string): Input | undefined {
  const [height = 0, width = 0] = (/^6;(\d{1,3});(\d{1,3})$/.exec(parameters) ?? []).slice(1).map(Number);
  return height >= 4 && width >= 2 ? {type: 'cell', cell: {width, height}} : undefined;
}

/**
 * A key with what was held down: 1 and a bit each for shift, alt and control (xterm ctlseqs, "PC-Style Function Keys").
 */
function withModifiers(key: string, code: number): string {
  const bits = Number.isInteger(code) && code > 1 && code <= 16 ? code - 1 : 0;
  const held = [bits & 4 && 'ctrl', bits & 2 && 'alt', bits & 1 && 'shift'].filter(Boolean);
  return [...held, key].join('-');
}
