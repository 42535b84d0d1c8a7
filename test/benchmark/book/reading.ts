/** Run as a program of its own: reads one book as the reader does, from cold, and prints what it took as JSON. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {importerFor} from '../../../source/importers/detect.js';
import {loadHyphenation} from '../../../source/layout/hyphenation.js';
import {initialState} from '../../../source/reader/initial.js';
import {defaults} from '../../../source/reader/setting-table.js';
import {update, usualKeymap} from '../../../source/ui/layer-scenes.js';
import {frameOfScene} from '../../../source/ui/panel.js';
import {sceneOf} from '../../../source/ui/scene.js';
import {colourTheme} from '../../../source/reader/theme.js';
import {identified} from '../../helpers/identified.js';

export type ReadingTimes = {
  bytes: number;
  paragraphs: number;
  /** From bytes to the complete article, in ms. */
  parsing: number;
  /** From the article to the frame of its first page, in ms. */
  firstPage: number;
};

const [file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
const source = {bytes, name: path.basename(file)};
const read = await importerFor(source);
const begun = performance.now();
let article;
for await (const each of read(source, {signal: new AbortController().signal, progress: () => {}}))
  article = identified(each);
const parsed = performance.now();
if (!article) throw new Error(`${file} holds no article`);
const hyphenate = await loadHyphenation(article.language);
const state = initialState({
  size: {columns: 120, rows: 40},
  keymap: usualKeymap,
  root: 'article',
  settings: defaults,
});
const [opened] = update(state, {
  type: 'opened',
  request: 0,
  article,
  hyphenate,
  continued: false,
  finished: false,
});
const frame = frameOfScene(sceneOf(opened), 40, colourTheme);
const painted = performance.now();
if (!frame.includes('recombined')) throw new Error('the first page is not on the frame');
const times: ReadingTimes = {
  bytes: bytes.length,
  paragraphs: article.sections.reduce((sum, {blocks}) => sum + blocks.length, 0),
  parsing: parsed - begun,
  firstPage: painted - parsed,
};
console.log(JSON.stringify(times));
