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

export type Loader = {
  /** Loads a chunk by its path, once, and returns what it exports. */
  load: (file: string) => object;
  /** Keeps what V8 made of the chunks where that is more than is kept already: when the process ends. */
  keep: () => void;
};

/** What Node puts around a CommonJS module: https://nodejs.org/api/modules.html#the-module-wrapper */
const [before, after] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];

/** Seconds after which a process may have used more of the program than a start does. */
const session = 2;

/**
 * Loads the bundle's chunks, which are CommonJS, with what V8 made of them before. Node's own cache of compiled code is
 * written as soon as a file was compiled, so it lacks all functions, which V8 compiles when they are first called;
 * this one is written at the end and has them.
 *
 * @param folder the chunks'
 */
export function createLoader(folder: string, cache: CodeCache): Loader {
  const modules = new Map<string, Module>();
  const loaded: Array<{file: string; script: Script; kept: Kept | undefined}> = [];

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
    loaded.push({file, script, kept: script.cachedDataRejected ? undefined : kept});
    const evaluate = script.runInThisContext() as Evaluate;
    evaluate(module.exports, require, module, file, dirname(file));
    return module.exports;
  }

  const require = (id: string): unknown =>
    id.startsWith('./') ? load(join(folder, basename(id))) : process.getBuiltinModule(id);

  return {
    load,
    keep() {
      const wasSession = process.uptime() > session;
      for (const {file, script, kept} of loaded)
        if (!kept || cache.isNew(kept) || wasSession) cache.put(file, script.createCachedData(), kept);
    },
  };
}
