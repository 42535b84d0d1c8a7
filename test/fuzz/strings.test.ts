import process from 'node:process';
import test from 'ava';
import {createKeyDecoder} from '../../source/app/key-decoder.js';
import {sanitise, sanitiseLine} from '../../source/article/sanitise.js';
import {cellsOf} from '../../source/layout/cells.js';
import {liveIn, payloads} from '../helpers/hostile-folder.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

/** Strings in all; `FUZZ=10000000` tries more by hand. */
const strings = Number(process.env['FUZZ'] ?? 1_000_000);
/** How many are looked at together. */
const batch = 200;

const pieces = [
  ...payloads,
  ...payloads.flatMap((payload) => [payload.slice(0, -1), payload.slice(1)]),
  ...Array.from({length: 160}, (_, code) => String.fromCharCode(code)),
  'tide ',
  'é',
  '潮',
  '\u{1F3F4}',
  '\u{E0067}',
  '\u200B',
  '\u200D',
  '\uD800',
  '\uDC00',
  '\u2029',
  '\r\n',
  '\u0085',
  '[',
  ']',
  '?',
  ';',
  'm',
];

const made = (random: () => number): string =>
  Array.from({length: 1 + chance(random, 8)}, () => pick(random, pieces)).join('');

test('nothing live is left of any string', (t) => {
  const random = seededRandom(41);
  for (let at = 0; at < strings; at += batch) {
    const all = Array.from({length: batch}, () => made(random));
    const text = all
      .map(sanitise)
      .join('a')
      .replaceAll(/[\t\n]/g, ' ');
    const lines = all.map(sanitiseLine).join('a');
    // A flag's tags are all that may stay of what isn't seen.
    const found = liveIn((text + lines).replaceAll(/\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu, ''));
    if (found !== undefined || !text.isWellFormed() || lines.includes('\n') || cellsOf(lines) < 0) {
      t.fail(
        `${JSON.stringify(all.find((each) => liveIn(sanitise(each))) ?? all)}: ${found ?? 'not well formed'}`,
      );
      return;
    }
  }
  t.pass();
});

test('any input in any pieces is keys, pastes and replies, and the next key is a key', (t) => {
  const random = seededRandom(43);
  for (let at = 0; at < strings / 10; at++) {
    const decoder = createKeyDecoder();
    for (let part = 0; part < 3; part++) decoder.decode(made(random));
    decoder.flush();
    decoder.flush();
    // A paste that was begun goes to its end.
    decoder.decode('\u001B[201~');
    decoder.flush();
    const [last] = decoder.decode('j').slice(-1);
    if (last?.type !== 'key' || last.key !== 'j') {
      t.fail(`string ${at} is followed by ${JSON.stringify(last)}`);
      return;
    }
  }
  t.pass();
});
