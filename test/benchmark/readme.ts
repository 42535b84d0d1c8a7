import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {root} from '../helpers/root.js';
import {withPart} from '../readme/parts.js';
import {tableOf} from '../readme/table.js';
import type {Claim} from './claim.js';
import {machine} from './machine.js';

/** Writes the readme's table of figures from a run. */
export async function writeReadme(claims: readonly Claim[]): Promise<void> {
  const file = path.join(root, 'readme.md');
  const rows = claims.map(({what, measured, goal, met}) => [what, measured, met ? goal : `${goal} (missed)`]);
  const table = tableOf(['figure', 'measured', 'goal'], rows);
  const day = new Date().toISOString().slice(0, 10);
  const readme = await readFile(file, 'utf8');
  await writeFile(file, withPart(readme, 'bench', `Measured on ${day}: ${machine()}.\n\n${table}`));
}
