import test from 'ava';
import {createTypingPause} from '../../source/app/typing-pause.js';

/** A clock that goes on only while it is waited for, and keys at some of its milliseconds. */
function timed(keysAt: readonly number[]) {
  let now = 0;
  const left = [...keysAt];
  const press = (): void => {
    while (left[0] !== undefined && left[0] <= now) {
      left.shift();
      typing.typed();
    }
  };
  const typing = createTypingPause({
    now: () => now,
    async wait(milliseconds) {
      const end = now + milliseconds;
      for (; now < end; now++) press();
      press();
    },
  });
  press();
  return {pause: typing.pause, now: () => now};
}

test('nothing waits while nobody types', async (t) => {
  const {pause, now} = timed([]);
  await pause();
  t.is(now(), 0);
});

test('what can wait does until no key has come for a while', async (t) => {
  const {pause, now} = timed([0, 30, 60, 90]);
  await pause();
  t.is(now(), 150);
});

test('a key that is held down keeps nothing away for ever', async (t) => {
  const {pause, now} = timed(Array.from({length: 600}, (_, key) => key * 16));
  await pause();
  t.is(now(), 1000);
});
