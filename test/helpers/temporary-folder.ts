import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** A new folder under the system's own, removed with all it holds when it goes out of scope (`await using`). */
export async function temporaryFolder(): Promise<AsyncDisposable & {path: string}> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'broadsheet-test-')));
  return {
    path: folder,
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true, maxRetries: 3}),
  };
}
