import test from 'ava';
import {lineOf} from '../../source/app/other-programs.js';
import {browsers, clipboards, editor, runFirst} from '../../source/app/programs.js';
import {sourceOfLink} from '../../source/library/link-source.js';

const text = '# The quay\n\nIt is *wet* at\nsix, and [dry](x) at ten.\n\nIt is wet at six, later.\n';

for (const [words, share, line] of [
  ['It is wet at six', 0, 3],
  ['It is wet at six', 0.9, 6],
  ['dry at ten', 0, 4],
  ['words that are not there', 0.5, 4],
  ['', 1, 6],
] as const)
  test(`“${words}” ${share * 100}% down are on line ${line}`, (t) => t.is(lineOf(text, words, share), line));

for (const [environment, expected] of [
  [{}, ['vi', '+7', '/a b.md']],
  [{EDITOR: 'nano -w'}, ['nano', '-w', '+7', '/a b.md']],
  [{VISUAL: '/usr/bin/code', EDITOR: 'vi'}, ['/usr/bin/code', '--wait', '--goto', '/a b.md:7']],
  [{VISUAL: 'hx'}, ['hx', '/a b.md:7']],
] as const)
  test(`the editor of ${JSON.stringify(environment)} is told the line`, (t) =>
    t.deepEqual([...editor('/a b.md', 7, environment)], [...expected]));

test('programs for browser and clipboard are those of the system', (t) => {
  t.deepEqual(browsers('https://a.example', 'darwin'), [['open', 'https://a.example']]);
  t.is(browsers('https://a.example', 'linux')[0]?.[0], 'xdg-open');
  t.deepEqual(clipboards({}, 'linux'), []);
  t.deepEqual(clipboards({WAYLAND_DISPLAY: 'wayland-0'}, 'linux'), [['wl-copy']]);
});

test('the first program that there is is run, and gets what it is to read', async (t) => {
  t.is(
    await runFirst([['no-such-program-of-ours'], ['sh', '-c', 'read x; test "$x" = wet']], {input: 'wet\n'}),
    0,
  );
  t.is(await runFirst([['no-such-program-of-ours']]), undefined);
});

const page = {url: 'https://quay.example/a/b.html'};
const file = {path: '/quay/a/b.md'};
for (const [href, from, source, fragment] of [
  ['https://x.example/y#z', file, 'https://x.example/y', 'z'],
  ['../c.html#d', page, 'https://quay.example/c.html', 'd'],
  ['//x.example/y', page, 'https://x.example/y', ''],
  ['../c%20d.md?v=1#e', file, '/quay/c d.md', 'e'],
  ['?v=1#e', file, '/quay/a/b.md', 'e'],
  ['%zz.md', file, '/quay/a/%zz.md', ''],
] as const)
  test(`${href} of ${JSON.stringify(from)} leads to ${source}`, (t) =>
    t.deepEqual(sourceOfLink(href, from), {source, fragment}));

test('what was piped in has nothing beside it', (t) => t.is(sourceOfLink('c.md', {}), undefined));
