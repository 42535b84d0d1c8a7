import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {Script} from 'node:vm';
import type {CodeCache, Kept} from './code-cache.js';

type Module = {exports: object};
type Evaluate = (
  exports: object,
  require: (id: string) => unknown,
  module: Module,
  file: string,
  folder: string,
) => void;

type Chunk = {
  file: string;
  script: Script;
  kept: Kept | undefined;
  /** Whether it was kept by this process. */
  isKept?: true;
};

export type Loader = {
  /** Loads a chunk by its path, once, and returns what it exports. */
  load: (file: string) => object;
  /**
   * Keeps what V8 made of the chunks where that is more than is kept already: when the process ends, and at a terminal,
   * where somebody waits for that, for no longer than a moment.
   */
  keep: () => void;
  /** Keeps it while the program runs, now and then, a chunk at a time: then little is left to be done at the end. */
  keepMeanwhile: () => void;
};

/** What Node puts around a CommonJS module: https://nodejs.org/api/modules.html#the-module-wrapper */
const [before, after] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];

/** Seconds of a process's life at which what it has used of the program so far is kept. */
const sessions = [2, 20, 200];

/** Seconds that keeping may take at the end. */
const longest = 0.02;

/** Milliseconds between two chunks that are kept meanwhile. */
const pause = 50;

/**
 * Loads the bundle's chunks, which are CommonJS, with what V8 made of them before. Node's own cache of compiled code is
 * written as soon as a file was compiled, so it lacks all functions, which V8 compiles when they are first called;
 * this one is written at the end and has them.
 *
 * @param folder the folder of the chunks
 */
export function createLoader(folder: string, cache: CodeCache): Loader {
  const modules = new Map<string, Module>();
  const loaded: Chunk[] = [];

  function load(file: string): object {
    const known = modules.get(file);
    if (known) return known.exports;
    const module: Module = {exports: {}};
    modules.set(file, module);
    const source = readFileSync(file, 'utf8');
    const kept = cache.get(file);
    const script = new Script(before + source + after, {
      filename: file,
      columnOffset: -before.length,
      ...(kept && {cachedData: kept.code}),
    });
    const isUsed = kept && !script.cachedDataRejected;
    loaded.push({file, script, kept: isUsed ? {length: kept.length, times: kept.times} : undefined});
    const evaluate = script.runInThisContext() as Evaluate;
    evaluate(module.exports, require, module, file, dirname(file));
    return module.exports;
  }

  const require = (id: string): unknown =>
    id.startsWith('./') ? load(join(folder, basename(id))) : process.getBuiltinModule(id);

  function keepChunk(chunk: Chunk): void {
    chunk.isKept = true;
    chunk.kept = cache.put(chunk.file, chunk.script.createCachedData(), chunk.kept);
  }

  return {
    load,
    keep() {
      const until = process.stdout.isTTY ? process.uptime() + longest : Infinity;
      const wanting = loaded.filter(({kept, isKept}) => !isKept && (!kept || cache.isNew(kept)));
      for (const chunk of wanting.toSorted((a, b) => timesOf(a) - timesOf(b))) {
        if (process.uptime() > until) break;
        keepChunk(chunk);
      }
    },
    keepMeanwhile() {
      const keepFrom = (at: number): void => {
        const chunk = loaded[at];
        if (!chunk) return;
        keepChunk(chunk);
        setTimeout(keepFrom, pause, at + 1).unref();
      };
      for (const seconds of sessions) setTimeout(keepFrom, seconds * 1000, 0).unref();
    },
  };
}

const timesOf = ({kept}: Chunk): number => kept?.times ?? 0;
