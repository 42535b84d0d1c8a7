import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {frameOfScene} from '../../source/ui/panel.js';
import {sceneOf} from '../../source/ui/scene.js';
import {plainTheme} from '../../source/reader/theme.js';
import {root} from '../helpers/root.js';
import {screens, stateOf} from '../helpers/shown.js';

/*
 * Whole frames, to be read as a person sees them. A change that is meant is written with UPDATE_FIXTURES=1 and read
 * in the diff.
 */
const folder = path.join(root, 'test/fixtures/screens');

const sizes = [
  {columns: 120, rows: 40},
  {columns: 80, rows: 24},
];

for (const size of sizes) {
  for (const screen of screens) {
    const name = `${screen}-${size.columns}x${size.rows}.txt`;
    test(name, (t) => {
      const frame = frameOfScene(sceneOf(stateOf(screen, size)), size.rows, plainTheme)
        .replaceAll(/\u001B\[[\d;]*m/g, '')
        .replaceAll(/ +$/gm, '');
      const file = path.join(folder, name);
      if (process.env['UPDATE_FIXTURES'] === '1') {
        mkdirSync(folder, {recursive: true});
        writeFileSync(file, `${frame}\n`);
      }
      t.is(`${frame}\n`, readFileSync(file, 'utf8'));
    });
  }
}
