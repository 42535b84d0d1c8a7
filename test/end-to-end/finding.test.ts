import path from 'node:path';
import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened, pageText, statusLine, turn} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import type {Cell} from '../helpers/screen.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';

const lesson = path.join(root, 'articles/how-to-read-a-broadsheet.md');

const isMarked = (cell: Cell): boolean => cell.reversed || cell.underlined || cell.background !== 'default';

test('a paragraph is found by misspelt words, marked, and left by the way one came', async (t) => {
  await using terminal = await openTerminal({args: [lesson]});
  await opened(terminal);
  await turn(terminal, ' ');
  const before = pageText(terminal);
  await turn(terminal, '/');
  terminal.type('aftrnoon hern');
  await terminal.waitFor('Nobody asked how far');
  terminal.type(keys.enter);
  await terminal.waitFor((screen) => /hit 1 of/.test(statusLine(screen)));
  t.true(pageText(terminal).join(' ').includes('The heron stood'));
  t.true(terminal.cellsOf('heron').every(isMarked));
  t.true(terminal.cellsOf('afternoon').every(isMarked));
  t.false(terminal.cellsOf('stood').some(isMarked));

  await turn(terminal, keys.escape);
  t.false(terminal.cellsOf('heron').some(isMarked));
  await turn(terminal, keys.backspace);
  t.deepEqual(pageText(terminal), before);
});

test('n and N walk the hits', async (t) => {
  await using terminal = await openTerminal({args: [lesson]});
  await opened(terminal);
  await turn(terminal, '/');
  terminal.type('screen');
  await terminal.waitFor('the last row');
  terminal.type(keys.enter);
  for (const [key, hit] of [
    ['', 1],
    ['n', 2],
    ['n', 3],
    ['N', 2],
  ] as const) {
    terminal.type(key);
    await terminal.waitFor((screen) => statusLine(screen).includes(`hit ${hit} of`));
    t.true(terminal.cellsOf('screen').length > 0);
  }
});

test('Esc in the field returns to where one was', async (t) => {
  await using terminal = await openTerminal({args: [lesson]});
  await opened(terminal);
  await turn(terminal, ' ');
  const before = pageText(terminal);
  await turn(terminal, '/');
  terminal.type('heron');
  await terminal.waitFor('The heron stood');
  terminal.type(keys.escape);
  await terminal.waitFor((screen) => pageText(screen).join('\n') === before.join('\n'));
  t.pass();
});

test('F finds in all articles and opens the one that has it', async (t) => {
  await using terminal = await openTerminal({args: [lesson, path.join(root, 'articles')]});
  await terminal.waitFor('3 articles');
  await turn(terminal, 'F');
  terminal.type('chambr echo');
  await terminal.waitFor('Perception dilemma');
  terminal.type(keys.enter);
  await opened(terminal);
  await terminal.waitFor('mistakes the returning sound');
  await terminal.waitFor((screen) => {
    const found = screen.cellsOf('echo chamber');
    return found.length > 0 && found.every((cell) => cell.text.trim() === '' || isMarked(cell));
  }, 'the found word to be marked');
  t.pass();
});

test('a query that led somewhere comes back in the next session, on up in the empty field', async (t) => {
  await using home = await temporaryFolder();
  {
    await using terminal = await openTerminal({args: [lesson], home: home.path});
    await opened(terminal);
    await turn(terminal, '/');
    terminal.type('aftrnoon hern');
    await terminal.waitFor('Nobody asked how far');
    terminal.type(keys.enter);
    await terminal.waitFor((screen) => /hit 1 of/.test(statusLine(screen)));
    terminal.type('q');
    await terminal.ended();
  }
  await using terminal = await openTerminal({args: [lesson], home: home.path});
  await terminal.waitFor('continued');
  await turn(terminal, '/');
  terminal.type(keys.up);
  await terminal.waitFor('aftrnoon hern');
  await terminal.waitFor('Nobody asked how far');
  t.pass();
});
