import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {identified} from '../../helpers/identified.js';
import {pdfFile, type Placed} from '../../helpers/pdf-file.js';

async function read(bytes: Uint8Array): Promise<Article> {
  let article: Article | undefined;
  const options = {signal: new AbortController().signal, progress: () => undefined};
  for await (const version of importPdf({bytes, name: 'tides.pdf'}, options)) article = identified(version);
  return article!;
}

const told: ReadonlyArray<[tag: string, text: string]> = [
  ['H1', 'High water'],
  ['P', 'The tide tables are printed each winter, when nobody asks for them.'],
  ['LI', '- Spring tides come at the full moon.'],
  ['LI', '- Neap tides come a week later.'],
  ['H2', 'At the quay'],
  ['P', 'A brass rule beside the steps shows how far the sea has come.'],
  ['TH', 'Month'],
  ['TH', 'Height'],
  ['TD', 'May'],
  ['TD', '4.1'],
  ['P', 'Whoever reads it writes the figure down.'],
];

const isCell = (tag: string): boolean => /^T[HD]$/.test(tag);

/** A page whose structure says what each line is. */
function taggedFile(tagOf = (tag: string): string => tag): Uint8Array {
  const root = 9;
  const [table, above, below] = [1, 2, 3].map((more) => root + told.length + more) as [
    number,
    number,
    number,
  ];
  const page = below + 1;
  const element = (tag: string, parent: number, kids: string): string =>
    `<< /Type /StructElem /S /${tag} /P ${parent} 0 R /Pg ${page} 0 R /K ${kids} >>`;
  const all = told.map((_, id) => `${root + 1 + id} 0 R`);
  const first = told.findIndex(([tag]) => isCell(tag));
  const kids = [...all.slice(0, first), `${table} 0 R`, ...all.slice(first + 4)];
  const lines = told.map(([tag, text], id): Placed => ({
    text,
    x: 60,
    y: 400 + 20 * id,
    mark: id,
    ...(tag.startsWith('H') && {font: 'Times-Bold'}),
  }));
  return pdfFile([lines], {
    catalog: `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R`,
    page: '/StructParents 0',
    objects: [
      `<< /Type /StructTreeRoot /K [${kids.join(' ')}] /ParentTree << /Nums [0 [${all.join(' ')}]] >> >>`,
      ...told.map(([tag], id) =>
        element(tagOf(tag), isCell(tag) ? (id < first + 2 ? above : below) : root, String(id)),
      ),
      element('Table', root, `[${above} 0 R ${below} 0 R]`),
      element('TR', table, `[${all.slice(first, first + 2).join(' ')}]`),
      element('TR', table, `[${all.slice(first + 2, first + 4).join(' ')}]`),
    ],
  });
}

test('what a tagged file says that its text is, it is', async (t) => {
  const {sections} = await read(taggedFile());
  t.deepEqual(
    sections.map(({heading, level}) => [heading, level]),
    [
      ['High water', 1],
      ['At the quay', 2],
    ],
  );
  t.deepEqual(
    sections.map(({blocks}) => blocks.map(({kind}) => kind)),
    [
      ['prose', 'list'],
      ['prose', 'table', 'prose'],
    ],
  );
  const table = sections[1]!.blocks[1]!;
  t.like(table, {kind: 'table', header: ['Month', 'Height'], rows: [['May', '4.1']]});
});

test('a tagged file that states no headings has those that look like some', async (t) => {
  const {sections} = await read(taggedFile((tag) => tag.replace(/^H\d/, 'P')));
  t.deepEqual(
    sections.flatMap(({heading}) => heading ?? []),
    ['High water', 'At the quay'],
  );
});
