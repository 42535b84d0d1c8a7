import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import test from 'ava';
import {openIndex} from '../../../source/library/index/schema.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';

const broken: [what: string, spoil: (file: string) => Promise<void>, reason: string][] = [
  ['is no database', async (file) => writeFile(file, 'no database at all '.repeat(500)), 'was broken'],
  [
    'a newer program wrote',
    async (file) => {
      const database = new DatabaseSync(file);
      database.exec('CREATE TABLE about (colour TEXT); PRAGMA user_version = 99');
      database.close();
    },
    'was of another version',
  ],
  [
    'an older program wrote',
    async (file) => {
      const {database} = openIndex(file);
      database.exec(`UPDATE about SET value = 'older' WHERE name = 'schema'`);
      database.close();
    },
    'was of another version',
  ],
  [
    'is another’s',
    async (file) => {
      const database = new DatabaseSync(file);
      database.exec('CREATE TABLE document (colour TEXT)');
      database.close();
    },
    'was of another version',
  ],
];

for (const [what, spoil, reason] of broken) {
  test(`an index that ${what} is thrown away and made anew`, async (t) => {
    await using folder = await temporaryFolder();
    const file = path.join(folder.path, 'index.sqlite');
    await spoil(file);
    const {database, rebuilt} = openIndex(file);
    t.is(rebuilt, reason);
    t.is(database.prepare('SELECT count(*) AS count FROM paragraph').get()?.['count'], 0);
    database.close();
    const again = openIndex(file);
    t.is(again.rebuilt, undefined);
    again.database.close();
    t.deepEqual(await readdir(folder.path), ['index.sqlite']);
  });
}
