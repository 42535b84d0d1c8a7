/* oxlint-disable -- run by hand, outside the compiled project, which has the types of Node */
// Writes source/prose/english-words.ts from the npm packages dictionary-en and dictionary-en-gb, given their folders:
//   npm run compile && node test/generators/english-words.mjs path/to/dictionary-en path/to/dictionary-en-gb
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {baseForms} from '../../build/source/prose/inflection.js';

// The flags by which the dictionaries say that a prefix may stand before a word (index.aff).
const prefixes = Object.entries({A: 're', I: 'in', U: 'un', C: 'de', E: 'dis', F: 'con', K: 'pro'});
const longest = 11;
const folders = process.argv.slice(2);
const packages = folders.map((folder) => {
  const {name, version} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}`;
});
const all = folders
  .flatMap((folder) => readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1))
  // Words flagged "!" are never suggested by spelling checkers, nor kept here.
  .map((line) => line.split('/'))
  .filter(([word = '', flags = '']) => /^[a-z]{2,}$/.test(word) && !flags.includes('!'))
  .flatMap(([word, flags = '']) => [
    word,
    ...prefixes.flatMap(([flag, prefix]) => (flags.includes(flag) ? [prefix + word] : [])),
  ]);
const listed = new Set(all);
const isKnown = (word) => listed.has(word) || baseForms(word).some((base) => listed.has(base));

// A long word is needed only where it could be taken for two: where it is broken elsewhere, its parts are no words.
const couldBeTwo = (word) =>
  [...word].some(
    (_, at) => at >= 2 && word.length - at >= 3 && isKnown(word.slice(0, at)) && isKnown(word.slice(at)),
  );
const words = new Set(all.filter((word) => word.length <= longest || couldBeTwo(word)));

// An inflection of a word that stays is known without it.
for (const word of [...words].toSorted((a, b) => b.length - a.length))
  if (word.length > 4 && baseForms(word).some((base) => words.has(base))) words.delete(word);

let coded = '';
let previous = '';
for (const word of [...words].toSorted()) {
  let shared = 0;
  while (shared < previous.length && word[shared] === previous[shared]) shared++;
  coded += String.fromCharCode(65 + shared) + word.slice(shared);
  previous = word;
}

writeFileSync(
  'source/prose/english-words.ts',
  `/*!
 * English words from SCOWL by way of ${packages.join(' and ')}, made by test/generators/english-words.mjs.
 *
 * Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
 * associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */

/** ${words.size} words in order, front-coded: see english-dictionary.ts. */
export const frontCoded = \`
${coded.match(/.{1,116}/g).join('\n')}
\`;
`,
);
