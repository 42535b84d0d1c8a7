import test from 'ava';
import {decode, decodeHead} from '../../source/importers/decoding.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('UTF-8 is read with a byte order mark and without', (t) => {
  t.deepEqual(decode(utf8('café')), {text: 'café'});
  t.deepEqual(decode(utf8('\uFEFFcafé')), {text: 'café'});
});

test('UTF-16 is read in both orders, by its mark', (t) => {
  t.deepEqual(decode(new Uint8Array([0xff, 0xfe, 0x61, 0, 0xe9, 0])), {text: 'aé'});
  t.deepEqual(decode(new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0xe9])), {text: 'aé'});
});

test('what is not UTF-8 is read as windows-1252, and that is said', (t) => {
  const {text, warning} = decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x94]));
  t.is(text, 'café “”');
  t.regex(warning ?? '', /not valid UTF-8/);
});

test('a head that cuts a character leaves it out', (t) => {
  t.is(decodeHead(utf8('aéb'), 2), 'a');
});
