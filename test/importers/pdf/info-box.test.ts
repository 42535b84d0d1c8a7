import test from 'ava';
import {textOf} from '../../../source/article/text.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {identified} from '../../helpers/identified.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';
import {peopleOf, raised, read} from './papers.js';

const wide = (count: number, word: string): string[] =>
  Array.from(
    {length: count},
    (_, at) =>
      `Whoever has ${word} in the town takes ferry ${at} and stands at its rail to the very end of it,`,
  );
const narrow = (count: number, word: string): string[] =>
  Array.from({length: count}, (_, at) => `the mate of ${word} ${at} knows every rock by its name`);

/** The first page of a journal: what it says of the article stands left of the abstract, the text below in two columns. */
const page: Placed[] = [
  {text: 'Ferries and Their Mates', x: 40, y: 90, size: 17},
  {text: 'Ada Quill, Tom Herrera', x: 40, y: 115, size: 12},
  {text: 'Institute of Coastal Law, University of Lakeside, Seedorf', x: 40, y: 130, size: 8},
  {text: 'A R T I C L E I N F O', x: 40, y: 161, size: 8},
  {text: 'A B S T R A C T', x: 200, y: 160, size: 8},
  ...column(
    ['Article history:', 'Received 3 May 2019', 'Accepted 7 June 2019'],
    {x: 40, y: 178, size: 7},
    10,
  ),
  ...column(['Keywords:', 'Ferries', 'Mates'], {x: 40, y: 218, size: 7}, 10),
  ...column([...wide(7, 'business'), 'and comes back at six.'], {x: 200, y: 176, size: 8}, 10),
  {text: '1. Introduction', x: 40, y: 290, font: 'Times-Bold'},
  ...column(narrow(20, 'ferry'), {x: 40, y: 306}),
  ...column(narrow(22, 'boat'), {x: 310, y: 290}),
];

test('what a journal says of an article beside the abstract is none of it', async (t) => {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const article of importPdf({bytes: pdfFile([page]), name: 'ferries.pdf'}, options)) {
    const texts = article.sections.flatMap(({blocks}) => blocks.map(textOf));
    t.regex(
      texts.find((text) => text.startsWith('Whoever')) ?? '',
      /ferry 6 .* of it, and comes back at six\.$/,
    );
    t.deepEqual(
      article.authors.map(({name}) => name),
      ['Ada Quill', 'Tom Herrera'],
    );
    t.regex(texts.join(' '), /Keywords: Ferries Mates/);
    t.regex(texts.join(' '), /ferry 19 knows every rock by its name the mate of boat 0 knows/);
  }
});

const small = (text: string, y: number): Placed => ({text, x: 43, y, size: 7});

test('addresses in a narrow column beside the abstract are those of the names above', async (t) => {
  const article = await read([
    [
      {text: 'Ferries and Their Mates', x: 40, y: 90, size: 17},
      {text: 'Ada Quill', x: 40, y: 115, size: 12},
      raised('1', 88, 115),
      {text: ' | Marijke ten Hoopen', x: 92, y: 115, size: 12},
      raised('2', 202, 115),
      {text: 'Abstract', x: 200, y: 160, font: 'Times-Bold'},
      {...raised('1', 40, 162), size: 5},
      small('Institute of Coastal Law,', 162),
      small('University of Lakeside', 171),
      {...raised('2', 40, 182), size: 5},
      small('Seedorf University,', 182),
      small('Germany', 191),
      ...column([...wide(7, 'business'), 'and comes back at six.'], {x: 200, y: 173, size: 8}, 10),
      {text: '1. Introduction', x: 40, y: 290, font: 'Times-Bold'},
      ...column(narrow(20, 'ferry'), {x: 40, y: 306}),
      ...column(narrow(22, 'boat'), {x: 310, y: 290}),
    ],
  ]);
  t.deepEqual(peopleOf(identified(article)), [
    ['Ada Quill', 'Institute of Coastal Law', 'University of Lakeside'],
    ['Marijke ten Hoopen', 'Seedorf University'],
  ]);
  const texts = article.sections.flatMap(({blocks}) => blocks.map(textOf));
  t.regex(
    texts.find((text) => text.startsWith('Whoever')) ?? '',
    /ferry 6 .* of it, and comes back at six\.$/,
  );
});
