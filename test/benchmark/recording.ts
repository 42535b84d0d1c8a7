import {type IPty, spawn} from '@lydell/node-pty';
import {isolatedEnvironment} from '../helpers/environment.js';
import {root} from '../helpers/root.js';
import {Screen} from '../helpers/screen.js';

/** What a program wrote at once; `at` is in ms since it was started. */
export type Chunk = {at: number; text: string};

/** What stood on the screen at a time. */
export type Shot = {at: number; rows: readonly string[]};

export type RecordingOptions = {
  columns?: number;
  rows?: number;
  /** The folder for what the program writes. */
  home: string;
  /** Keys to be typed as soon as the program has written anything. */
  early?: string;
  env?: Readonly<Record<string, string>>;
};

export type Response = {frame: number; ms: number; bytes: number};

/** How long a program may keep silent before it counts as hung, in ms. */
const patience = 60_000;

/**
 * A program in a terminal of its own, recorded as it writes. Nothing is interpreted meanwhile, since an emulator at
 * work would delay what is measured: a recording is looked at afterwards, through `shots`.
 */
export class Recording implements AsyncDisposable {
  readonly chunks: Chunk[] = [];
  /** When the program ended, in ms since it was started. */
  readonly ended: Promise<number>;
  readonly #begun = performance.now();
  readonly #pty: IPty;
  readonly #waiting = new Set<() => void>();
  #isOver = false;

  constructor([file = '', ...args]: readonly string[], options: RecordingOptions) {
    const {columns = 120, rows = 40, home, early, env} = options;
    this.#pty = spawn(file, args, {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd: root,
      env: {...isolatedEnvironment(home), ...env},
    });
    this.#pty.onData((text) => {
      this.chunks.push({at: this.now(), text});
      if (early !== undefined && this.chunks.length === 1) this.type(early);
      for (const wake of this.#waiting) wake();
    });
    this.ended = new Promise((resolve) => {
      this.#pty.onExit(() => {
        this.#isOver = true;
        resolve(this.now());
        for (const wake of this.#waiting) wake();
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Milliseconds since the program was started. */
  now(): number {
    return performance.now() - this.#begun;
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#pty.resize(columns, rows);
  }

  /** Resolves when something more is written or the program ends; false where neither happens in so many ms. */
  async stirs(within: number): Promise<boolean> {
    const {promise, resolve} = Promise.withResolvers<boolean>();
    const wake = (): void => resolve(true);
    const timer = setTimeout(() => resolve(false), within);
    this.#waiting.add(wake);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(wake);
    }
  }

  /** Resolves once nothing was written for so many ms, or the program has ended. */
  async quiet(ms: number): Promise<void> {
    while (!this.#isOver && (await this.stirs(ms)));
  }

  /**
   * Resolves to all shots so far, the last of which shows the text, once nothing more is written for `ms`.
   *
   * @throws Error with the screen, where it never does
   */
  async shows(text: string, ms = 150): Promise<Shot[]> {
    for (;;) {
      const over = this.#isOver;
      await this.quiet(ms);
      const taken = await shots(this.chunks, this.#pty.cols, this.#pty.rows);
      const last = taken.at(-1)?.rows.join('\n') ?? '';
      if (last.includes(text)) return taken;
      if (over || this.now() > patience) throw new Error(`never saw ${JSON.stringify(text)} on\n${last}`);
      await this.stirs(patience);
    }
  }

  /** Resolves once what was written since the start of the program holds a text as it stands. */
  async writes(text: string): Promise<void> {
    while (!this.chunks.some((chunk) => chunk.text.includes(text))) {
      if (!(await this.stirs(patience))) throw new Error(`never wrote ${JSON.stringify(text)}`);
    }
  }

  /**
   * What some keys bring about: ms to the end of the first frame, ms to the last byte before `ms` of silence, and all
   * bytes. Undefined where nothing.
   */
  async response(act: () => void, ms = 30): Promise<Response | undefined> {
    const first = this.chunks.length;
    const typed = this.now();
    act();
    if (!(await this.stirs(500))) return undefined;
    await this.quiet(ms);
    const written = this.chunks.slice(first);
    const bytes = written.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
    const last = written.at(-1);
    const shown = written.find(({text}) => frameEnd.test(text)) ?? last;
    return {frame: (shown?.at ?? typed) - typed, ms: (last?.at ?? typed) - typed, bytes};
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isOver) this.#pty.kill('SIGKILL');
    await this.ended;
  }
}

/** Where a frame ends that the program asked to show whole (DEC private mode 2026). */
const frameEnd = /(?<=\u001B\[\?2026l)/;

/** Replays chunks on a screen, a shot a frame or, where a program doesn't tell its frames apart, a chunk. */
export async function shots(chunks: readonly Chunk[], columns: number, rows: number): Promise<Shot[]> {
  const screen = new Screen(columns, rows);
  const taken: Shot[] = [];
  for (const {at, text} of chunks) {
    for (const part of text.split(frameEnd)) {
      await screen.write(part);
      if (screen.whole) taken.push({at, rows: screen.text()});
    }
  }
  return taken;
}
