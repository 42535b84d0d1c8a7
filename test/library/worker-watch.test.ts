import test from 'ava';
import {elapsedFor} from '../../source/library/worker-watch.js';

test('time in which the process hardly works counts a quarter, and a long sleep hardly at all', (t) => {
  const clock = {now: 0, worked: 0};
  const elapsed = elapsedFor({now: () => clock.now, worked: () => clock.worked});
  const after = (now: number, worked: number): number => {
    clock.now += now;
    clock.worked += worked;
    return elapsed();
  };
  t.is(after(100, 100), 100);
  t.is(after(100, 160), 100, 'several threads at once');
  t.is(after(100, 40), 40, 'a busy machine');
  t.is(after(100, 0), 25, 'a worker that waits for nothing');
  t.is(after(3_600_000, 10), 50, 'a machine that slept');
});
