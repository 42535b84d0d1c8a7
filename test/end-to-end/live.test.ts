import {readdirSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {runProgram} from '../commands/run-program.js';
import {hostileFolder, liveIn, payloads} from '../helpers/hostile-folder.js';
import {control, keys} from '../helpers/keys.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';

/** Everything a reader does in an article, by its keys; `q` closes what lies over it. */
const walk = ['G', 'g', 'z', 'a', 'a', keys.tab, keys.tab, 'i', 'J', '>'];

/** Types a key and waits for its frame: before it the status line says what another key does not do. */
async function pressed(terminal: Terminal, key: string): Promise<void> {
  const idle = 'Y does nothing here';
  terminal.type('Y');
  await terminal.waitFor(idle);
  terminal.type(key);
  await terminal.waitFor((shown) => !shown.text().join('\n').includes(idle), `what ${key} does`);
}

for (const way of ['by name', 'as a library'])
  test(`of a hostile folder nothing live reaches the terminal: ${way}`, async (t) => {
    await using home = await temporaryFolder();
    const folder = path.join(home.path, 'quays');
    const files = hostileFolder(folder);
    const env = {BROADSHEET_HYPERLINKS: 'always'};
    const options = way === 'by name' ? {args: [folder], env} : {env: {...env, BROADSHEET_LIBRARY: folder}};
    await using terminal = await openTerminal({...options, home: home.path, columns: 110, rows: 30});
    await terminal.waitFor(/\d can’t be opened/);
    for (const key of ['G', 'g', 'S', 'S']) await pressed(terminal, key);
    terminal.type('Fquay tide');
    await terminal.waitFor(/\d+ paragraphs?/);
    terminal.type(keys.enter);
    await terminal.waitFor(/\d+ of \d+\+?/);
    for (const key of ['n', 'N']) await pressed(terminal, key);
    for (let at = 0; at < files.length; at++) for (const key of walk) await pressed(terminal, key);
    for (const [key, shows] of [
      ['t', '▌'],
      ['B', 'Jumps'],
    ] as const) {
      terminal.type(key);
      await terminal.waitFor(shows);
      terminal.type('q');
      await terminal.waitFor((shown) => !shown.text().join('\n').includes(shows), 'it to close');
    }
    terminal.type('?quay');
    await terminal.waitFor('No key does that');
    terminal.type(control('c'));
    await terminal.ended();
    t.is(liveIn(terminal.output), undefined);
    t.regex(terminal.output, /\u001B\]8;id=/);
  });

test('nor anything of what commands write', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'quays');
  hostileFolder(folder);
  const named = readdirSync(folder).map((name) => path.join(folder, name));
  for (const args of [
    ['list', folder],
    ['list', folder, '--json'],
    ['show', ...named],
    ['show', ...named, '--json'],
    ['show', ...named, '--format', 'markdown'],
    ['search', 'quay tide', '--in', folder],
    ['search', 'quay tide', '--in', folder, '--json'],
    ['import', ...named, '--into', path.join(home.path, 'kept')],
    ['show', path.join(home.path, payloads[0]!)],
    [`--theme=${payloads[0]!}`, 'show', folder],
    [payloads[3]!],
  ]) {
    const {stdout, stderr} = await runProgram(args, {home: home.path});
    t.is(liveIn(stdout), undefined, args.join(' '));
    t.is(liveIn(stderr), undefined, args.join(' '));
  }
});

test('what is live is told from what the program makes', (t) => {
  // What the program makes too is told by where it comes from alone.
  const shared = new Set(['\u001B[2J', '\u001B[31m', '\u001B[?1049l']);
  for (const payload of payloads.filter((each) => !shared.has(each)))
    t.truthy(liveIn(`a${payload}b`), JSON.stringify(payload));
  t.is(
    liveIn('\u001B[?2026h\u001B[2;3H\u001B[0m\u001B[2Ktide\u001B[1;38;5;9mx\u001B[0m\u001B[?2026l\n'),
    undefined,
  );
});
