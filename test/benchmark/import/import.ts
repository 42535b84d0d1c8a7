import {existsSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../helpers/root.js';
import {scoreDehyphenation} from './dehyphenation.js';
import {scoreEpubs} from './epub.js';
import {scoreJats} from './jats.js';
import {scoreNotes} from './notes.js';
import {scoreOthers} from './others.js';
import {scoreNotesAbroad} from './notes-abroad.js';
import {scorePages} from './pages.js';
import {scorePdfs} from './pdf.js';
import {scoreWebPages} from './web-pages.js';

/** The samples lie beside the checkout and are no part of it. */
const shared = path.resolve(root, '..', 'shared');

/** Scores the importers on the samples and prints what they missed. */
export async function run(): Promise<void> {
  if (!existsSync(path.join(shared, 'samples'))) {
    console.log('  skipped: there are no samples in ../shared.');
    return;
  }
  const scores = [
    ...(await scorePages(shared)),
    scoreNotes(shared),
    ...(await scoreNotesAbroad(shared)),
    scoreDehyphenation(shared),
    ...(await scorePdfs(shared)),
    ...(await scoreEpubs(shared)),
    ...(await scoreJats(shared)),
    ...(await scoreWebPages(shared)),
    ...scoreOthers(shared),
  ];
  for (const {kind, right, total} of scores) {
    const share = total === 0 ? '–' : (right / total).toFixed(3);
    console.log(
      `  ${kind.padEnd(20)} ${String(right).padStart(4)} of ${String(total).padStart(4)}  ${share}`,
    );
  }
  for (const {kind, missed} of scores) for (const miss of missed) console.log(`  missed in ${kind}: ${miss}`);
}
