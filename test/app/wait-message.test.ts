import test from 'ava';
import {createWaitMessage, progressText} from '../../source/app/wait-message.js';

test('how far something is: its share, else its seconds', (t) => {
  t.is(progressText(400), ' …');
  t.is(progressText(3400), ' · 3 s');
  t.is(progressText(3400, 0.4), ' · 40 %');
  t.is(progressText(3400, 1), ' · 3 s');
});

test('a wait is told again and again until it ends', async (t) => {
  const {promise, resolve} = Promise.withResolvers<void>();
  const told: string[] = [];
  const wait = createWaitMessage((far) => {
    if (told.push(far) === 2) resolve();
    wait.progress(0.5);
  });
  await promise;
  wait.end();
  t.deepEqual(told, [' …', ' · 50 %']);
});
