import test from 'ava';
import stringWidth from 'string-width';
import {cellsOf} from '../../source/layout/cells.js';

/** Where terminals and string-width differ: sara am takes a cell behind its consonant, and string-width gives it none. */
const saraAm = new Set([0x0e33, 0x0eb3]);

/**
 * What a character can be part of: alone, behind letters of several scripts and, where it is one, as an emoji; which
 * other pictographs can be part of one is not the same in every version of Unicode, nor written by anyone.
 */
const clusters = (character: string): string[] => [
  character,
  `a${character}`,
  `ก${character}`,
  `क${character}`,
  ...(/\p{Emoji}/u.test(character) ? [`${character}\uFE0F`, `${character}\u200D${character}`] : []),
];

for (const [plane, from, to] of [
  ['basic', 0x20, 0xffff],
  ['supplementary', 0x1_0000, 0x1_ffff],
  ['ideographic', 0x2_0000, 0x2_ffff],
] as const) {
  test(`every character of the ${plane} plane is as wide as terminals have it, in whatever cluster`, (t) => {
    const different: string[] = [];
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code);
      if (saraAm.has(code) || /[\p{Cn}\p{Co}\p{Cc}\p{Cs}]/u.test(character)) continue;
      for (const cluster of clusters(character))
        if (cellsOf(cluster) !== stringWidth(cluster)) different.push(`${code.toString(16)}: ${cluster}`);
    }
    t.deepEqual(different, []);
  });
}

for (const [text, cells] of [
  ['น้ำ', 2],
  ['กำลังทำ', 6],
  ['ນ້ຳ', 2],
] as const) {
  test(`sara am takes a cell: ${text}`, (t) => t.is(cellsOf(text), cells));
}
