import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test, {type ExecutionContext} from 'ava';
import {runReader, type RunOptions} from '../../source/app/run-reader.js';
import {defaults} from '../../source/reader/setting-table.js';
import {isolatedEnvironment} from '../helpers/environment.js';
import {column, pdfFile} from '../helpers/pdf-file.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {fakeTerminal, type FakeTerminal} from './fake-terminal.js';

const quay = '# The quay\n\nBy Ada Marsh\n\nThe ferry was late, and nobody minded.\n';
const mill = '# The mill\n\nBy Bo Reed\n\nThe wheel turned all night.\n';

type World = {folder: string; terminal: FakeTerminal; ended: Promise<number>};

/** The reader on files of a folder that is made for it, which goes when the test does. */
async function open(
  t: ExecutionContext,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<RunOptions> = {},
): Promise<World> {
  const scratch = await temporaryFolder();
  t.teardown(async () => scratch[Symbol.asyncDispose]());
  const folder = path.join(scratch.path, 'shelf');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  Object.assign(process.env, isolatedEnvironment(scratch.path));
  const terminal = fakeTerminal();
  const ended = runReader({
    sources: Object.keys(files).map((name) => path.join(folder, name)),
    settings: defaults,
    stated: {},
    take: terminal.take,
    ...options,
  });
  return {folder, terminal, ended};
}

/** What is written to standard error meanwhile. */
async function complaintsOf(work: () => Promise<unknown>): Promise<string> {
  const {stderr} = process;
  const write = stderr.write.bind(stderr);
  let said = '';
  stderr.write = (chunk: Uint8Array | string) => {
    said += String(chunk);
    return true;
  };
  try {
    await work();
  } finally {
    stderr.write = write;
  }
  return said;
}

test.serial('one article opens at its first page', async (t) => {
  const {terminal, ended} = await open(t, {'quay.md': quay});
  await terminal.shows('nobody minded');
  terminal.type('q');
  t.is(await ended, 0);
});

test.serial('an article opens at the place that is named with it', async (t) => {
  const chapters = ['One', 'Two', 'Three'].map(
    (name) => `## Chapter ${name}\n\n${`The keeper of gate ${name} was late. `.repeat(150)}\n\n`,
  );
  await using shelf = await temporaryFolder();
  const file = path.join(shelf.path, 'gates.md');
  writeFileSync(file, `# Gates\n\n${chapters.join('')}`);
  const {terminal, ended} = await open(t, {}, {sources: [`${file}#chapter-three`]});
  await terminal.shows('gate Three');
  t.false((await terminal.text()).includes('gate One'));
  terminal.type('q');
  t.is(await ended, 0);
});

test.serial('of several the picker opens', async (t) => {
  const {terminal, ended} = await open(t, {'quay.md': quay, 'mill.md': mill});
  await terminal.shows('The mill');
  t.true((await terminal.text()).includes('The quay'));
  terminal.type('q');
  t.is(await ended, 0);
});

test.serial('a folder is opened like what is in it', async (t) => {
  const {folder, terminal, ended} = await open(t, {'quay.md': quay, 'mill.md': mill});
  await terminal.shows('The mill');
  terminal.type('q');
  await ended;
  const again = fakeTerminal();
  const second = runReader({
    sources: [folder],
    settings: defaults,
    stated: {},
    take: again.take,
  });
  await again.shows('The mill');
  again.type('q');
  t.is(await second, 0);
});

test.serial('what can’t be read beside what can is listed with its reason', async (t) => {
  const {terminal, ended} = await open(t, {'quay.md': quay, 'empty.md': ''});
  await terminal.shows('is empty');
  t.true((await terminal.text()).includes('The quay'));
  terminal.type('q');
  t.is(await ended, 0);
});

test.serial(
  'where nothing can be read that is said, no terminal is taken, and the status is 2',
  async (t) => {
    let status: number | undefined;
    const said = await complaintsOf(async () => {
      const {ended} = await open(
        t,
        {'empty.md': ''},
        {
          take() {
            throw new Error('the terminal was taken');
          },
        },
      );
      status = await ended;
    });
    t.is(status, 2);
    t.regex(said, /^broadsheet: .*empty\.md: is empty; there is nothing to read\n$/);
  },
);

test.serial('a pattern opens at its first hit', async (t) => {
  const {terminal, ended} = await open(t, {'quay.md': quay, 'mill.md': mill}, {pattern: 'wheel turned'});
  await terminal.shows('wheel turned');
  terminal.type('\u0003');
  t.is(await ended, 130);
});

test.serial('the place where one was is there the next time', async (t) => {
  const long = `# The long road\n\n${Array.from({length: 90}, (_, at) => `Stone ${at} lies there.`).join('\n\n')}\n`;
  const {folder, terminal, ended} = await open(t, {'road.md': long});
  await terminal.shows('Stone 0 lies');
  terminal.type('50%');
  await terminal.shows('Stone 45 lies');
  terminal.type('q');
  await ended;
  const again = fakeTerminal();
  const second = runReader({
    sources: [path.join(folder, 'road.md')],
    settings: defaults,
    stated: {},
    take: again.take,
  });
  await again.shows('Stone 45 lies');
  again.type('q');
  t.is(await second, 0);
});

const gate = pdfFile(
  [column(['The gate is shut at night, and the keeper has the only key to it.'], {x: 60, y: 200})],
  {
    password: 'halyard',
  },
);

/** Everything that is kept below a folder, as one text. */
const keptIn = (folder: string): string =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

test.serial(
  'a locked document asks for its password until it is right, and that is written nowhere',
  async (t) => {
    const {folder, terminal, ended} = await open(t, {'gate.pdf': gate});
    await terminal.shows('is locked with a password');
    terminal.type('anchor');
    await terminal.shows('••••••');
    terminal.type('\r');
    await terminal.shows('locked with another');
    terminal.type('halyard\r');
    await terminal.shows('The gate is shut at night');
    t.notRegex(terminal.written(), /anchor|halyard/);
    terminal.type('q');
    t.is(await ended, 0);
    t.notRegex(keptIn(path.dirname(folder)), /halyard/);
  },
);

test.serial('a document that is left locked ends with a line that says so', async (t) => {
  const complaints = await complaintsOf(async () => {
    const {terminal, ended} = await open(t, {'gate.pdf': gate});
    await terminal.shows('is locked with a password');
    terminal.type('\u001B');
    t.is(await ended, 2);
  });
  t.regex(complaints, /gate\.pdf: is locked with a password; give it in BROADSHEET_PASSWORD/);
});

test.serial('in the list a locked document is asked about when it is opened', async (t) => {
  const {terminal, ended} = await open(t, {'quay.md': quay, 'gate.pdf': gate});
  await terminal.shows('is locked with a password, which is asked for');
  terminal.type('G\r');
  await terminal.shows('leave it locked');
  terminal.type('\u001B');
  await terminal.shows('gate.pdf: is locked with a password; give it');
  terminal.type('\r');
  await terminal.shows('leave it locked');
  terminal.type('halyard\r');
  await terminal.shows('The gate is shut at night');
  terminal.type('q');
  await terminal.shows('The quay');
  terminal.type('q');
  t.is(await ended, 0);
});
