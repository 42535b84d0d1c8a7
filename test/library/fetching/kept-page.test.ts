import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {pageAt} from '../../../source/library/fetching/kept-page.js';
import {openPageCache, type KeptPage} from '../../../source/library/fetching/page-cache.js';
import {isFailure, type Failure} from '../../../source/library/failure.js';
import {readSources, type ReadArticle, type ReadOptions} from '../../../source/library/read-source.js';
import {serving} from '../../helpers/server.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';

const text = ({bytes}: {bytes: Uint8Array}): string => Buffer.from(bytes).toString();

async function folderFor(t: ExecutionContext): Promise<string> {
  const folder = await temporaryFolder();
  t.teardown(() => folder[Symbol.asyncDispose]());
  return folder.path;
}

const page = (bytes: string, fetched = 0): KeptPage => ({
  bytes: Buffer.from(bytes),
  url: 'https://harbour.example/night',
  mediaType: 'text/html',
  version: {etag: '"a"'},
  fetched,
});

test('a page that was fetched opens without its server the next time, with when it was fetched', async (t) => {
  const cache = openPageCache(join(await folderFor(t), 'pages'));
  let asked = 0;
  const address = await serving(t, (_, response) => response.end(`tide ${++asked}`));
  const first = await pageAt(`${address}/night`, {cache, now: () => 1000});
  t.like(first, {fetched: 1000, isKept: undefined});
  const second = await pageAt(`${address}/night#rope`, {cache, now: () => 2000});
  t.like(second, {fetched: 1000, isKept: true});
  t.is(text(second), 'tide 1');
});

test('asked for again, a page is what its server has now, or is said not to have changed', async (t) => {
  const cache = openPageCache(join(await folderFor(t), 'pages'));
  let version = '"a"';
  const address = await serving(t, (request, response) => {
    if (request.headers['if-none-match'] === version) response.writeHead(304).end();
    else response.setHeader('etag', version).end(`tide ${version}`);
  });
  await pageAt(address, {cache});
  const same = await pageAt(address, {cache, asked: 'always', now: () => 2000});
  t.like(same, {isUnchanged: true, fetched: 2000});
  t.is(cache.get(address)?.fetched, 2000);
  version = '"b"';
  const other = await pageAt(address, {cache, asked: 'always'});
  t.is(other.isUnchanged, undefined);
  t.is(text(other), 'tide "b"');
});

test('what is kept stands in for a server that can’t be reached, not for a page that is gone', async (t) => {
  const cache = openPageCache(join(await folderFor(t), 'pages'));
  let status = 503;
  const address = await serving(t, (_, response) => response.writeHead(status).end());
  cache.put(address, page('tide'));
  const kept = await pageAt(address, {cache, asked: 'first'});
  t.is(text(kept), 'tide');
  t.regex(kept.problem ?? '', /503/);
  await t.throwsAsync(pageAt(address, {cache, asked: 'always'}), {message: /503/});
  status = 404;
  await t.throwsAsync(pageAt(address, {cache, asked: 'first'}), {message: /404/});
});

test('the cache is its owner’s alone, and what is damaged in it is not read', async (t) => {
  const folder = join(await folderFor(t), 'pages');
  const cache = openPageCache(folder);
  cache.put('https://harbour.example/', page('tide'));
  t.is(statSync(folder).mode & 0o777, 0o700);
  t.deepEqual(cache.get('https://harbour.example/'), page('tide'));
  const [name = ''] = readdirSync(folder);
  const file = join(folder, name);
  t.is(statSync(file).mode & 0o777, 0o600);
  const bytes = readFileSync(file);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(file, bytes);
  t.is(cache.get('https://harbour.example/'), undefined);
});

test('the oldest pages make room for new ones', async (t) => {
  const cache = openPageCache(join(await folderFor(t), 'pages'), {most: 10_000});
  for (let number = 1; number <= 9; number++)
    cache.put(String(number), page('x'.repeat(1500), number * 1000));
  t.is(cache.get('1'), undefined);
  t.truthy(cache.get('9'));
  cache.put('large', page('x'.repeat(9000)));
  t.is(cache.get('large'), undefined);
});

test('a folder that can’t be written keeps nothing and nobody from reading', async (t) => {
  const file = join(await folderFor(t), 'file');
  writeFileSync(file, '');
  const cache = openPageCache(join(file, 'pages'));
  const address = await serving(t, (_, response) => response.end('tide'));
  t.is(text(await pageAt(address, {cache})), 'tide');
  t.is(cache.get(address), undefined);
  cache.drop(address);
});

async function read(source: string, options: ReadOptions): Promise<Array<ReadArticle | Failure>> {
  const results: Array<ReadArticle | Failure> = [];
  for await (const result of readSources([source], options)) results.push(result);
  return results;
}

function reading(t: ExecutionContext, result: ReadArticle | Failure | undefined): ReadArticle {
  if (!result || isFailure(result)) throw new Error(result?.message);
  t.truthy(result.article.fetched);
  return result;
}

test('an article says when it was fetched, and that only an older copy of it can be had', async (t) => {
  const pages = join(await folderFor(t), 'pages');
  let status = 200;
  const address = await serving(t, (_, response) =>
    response.writeHead(status, {'content-type': 'text/markdown'}).end('# The quay\n\nThe tide came in.\n'),
  );
  const [first] = await read(address, {pages});
  t.deepEqual(reading(t, first).article.warnings, []);
  status = 500;
  const [kept] = await read(address, {pages, asked: 'first'});
  t.regex(reading(t, kept).article.warnings.join(), /earlier copy.*500/);
});

test('a page that can’t be read is not kept', async (t) => {
  const pages = join(await folderFor(t), 'pages');
  let body = '<!doctype html><div id="app"></div>';
  const address = await serving(t, (_, response) =>
    response.setHeader('content-type', 'text/html').end(body),
  );
  t.true((await read(address, {pages})).every(isFailure));
  body = '# The quay\n\nThe tide came in, and nobody looked up.\n';
  const [second] = await read(address, {pages});
  t.is(reading(t, second).article.sections.length, 1);
});

test('a feed is asked for anew, and read as it was kept where its server can’t be reached', async (t) => {
  const pages = join(await folderFor(t), 'pages');
  let asked = 0;
  const address = await serving(t, (_, response) => {
    if (++asked > 2) return void response.writeHead(500).end();
    response
      .setHeader('content-type', 'application/rss+xml')
      .end(
        `<rss version="2.0"><channel><title>Harbour</title><item><title>Tide ${asked}</title><description>It came in.</description></item></channel></rss>`,
      );
  });
  const titles: string[] = [];
  for (let turn = 0; turn < 3; turn++)
    titles.push(reading(t, (await read(address, {pages}))[0]).article.title);
  t.deepEqual(titles, ['Tide 1', 'Tide 2', 'Tide 2']);
});

test('a file that came from an address resolves its links by that', async (t) => {
  const file = join(await folderFor(t), 'quay.html');
  writeFileSync(
    file,
    `<!doctype html><title>The quay</title><article><h1>The quay</h1><p>${'The tide came in on a grey afternoon. '.repeat(20)} See <a href="/ropes">the ropes</a>.</p></article>`,
  );
  const [result] = await read(file, {url: 'https://harbour.example/night'});
  if (!result || isFailure(result)) throw new Error(result?.message);
  t.is(result.article.url, 'https://harbour.example/night');
  t.true(JSON.stringify(result.article).includes('https://harbour.example/ropes'));
});
