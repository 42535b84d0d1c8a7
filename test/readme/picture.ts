/** Draws the readme's picture, `.github/picture.svg`, from the running program. */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {keys} from '../helpers/keys.js';
import {root} from '../helpers/root.js';
import {openTerminal} from '../helpers/terminal.js';
import {svgOf} from './svg.js';

const article = 'articles/perception-dilemma.md';
/** Half remembered: out of order, unfinished, with a slip. */
const query = 'larg famly circle';

await using terminal = await openTerminal({args: [article], columns: 116, rows: 36});
await terminal.waitFor('SECTIONS');
terminal.type(']');
terminal.type(']');
await terminal.waitFor('Second ·');
terminal.type('/');
await terminal.waitFor('this article');
terminal.type(query);
await terminal.waitFor('1 paragraph');
terminal.type(keys.enter);
await terminal.waitFor('hit 1 of');
// Back to where the section begins; the hit stays marked.
terminal.type('[');
await terminal.waitFor('2  Second,');

const file = path.join(root, '.github/picture.svg');
await mkdir(path.dirname(file), {recursive: true});
await writeFile(
  file,
  svgOf(terminal, 'Broadsheet: an article in its second section, a hit marked, and who is speaking'),
);
