import {access, writeFile} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {control, keys} from './keys.js';
import {temporaryFolder} from './temporary-folder.js';
import {openTerminal} from './terminal.js';

const echo = [process.execPath, fileURLToPath(new URL('echo-program.js', import.meta.url))];

test('keys go in, the screen comes out', async (t) => {
  await using terminal = await openTerminal({program: echo, columns: 40, rows: 10});
  await terminal.waitFor('size 40×10');
  t.is(terminal.text().length, 10);
  t.is(terminal.text()[0], 'bold quiet loud 字宽');
  terminal.type('x');
  await terminal.waitFor('key "x"');
  terminal.type(keys.up);
  await terminal.waitFor(String.raw`key "\u001b[A"`);
  terminal.type(control('c'));
  await terminal.waitFor(String.raw`key "\u0003"`);
});

test('cells have their looks', async (t) => {
  await using terminal = await openTerminal({program: echo});
  await terminal.waitFor('loud');
  t.like(terminal.cell(0, 0), {
    text: 'b',
    bold: true,
    dim: false,
    foreground: 'default',
    background: 'default',
  });
  t.true(terminal.cellsOf('quiet').every((cell) => cell.dim && cell.italic && cell.underlined && !cell.bold));
  t.is(terminal.cellsOf('loud').length, 4);
  for (const cell of terminal.cellsOf('loud'))
    t.like(cell, {reversed: true, foreground: 9, background: '#010203'});
  t.deepEqual(
    terminal.cellsOf('字宽').map((cell) => [cell.text, cell.cells]),
    [
      ['字', 2],
      ['', 0],
      ['宽', 2],
    ],
  );
  t.deepEqual(terminal.cellsOf('nowhere'), []);
  t.throws(() => terminal.cell(24, 0), {instanceOf: RangeError});
  t.throws(() => terminal.cell(0, 80), {instanceOf: RangeError});
});

test('the alternate screen, the cursor and the modes are seen to be taken and given back', async (t) => {
  await using terminal = await openTerminal({program: echo});
  await terminal.waitFor('size');
  t.true(terminal.alternateScreen);
  t.false(terminal.cursorVisible);
  t.true(terminal.modes.has(1007));
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 3});
  t.false(terminal.alternateScreen);
  t.true(terminal.cursorVisible);
  t.false(terminal.modes.has(1007));
  t.is(terminal.text()[0], 'left');
  t.true(terminal.output.startsWith('\u001B[?1049h'));
});

test('a frame is seen whole or not at all', async (t) => {
  await using terminal = await openTerminal({program: echo, patience: 2000});
  await terminal.waitFor('size');
  terminal.type('[');
  await t.throwsAsync(terminal.waitFor('key "["'), {message: /2000 ms went by[^]*key "\["/});
  t.false(terminal.whole);
  terminal.type(']');
  await terminal.waitFor('key "["');
  terminal.type('[');
  terminal.kill('SIGKILL');
  t.like(await terminal.ended(), {signal: 'SIGKILL'});
});

test('a resize reaches the program', async (t) => {
  await using terminal = await openTerminal({program: echo, columns: 80, rows: 24});
  await terminal.waitFor('size 80×24');
  terminal.resize(120, 40);
  await terminal.waitFor('size 120×40');
  t.is(terminal.text().length, 40);
});

test('a signal ends the program and is named', async (t) => {
  await using terminal = await openTerminal({program: echo});
  await terminal.waitFor('size');
  terminal.kill('SIGTERM');
  t.like(await terminal.ended(), {signal: 'SIGTERM'});
});

test('waiting fails with the screen: when patience ends, and at once when the program does', async (t) => {
  await using terminal = await openTerminal({program: echo, patience: 2000});
  await terminal.waitFor('size');
  await t.throwsAsync(terminal.waitFor('never'), {
    message: /2000 ms went by while waiting for "never"[^]*size 80×24/,
  });
  terminal.type('q');
  await t.throwsAsync(terminal.waitFor('never', 'a miracle'), {
    message: /ended \({"code":3}\) while waiting for a miracle/,
  });
});

test('a program that will not end is told of', async (t) => {
  await using terminal = await openTerminal({program: echo, patience: 2000});
  await t.throwsAsync(terminal.ended(), {message: /waiting for the program to end/});
});

test('the program sees nothing of the surroundings but what it needs', async (t) => {
  await using home = await temporaryFolder();
  await using terminal = await openTerminal({program: echo, home: home.path, env: {EXTRA: '1'}});
  await terminal.waitFor('size');
  terminal.type('e');
  await terminal.waitFor('XDG_STATE_HOME');
  const screen = terminal.text().join('\n');
  t.true(screen.includes('EXTRA'));
  t.false(/\bCI\b|NO_COLOR|FORCE_COLOR|NODE_/.test(screen));
});

test('a shell stops a program on ^Z and continues it', async (t) => {
  await using terminal = await openTerminal({
    program: ['bash', '--norc', '--noprofile', '-i'],
    env: {PS1: 'ready> '},
  });
  await terminal.waitFor('ready>');
  terminal.type(`sh -c 'echo go; exec cat'\r`);
  await terminal.waitFor(/^go$/m);
  terminal.type('first\r');
  await terminal.waitFor((screen) => screen.text().filter((row) => row === 'first').length === 2);
  terminal.type(control('z'));
  await terminal.waitFor('Stopped');
  terminal.type('fg\r');
  await terminal.waitFor(/^sh -c/m);
  terminal.type('second\r');
  await terminal.waitFor((screen) => screen.text().filter((row) => row === 'second').length === 2);
  terminal.type(control('d'));
  terminal.type('exit 4\r');
  t.is((await terminal.ended()).code, 4);
});

test('a temporary folder goes with all it holds', async (t) => {
  let gone = '';
  {
    await using folder = await temporaryFolder();
    gone = folder.path;
    await writeFile(path.join(folder.path, 'file'), 'text');
  }
  await t.throwsAsync(access(gone), {code: 'ENOENT'});
});
