import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {rss} from '../importers/feed/reading.js';
import {serving} from '../helpers/server.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {runProgram} from './run-program.js';

const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="The sea">
  <outline text="Quay" type="rss" xmlUrl="https://quay.example/feed?a=1&amp;b=2"/>
  <outline text="Again" xmlUrl="https://quay.example/feed?a=1&amp;b=2"/></outline>
  <outline text="Bad" xmlUrl="file:///etc/passwd"/><outline text="Moor" xmlUrl="http://moor.example/rss"/></body></opml>`;

test('feeds are followed, listed with what they brought, and followed no longer', async (t) => {
  const address = await serving(t, (request, response) => {
    if (request.url === '/feed')
      response.end(rss('<item><title>Tides</title><description>It came.</description></item>'));
    else response.writeHead(404).end();
  });
  await using home = await temporaryFolder();
  const run = async (...args: readonly string[]) => runProgram(['feeds', ...args], {home: home.path});
  t.like(await run(), {status: 1, stdout: ''});
  t.like(await run('add', `${address}/feed`), {status: 0, stdout: 'The quay · 1 entry\n', stderr: ''});
  t.regex((await run('add', `${address}/gone`)).stderr, /is followed, but is not there any more/);
  t.like(await run('add', 'quay'), {status: 2, stdout: ''});
  const {stdout} = await run();
  t.is(stdout.split('\n')[0], `The quay · ${address}/feed · 1 entry`);
  t.regex(stdout.split('\n')[1]!, /gone · is not there any more/);
  const {stdout: listed} = await runProgram(['list'], {home: home.path});
  t.regex(listed, /^Tides/);
  t.regex((await run('remove', `${address}/gone`)).stderr, /followed no longer/);
  t.like(await run('remove', `${address}/gone`), {status: 1});
  t.is((await run()).stdout.trim().split('\n').length, 1);
});

test('OPML comes in and goes out', async (t) => {
  await using home = await temporaryFolder();
  const run = async (...args: readonly string[]) => runProgram(['feeds', ...args], {home: home.path});
  await writeFile(path.join(home.path, 'other.opml'), opml);
  t.like(await run('import', 'other.opml'), {status: 0, stdout: 'other.opml: 2 more followed\n'});
  t.regex((await run('import', 'other.opml')).stdout, /0 more followed, 2 were already/);
  t.is(
    (await run()).stdout.split('\n')[0],
    'Quay · https://quay.example/feed?a=1&b=2 · The sea · not asked yet',
  );
  const {stdout} = await run('export');
  t.regex(stdout, /xmlUrl="https:\/\/quay\.example\/feed\?a=1&amp;b=2"/);
  t.regex(stdout, /<outline text="The sea">\s*<outline text="Quay"/);
  await using other = await temporaryFolder();
  const again = await runProgram(['feeds', 'import', '-'], {home: other.path, input: stdout});
  t.is(again.stdout, '-: 2 more followed\n');
  const there = await runProgram(['feeds', 'export'], {home: other.path});
  t.is(there.stdout, stdout, 'with its names and folders');
  t.regex((await run('remove', 'https://quay.example/feed?a=1&b=2')).stderr, /followed no longer/);
  t.regex((await run('import', 'other.opml')).stdout, /1 more followed, 1 was already/);
});

const wrong: ReadonlyArray<[args: readonly string[], input: string, message: RegExp]> = [
  [['import', '-'], 'The tide', /is no OPML|lists no feeds/],
  [['import', '-'], '<opml><body>' + '<outline>'.repeat(5000), /is no OPML|lists no feeds/],
  [['import', 'none.opml'], '', /does not exist/],
  [['add'], '', /needs a URL/],
  [['follow'], '', /there are feeds add, remove, import and export/],
];
for (const [args, input, message] of wrong)
  test(`feeds ${args.join(' ')} is told what is wrong in a line: ${input.slice(0, 10)}`, async (t) => {
    await using home = await temporaryFolder();
    const {status, stderr} = await runProgram(['feeds', ...args], {home: home.path, input});
    t.is(status, 2);
    t.regex(stderr, message);
    t.is(stderr.trim().split('\n').length, 1);
  });
