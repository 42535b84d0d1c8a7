import test from 'ava';
import {countWords} from '../../source/article/words.js';

const cases: ReadonlyArray<[text: string, words: number]> = [
  ['', 0],
  ['—', 0],
  ['One', 1],
  ['It’s a well-known U.S. word.', 5],
  ["rock 'n' roll", 3],
  ['in 1,234 cases', 4],
  ['naïve Straße Порт', 3],
  ['nai\u0308ve', 1],
  ['- a dash - between', 3],
  ['trailing-', 1],
  ['新聞を読む', 3],
  ['A 新聞 B', 3],
  ['👍 fine', 1],
];

for (const [text, words] of cases) {
  test(`${JSON.stringify(text)} has ${words} words`, (t) => {
    t.is(countWords(text), words);
  });
}
