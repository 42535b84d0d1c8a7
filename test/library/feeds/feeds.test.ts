import test from 'ava';
import {createFeeds} from '../../../source/library/feeds/feeds.js';
import {folderOf, keptFeeds} from '../../../source/library/feeds/feed-record.js';
import {serving} from '../../helpers/server.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import {rss} from '../../importers/feed/reading.js';

test('the feeds are asked by a worker: what they bring is told, and what is wrong with some in one line', async (t) => {
  const address = await serving(t, (request, response) => {
    if (request.url === '/feed') response.end(rss('<item><title>Tides</title></item>'));
    else response.writeHead(404).end();
  });
  await using root = await temporaryFolder();
  const changed: string[] = [];
  const said: string[] = [];
  const {promise, resolve} = Promise.withResolvers<void>();
  const urls = [`${address}/gone`, `${address}/feed`, `${address}/lost`];
  const feeds = createFeeds({
    root: root.path,
    urls,
    changed: (folder) => void changed.push(folder),
    notice(message) {
      said.push(message);
      resolve();
    },
    progress: () => {},
  });
  feeds.refresh(false);
  feeds.refresh(true);
  await promise;
  await feeds.close();
  t.deepEqual(changed, [folderOf(root.path, urls[1]!)]);
  t.deepEqual(
    keptFeeds(root.path, urls).map(({folder}) => folder),
    changed,
  );
  t.is(said.length, 1);
  t.regex(said[0]!, /\/gone is not there any more.*and 1 more/);
});
