import {mkdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {inArchive} from '../../../source/layout/picture.js';
import {findPicture} from '../../../source/library/pictures/find-picture.js';
import {zipFile} from '../../helpers/epub-file.js';
import {serving} from '../../helpers/server.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';

const read = async (...given: Parameters<typeof findPicture>): Promise<string | undefined> => {
  const bytes = await findPicture(...given).catch(() => undefined);
  return bytes && Buffer.from(bytes).toString();
};

test('a picture is read from the folder of its document or below that, and from nowhere else', async (t) => {
  await using folder = await temporaryFolder();
  const own = path.join(folder.path, 'own');
  await mkdir(path.join(own, 'with space'), {recursive: true});
  await writeFile(path.join(folder.path, 'secret.png'), 'secret');
  await writeFile(path.join(own, 'with space', 'tide.png'), 'tide');
  await symlink(path.join(folder.path, 'secret.png'), path.join(own, 'link.png'));
  const place = {path: path.join(own, 'article.md')};
  t.is(await read('with%20space/tide.png', place, false), 'tide');
  t.is(await read('./with space/tide.png?size=2', place, false), 'tide');
  for (const elsewhere of [
    '../secret.png',
    'link.png',
    path.join(folder.path, 'secret.png'),
    '/etc/hostname',
    'with space',
    'none.png',
    '/dev/zero',
  ])
    t.is(await read(elsewhere, place, true), undefined, elsewhere);
  t.is(await read('tide.png', {}, true), undefined);
});

test('a picture of a book is read out of its archive', async (t) => {
  const archive = zipFile([{path: 'OEBPS/tide.png', content: 'tide'}]);
  t.is(await read(`${inArchive}OEBPS/tide.png`, {archive}, false), 'tide');
  t.is(await read(`${inArchive}OEBPS/none.png`, {archive}, false), undefined);
  t.is(await read(`${inArchive}OEBPS/tide.png`, {archive: Buffer.from('none')}, false), undefined);
});

test('nothing is fetched unless that is wanted, and then from the page’s own server or from out there', async (t) => {
  const asked: string[] = [];
  const server = await serving(t, ({url = ''}, response) => {
    asked.push(url);
    response.end('tide');
  });
  const place = {url: `${server}/essays/tide.html`};
  t.is(await read('../tide.png', place, false), undefined);
  t.is(await read(`${server}/tide.png`, {path: '/tmp/article.md'}, false), undefined);
  t.deepEqual(asked, []);
  t.is(await read('../tide.png', place, true), 'tide');
  t.deepEqual(asked, ['/tide.png']);
  // A document from elsewhere leads to no server in here.
  t.is(await read(`${server}/tide.png`, {path: '/tmp/article.md'}, true), undefined);
  t.is(await read(`${server}/tide.png`, {url: 'https://example.com/'}, true), undefined);
  t.deepEqual(asked, ['/tide.png']);
});
