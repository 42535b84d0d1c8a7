import test from 'ava';
import {createGarbageCollection} from '../../source/app/garbage-collection.js';

test('what was needed for a while is given back once nobody types', async (t) => {
  const {promise: collected, resolve} = Promise.withResolvers<void>();
  let resident = 300;
  const garbage = createGarbageCollection({
    patience: 1,
    held: () => 20,
    resident: () => resident,
    collect() {
      resident = 100;
      resolve();
    },
  });
  garbage.noteActivity();
  const running = keepRunning();
  await collected;
  clearInterval(running);
  garbage.stop();
  t.is(resident, 100);
});

test('nothing is collected where little has come since the last time', async (t) => {
  const looks: Array<() => void> = [];
  let collections = 0;
  let resident = 200;
  const garbage = createGarbageCollection({
    patience: 1,
    held: () => 20,
    resident() {
      looks.shift()?.();
      return resident;
    },
    collect: () => void collections++,
  });
  const running = keepRunning();
  for (const more of [0, 10, 10]) {
    resident += more;
    const looked = new Promise<void>((resolve) => looks.push(resolve));
    garbage.noteActivity();
    await looked;
    looks.length = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  t.is(collections, 1);
  resident += 30;
  const looked = new Promise<void>((resolve) => looks.push(resolve));
  garbage.noteActivity();
  await looked;
  await new Promise((resolve) => setImmediate(resolve));
  clearInterval(running);
  garbage.stop();
  t.is(collections, 2);
});

test('what takes long to be collected is left to V8, which does it in steps', async (t) => {
  const {promise: asked, resolve} = Promise.withResolvers<void>();
  const garbage = createGarbageCollection({
    patience: 1,
    resident: () => 300,
    held() {
      resolve();
      return 400;
    },
    collect: () => t.fail(),
  });
  garbage.noteActivity();
  const running = keepRunning();
  await asked;
  await new Promise((turn) => setImmediate(turn));
  clearInterval(running);
  garbage.stop();
  t.pass();
});

test('V8 takes the collection', async (t) => {
  let residents = 0;
  const {promise: measured, resolve} = Promise.withResolvers<void>();
  // Asked before a collection and after it.
  const garbage = createGarbageCollection({
    patience: 1,
    held: () => 20,
    resident() {
      residents++;
      if (residents === 2) resolve();
      return 1000;
    },
  });
  garbage.noteActivity();
  const running = keepRunning();
  await measured;
  clearInterval(running);
  garbage.stop();
  t.is((globalThis as {gc?: unknown}).gc, undefined, 'the collector is shown to nobody else');
});

/** The collection's own timer keeps no process running. */
const keepRunning = (): NodeJS.Timeout => setInterval(() => undefined, 1000);
