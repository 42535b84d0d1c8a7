import test from 'ava';
import {withEntries, withoutEntry} from '../../source/config/yaml-list.js';

const a = 'https://a.example/feed';
const b = 'https://b.example/feed';

const taken: ReadonlyArray<[what: string, before: string, after: string]> = [
  [
    'one of several',
    `feeds:\n  - ${a} # mine\n  - "${b}"\nmeasure: 70\n`,
    `feeds:\n  - "${b}"\nmeasure: 70\n`,
  ],
  ['the last of several', `feeds:\n- ${b}\n- ${a}`, `feeds:\n- ${b}\n`],
  ['the only one', `measure: 70\nfeeds:\n  - ${a}\nlibrary: [x]\n`, 'measure: 70\nfeeds: []\nlibrary: [x]\n'],
  ['one within brackets', `feeds: [${a}, "${b}"] # two\n`, `feeds: ["${b}"] # two\n`],
  ['the only one within brackets', `feeds: [${a}]\n`, 'feeds: []\n'],
  ['one that is not there', `feeds: [${b}]\n`, `feeds: [${b}]\n`],
  ['one of a list that is not there', 'measure: 70\n', 'measure: 70\n'],
];
for (const [what, before, after] of taken)
  test(`${what} is taken out, and nothing else is touched`, async (t) => {
    t.is(await withoutEntry(before, 'feeds', a), after);
  });

test('several entries are added at once, each once', async (t) => {
  t.is(await withEntries('', 'feeds', [a, b, a]), `feeds:\n  - "${a}"\n  - "${b}"\n`);
  t.is(await withEntries(`feeds: [${a}]\n`, 'feeds', [a, b]), `feeds: [${a}, "${b}"]\n`);
  t.is(await withEntries(`feeds:\n- ${a}\n`, 'feeds', [b]), `feeds:\n- ${a}\n- "${b}"\n`);
  t.is(await withEntries(`feeds: []\n`, 'feeds', [b]), `feeds: ["${b}"]\n`);
  await t.throwsAsync(withEntries('feeds: yes please\n', 'feeds', [b]), {message: /no list/});
});
