/** Renews what is generated in the readme. */
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {root} from '../helpers/root.js';
import {renewed} from './parts.js';

const file = path.join(root, 'readme.md');
await writeFile(file, renewed(await readFile(file, 'utf8')));
