import test, {type ExecutionContext} from 'ava';
import {createFeeds} from '../../../source/library/feeds/feeds.js';
import {folderOf, keptFeeds} from '../../../source/library/feeds/feed-record.js';
import {serving} from '../../helpers/server.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {rss} from '../../importers/feed/reading.js';

type Said = {changed: string[]; said: string[]};

/** Asks feeds once, and what is told of that until it is over. */
async function askedOf(root: string, urls: readonly string[], urgent: boolean): Promise<Said> {
  const told: Said = {changed: [], said: []};
  const {promise, resolve} = Promise.withResolvers<void>();
  const feeds = createFeeds({
    root,
    urls,
    changed: (folder) => void told.changed.push(folder),
    notice: (message) => void told.said.push(message),
    progress: (message) => message ?? setImmediate(resolve),
  });
  feeds.refresh(false);
  feeds.refresh(urgent);
  await promise;
  await feeds.close();
  return told;
}

const tides = async (t: ExecutionContext): Promise<string> =>
  serving(t, ({url, headers: {accept = ''}}, response) => {
    // As servers do that have a page and a feed at one address.
    const isFeed = url === '/feed' && accept.indexOf('rss+xml') < (accept + 'text/html').indexOf('text/html');
    if (isFeed) response.end(rss('<item><title>Tides</title></item>'));
    else response.writeHead(404).end();
  });

test('the feeds are asked by a worker: what they bring is told, and what is wrong with some in one line', async (t) => {
  const address = await tides(t);
  await using root = await temporaryFolder();
  const urls = [`${address}/gone`, `${address}/feed`, `${address}/lost`];
  const {changed, said} = await askedOf(root.path, urls, false);
  t.deepEqual(changed, [folderOf(root.path, urls[1]!)]);
  t.deepEqual(
    keptFeeds(root.path, urls).map(({folder}) => folder),
    changed,
  );
  t.deepEqual(said, ['2 feeds can’t be read; broadsheet feeds says why']);
});

test('one feed that can’t be had says which and why', async (t) => {
  const address = await tides(t);
  await using root = await temporaryFolder();
  const {said} = await askedOf(root.path, [`${address}/gone`], false);
  t.is(said.length, 1);
  t.regex(said[0]!, /\/gone is not there any more/);
});

test('who asks for what is new is told what came, or that nothing did', async (t) => {
  const urls = [`${await tides(t)}/feed`];
  await using root = await temporaryFolder();
  t.deepEqual((await askedOf(root.path, urls, true)).said, ['1 entry new or changed in the feeds']);
  t.deepEqual((await askedOf(root.path, urls, true)).said, ['nothing new in the feeds']);
  t.deepEqual((await askedOf(root.path, urls, false)).said, []);
});

test('without feeds nothing is asked', (t) => {
  const feeds = createFeeds({root: '/nowhere', urls: [], changed: t.fail, notice: t.fail, progress: t.fail});
  t.false(feeds.refresh(true));
});
