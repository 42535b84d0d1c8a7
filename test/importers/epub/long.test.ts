import test from 'ava';
import type {Section} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {epubFile} from '../../helpers/epub-file.js';
import {versionsOf} from './reading.js';

const sentence = 'The ferry left the quay at six, and nobody on board was in a hurry.';
/** Each with a number, since what can be packed too well is taken for a trap. */
const paragraph = (number: number): string => `<p>${`${number}: ${sentence} `.repeat(12)}</p>`;
const chapter = (number: number): string =>
  `<h1>Chapter ${number}</h1><p>This is chapter ${number}.</p>${Array.from({length: 1500}, (_, at) => paragraph(at)).join('')}`;
const chapters = Array.from({length: 10}, (_, at) => at + 1);

const documents: Array<[string, string]> = [
  ...chapters.map((number): [string, string] => [`c${number}.xhtml`, chapter(number)]),
  ['about.xhtml', '<h1>About the author</h1><p>Ada Marsh is a professor of tides at Northern College.</p>'],
];

test('the chapters of a long book are given once each, and forgotten', async (t) => {
  const versions = await versionsOf(
    epubFile({
      documents: Object.fromEntries(documents),
      metadata: '<dc:title>Ferries</dc:title><dc:creator>Ada Marsh</dc:creator><dc:language>en</dc:language>',
    }),
  );
  let sections: Section[] = [];
  for (const {kept = 0, sections: given} of versions) sections = [...sections.slice(0, kept), ...given];
  t.deepEqual(
    sections.map(({heading, blocks}) => [heading, textOf(blocks[0]!).slice(0, 20)]),
    [
      ...chapters.map((number) => [`Chapter ${number}`, `This is chapter ${number}.`.slice(0, 20)]),
      ['About the author', 'Ada Marsh is a profe'],
    ],
  );
  t.true(versions.at(-1)!.sections.length < 6);
  t.is(new Set(sections.flatMap(({blocks}) => blocks.map(({id}) => id))).size, 10 * 1501 + 1);
  t.is(versions.at(-1)?.authors[0]?.posts[0]?.position, 'professor of tides');
});
