/**
 * A program for the tests of the index: brings it in line with a folder and prints a line a batch.
 * Arguments: the index file, the folder.
 */
import {writeSync} from 'node:fs';
import {openRefreshedIndex} from '../../../source/library/index/refreshed-index.js';

const [file = '', folder = ''] = process.argv.slice(2);
writeSync(1, 'begun\n');
const {note, close} = await openRefreshedIndex(file, [folder], ({done, total}) =>
  writeSync(1, `${done} of ${total}\n`),
);
writeSync(1, `done ${note ?? ''}\n`);
close();
