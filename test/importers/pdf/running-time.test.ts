import test from 'ava';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {growsAsTheText} from '../../helpers/running-time.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

/** The pages of a document made of so many lines. */
type Made = (lines: number) => Placed[][];

const range = (count: number): number[] => Array.from({length: count}, (_, at) => at);
/** Lines on as many pages as they need. */
const paged = (lines: readonly string[], perPage = 50): Placed[][] =>
  range(Math.ceil(lines.length / perPage)).map((page) =>
    column(lines.slice(page * perPage, (page + 1) * perPage), {x: 60, y: 130}),
  );

const families: Readonly<Record<string, Made>> = {
  'a page of brackets and limits': (lines) => [
    range(lines).map((at) => ({
      text: at % 3 === 0 ? 'i' : '(',
      x: 40 + (at % 40) * 12,
      y: 60 + at / 8,
      size: at % 3 === 0 ? 7 : 10,
    })),
  ],
  pages: (lines) =>
    paged(range(lines).map((at) => `The ferry ${at} leaves the old quay at six, before the bakers open,`)),
  'pages of a line': (lines) =>
    paged(
      range(lines / 10).map(
        (at) =>
          `The ferry ${at} leaves the old quay at six, before the bakers open, and carries the mail and the milk.`,
      ),
      1,
    ),
  'one page of many lines': (lines) => [
    range(lines).map((at) => ({
      text: `quay ${at}`,
      x: 40 + (at % 8) * 60,
      y: 40 + Math.floor(at / 8),
      size: 6,
    })),
  ],
  'words that hyphens cut': (lines) => paged(range(lines).map(() => 'leaves the old harbour-')),
  'lines of one letter': (lines) => paged(range(lines).map(() => 'a')),
  headings: (lines) =>
    paged(range(lines).map((at) => `${at + 1} The quay`)).map((page) =>
      page.map((line, at) => ({...line, ...(at % 2 === 0 && {size: 16, font: 'Times-Bold' as const})})),
    ),
  'running heads': (lines) =>
    range(lines / 10).map((at): Placed[] => [
      {text: `The Island Post ${at}`, x: 60, y: 40, size: 9},
      ...column(
        [
          'The ferry leaves the old quay at six, before the bakers',
          `open, and carries ${at} bags of mail and whoever has business in town.`,
        ],
        {x: 60, y: 200},
      ),
    ]),
};

for (const [what, made] of Object.entries(families))
  test.serial(`the work on a PDF grows as the document does: ${what}`, async (t) => {
    const files = new Map<string, Uint8Array>();
    const family = (size: number): string => {
      files.set(String(size), pdfFile(made(size)));
      return String(size);
    };
    const read = async (size: string): Promise<void> => {
      // pdf.js takes what it is given for its own.
      const source = {bytes: files.get(size)!.slice(), name: 'ferries.pdf'};
      const options = {signal: new AbortController().signal, progress: () => undefined};
      for await (const article of importPdf(source, options)) t.truthy(article);
    };
    await growsAsTheText(t, family, read, 400);
  });
