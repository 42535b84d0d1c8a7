import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {root} from '../helpers/root.js';
import {keysOf} from './keys.js';
import {renewed} from './parts.js';

const readme = readFileSync(path.join(root, 'readme.md'), 'utf8');

test('the readme’s tables are those of the program (npm run readme renews them)', (t) => {
  t.is(readme, renewed(readme));
});

test('an outdated part is replaced, and what stands around it stays', (t) => {
  const outdated =
    'a\n<!-- keys -->\nstale words\n<!-- /keys -->\nb\n<!-- commands --><!-- /commands -->\nc\n<!-- settings --><!-- /settings -->\n';
  const text = renewed(outdated);
  t.regex(text, /^a\n<!-- keys -->\n\n\| key/);
  t.regex(text, /<!-- \/keys -->\nb\n<!-- commands -->\n\n\| command/);
  t.true(text.includes('<!-- /commands -->\nc\n'));
  t.false(text.includes('stale'));
});

test('a part without its place in the readme is an error', (t) => {
  t.throws(() => renewed('no markers'), {message: /<!-- keys -->/});
});

test('what the readme links to in this folder is there', (t) => {
  const links = Array.from(
    readme.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g),
    ([, link, image]) => link ?? image,
  );
  const local = links.filter((link) => link !== undefined && !/^[a-z]+:/.test(link));
  t.true(local.length > 0);
  t.deepEqual(
    local.filter((link) => !existsSync(path.join(root, link ?? ''))),
    [],
  );
});

test('the scripts that the readme names are there', (t) => {
  const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = Array.from(
    readme.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z]+)/g),
    ([, name]) => name ?? '',
  );
  t.true(named.includes('start'));
  t.true(named.includes('test'));
  t.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('keys stand in two columns, read downwards; those of other screens are left to the help', (t) => {
  t.is(
    keysOf([
      {context: 'article', command: 'line-down', keys: ['j', 'down'], description: 'on'},
      {context: 'help', command: 'page-up', keys: ['pgup'], description: 'up'},
      {context: 'article', command: 'find', keys: ['|'], description: 'find'},
      {context: 'everywhere', command: 'redraw', keys: ['ctrl-l'], description: 'redraw'},
    ]),
    [
      '| key     | does | key  | does   |',
      '| ------- | ---- | ---- | ------ |',
      '| `j` `↓` | on   | `^L` | redraw |',
      '| `\\|`    | find |      |        |',
    ].join('\n'),
  );
});
