import type {RequestListener} from 'node:http';
import {gzipSync} from 'node:zlib';
import test from 'ava';
import {
  fetchNewer,
  fetchPage,
  LaterError,
  type FetchOptions,
} from '../../../source/library/fetching/fetch-page.js';
import {isPrivateAddress, type Network} from '../../../source/library/fetching/private-address.js';
import {serving} from '../../helpers/server.js';

const text = ({bytes}: {bytes: Uint8Array}): string => Buffer.from(bytes).toString();

test('a page comes with its address and what its server says that it is', async (t) => {
  const address = await serving(t, (_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>The tide</p>'),
  );
  const fetched = await fetchPage(`${address}/quay#night`);
  t.is(text(fetched), '<p>The tide</p>');
  t.is(fetched.mediaType, 'text/html; charset=utf-8');
  t.is(fetched.url, `${address}/quay`);
});

test('hops are followed, with the cookies that they set', async (t) => {
  const address = await serving(t, (request, response) => {
    if (request.url === '/a') response.writeHead(302, {location: '/b', 'set-cookie': 'seen=1; Path=/'}).end();
    else response.end(`cookie ${request.headers.cookie}`);
  });
  t.is(text(await fetchPage(`${address}/a`)), 'cookie seen=1');
});

const refused: ReadonlyArray<
  [what: string, answer: RequestListener, message: RegExp, options?: FetchOptions]
> = [
  ['a page that is gone', (_, response) => response.writeHead(404).end(), /its server says 404/],
  ['a page behind a wall', (_, response) => response.writeHead(403).end(), /not open to everybody/],
  ['a circle', (_, response) => response.writeHead(302, {location: '/'}).end(), /leads on and on/],
  [
    'a file behind a hop',
    (_, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
    /only http and https/,
  ],
  ['more than the limit', (_, response) => response.end('x'.repeat(5000)), /is larger than/, {limit: 1000}],
  [
    'a bomb',
    (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(3_000_000))),
    /is larger than 1 MB/,
    {limit: 1_000_000},
  ],
  ['a server that dribbles', (_, response) => void response.write('tide'), /takes too long/, {patience: 200}],
  ['a server that breaks off', (request) => void request.socket.destroy(), /broke off/],
];

for (const [what, answer, message, options] of refused)
  test(`${what} is one line`, async (t) => {
    const address = await serving(t, answer);
    const error = await t.throwsAsync(fetchPage(address, options), {name: 'UnreadableError', message});
    t.notRegex(error.message, /\n/);
  });

/** A network in which a test's server is out there, but for what else its machine is called. */
const outThere = (names: Readonly<Record<string, string[]>>): Network => ({
  addressesOf: async (hostname) =>
    [(names[hostname] ?? []).splice(0, 1)[0] ?? '127.0.0.1'].map((address) => ({address, family: 4})),
  isPrivate: (address) => address !== '127.0.0.1',
});

for (const [what, location, names] of [
  ['its address', 'http://127.0.0.2/secret', {}],
  ['its address in another form', 'http://0x7f.2/secret', {}],
  ['its name', 'http://inside.example/secret', {'inside.example': ['10.0.0.1']}],
] as const)
  test(`nothing out there leads in here by ${what}`, async (t) => {
    const address = await serving(t, (_request, response) => response.writeHead(302, {location}).end());
    const network = outThere(names as unknown as Record<string, string[]>);
    await t.throwsAsync(fetchPage(address, {network}), {message: /leads into a private network/});
  });

test('nor does what was in here when it was looked at and leads back from out there', async (t) => {
  const answers = ['http://out.example', 'http://inside.example'];
  const address = await serving(t, ({socket}, response) => {
    const location = `${answers.shift()}:${socket.localPort}/`;
    response.writeHead(302, {location}).end();
  });
  const network = {
    ...outThere({'in.example': ['127.0.0.1'], 'inside.example': ['127.0.0.3']}),
    isPrivate: (host: string) => host !== '127.0.0.1',
  };
  await t.throwsAsync(fetchPage(address.replace('127.0.0.1', 'in.example'), {network}), {
    message: /leads into a private network/,
  });
  t.is(answers.length, 0);
});

test('what is no address that can be fetched is told', async (t) => {
  await t.throwsAsync(fetchPage('http://'), {message: /is no address/});
  await t.throwsAsync(fetchPage('http://ada:secret@127.0.0.1/'), {message: /name or password/});
  await t.throwsAsync(fetchPage('http://nowhere.invalid/'), {message: /server/});
});

test('what was given up ends with the reason', async (t) => {
  const address = await serving(t, (_request, response) => void response.write('tide'));
  const giving = new AbortController();
  const fetching = fetchPage(address, {signal: giving.signal});
  giving.abort(new Error('given up'));
  await t.throwsAsync(fetching, {message: 'given up'});
});

test('addresses of this machine and the networks around it are private', (t) => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.1',
    '169.254.1.1',
    '172.16.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '0.0.0.0',
    '::ffff:a00:1',
    '::',
    '64:ff9b::7f00:1',
    '2002:c0a8:1::1',
    '239.1.1.1',
    'fe80::1%lo',
  ])
    t.true(isPrivateAddress(address), address);
  for (const address of [
    '8.8.8.8',
    '172.32.0.1',
    '::ffff:808:808',
    '64:ff9b::808:808',
    '2606:4700::1111',
    'example.org',
  ])
    t.false(isPrivateAddress(address), address);
});

test('what is the same version as before is not sent again', async (t) => {
  const address = await serving(t, (request, response) => {
    if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
    else
      response.setHeader('etag', '"a"').setHeader('last-modified', 'Mon, 02 Feb 2026 10:00:00 GMT').end('x');
  });
  const fetched = await fetchNewer(address, {});
  t.deepEqual(fetched?.version, {etag: '"a"', lastModified: 'Mon, 02 Feb 2026 10:00:00 GMT'});
  t.is(await fetchNewer(address, fetched!.version), undefined);
});

test('what leads into a private network is fetched only where that was led to from within one', async (t) => {
  const address = await serving(t, (_request, response) => response.end('tide'));
  await t.throwsAsync(fetchPage(address, {begunInside: false}), {message: /leads into a private network/});
  t.is(text(await fetchPage(address, {begunInside: true})), 'tide');
});

test('a server may say when it is to be asked again', async (t) => {
  const address = await serving(t, (_, response) => response.writeHead(429, {'retry-after': '120'}).end());
  const error = await t.throwsAsync(fetchPage(address), {instanceOf: LaterError});
  t.is(error.wait, 120_000);
});
