import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {keys} from '../helpers/keys.js';
import {opened, turn} from '../helpers/page.js';
import {root} from '../helpers/root.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {openTerminal} from '../helpers/terminal.js';

const digest = path.join(root, 'articles/perception-dilemma.md');

const facts = [
  'Zhang Yun',
  'Associate professor of',
  'Niigata University',
  'Japan',
  'Non-resident senior fellow',
  'Centre on Contemporary China',
  'CCCW',
  'University of Hong Kong',
];

test('on a wide screen the pane says from the start who is speaking; a hides and shows it', async (t) => {
  await using terminal = await openTerminal({args: [digest], columns: 120, rows: 40});
  await opened(terminal);
  await terminal.waitFor('WHO IS SPEAKING');
  for (const fact of facts) t.true(terminal.text().join('\n').includes(fact), fact);
  await turn(terminal, 'a');
  t.false(terminal.text().join('\n').includes('Niigata'));
  await turn(terminal, 'a');
  t.true(terminal.text().join('\n').includes('Niigata'));
});

test('on a narrow screen a shows the pane beside the text', async (t) => {
  await using terminal = await openTerminal({args: [digest]});
  await opened(terminal);
  t.false(terminal.text().join('\n').includes('Niigata'));
  await turn(terminal, 'a');
  const screen = terminal.text().join('\n');
  t.true(screen.includes('Niigata University'));
  t.true(screen.includes('A handshake'));
});

const page = (title: string, authors: string): string =>
  `---\ntitle: ${title}\nauthors:\n${authors}\n---\n\nThis is what ${title} has to say, and it says it briefly.\n`;
const person = (name: string, institution: string): string =>
  `  - name: ${name}\n    affiliations: [{name: ${institution}}]`;

test('the pane leads from an author to the other articles by the person and from the institution', async (t) => {
  await using folder = await temporaryFolder();
  const articles = {
    'one.md': page('On lamps', person('Ada Brock', 'University of Westmere')),
    'two.md': page('On wicks', person('Ada Brock', 'University of Westmere')),
    'three.md': page('On oil', person('Tom Ferris', 'University of Westmere')),
    'four.md': page('On soot', person('Eva Lund', 'Institute of Chimneys')),
  };
  for (const [name, text] of Object.entries(articles)) await writeFile(path.join(folder.path, name), text);
  await using terminal = await openTerminal({args: [folder.path], columns: 120, rows: 40});
  await terminal.waitFor('4 articles');
  terminal.type('/lamps\r');
  await terminal.waitFor('has to say');
  terminal.type(keys.tab);
  await terminal.waitFor('On wicks');
  const screen = terminal.text().join('\n');
  t.true(screen.includes('On oil'));
  t.false(screen.includes('On soot'));
  await turn(terminal, 'j');
  await turn(terminal, 'j');
  terminal.type(keys.enter);
  await terminal.waitFor(/what On (?:wicks|oil) has to say/);
});

test('the people of a library are found, an article of theirs is opened, and Backspace comes back to each', async (t) => {
  await using home = await temporaryFolder();
  const folder = path.join(home.path, 'library');
  await mkdir(folder);
  await writeFile(
    path.join(folder, 'one.md'),
    page('On lamps', person('Ada Brock', 'University of Westmere')),
  );
  await writeFile(path.join(folder, 'two.md'), page('On wicks', person('Tom Ferris', 'Univ. of Westmere')));
  const env = {BROADSHEET_LIBRARY: folder};
  await using terminal = await openTerminal({home: home.path, env, columns: 80, rows: 24});
  await terminal.waitFor('2 articles');
  terminal.type('P');
  await terminal.waitFor('1 institution · 2 people');
  terminal.type('/westmree');
  await terminal.waitFor('University of Westmere');
  terminal.type(keys.enter);
  await terminal.waitFor('Ada Brock');
  await terminal.waitFor('On wicks');
  terminal.type('G');
  terminal.type(keys.enter);
  await terminal.waitFor('has to say');
  terminal.type(keys.backspace);
  await terminal.waitFor('Tom Ferris');
  terminal.type('q');
  await terminal.waitFor('2 articles');
  terminal.type('q');
  t.deepEqual(await terminal.ended(), {code: 0});
});
