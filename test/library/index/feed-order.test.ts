import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {refreshIndex} from '../../../source/library/index/refresh.js';
import {openIndex} from '../../../source/library/index/schema.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';

test('of what a feed brought the latest comes first', async (t) => {
  await using temporary = await temporaryFolder();
  const folder = path.join(temporary.path, 'ferries');
  await mkdir(folder);
  await writeFile(path.join(folder, 'feed.json'), '{"entries": []}');
  const days = ['2026-02-01', '2026-11-20', '2026-11-03'];
  for (const day of days)
    await writeFile(
      path.join(folder, `${day}-tides.md`),
      `# Tides of ${day}\n\nThe water stood in the yard.\n`,
    );
  const {database} = openIndex(':memory:');
  await refreshIndex(database, [folder]);
  const rows = database.prepare('SELECT path FROM document ORDER BY place').all();
  t.deepEqual(
    rows.map((row) => path.basename(String(row['path'])).slice(0, 10)),
    ['2026-11-20', '2026-11-03', '2026-02-01'],
  );
});
