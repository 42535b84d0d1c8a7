import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import type {Article} from '../../source/article/article.js';
import {createGalley} from '../../source/layout/galley.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import {passagesOf} from '../../source/layout/passages.js';
import {root} from '../helpers/root.js';

/** `NAME.json` is an article, `NAME.MEASURE.txt` and `NAME.MEASURE-justified.txt` how it is set. */
const folder = path.join(root, 'test/fixtures/layout');
const renew = process.env['UPDATE_FIXTURES'] === '1';

const settings = [
  {measure: 66, justified: false},
  {measure: 66, justified: true},
  {measure: 34, justified: false},
  {measure: 12, justified: false},
];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const name = path.basename(file, '.json');
  const article = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Article;
  for (const setting of settings) {
    const expected = `${name}.${setting.measure}${setting.justified ? '-justified' : ''}.txt`;
    test(expected, async (t) => {
      const page = await pageOf(article, setting);
      const there = path.join(folder, expected);
      if (renew) writeFileSync(there, page);
      t.is(page, readFileSync(there, 'utf8'));
    });
  }
}

/** The whole article as text, with the margin before it and a stroke where the measure ends. */
async function pageOf(article: Article, setting: {measure: number; justified: boolean}): Promise<string> {
  const galley = createGalley(passagesOf(article), setting, await loadHyphenation(article.language));
  const lines = galley.passages.flatMap((_, index) => galley.lines(index, 0));
  return lines
    .map(({margin = '', runs, cells}) => {
      const text = runs.map((run) => run.text).join('');
      return `${margin.padStart(2)} ${text}${' '.repeat(setting.measure - cells)}|\n`;
    })
    .join('');
}
