import test from 'ava';
import {progressLabels} from '../../source/reader/read-so-far.js';
import {entryOf, ferries} from '../helpers/bakery-library.js';

const entry = entryOf(ferries);

for (const [what, read, said] of [
  ['was never opened', {words: 2300}, ['10 min']],
  ['was opened and not gone on with', {words: 2300, readAt: 1}, ['10 min']],
  ['was left in the middle', {words: 2300, readAt: 1, share: 0.5}, ['50%', '5 min left']],
  ['was left in its last lines', {words: 230, readAt: 1, share: 0.99}, ['99%']],
  ['was read to its end', {words: 2300, readAt: 1, share: 0.9, finished: true}, ['read']],
  ['is too short to take any time', {words: 20}, []],
] as const)
  test(`the list says how far an article was read that ${what}`, (t) => {
    t.deepEqual(progressLabels({...entry, share: 0, finished: false, ...read}), [...said]);
  });
