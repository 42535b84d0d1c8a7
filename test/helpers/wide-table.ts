import {readMarkdown} from '../../source/importers/markdown/markdown.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import {identified} from './identified.js';
import {Reader} from './reader.js';

const columns = Array.from({length: 11}, (_, at) => `year ${1901 + at}`);

const wideTable = [
  ['Harbour', ...columns],
  ['---', ...columns.map(() => '---')],
  ...[1, 2, 3].map((row) => [`port ${row}`, ...columns.map((_, at) => `${row * 100 + at}`)]),
]
  .map((cells) => `| ${cells.join(' | ')} |\n`)
  .join('');

/** An article with a table that is wider than most screens: twelve columns, three rows. */
export const wide = identified(
  await readMarkdown(`# The catch\n\n${wideTable}\nThe end.\n`, {name: 'catch.md'}),
);
const hyphenate = await loadHyphenation('en');

/** A reader on it, 60 cells wide. */
export function readingWide(): Reader {
  const reader = new Reader({size: {columns: 60, rows: 20}});
  const {request} = reader.state;
  return reader.act({type: 'opened', request, article: wide, hyphenate, continued: false, finished: false});
}
