import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {isFailure} from '../../../source/library/failure.js';
import {keptFeeds, readRecord} from '../../../source/library/feeds/feed-record.js';
import {refreshFeed} from '../../../source/library/feeds/refresh-feed.js';
import {keepWhole, wholeOf} from '../../../source/library/feeds/whole-page.js';
import {readSources, type ReadArticle} from '../../../source/library/read-source.js';
import {serving} from '../../helpers/server.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {rss} from '../../importers/feed/reading.js';

const page = `<!doctype html><html lang="en"><title>Tides</title><article><h1>Tides</h1>
  <p>The tide comes in twice a day, and goes out as often, and nobody on the quay has ever seen it late.</p>
  <p>The keeper writes down its height all the same, and has done so for as long as there is a book.</p></article>`;

const feedWith = (link: string): string =>
  rss(`<item><guid>1</guid><title>On tides</title><link>${link}</link><dc:creator>Ines Albrecht</dc:creator>
    <description>They come in …</description></item>`);

async function only(source: string): Promise<ReadArticle> {
  for await (const result of readSources([source])) if (!isFailure(result)) return result;
  throw new Error(`there is nothing to read in ${source}`);
}

test('the page of an entry is read in its place, under what the feed says of it, and kept', async (t) => {
  let asked = 0;
  const address = await serving(t, (request, response) => {
    if (request.url === '/feed') response.end(feedWith(`http://${request.headers.host}/tides`));
    else {
      asked++;
      response.setHeader('content-type', 'text/html').end(page);
    }
  });
  await using root = await temporaryFolder();
  const url = `${address}/feed`;
  t.like(await refreshFeed(url, {root: root.path}), {changes: 1});
  const [{folder} = {folder: ''}] = keptFeeds(root.path, [url]);
  const file = path.join(folder, readRecord(root.path, url).entries[0]!.file);
  const summary = await only(file);
  t.true(await keepWhole(root.path, summary));
  const whole = await only(file);
  t.like(whole.article, {id: summary.article.id, title: 'On tides', source: 'The quay', notes: []});
  t.is(whole.article.authors[0]?.name, 'Ines Albrecht');
  t.regex(await readFile(file, 'utf8'), /keeper writes down/);
  t.false(await keepWhole(root.path, whole), 'it is fetched once');
  t.is(asked, 1);
});

test('a page that can’t be had, or that says no more, leaves the summary as it was', async (t) => {
  const address = await serving(t, (request, response) => {
    if (request.url === '/feed') response.end(feedWith(`http://${request.headers.host}/gone`));
    else if (request.url === '/gone') response.writeHead(404).end();
    else response.setHeader('content-type', 'text/plain').end('On tides\n\nThey come.');
  });
  const {article} = await only(`${address}/feed`);
  await t.throwsAsync(wholeOf(article, address), {message: /server says 404/});
  await t.throwsAsync(wholeOf({...article, url: `${address}/short`}, address), {message: /says no more/});
});

test('no feed out there leads to a page in here', async (t) => {
  const address = await serving(t, (request, response) =>
    response.end(request.url === '/feed' ? feedWith(`http://${request.headers.host}/t`) : page),
  );
  const {article} = await only(`${address}/feed`);
  await t.throwsAsync(wholeOf(article, undefined), {message: /leads into a private network/});
});

test('a file that no feed has brought is left alone', async (t) => {
  await using root = await temporaryFolder();
  await using folder = await temporaryFolder();
  await writeFile(path.join(folder.path, 'tides.md'), '# Tides\n\nThey come in.\n');
  t.false(await keepWhole(root.path, await only(path.join(folder.path, 'tides.md'))));
});
