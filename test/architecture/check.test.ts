import test from 'ava';
import {
  circles,
  floorBreaches,
  globalBreaches,
  importsOf,
  lengthBreaches,
  nameBreaches,
  packageBreaches,
  seamBreaches,
  type SourceFile,
} from './check.js';

const filesOf = (files: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({path, text}));

const rooms = {
  cellar: {floor: 0},
  east: {floor: 1},
  west: {floor: 1},
  attic: {floor: 2, shut: ['west']},
  door: {floor: 3},
};

const imports: ReadonlyArray<readonly [string, string[]]> = [
  [`import a from './a.js';`, ['./a.js']],
  [`import {a, type B} from "./a.js";`, ['./a.js']],
  [`import type {A} from './a.js';`, ['./a.js']],
  [`import {\n  a,\n  b,\n} from './a.js';`, ['./a.js']],
  [`import * as a from 'a';`, ['a']],
  [`import 'a/styles';`, ['a/styles']],
  [`export * from './a.js';`, ['./a.js']],
  [`export type {A} from './a.js';`, ['./a.js']],
  [`const a = async () => import('./a.js');`, ['./a.js']],
  [`let a: import('./a.js').A;`, ['./a.js']],
  [`export const from = 'nowhere';\nimport b from './b.js';`, ['./b.js']],
  [`export const a = 'from';`, []],
  [`// import nothing from './a.js'`, []],
];

for (const [text, expected] of imports) {
  test(`imports of ${JSON.stringify(text)}`, (t) => {
    t.deepEqual(importsOf(text), expected);
  });
}

const floors: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, number]> = [
  [
    'down and within a room is allowed',
    {'cellar/a.ts': '', 'east/a.ts': `import '../cellar/a.js'; `, 'east/b.tsx': `import './a.js';`},
    0,
  ],
  ['a component is found', {'east/a.tsx': '', 'attic/a.tsx': `import '../east/a.js';`}, 0],
  ['up', {'attic/a.ts': '', 'east/a.ts': `import '../attic/a.js';`}, 1],
  ['up, only for a type', {'attic/a.ts': '', 'east/a.ts': `import type {A} from '../attic/a.js';`}, 1],
  ['up, on demand', {'attic/a.ts': '', 'east/a.ts': `await import('../attic/a.js');`}, 1],
  ['sideways', {'west/a.ts': '', 'east/a.ts': `export * from '../west/a.js';`}, 1],
  ['through a shut door', {'west/a.ts': '', 'attic/a.ts': `import '../west/a.js';`}, 1],
  ['out of the source', {'east/a.ts': `import '../../test/a.js';`}, 1],
  ['into a file that is not there', {'east/a.ts': `import './b.js';`}, 1],
  ['in no room', {'garden/a.ts': ''}, 1],
  [
    'a file in no folder has its floor',
    {
      'cellar/a.ts': `import '../main.js';`,
      'cli.ts': `import './main.js';`,
      'main.ts': `import './cellar/a.js';`,
    },
    1,
  ],
];

for (const [what, files, count] of floors) {
  test(`floors: ${what}`, (t) => {
    t.is(floorBreaches(filesOf(files), rooms).length, count);
  });
}

test('a package is imported only where the table says', (t) => {
  const access = [{names: ['press', '@ink/black', 'node:fs'], rooms: ['cellar']}];
  const text = `import 'press/letters.js';\nimport {a} from '@ink/black/pot';\nimport 'node:fs/promises';`;
  t.deepEqual(packageBreaches(filesOf({'cellar/a.ts': text}), access), []);
  t.is(packageBreaches(filesOf({'east/a.ts': text}), access).length, 3);
  const oneFile = [{names: ['press'], rooms: ['east/a.ts']}];
  t.deepEqual(packageBreaches(filesOf({'east/a.ts': `import 'press';`}), oneFile), []);
  t.is(packageBreaches(filesOf({'east/b.ts': `import 'press';`}), oneFile).length, 1);
  t.is(packageBreaches(filesOf({'cellar/a.ts': `import 'fs';`}), access).length, 1);
  t.is(packageBreaches(filesOf({'cellar/a.ts': 'await import(name);'}), access).length, 1);
  t.deepEqual(packageBreaches(filesOf({'cellar/a.ts': 'new URL(import.meta.url)'}), access), []);
});

test('a global is used only where the table says', (t) => {
  const globals = [{names: ['the clock'], pattern: /\bclock\./, rooms: ['cellar']}];
  t.deepEqual(globalBreaches(filesOf({'cellar/a.ts': 'clock.wind()'}), globals), []);
  t.deepEqual(globalBreaches(filesOf({'east/a.ts': 'clock.wind()'}), globals), [
    'east/a.ts touches the clock',
  ]);
  t.deepEqual(globalBreaches(filesOf({'east/a.ts': '// clock.wind\n/* clock.\nwind */'}), globals), []);
});

test('circles are found, each once', (t) => {
  const ring = {
    'east/a.ts': `import './b.js';`,
    'east/b.ts': `import './c.js';`,
    'east/c.ts': `import './a.js';`,
  };
  t.deepEqual(circles(filesOf(ring)), ['east/a.ts → east/b.ts → east/c.ts → east/a.ts']);
  t.deepEqual(circles(filesOf({'east/a.ts': `import './a.js';`})), ['east/a.ts → east/a.ts']);
  const diamond = {
    'east/a.ts': `import './b.js';\nimport './c.js';`,
    'east/b.ts': `import './d.js';`,
    'east/c.ts': `import './d.js';`,
    'east/d.ts': '',
  };
  t.deepEqual(circles(filesOf(diamond)), []);
});

test('names say what a file is for', (t) => {
  const empty = new Set(['utils', 'data']);
  t.deepEqual(nameBreaches(['east/line.ts', 'east/data-sheet.test.ts', 'west/page.tsx'], empty), []);
  for (const name of [
    'east/utils.ts',
    'utils/line.ts',
    'east/data.test.ts',
    'east/Line.ts',
    'east/page_row.tsx',
  ])
    t.deepEqual(nameBreaches([name], empty), [name]);
});

test('files are short, or excepted for as long as they need it', (t) => {
  const files = filesOf({'east/a.ts': '1\n2\n3\n', 'east/b.ts': '1\n2\n3\n4\n'});
  t.deepEqual(lengthBreaches(files, 3, {}), ['east/b.ts has more than 3 lines']);
  t.deepEqual(lengthBreaches(files, 3, {'east/b.ts': 'a table'}), []);
  t.deepEqual(lengthBreaches(files, 4, {'east/b.ts': 'a table'}), ['east/b.ts needs no exception']);
});

test('what there is one of is found where it may not be, and missed where it is not', (t) => {
  const files = filesOf({
    'east/a.ts': `import './one.js';`,
    'east/b.ts': `import './one.js';`,
    'east/one.ts': '',
  });
  t.deepEqual(seamBreaches(files, {'east/one.ts': ['east/a.ts']}), ['east/b.ts → east/one.ts']);
  t.deepEqual(seamBreaches(files, {'east/one.ts': ['east/a.ts', 'east/b.ts']}), []);
  t.deepEqual(seamBreaches(files, {'east/two.ts': []}), ['east/two.ts is not there']);
});
