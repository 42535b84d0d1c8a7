import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {UnreadableError} from '../../../source/importers/importer.js';
import {keptFeeds, readRecord} from '../../../source/library/feeds/feed-record.js';
import {refreshFeed} from '../../../source/library/feeds/refresh-feed.js';
import {refreshFeeds} from '../../../source/library/feeds/refresh-feeds.js';
import {LaterError, type fetchNewer} from '../../../source/library/fetching/fetch-page.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {rss} from '../../importers/feed/reading.js';

const url = 'https://quay.example/feed.xml';
const minute = 60_000;

const entry = (name: string, text = 'It came in.'): string =>
  `<item><guid>${name}</guid><title>Tide ${name}</title><content:encoded>${text}</content:encoded></item>`;

type Server = {
  root: string;
  /** What it has, or what goes wrong. */
  holds: string | Error;
  /** How it was asked. */
  asked: Array<Parameters<typeof fetchNewer>[1]>;
  now: number;
  ask: (urgent?: boolean) => ReturnType<typeof refreshFeed>;
  files: () => Promise<string[]>;
};

/** A feed on a server that answers at once, at a time of the test's own. */
async function withFeed(work: (server: Server) => Promise<void>): Promise<void> {
  await using folder = await temporaryFolder();
  const server: Server = {
    root: folder.path,
    holds: '',
    asked: [],
    now: Date.parse('2026-02-03'),
    ask: async (urgent = false) =>
      refreshFeed(url, {
        root: server.root,
        urgent,
        now: () => server.now,
        async fetch(address, version) {
          server.asked.push(version);
          if (server.holds instanceof Error) throw server.holds;
          const etag = `"${server.holds.length}"`;
          if (version.etag === etag) return undefined;
          return {bytes: Buffer.from(server.holds), url: address, mediaType: 'text/xml', version: {etag}};
        },
      }),
    async files() {
      const [{folder: kept} = {}] = keptFeeds(server.root, [url]);
      const names = kept === undefined ? [] : await readdir(kept);
      return names.filter((name) => name.endsWith('.md')).toSorted();
    },
  };
  await work(server);
}

test('entries are kept when the feed has dropped them, each in its own file', async (t) => {
  await withFeed(async (server) => {
    server.holds = rss(entry('one') + entry('two'));
    t.like(await server.ask(), {changes: 2, problem: undefined});
    const before = await server.files();
    server.now += 31 * minute;
    server.holds = rss(entry('three') + entry('two'));
    t.like(await server.ask(), {changes: 1});
    const after = await server.files();
    t.is(after.length, 3);
    t.deepEqual(
      before.filter((name) => !after.includes(name)),
      [],
    );
    t.is(readRecord(server.root, url).title, 'The quay');
  });
});

test('an entry that the feed has changed is written again, in the same file', async (t) => {
  await withFeed(async (server) => {
    server.holds = rss(entry('one'));
    await server.ask();
    const [before] = await server.files();
    server.now += 31 * minute;
    server.holds = rss(entry('one', 'It went out again.').replace('Tide one', 'Ebb one'));
    t.like(await server.ask(), {changes: 1});
    t.deepEqual(await server.files(), [before]);
    const [{folder} = {folder: ''}] = keptFeeds(server.root, [url]);
    t.regex(await readFile(path.join(folder, before!), 'utf8'), /Ebb one[^]*went out again/);
  });
});

test('a feed is asked politely: by its version, and not again too soon', async (t) => {
  await withFeed(async (server) => {
    server.holds = rss(entry('one'));
    await server.ask();
    t.is(await server.ask(), undefined, 'it was asked just now');
    t.is(await server.ask(true), undefined, 'even where the person asks');
    server.now += 2 * minute;
    t.is(await server.ask(), undefined);
    t.like(await server.ask(true), {changes: 0});
    t.deepEqual(
      server.asked.map(({etag}) => etag),
      [undefined, `"${server.holds.length}"`],
    );
  });
});

test('a feed that can’t be had is left alone for longer each time, and says why', async (t) => {
  await withFeed(async (server) => {
    server.holds = new UnreadableError('is not there any more');
    const waits: number[] = [];
    for (let time = 0; time < 4; time++) {
      t.like(await server.ask(true), {changes: 0, problem: 'is not there any more'});
      const {notBefore, problem} = readRecord(server.root, url);
      t.is(problem, 'is not there any more');
      waits.push((notBefore - server.now) / minute);
      server.now = notBefore - 1;
      t.is(await server.ask(true), undefined);
      server.now = notBefore;
    }
    t.deepEqual(waits, [2, 4, 8, 16]);
    server.holds = new LaterError('is asked for too often', 600 * minute);
    await server.ask(true);
    server.now = readRecord(server.root, url).notBefore;
    server.holds = rss(entry('one'));
    t.is(server.asked.length, 5);
    t.like(await server.ask(), {changes: 1, problem: undefined});
    t.like(readRecord(server.root, url), {failures: 0, problem: undefined});
  });
});

test('of a web page that names its feed the feed’s address is told', async (t) => {
  await withFeed(async (server) => {
    server.holds =
      '<!doctype html><link href="/look.css" rel="stylesheet"><link rel="alternate" type="application/rss+xml" href="/tides.xml?a=1&amp;b=2"><p>The tide</p>';
    const problem = (await server.ask())?.problem ?? '';
    t.true(problem.includes(new URL('/tides.xml?a=1&b=2', url).href), problem);
  });
});

test('what is no feed is told, and its version is not kept', async (t) => {
  await withFeed(async (server) => {
    server.holds = '<!doctype html><p>The tide</p>';
    t.regex((await server.ask())?.problem ?? '', /is no feed/);
    t.deepEqual(readRecord(server.root, url).version, {});
  });
});

test('no name of an entry leads out of the folder or into the record', async (t) => {
  await withFeed(async (server) => {
    server.holds = rss(entry('__proto__') + entry('../../x') + entry('feed.json') + entry('constructor'));
    t.like(await server.ask(), {changes: 4});
    t.is((await server.files()).length, 4);
    t.is((await readdir(server.root)).length, 1);
  });
});

const hostsAsked = async (t: ExecutionContext, urls: readonly string[]): Promise<number> => {
  await using folder = await temporaryFolder();
  const busy = new Map<string, number>();
  let most = 0;
  await refreshFeeds(urls, {
    root: folder.path,
    refreshed: () => {},
    async fetch(address) {
      const {host} = new URL(address);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      t.is(busy.get(host), 1, 'one at a time');
      most = Math.max(
        most,
        [...busy.values()].reduce((sum, each) => sum + each),
      );
      await new Promise(setImmediate);
      busy.set(host, 0);
      throw new UnreadableError('is closed');
    },
  });
  return most;
};

test('one feed at a time is asked of a host, and some hosts at once', async (t) => {
  t.is(await hostsAsked(t, ['https://a.example/1', 'https://a.example/2', 'https://a.example/3']), 1);
  t.is(
    await hostsAsked(
      t,
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://${name}.example/`),
    ),
    4,
  );
});
