import test from 'ava';
import type {Section} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {openPdfFile} from '../../../source/importers/pdf/pdf-file.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

/** A name of its own for each page: a first line that comes again, but for a number, is a running head. */
const islandOf = (at: number): string =>
  Array.from(
    String(at),
    (digit) => ['Sal', 'ter', 'nok', 'vi', 'bre', 'dun', 'mar', 'ly', 'sund', 'ho'][+digit],
  ).join('');

/** More pages than are read before a file is opened anew; each tenth begins with a heading. */
const long = pdfFile(
  Array.from({length: 600}, (_, at): Placed[] => [
    ...(at % 10 === 0
      ? [{text: `Chapter of pier ${at + 1}`, x: 60, y: 100, size: 16, font: 'Times-Bold' as const}]
      : []),
    ...column(
      [
        `To ${islandOf(at)} ferry ${at + 1} leaves at six, before the bakers open their shops,`,
        'and carries the mail, the milk and whoever has business on the other side.',
      ],
      {x: 60, y: 130},
    ),
  ]),
);

test('a long file is opened anew now and then, and goes on where it was', async (t) => {
  const file = await openPdfFile(long.slice());
  const before = file.document();
  t.false(await file.renew({pages: 20, links: 100}));
  t.is(file.document(), before);
  let read = 0;
  do await file.document().getPage((read++ % file.pages) + 1);
  while (!(await file.renew({pages: 0, links: 20_000})));
  t.not(file.document(), before);
  t.is((await file.document().getPage(600)).pageNumber, 600);
  await file.close();
});

test('every page of a long file is read in its place, headings told alike from first to last', async (t) => {
  let sections: readonly Section[] = [];
  const source = {bytes: long.slice(), name: 'ferries.pdf'};
  for await (const article of importPdf(source, {
    signal: new AbortController().signal,
    progress: () => undefined,
  }))
    ({sections} = article);
  t.deepEqual(
    sections.map(({heading}) => heading).filter((heading) => heading !== undefined),
    // The first is the title of the whole.
    Array.from({length: 59}, (_, at) => `Chapter of pier ${10 * at + 11}`),
  );
  const text = sections.flatMap(({blocks}) => blocks.map(textOf)).join('\n');
  t.deepEqual(
    [...text.matchAll(/ferry (\d+) leaves/g)].map(([, ferry]) => Number(ferry)),
    Array.from({length: 600}, (_, at) => at + 1),
  );
});
