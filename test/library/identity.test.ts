import test from 'ava';
import {contentHash, createDistinction, createIdentities} from '../../source/library/identity.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an article goes by its DOI, else its URL, else its document and ordinal', (t) => {
  const identify = createIdentities('/tides.md');
  t.deepEqual(identify({doi: '10.1/tides', url: 'https://a.example'}), {id: '10.1/tides', ordinal: 1});
  t.deepEqual(identify({url: 'https://a.example'}), {id: 'https://a.example', ordinal: 2});
  t.deepEqual(identify({}), {id: '/tides.md#3', ordinal: 3});
  t.is(createIdentities('/tides.md')({}).id, '/tides.md');
});

test('an entry keeps its name when another is put before it', (t) => {
  const before = createIdentities('/feed.xml');
  const after = createIdentities('/feed.xml');
  after({key: 'newer'});
  t.is(before({key: 'older'}).id, after({key: 'older'}).id);
});

test('what comes again under its key is the same article', (t) => {
  const identify = createIdentities('/paper.xml');
  const first = identify({key: 'paper', doi: '10.1/tides'});
  identify({key: 'response'});
  t.is(identify({key: 'paper', doi: '10.1/tides'}), first);
});

test('a second claim to a DOI goes by its own name, within a document and among several', (t) => {
  const identify = createIdentities('/two.xml');
  identify({doi: '10.1/tides'});
  t.is(identify({doi: '10.1/tides'}).id, '/two.xml#2');
  const distinguish = createDistinction();
  t.is(distinguish('10.1/tides', '/a.xml'), '10.1/tides');
  t.is(distinguish('10.1/tides', '/b.xml'), '/b.xml');
});

test('a content’s hash is the same for the same bytes alone', (t) => {
  t.is(contentHash(bytes('tide')), contentHash(bytes('tide')));
  t.not(contentHash(bytes('tide')), contentHash(bytes('tides')));
  t.is(contentHash(bytes('')).length, 40);
});
