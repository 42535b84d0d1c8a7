import test from 'ava';
import {hash} from '../../source/article/ids.js';

/** As kept in people's marks and positions, so that they may never change. */
const kept = {
  '': 'wvjl67o803',
  a: '262p94epp1d',
  'The ferry left at six.': '9yi2xmgi8n',
  船は六時に岸壁を離れた: 'oxqntr0pd7',
};

test('a text has the same hash in every edition', (t) => {
  for (const [text, expected] of Object.entries(kept)) t.is(hash(text), expected, text);
});

test('a text longer than is gone through at a time is hashed to its end', (t) => {
  const long = 'x'.repeat(70_000);
  t.is(hash(long), 'w1yv6u52hx');
  t.not(hash(`${long}y`), hash(`${long}z`));
});
