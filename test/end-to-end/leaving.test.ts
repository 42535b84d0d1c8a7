import {writeFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {control} from '../helpers/keys.js';
import {opened} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {broadsheet, openTerminal, type Terminal} from '../helpers/terminal.js';
import {endings} from './ending-rows.js';

const article = path.join(root, 'articles/perception-dilemma.md');

const words = 'The ferry was late again, and nobody minded. '.repeat(30);

const restored = (terminal: Terminal): boolean =>
  !terminal.alternateScreen &&
  terminal.cursorVisible &&
  [1000, 1002, 1003, 1004, 1006, 1007, 2026].every((mode) => !terminal.modes.has(mode)) &&
  terminal.modes.has(7);

for (const {what, happens, status} of endings) {
  test(`${what} gives the terminal back and ends with ${status}`, async (t) => {
    await using terminal = await openTerminal({args: [article]});
    await opened(terminal);
    t.true(terminal.alternateScreen);
    t.false(terminal.cursorVisible);
    happens(terminal);
    t.deepEqual(await terminal.ended(), {code: status});
    t.true(restored(terminal));
  });

  test(`${what} ends it with ${status} while many files are being read`, async (t) => {
    await using folder = await temporaryFolder();
    for (let number = 0; number < 3000; number++)
      writeFileSync(path.join(folder.path, `${number}.md`), `# Note ${number}\n\n${words}\n`);
    await using terminal = await openTerminal({args: [folder.path]});
    await terminal.waitFor('articles so far');
    happens(terminal);
    t.deepEqual(await terminal.ended(), {code: status});
    t.true(restored(terminal));
  });
}

test('where the article is piped in, keys come from the terminal, and it ends all the same', async (t) => {
  const command = `cat '${article}' | '${broadsheet.join("' '")}' -`;
  await using terminal = await openTerminal({program: ['bash', '-c', command]});
  await opened(terminal);
  t.true(terminal.alternateScreen);
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
  t.true(restored(terminal));
});

const command = [...broadsheet, article].map((word) => `'${word}'`).join(' ');

for (const [how, typed] of [
  ['a shell', command],
  ['a shell that was started by a script', `sh -c "${command}; true"`],
] as const)
  test(`${how} stops it on ^Z with the terminal given back, and fg draws it again`, async (t) => {
    await using terminal = await openTerminal({
      program: ['bash', '--norc', '--noprofile', '-i'],
      env: {PS1: 'ready> '},
    });
    await terminal.waitFor('ready>');
    terminal.type(`${typed}\r`);
    await opened(terminal);
    terminal.type(control('z'));
    await terminal.waitFor(
      (screen) => screen.text().some((row) => row.includes('Stopped')) && restored(terminal),
    );
    terminal.type('fg\r');
    await terminal.waitFor(
      (screen) => screen.alternateScreen && screen.text().some((row) => row.includes('A handshake')),
    );
    terminal.type('q');
    await terminal.waitFor((screen) => !screen.alternateScreen && screen.text().at(-1) !== undefined);
    t.true(restored(terminal));
    terminal.type('exit\r');
    await terminal.ended();
  });

test('where nobody could continue it, ^Z stops nothing and reading goes on', async (t) => {
  await using terminal = await openTerminal({args: [article]});
  await opened(terminal);
  terminal.type(control('z'));
  await terminal.waitFor((screen) => screen.text().some((row) => row.includes('A handshake')));
  terminal.type('G');
  await terminal.waitFor('100%');
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
});

test('a crash gives the terminal back, says what went wrong and ends with 2', async (t) => {
  t.timeout(60_000);
  const crash = `data:text/javascript,${encodeURIComponent("process.on('SIGUSR2', () => { throw new Error('on purpose'); });")}`;
  await using terminal = await openTerminal({
    program: [process.execPath, '--import', crash, ...broadsheet.slice(1)],
    args: [article],
  });
  await opened(terminal);
  terminal.kill('SIGUSR2');
  t.deepEqual(await terminal.ended(), {code: 2});
  t.true(restored(terminal));
  t.true(terminal.output.includes('on purpose'));
});

test('while a long article is still read, q leaves all the same', async (t) => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'long.md');
  await writeFile(
    file,
    `# A long book\n\n${'The ferry was late again, and nobody minded.\n\n'.repeat(200_000)}`,
  );
  await using terminal = await openTerminal({args: [file]});
  await terminal.waitFor('The ferry was late');
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
  t.true(restored(terminal));
});
