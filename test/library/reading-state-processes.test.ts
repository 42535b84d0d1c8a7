import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {openReadingState} from '../../source/library/reading-state.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const program = fileURLToPath(new URL('saving-program.js', import.meta.url));

const save = (...args: string[]) =>
  spawn(process.execPath, [program, ...args], {stdio: ['ignore', 'pipe', 'inherit']});

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

test('two programs write at once and lose nothing', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  const rounds = 150;
  const writers = [save(file, 'one', String(rounds), '0'), save(file, 'two', String(rounds), '1000')];
  for (const output of await Promise.all(writers.map((writer) => text(writer.stdout))))
    t.notRegex(output, /problem/);
  const state = openReadingState(file);
  t.is(state.positions().length, 2 * rounds + 1);
  t.is(state.position('shared')?.hash, 'two');
  t.is(state.position('shared')?.updated, 1000 + rounds);
  state.close();
});

/** `KILLS=200` tries more by hand, each after other rounds. */
const kills = Number(process.env['KILLS'] ?? 3);
const rounds = Array.from({length: kills}, (_, at) => [1, 7, 40][at] ?? 1 + ((at * 37) % 97));

for (const [at, after] of rounds.entries()) {
  test(`killed after ${after} rounds, what was kept is kept (${at + 1})`, async (t) => {
    await using folder = await temporaryFolder();
    const file = path.join(folder.path, 'state.sqlite');
    const writer = save(file, 'killed', '1000000', '0');
    let kept = 0;
    for await (const chunk of writer.stdout) {
      kept = Math.max(kept, ...String(chunk).trim().split('\n').map(Number));
      if (kept >= after) writer.kill('SIGKILL');
    }
    await ended(writer);
    t.is(writer.signalCode, 'SIGKILL');
    const state = openReadingState(file);
    t.is(state.problem, undefined);
    t.true((state.position('shared')?.updated ?? 0) >= kept);
    state.close();
  });
}

test('a full disk is told and ends nothing', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'state.sqlite');
  // No file may grow beyond 400 blocks of 512 bytes: what a full disk is to SQLite.
  const command = `ulimit -f 400; exec "$@"`;
  const args = ['-c', command, 'sh', process.execPath, program, file, 'full', '100000', '0'];
  const writer = spawn('sh', args, {stdio: ['ignore', 'pipe', 'inherit']});
  const output = await text(writer.stdout);
  await ended(writer);
  t.regex(output, /problem: the position is not kept: /);
  t.is(writer.exitCode, 0);
  const state = openReadingState(file);
  t.is(state.problem, undefined);
  t.truthy(state.position('full-1'));
  state.close();
});
