import type {Article} from '../../../source/article/article.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import {identified} from '../../helpers/identified.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

export const text = column(
  [
    'The ferry to the outer islands leaves the old quay at',
    'six, an hour before the bakers open, and carries the',
    'mail, the milk and whoever has business in the town.',
    'Nobody on board is in a hurry, least of all the mate.',
  ],
  {x: 60, y: 400},
);

export async function read(pages: readonly Placed[][]): Promise<Imported> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  const versions: Imported[] = [];
  for await (const version of importPdf({bytes: pdfFile(pages), name: 'ferries.pdf'}, options))
    versions.push(version);
  return versions.at(-1)!;
}

/** A paper with its title and what stands below that. */
export async function paper(below: readonly Placed[]): Promise<Article> {
  const page: Placed[] = [
    {text: 'Ferries and Their Mates', x: 180, y: 90, size: 17},
    ...below,
    {text: 'Abstract', x: 280, y: 370, size: 10, font: 'Times-Bold'},
    ...text,
  ];
  return identified(await read([page]));
}

export const name = (printed: string, x: number, y = 130): Placed => ({text: printed, x, y, size: 12});
export const line = (printed: string, x: number, y: number): Placed => ({text: printed, x, y, size: 11});

export const raised = (printed: string, x: number, y: number): Placed => ({
  text: printed,
  x,
  y: y - 4,
  size: 7,
});

export const peopleOf = (article: Article): string[][] =>
  article.authors.map((author) => [
    author.name,
    ...author.posts.flatMap((post) => affiliationChain(post, article.affiliations).map((unit) => unit.name)),
  ]);
