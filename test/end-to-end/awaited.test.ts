import {execFileSync} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {broadsheet, openTerminal, type Terminal} from '../helpers/terminal.js';

const chapters = Array.from(
  {length: 40},
  (_, at) => `## Gate ${at}\n\nThe keeper of gate ${at} was late again.\n`,
);
const gates = `# The gates\n\n${chapters.join('\n')}`;

/** The reader at the end of a pipe into which nothing has come yet. */
async function waiting(folder: string): Promise<{terminal: Terminal; pipe: string}> {
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const program = ['sh', '-c', 'pipe=$1; shift; cat "$pipe" | "$@" -', 'sh', pipe, ...broadsheet];
  const terminal = await openTerminal({program});
  await terminal.waitFor('reading');
  return {terminal, pipe};
}

test('keys typed before the text has come are answered by it, in order', async (t) => {
  await using folder = await temporaryFolder();
  const {terminal, pipe} = await waiting(folder.path);
  await using _ = terminal;
  terminal.type('G/gate 17');
  terminal.type('\r');
  await writeFile(pipe, gates);
  await terminal.waitFor('hit 1 of');
  t.true(terminal.text().join('\n').includes('The keeper of gate 17'));
});

test('a q that is typed into a search before the text has come is a letter of it', async (t) => {
  await using folder = await temporaryFolder();
  const {terminal, pipe} = await waiting(folder.path);
  await using _ = terminal;
  terminal.type('/quay');
  await writeFile(pipe, `${gates}\n## Quay\n\nThe quay was empty.\n`);
  await terminal.waitFor('The quay was empty');
  t.true(terminal.text().join('\n').includes('/ quay'));
});

test('what has not come yet is given up with q', async (t) => {
  await using folder = await temporaryFolder();
  const {terminal, pipe} = await waiting(folder.path);
  await using _ = terminal;
  terminal.type('q');
  await writeFile(pipe, '');
  t.deepEqual(await terminal.ended(), {code: 0});
});
