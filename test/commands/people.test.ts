import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {runProgram, type Outcome} from './run-program.js';

type Written = {
  title: string;
  date: string;
  name: string;
  at: string;
  position: string;
  former?: boolean;
  note?: string;
};

const written = ({title, date, name, at, position, former = false, note = ''}: Written): string => `---
title: ${title}
date: ${date}
authors:
  - {name: ${name}, affiliations: [one]}
affiliations:
  - {id: one, name: ${at}}
broadsheet:
  posts:
    - {author: ${name}, affiliation: one, position: ${position}, former: ${former}, evidence: It was said., certainty: stated}
  notes: [{kind: author, text: "${note}"}]
---

The tide comes in.
`;

const library: readonly Written[] = [
  {title: 'Tides', date: '2019-03-01', name: 'Ada Moe', at: 'Harbour Univ.', position: 'lecturer'},
  {title: 'Ebb', date: '2023', name: 'Ada Moe', at: 'Harbour University', position: 'lecturer', former: true},
  {
    title: 'Flow',
    date: '2024-05',
    name: 'Per Lie',
    at: 'Sea Institute',
    position: 'fellow',
    note: 'Per Lie is a fellow at the Sea Institute, a think tank funded by the port.',
  },
];

async function withFolder(
  work: (run: (...args: string[]) => Promise<Outcome>, folder: string) => Promise<void>,
): Promise<void> {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'articles');
  await mkdir(folder);
  for (const each of library) await writeFile(path.join(folder, `${each.title}.md`), written(each));
  const environment = {BROADSHEET_LIBRARY: folder};
  await work(async (...args) => runProgram(['people', ...args], {home: home.path, environment}), folder);
}

test('people are printed with their posts, institutions with their people and what they live on', async (t) =>
  withFolder(async (run) => {
    const {status, stdout, stderr} = await run();
    t.is(stderr, '');
    t.is(status, 0);
    t.is(
      stdout,
      `Sea Institute
  a think tank funded by the port (Flow, 2024-05)
  Per Lie: fellow, Sea Institute (2024)
    Flow, 2024-05

Harbour University · also Harbour Univ.
  Ada Moe: formerly lecturer, Harbour University (2019–2023)

Ada Moe
  formerly lecturer, Harbour University (2019–2023)
    Ebb, 2023
    Tides, 2019-03-01

Per Lie
  fellow, Sea Institute (2024)
    Flow, 2024-05
`,
    );
  }));

test('the index answers as reading does, and what is mistyped or only begun is found', async (t) =>
  withFolder(async (run, folder) => {
    for (const query of [[], ['sea'], ['instiute'], ['at:"sea inst"'], ['moe', 'harbor']]) {
      const indexed = await run(...query, '--json');
      t.deepEqual(indexed, await run(...query, '--json', '--in', folder), query.join(' '));
      t.is(indexed.status, 0, query.join(' '));
    }
    const {people} = JSON.parse((await run('ada', '--json')).stdout) as {people: unknown};
    t.like(people, [
      {
        name: 'Ada Moe',
        posts: [
          {
            position: 'lecturer',
            affiliation: ['Harbour University'],
            former: true,
            evidence: 'It was said.',
            certainty: 'stated',
          },
        ],
      },
    ]);
  }));

test('where nobody is found the status is 1', async (t) =>
  withFolder(async (run) => {
    t.deepEqual(await run('xyzzyq'), {status: 1, stdout: '', stderr: ''});
    const {status, stdout} = await run('xyzzyq', '--json');
    t.is(status, 1);
    t.deepEqual(JSON.parse(stdout), {institutions: [], people: []});
  }));

test('a search by institution finds it by all its names, as the index has them and as they are read', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'articles');
  await mkdir(folder);
  const told = {date: '2024', position: 'fellow'};
  const three = [
    {...told, title: 'Tides', name: 'Ada Moe', at: 'Harbour University (海港大学)'},
    {...told, title: 'Ebb', name: 'Per Lie', at: 'Harbour Univ.'},
    {...told, title: 'Flow', name: 'Li Na', at: '海港大学'},
  ];
  for (const each of three) await writeFile(path.join(folder, `${each.title}.md`), written(each));
  const environment = {BROADSHEET_LIBRARY: folder};
  for (const query of ['at:海港大学', 'at:"harbour university"', 'author:moe']) {
    const indexed = await runProgram(['search', query], {home: home.path, environment});
    const read = await runProgram(['search', query, '--in', folder], {home: home.path});
    t.is(indexed.stdout.match(/^articles/gm)?.length, query.startsWith('at:') ? 3 : 1, query);
    t.deepEqual(indexed, read, query);
  }
});
