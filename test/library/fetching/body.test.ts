import type {RequestListener} from 'node:http';
import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import test from 'ava';
import {fetchPage} from '../../../source/library/fetching/fetch-page.js';
import {serving} from '../../helpers/server.js';

const text = ({bytes}: {bytes: Uint8Array}): string => Buffer.from(bytes).toString();
const tide = 'The tide came in. '.repeat(500);

for (const [encoding, packed] of [
  ['gzip', gzipSync(tide)],
  ['deflate', deflateSync(tide)],
  ['deflate', deflateRawSync(tide)],
  ['br', brotliCompressSync(tide)],
  ['deflate, gzip', gzipSync(deflateSync(tide))],
  ['identity', Buffer.from(tide)],
  ['gzip', Buffer.from(tide)],
] as const)
  test(`what is packed by ${encoding} is unpacked, ${packed.length} bytes`, async (t) => {
    const address = await serving(t, (_, response) =>
      response.setHeader('content-encoding', encoding).end(packed),
    );
    t.is(text(await fetchPage(address)), tide);
  });

test('of what is cut off within its packing there is as much as came', async (t) => {
  const noise = Array.from({length: 9000}, (_, index) => (index * 7919) % 10_007).join(' ');
  const packed = gzipSync(noise);
  const address = await serving(t, (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(packed.subarray(0, packed.length / 2)),
  );
  const got = text(await fetchPage(address));
  t.true(got.length > 1000 && noise.startsWith(got));
});

for (const [what, answer, message] of [
  [
    'a length that is not reached',
    (_, response) =>
      void response.setHeader('content-length', '5000').write('tide', () => response.destroy()),
    /broke off/,
  ],
  [
    'a packing that is none',
    (_, response) => response.setHeader('content-encoding', 'harbour').end('tide'),
    /packed in a way that is not known/,
  ],
  [
    'a packing within a packing within a packing',
    (_, response) => response.setHeader('content-encoding', 'gzip, gzip, gzip').end('tide'),
    /packed in too many ways/,
  ],
  [
    'a packing that is broken',
    (_, response) =>
      response.setHeader('content-encoding', 'gzip').end(Buffer.from([0x1f, 1, 2, 3, 4, 5, 6, 7, 8, 9])),
    /can’t be fetched/,
  ],
] as ReadonlyArray<[string, RequestListener, RegExp]>)
  test(`${what} is one line`, async (t) => {
    const address = await serving(t, answer);
    await t.throwsAsync(fetchPage(address), {name: 'UnreadableError', message});
  });

test('how much has come is told, of how much where that is known', async (t) => {
  const address = await serving(t, (_, response) =>
    response.setHeader('content-length', String(tide.length)).end(tide),
  );
  const told: Array<[number, number | undefined]> = [];
  await fetchPage(address, {received: (bytes, all) => void told.push([bytes, all])});
  t.deepEqual(told.at(-1), [tide.length, tide.length]);
});
