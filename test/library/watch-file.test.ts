import {rename, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import test from 'ava';
import {watchFile} from '../../source/library/watch-file.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

/** Writes again and again, each time as of another second, until the change was seen. */
async function until(seen: () => boolean, write: (at: Date) => Promise<void>): Promise<void> {
  for (let second = 1; !seen(); second++) {
    await write(new Date(2020, 0, 1, 0, 0, second));
    await delay(50);
  }
}

test('a change before the watch began is told, where it came after the time that is asked about', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'tides.md');
  await writeFile(file, 'one');
  const told = await new Promise<string>((resolve) => {
    const ends = [
      watchFile(file, () => resolve('before'), Date.now() + 3_600_000),
      watchFile(file, () => resolve('after'), Date.now() - 3_600_000),
    ];
    t.teardown(() => ends.forEach((end) => end()));
  });
  t.is(told, 'after');
});

test('a change is told, written in place or by another file in its place, until the watch ends', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'tides.md');
  await writeFile(file, 'one');
  let changes = 0;
  const end = watchFile(file, () => void changes++);
  await until(
    () => changes > 0,
    async (at) => {
      await writeFile(file, `two ${at.getSeconds()}`);
      await utimes(file, at, at);
    },
  );
  const before = changes;
  await until(
    () => changes > before,
    async (at) => {
      const draft = `${file}.draft`;
      await writeFile(draft, `three ${at.getSeconds()}`);
      await utimes(draft, at, at);
      await rename(draft, file);
    },
  );
  end();
  t.pass();
});
