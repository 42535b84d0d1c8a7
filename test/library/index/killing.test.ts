import {spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import {refreshIndex} from '../../../source/library/index/refresh.js';
import {openIndex} from '../../../source/library/index/schema.js';
import {chance, seededRandom} from '../../helpers/seeded-random.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {contentsOf, faultsIn, writeArticles} from './made-library.js';

const program = fileURLToPath(new URL('indexing-program.js', import.meta.url));

const begin = (file: string, folder: string) =>
  spawn(process.execPath, [program, file, folder], {stdio: ['ignore', 'pipe', 'inherit']});

/** How often the indexer is killed: BROADSHEET_KILLS=50 for as often as it was promised. */
const kills = Number(process.env['BROADSHEET_KILLS'] ?? 10);

test(`killed ${kills} times at random, it loses nothing, and the next start finishes the work`, async (t) => {
  t.timeout(kills * 10_000 + 60_000);
  await using temporary = await temporaryFolder();
  const folder = path.join(temporary.path, 'articles');
  const file = path.join(temporary.path, 'index.sqlite');
  await writeArticles(folder, 600, 40);
  const random = seededRandom(7);
  let most = 0;
  for (let kill = 0; kill < kills; kill++) {
    const indexer = begin(file, folder);
    const exit = once(indexer, 'exit');
    await once(indexer.stdout, 'data');
    const timer = setTimeout(() => indexer.kill('SIGKILL'), chance(random, 1200));
    await exit;
    clearTimeout(timer);
    const {database} = openIndex(file);
    const kept = Number(database.prepare('SELECT count(*) AS kept FROM document').get()?.['kept']);
    t.true(kept >= most, 'what was kept is kept');
    most = kept;
    t.deepEqual(faultsIn(database), []);
    database.close();
    // Where it came to its end, there is work again.
    if (kept === 600 && kill < kills - 1) {
      await writeArticles(folder, 300, 41 + kill);
    }
  }
  const last = begin(file, folder);
  t.regex(await text(last.stdout), /done/);
  const {database} = openIndex(file);
  const fresh = openIndex(':memory:').database;
  await refreshIndex(fresh, [folder]);
  t.deepEqual(contentsOf(database), contentsOf(fresh));
  t.deepEqual(faultsIn(database), []);
  database.close();
});

test('two programs on one library: one does the work, the other hurts nothing', async (t) => {
  await using temporary = await temporaryFolder();
  const folder = path.join(temporary.path, 'articles');
  const file = path.join(temporary.path, 'index.sqlite');
  await writeArticles(folder, 200, 40);
  const outputs = await Promise.all(
    [begin(file, folder), begin(file, folder)].map(({stdout}) => text(stdout)),
  );
  for (const output of outputs) t.regex(output, /done/);
  const {database} = openIndex(file);
  t.is(await refreshIndex(database, [folder]), 0);
  t.deepEqual(faultsIn(database), []);
  database.close();
});
