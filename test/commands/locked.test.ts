import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {column, pdfFile} from '../helpers/pdf-file.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {runProgram} from './run-program.js';

const text = column(['The gate is shut at night, and the keeper has the only key to it.'], {x: 60, y: 200});

test('the password of a locked file comes from the environment; what is read with it is kept nowhere', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'gate.pdf'), pdfFile([text], {password: 'halyard'}));
  const show = async (password?: string) =>
    runProgram(['show', 'gate.pdf#page=1'], {
      home: home.path,
      ...(password !== undefined && {environment: {BROADSHEET_PASSWORD: password}}),
    });
  t.regex((await show('halyard')).stdout, /The gate is shut at night/);
  const refused = await show('anchor');
  t.like(refused, {status: 2, stdout: ''});
  t.regex(refused.stderr, /^broadsheet: gate\.pdf: is locked with another password than the one given$/m);
  t.regex((await show()).stderr, /^broadsheet: gate\.pdf: is locked with a password; give it/m);
  const kept = (await readdir(home.path, {recursive: true})).filter((name) => name.includes('parsed'));
  t.deepEqual(kept, []);
});
