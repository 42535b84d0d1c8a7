/**
 * A program for the bench: searches a library as the reader does, and prints by how many MB it has grown.
 * Arguments: the index file, then queries.
 */
import {memoryUsage} from 'node:process';
import {openLibraryIndex} from '../../../source/library/index/library-index.js';

const [path = '', ...queries] = process.argv.slice(2);
const before = memoryUsage.rss();
const library = openLibraryIndex({path, folders: [], heard: () => {}});
// The worker alone keeps no program alive.
const alive = setInterval(() => {}, 1000);
for (const query of queries) await library.search(query, {limit: 50});
console.log((memoryUsage.rss() - before) / 1024 / 1024);
clearInterval(alive);
await library.close();
