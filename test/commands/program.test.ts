import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {constants} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import test from 'ava';
import {readingStateFile} from '../../source/config/paths.js';
import {openReadingState} from '../../source/library/reading-state.js';
import {isolatedEnvironment} from '../helpers/environment.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {position} from '../library/position.js';
import {cli, runProgram} from './run-program.js';

const tides = '# Tides\n\nThe harbour wakes when the water comes back.\n\nGulls quarrel over the catch.\n';
const escapes = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const linesOf = (output: string): string[] => output.split('\n').slice(0, -1);

test('--version prints the version of the package', async (t) => {
  await using home = await temporaryFolder();
  const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {version: string};
  const outcome = await runProgram(['--version'], {home: home.path});
  t.deepEqual(outcome, {status: 0, stdout: `${version}\n`, stderr: ''});
});

test('--help prints the help on standard output', async (t) => {
  await using home = await temporaryFolder();
  for (const args of [['--help'], ['show', '-h']]) {
    const {status, stdout, stderr} = await runProgram(args, {home: home.path});
    t.is(status, 0);
    t.regex(stdout, /broadsheet import SOURCE…/);
    t.is(stderr, '');
  }
});

test('a line that can’t be understood is told in one line, with status 2', async (t) => {
  await using home = await temporaryFolder();
  for (const args of [['--jsn'], ['show'], ['list', '--limit', '3'], ['show', 'a', '--width', 'x']]) {
    const {status, stdout, stderr} = await runProgram(args, {home: home.path});
    t.is(status, 2);
    t.is(stdout, '');
    t.is(linesOf(stderr).length, 1);
    t.regex(stderr, /^broadsheet: /);
  }
});

test('without a terminal, what was named is shown; without a name, the library is listed', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'tides.md'), tides);
  const shown = await runProgram(['tides.md'], {home: home.path});
  t.is(shown.status, 0);
  t.regex(shown.stdout, /The harbour wakes/);
  const shipped = await runProgram([], {home: home.path});
  t.is(shipped.status, 0);
  t.regex(shipped.stdout, /^How to read a broadsheet · /m);
  t.is(shipped.stderr, '');
  const environment = {BROADSHEET_LIBRARY: home.path};
  const own = await runProgram([], {home: home.path, environment});
  t.deepEqual(
    linesOf(own.stdout).map((line) => line.split(' · ')[0]),
    ['Tides'],
  );
});

test('show prints one JSON array, and nothing else on standard output', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'tides.md'), tides);
  for (const args of [['--json'], ['--format', 'json']]) {
    const {status, stdout, stderr} = await runProgram(['show', 'tides.md', '-', ...args], {
      home: home.path,
      input: '# Ebb\n\nThe water leaves.\n',
    });
    t.is(status, 0);
    t.is(stderr, '');
    const articles = JSON.parse(stdout) as {id: string; title: string}[];
    t.deepEqual(
      articles.map(({title}) => title),
      ['Tides', 'Ebb'],
    );
    t.is(articles[0]?.id, path.join(home.path, 'tides.md'));
    t.regex(articles[1]?.id ?? '', /^[\da-z]{6,}$/);
  }
});

test('what can’t be read gets a line each and status 2; the others are printed', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'tides.md'), tides);
  await writeFile(path.join(home.path, 'empty.md'), '');
  await mkdir(path.join(home.path, 'bare'));
  const sources = ['gone.md', 'empty.md', 'bare', 'tides.md'];
  for (const command of ['show', 'list', 'import']) {
    const {status, stdout, stderr} = await runProgram([command, ...sources], {home: home.path});
    t.is(status, 2);
    t.regex(stdout, /tides/i);
    t.deepEqual(
      linesOf(stderr).map((line) => line.split(':')[1]?.trim()),
      ['gone.md', 'empty.md', 'bare'],
    );
  }
});

test('a reader that has had enough ends the program in silence', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'long.md'), `# Long\n\n${'The tide turns again. '.repeat(100_000)}\n`);
  const program = spawn(process.execPath, [cli, 'show', 'long.md', '--json'], {
    cwd: home.path,
    env: isolatedEnvironment(home.path),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  program.stdout.once('data', () => program.stdout.destroy());
  const [stderr] = await Promise.all([text(program.stderr), once(program, 'close')]);
  t.is(program.exitCode, 0);
  t.is(stderr, '');
});

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGHUP', 129],
  ['SIGTERM', 143],
] as const) {
  for (const command of ['show', 'import']) {
    test(`${command} that gets ${signal} ends as a shell expects`, async (t) => {
      await using home = await temporaryFolder();
      const environment = isolatedEnvironment(home.path);
      const program = spawn(process.execPath, [cli, command, '-'], {cwd: home.path, env: environment});
      program.kill(signal);
      await once(program, 'close');
      const {exitCode, signalCode} = program;
      t.is(signalCode === null ? exitCode : 128 + constants.signals[signalCode], status);
      t.deepEqual(await readdir(home.path), []);
    });
  }
}

test('list prints JSON with the share read', async (t) => {
  await using home = await temporaryFolder();
  const file = path.join(home.path, 'tides.md');
  await writeFile(file, tides);
  const state = openReadingState(readingStateFile(isolatedEnvironment(home.path)));
  state.save(position({article: file, share: 0.5}));
  state.close();
  const {status, stdout} = await runProgram(['list', 'tides.md', '--json'], {home: home.path});
  t.is(status, 0);
  const [row] = JSON.parse(stdout) as Record<string, unknown>[];
  t.like(row, {id: file, title: 'Tides', authors: [], words: 13, minutes: 1, progress: 0.5});
  const line = await runProgram(['list', 'tides.md'], {home: home.path});
  t.regex(line.stdout, /^Tides · .*1 min · 50 % read\n$/);
});

test('list leaves no trace', async (t) => {
  await using home = await temporaryFolder();
  await runProgram(['list'], {home: home.path});
  t.deepEqual(await readdir(home.path), []);
});

test('text is laid out to the measure', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'long.md'), `# Long\n\n${'The tide turns again. '.repeat(50)}\n`);
  for (const width of [20, 44]) {
    const {status, stdout} = await runProgram(['show', 'long.md', '-w', String(width)], {home: home.path});
    t.is(status, 0);
    const longest = Math.max(...linesOf(stdout).map((line) => line.length));
    t.true(longest <= width && longest > width - 12, String(longest));
  }
});

test('search finds a mistyped paragraph, and says with status 1 that there is none', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'tides.md'), tides);
  const found = await runProgram(['search', 'gulls quarel', '--in', 'tides.md', '--json'], {home: home.path});
  t.is(found.status, 0);
  const [hit] = JSON.parse(found.stdout) as {text: string; ranges: [number, number][]; score: number}[];
  t.is(hit?.text, 'Gulls quarrel over the catch.');
  t.deepEqual(
    hit?.ranges.map(([start, end]) => hit.text.slice(start, end)),
    ['Gulls', 'quarrel'],
  );
  t.true((hit?.score ?? 0) > 0 && (hit?.score ?? 2) <= 1);
  const plain = await runProgram(['search', 'gulls', '--in', 'tides.md'], {home: home.path});
  t.is(plain.stdout, 'tides.md: Tides\n  Gulls quarrel over the catch.\n\n');
  const none = await runProgram(['search', 'zeppelin', '--in', 'tides.md', '--json'], {home: home.path});
  t.deepEqual(none, {status: 1, stdout: '[]\n', stderr: ''});
});

test('no escape sequence of a document or a file name is printed', async (t) => {
  await using home = await temporaryFolder();
  const hostile = '\u001B[31mred\u001B]0;title\u0007 \u009B2Jpink\u202E';
  const name = 'x\u001B[2J\u009Bm\n.md';
  const matter = `---\ntitle: "\\e[31mT\\x9b2J"\nauthor: "\\e]0;A\\a"\n---\n`;
  await writeFile(
    path.join(home.path, name),
    `${matter}\n# ${hostile}\n\n${hostile} water [a](http://${hostile})\n`,
  );
  await writeFile(path.join(home.path, `empty${name}`), '');
  const lines = [
    ...['text', 'markdown', 'json'].map((format) => ['show', '.', '--format', format]),
    ['list', '.'],
    ['list', '.', '--json'],
    ['search', 'water', '--in', '.'],
    ['search', 'water', '--in', '.', '--json'],
    ['import', '.', '--into', 'out'],
    ['show', hostile],
    [`--${hostile}`],
  ];
  for (const args of lines) {
    const {stdout, stderr} = await runProgram(args, {home: home.path});
    t.notRegex(stdout, escapes, args.join(' '));
    t.notRegex(stderr, escapes, args.join(' '));
  }
});

test('import writes each article once more, never over a file', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'source.md'), tides);
  for (const expected of ['tides.md', 'tides-2.md']) {
    const {status, stdout} = await runProgram(['import', 'source.md', '--into', 'out'], {home: home.path});
    t.is(status, 0);
    t.is(stdout, `${path.join('out', expected)}\n`);
  }
  t.deepEqual((await readdir(path.join(home.path, 'out'))).toSorted(), ['tides-2.md', 'tides.md']);
});

test('import says where it can’t write', async (t) => {
  await using home = await temporaryFolder();
  await writeFile(path.join(home.path, 'source.md'), tides);
  const {status, stderr} = await runProgram(['import', 'source.md', '--into', 'source.md'], {
    home: home.path,
  });
  t.is(status, 2);
  t.is(linesOf(stderr).length, 1);
  t.regex(stderr, /^broadsheet: source\.md: /);
});

test('a fault in the config file is told, and the command goes on', async (t) => {
  await using home = await temporaryFolder();
  await mkdir(path.join(home.path, 'config', 'broadsheet'), {recursive: true});
  await writeFile(path.join(home.path, 'config', 'broadsheet', 'config.yaml'), 'measure: wide\n');
  const {status, stdout, stderr} = await runProgram(['list'], {home: home.path});
  t.is(status, 0);
  t.regex(stdout, /How to read a broadsheet/);
  t.is(linesOf(stderr).length, 1);
  t.regex(stderr, /config\.yaml: measure must be/);
});
