import {deflateSync} from 'node:zlib';
import test from 'ava';
await import('../../../source/importers/pdf/decompression.js');

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

test('streams are inflated', async (t) => {
  const text = Buffer.from('The ferry came late. '.repeat(1000));
  t.deepEqual(Buffer.from(await inflated(deflateSync(text))), text);
});

test('a damaged stream is an error, and so is one that inflates to more than anyone prints', async (t) => {
  await t.throwsAsync(inflated(Buffer.from('no zlib stream')));
  await t.throwsAsync(inflated(deflateSync(Buffer.alloc(70_000_000))));
});
