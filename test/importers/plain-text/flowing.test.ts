import test from 'ava';
import {flowingParagraph} from '../../../source/importers/plain-text/flowing.js';
import {layoutOf} from '../../../source/importers/plain-text/layout-signs.js';
import {joinLines} from '../../../source/prose/repair.js';
import {chance, pick, seededRandom} from '../../helpers/seeded-random.js';

const paragraph = [
  'The ferry left the quay at six, and nobody on board was in a hurry',
  'about it, least of all the captain, who had a letter to finish and a',
  'kettle on the stove. By seven the fog had come down over the sound.',
];
const printed = (lines: readonly string[]): string => lines.join('\n');

test('a paragraph broken to a width is one line, without another look', (t) => {
  t.is(flowingParagraph(printed(paragraph), 70), paragraph.join(' '));
});

for (const [what, lines] of Object.entries({
  'one line': paragraph.slice(0, 1),
  'the entries of a list': paragraph.map((line, at) => `${at + 1}. ${line}`),
  'a bullet': [...paragraph.slice(0, 2), `- ${paragraph[2]}`],
  'a quotation': paragraph.map((line) => `> ${line}`),
  'an indent': [`  ${paragraph[0]}`, ...paragraph.slice(1)],
  'a gap': [paragraph[0]!, `about it,  ${paragraph[1]!.slice(10)}`, paragraph[2]!],
  'a broken word': ['The ferry left the quay at six, and nobody on board was in a hur-', 'ry about it.'],
  'short lines': ['The fog came down', 'over the sound, and lay', 'upon the water.'],
  'a line that had room': [paragraph[0]!, 'about it, least of all the captain', paragraph[2]!],
  'many signs': ['if (a[0] === b[1] && c{2} !== d->e) return f(g, h) * (i + j) - 12', 'x = y / z % 3;'],
  ideographs: [
    '船は六時に岸壁を離れたが、船上の誰も急いではいなかった。船長は手紙を書き終え',
    'なければならなかった。',
  ],
}))
  test(`${what} is left to those who look closer`, (t) => {
    t.is(flowingParagraph(printed(lines), 70), undefined);
  });

test('what is told in one pass is what would be told line by line', (t) => {
  const random = seededRandom(7);
  const words = 'quay fog a I. (b) iv) letter-box — “Sound” naïve 12 1911. ferries, tide: x=y - * Ω'.split(
    ' ',
  );
  let told = 0;
  for (let round = 0; round < 20_000; round++) {
    const strange = random() < 0.5 ? words : words.slice(0, 3).concat('kettle', 'captain', 'stove');
    const lines = Array.from({length: 1 + chance(random, 4)}, () => {
      let line = pick(random, strange);
      while (line.length < 45 + random() * 20)
        line += (random() < 0.005 ? '  ' : ' ') + pick(random, strange);
      return random() < 0.02 ? `${line}${pick(random, ['-', ' ', '\t'])}` : line;
    });
    const text = flowingParagraph(printed(lines), 66);
    if (text === undefined) continue;
    told++;
    t.is(layoutOf(lines, 66), 'prose', printed(lines));
    t.deepEqual(
      joinLines(lines, () => false),
      {text, repairs: []},
    );
  }
  t.true(told > 200, `${told}`);
});
