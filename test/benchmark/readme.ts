import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {root} from '../helpers/root.js';
import {withPart} from '../readme/parts.js';
import {tableOf} from '../readme/table.js';
import type {Claim} from './claim.js';

/** Writes the readme's table of figures from a run on a machine. */
export async function writeReadme(claims: readonly Claim[], machine: string): Promise<void> {
  const file = path.join(root, 'readme.md');
  const rows = claims.flatMap(({what, measured, goal, met, readme}) =>
    readme ? [[what, measured, met ? goal : `${goal}, missed`, readme.beside]] : [],
  );
  const table = tableOf(['figure', 'measured', 'goal', 'others'], rows);
  const day = new Date().toISOString().slice(0, 10);
  const text = await readFile(file, 'utf8');
  await writeFile(file, withPart(text, 'bench', `Measured on ${day}: ${machine}.\n\n${table}`));
}
