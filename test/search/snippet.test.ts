import test from 'ava';
import type {Range} from '../../source/search/hit.js';
import {snippetOf} from '../../source/search/snippet.js';
import {chance, pick, seededRandom} from '../helpers/seeded-random.js';

/** A text whose marks are set in brackets. */
function marks(bracketed: string): {text: string; ranges: Range[]} {
  const ranges: Range[] = [];
  let text = '';
  for (const part of bracketed.split(/(\[[^\]]*\])/)) {
    const bare = part.replaceAll(/[[\]]/g, '');
    if (bare !== part) ranges.push([text.length, text.length + bare.length]);
    text += bare;
  }
  return {text, ranges};
}

function brackets({text, ranges}: {text: string; ranges: readonly Range[]}): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of ranges) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

const cases: [what: string, text: string, room: number, snippet: string][] = [
  ['a text that fits', 'the [ferry] leaves', 40, 'the [ferry] leaves'],
  ['white space', 'the\n[ferry]\tleaves', 40, 'the [ferry] leaves'],
  ['the beginning', '[the] ferry leaves the harbour', 14, '[the] ferry …'],
  ['the middle', 'at dusk the ferry [leaves] the harbour for the island', 24, '… ferry [leaves] the …'],
  ['the end', 'at dusk the ferry leaves the [harbour]', 22, '… leaves the [harbour]'],
  [
    'words before the mark',
    'at dusk the ferry [leaves] the harbour for the island',
    34,
    '… ferry [leaves] the harbour for …',
  ],
  ['where most marks are', 'a [b] c d e f g h i j k l m n o [p] [q] r s t u v', 16, '… o [p] [q] r s t …'],
  [
    'different marks before the same again',
    'a [b] [b] d e f g h i j k l m n o [p] [q] r s',
    16,
    '… n o [p] [q] r s',
  ],
  ['no marks', 'at dusk the ferry leaves the harbour', 20, 'at dusk the …'],
  ['a script without spaces', '灯台守は毎晩[海峡]を渡る船を日誌に書き留めた', 12, '… 毎晩[海峡]を渡る船 …'],
];

for (const [what, text, room, snippet] of cases) {
  test(`snippet: ${what}`, (t) => {
    const {text: plain, ranges} = marks(text);
    t.is(brackets(snippetOf(plain, ranges, room)), snippet);
  });
}

test('a snippet never has marks outside its text, nor changes what is marked', (t) => {
  const random = seededRandom(3);
  for (let round = 0; round < 300; round++) {
    const words = Array.from({length: chance(random, 60)}, () =>
      pick(random, ['a', 'sea', 'lantern', '海峡', '\n']),
    );
    const bracketed = words
      .map((word) => (chance(random, 5) === 0 ? `[${word.trim() || 'x'}]` : word))
      .join(' ');
    const {text, ranges} = marks(bracketed);
    const snippet = snippetOf(text, ranges, 1 + chance(random, 80));
    let last = 0;
    for (const [start, end] of snippet.ranges) {
      t.true(start >= last && end > start && end <= snippet.text.length);
      t.true(['a', 'sea', 'lantern', '海峡', '海', '峡', 'x'].includes(snippet.text.slice(start, end)));
      last = end;
    }
  }
});

test('a word without end is cut', (t) => {
  const {text, ranges} = snippetOf('x'.repeat(10_000), [[0, 10_000]], 80);
  t.true(text.length <= 80);
  t.deepEqual(ranges, [[0, text.length - 2]]);
});

test('a snippet fits its room where its first word does', (t) => {
  const {text, ranges} = marks(
    'the night ferry crosses the strait in [four] hours and the [café] stays open',
  );
  for (let room = 12; room < text.length; room++) t.true(snippetOf(text, ranges, room).text.length <= room);
});
