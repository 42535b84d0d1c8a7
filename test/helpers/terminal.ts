import {constants} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {type IPty, spawn} from '@lydell/node-pty';
import {isolatedEnvironment} from './environment.js';
import {root} from './root.js';
import {Screen} from './screen.js';
import {temporaryFolder} from './temporary-folder.js';

/** The program as it is installed: `dist/cli.js`, run by the Node that runs the tests. */
export const broadsheet: readonly string[] = [process.execPath, path.join(root, 'dist/cli.js')];

export type TerminalOptions = {
  /** The program and its first arguments; Broadsheet unless given. */
  program?: readonly string[];
  args?: readonly string[];
  /** 80 unless given. */
  columns?: number;
  /** 24 unless given. */
  rows?: number;
  env?: Readonly<Record<string, string>>;
  /** The project's folder unless given. */
  cwd?: string;
  /** The folder for what the program writes; a new one unless given. Give one to open the program twice on it. */
  home?: string;
  /** How long `waitFor` and `ended` wait before they give up, in ms. */
  patience?: number;
};

/** How the program ended: its exit code, or the signal that killed it. */
export type Exit = {code: number; signal?: NodeJS.Signals};

type Condition = string | RegExp | ((terminal: Terminal) => boolean);

/** A program running in a terminal of its own. Keys go in, the screen comes out; nothing waits for a fixed time. */
export class Terminal extends Screen implements AsyncDisposable {
  #output = '';
  readonly #pty: IPty;
  readonly #patience: number;
  readonly #waiting = new Set<() => void>();
  readonly #exited: Promise<Exit>;
  readonly #scratch: AsyncDisposable;
  #exit: Exit | undefined;

  /** `scratch` goes when the terminal does. */
  constructor(pty: IPty, patience: number, scratch: AsyncDisposable) {
    super(pty.cols, pty.rows);
    this.#pty = pty;
    this.#patience = patience;
    this.#scratch = scratch;
    this.onReply((reply) => pty.write(reply));
    pty.onData((text) => void this.#show(text));
    this.#exited = new Promise((resolve) => {
      pty.onExit(
        ({exitCode, signal}) => void this.#show('').then(() => resolve(this.#end(exitCode, signal))),
      );
    });
  }

  /** Everything the program wrote, escapes and all. */
  get output(): string {
    return this.#output;
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Sends keys as the terminal would (see `keys`). */
  type(input: string): void {
    this.#pty.write(input);
  }

  /**
   * Resolves as soon as the condition holds: a string or pattern is on the screen, or the predicate is true. It is
   * tried at once and whenever the screen has changed, but never in the middle of a synchronised frame.
   *
   * @throws Error with the screen, after the terminal's patience or when the program ends first
   */
  async waitFor(condition: Condition, what?: string): Promise<void> {
    const holds = (): boolean => this.whole && meets(this, condition);
    await this.#until(holds, what ?? describe(condition), () => this.#exit !== undefined);
  }

  /** Changes the size of the terminal, as dragging its window would. */
  override resize(columns: number, rows: number): void {
    super.resize(columns, rows);
    if (!this.#exit) this.#pty.resize(columns, rows);
  }

  /** Reads nothing of what the program writes until `readOn`: its buffer fills. */
  readNothing(): void {
    this.#pty.pause();
  }

  /** Goes away, as a window that is closed. */
  hangUp(): void {
    (this.#pty as IPty & {destroy: () => void}).destroy();
  }

  readOn(): void {
    this.#pty.resume();
  }

  kill(signal: NodeJS.Signals): void {
    if (!this.#exit) this.#pty.kill(signal);
  }

  /**
   * How the program ended, once it has and all it wrote is on the screen.
   *
   * @throws Error with the screen, where it still runs after the terminal's patience
   */
  async ended(): Promise<Exit> {
    await this.#until(
      () => this.#exit !== undefined,
      'the program to end',
      () => false,
    );
    return this.#exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.kill('SIGKILL');
    await this.#exited;
    await this.#scratch[Symbol.asyncDispose]();
  }

  async #show(text: string): Promise<void> {
    this.#output += text;
    await this.write(text);
    for (const retry of this.#waiting) retry();
  }

  #end(code: number, number?: number): Exit {
    const signal = Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
    this.#exit = signal ? {code, signal: signal as NodeJS.Signals} : {code};
    for (const retry of this.#waiting) retry();
    return this.#exit;
  }

  async #until(holds: () => boolean, what: string, hopeless: () => boolean): Promise<void> {
    const {promise, resolve, reject} = Promise.withResolvers<void>();
    const fail = (why: string): void =>
      reject(new Error(`${why} while waiting for ${what}\n${this.toString()}`));
    const retry = (): void => {
      try {
        if (holds()) resolve();
        else if (hopeless()) fail(`the program ended (${JSON.stringify(this.#exit)})`);
      } catch (error) {
        reject(error);
      }
    };
    const timer = setTimeout(() => fail(`${this.#patience} ms went by`), this.#patience);
    this.#waiting.add(retry);
    try {
      retry();
      await promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(retry);
    }
  }
}

const meets = (terminal: Terminal, condition: Condition): boolean => {
  if (typeof condition === 'function') return condition(terminal);
  const text = terminal.text().join('\n');
  return typeof condition === 'string' ? text.includes(condition) : condition.test(text);
};

const describe = (condition: Condition): string =>
  typeof condition === 'function' ? condition.toString() : JSON.stringify(String(condition));

/**
 * Opens the program in a PTY.
 *
 * A program started this way leads its session, and the kernel won't stop it on ^Z; to try that, open a shell
 * (`program: ['bash', '--norc', '--noprofile', '-i']`), and type the command into it.
 */
export async function openTerminal(options: TerminalOptions = {}): Promise<Terminal> {
  const [file = process.execPath, ...first] = options.program ?? broadsheet;
  const scratch = await temporaryFolder();
  const pty = spawn(file, [...first, ...(options.args ?? [])], {
    name: 'xterm-256color',
    cols: options.columns ?? 80,
    rows: options.rows ?? 24,
    cwd: options.cwd ?? root,
    env: {...isolatedEnvironment(options.home ?? scratch.path), ...options.env},
  });
  return new Terminal(pty, options.patience ?? 30_000, scratch);
}
