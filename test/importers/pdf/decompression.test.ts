import {deflateSync} from 'node:zlib';
import test from 'ava';
import {inflatedSoFar} from '../../../source/importers/pdf/decompression.js';

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

test('streams are inflated', async (t) => {
  const text = Buffer.from('The ferry came late. '.repeat(1000));
  t.deepEqual(Buffer.from(await inflated(deflateSync(text))), text);
});

test('a damaged stream is an error', async (t) => {
  await t.throwsAsync(inflated(Buffer.from('no zlib stream')));
});

test('of a stream that inflates to more than anyone prints there is nothing, and it is told', async (t) => {
  const before = inflatedSoFar();
  t.is((await inflated(deflateSync(Buffer.alloc(70_000_000)))).length, 0);
  t.is(inflatedSoFar().leftOut, before.leftOut + 1);
});
