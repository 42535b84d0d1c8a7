import test from 'ava';
import {createThrift} from '../../source/library/memory.js';

/** Work that makes garbage and, in part, what stays in use; all in megabytes. */
function working() {
  let inUse = 100;
  let garbage = 0;
  let collections = 0;
  const saveMemory = createThrift({
    resident: () => inUse + garbage,
    collect() {
      garbage = 0;
      collections++;
    },
  });
  return {
    make(more: {garbage?: number; inUse?: number}) {
      garbage += more.garbage ?? 0;
      inUse += more.inUse ?? 0;
      saveMemory();
    },
    resident: () => inUse + garbage,
    collections: () => collections,
  };
}

test('garbage is collected each time that much of it has come together', (t) => {
  const work = working();
  let most = 0;
  for (let step = 0; step < 100; step++) {
    work.make({garbage: 10});
    most = Math.max(most, work.resident());
  }
  t.is(work.collections(), 20);
  t.true(most < 150);
});

test('what stays in use is looked through less and less often', (t) => {
  const work = working();
  for (let step = 0; step < 100; step++) work.make({inUse: 10});
  t.true(work.collections() <= 5);
});
