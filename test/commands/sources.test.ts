import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {runProgram} from './run-program.js';

const tides = '# Tides\n\nThe harbour wakes when the water comes back.\n\nGulls quarrel over the catch.\n';

test('what is piped in is read where nothing is named', async (t) => {
  await using home = await temporaryFolder();
  const {status, stdout} = await runProgram([], {home: home.path, input: tides});
  t.is(status, 0);
  t.regex(stdout, /Gulls quarrel over the catch\./);
});

test('the library is listed and searched by its index, with the same rows as its files', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'papers');
  await mkdir(path.join(folder, 'sea'), {recursive: true});
  await writeFile(
    path.join(folder, 'sea', 'tides.md'),
    `---\nauthor: Ada Marsh\naffiliation: Northern College\n---\n\n${tides}`,
  );
  const surroundings = {home: home.path, environment: {BROADSHEET_LIBRARY: folder}};
  const indexed = await runProgram(['list', '--json'], surroundings);
  t.is(indexed.status, 0);
  t.deepEqual(indexed, await runProgram(['list', folder, '--json'], surroundings));
  const {stdout} = await runProgram(['search', 'gulls'], surroundings);
  t.is(stdout.split('\n')[0], `${path.join('papers', 'sea', 'tides.md')}: Tides · Ada Marsh`);
});
