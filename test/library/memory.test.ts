import test from 'ava';
import {createThrift} from '../../source/library/memory.js';

/** Work that makes garbage and, in part, what stays in use; all in megabytes. */
function working() {
  let inUse = 100;
  let garbage = 0;
  let collections = 0;
  /** In milliseconds, as `now`: a step takes a hundred, a collection one for each megabyte in use. */
  let collecting = 0;
  let now = 0;
  const saveMemory = createThrift({
    resident: () => inUse + garbage,
    now: () => now,
    collect() {
      garbage = 0;
      collections++;
      collecting += inUse;
      now += inUse;
    },
  });
  return {
    make(more: {garbage?: number; inUse?: number}) {
      now += 100;
      garbage += more.garbage ?? 0;
      inUse += more.inUse ?? 0;
      saveMemory();
    },
    resident: () => inUse + garbage,
    collections: () => collections,
    collecting: () => collecting / now,
  };
}

test('garbage is collected each time that some of it has come together', (t) => {
  const work = working();
  let most = 0;
  for (let step = 0; step < 1000; step++) {
    work.make({garbage: 3});
    most = Math.max(most, work.resident());
  }
  t.true(work.collections() > 20);
  t.true(most < 220);
});

test('what stays in use is looked through for a small part of the time', (t) => {
  const work = working();
  for (let step = 0; step < 1000; step++) work.make({inUse: 10});
  t.true(work.collections() > 1);
  t.true(work.collecting() < 0.2);
});
