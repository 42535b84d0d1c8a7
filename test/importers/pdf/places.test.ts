import test from 'ava';
import type {Article} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {importPdf} from '../../../source/importers/pdf/pdf.js';
import {targetOfFragment} from '../../../source/reader/links.js';
import {identified} from '../../helpers/identified.js';
import {column, pdfFile, type Placed} from '../../helpers/pdf-file.js';

async function read(bytes: Uint8Array, password?: string): Promise<Article> {
  const source = {bytes: bytes.slice(), name: 'ferries.pdf', ...(password !== undefined && {password})};
  let latest: Article | undefined;
  for await (const imported of importPdf(source, {
    signal: new AbortController().signal,
    progress: () => undefined,
  }))
    latest = identified(imported);
  return latest!;
}

const lines = (texts: readonly string[], y = 200): Placed[] => column(texts, {x: 60, y});
const title: Placed = {text: 'The Night Ferry', x: 60, y: 130, size: 20, font: 'Times-Bold'};

const first = lines([
  'The ferry leaves the quay at six, an hour before the bakers open',
  'their shops, and it carries the mail of four islands, the milk, and',
  'the papers of the day before. The mate knows every rock by its name',
  'and tells the names to those who ask, and to some who never did. So',
  'nobody is in a hurry on board, neither the mate nor the skipper nor',
]);
const second = lines([
  'whoever has business in the town.',
  '',
  'On the way back the deck is full of crates, and people talk of prices',
  'until the light on the mole is seen.',
]);
const third = lines(['A third page says nothing that the others did not say as well.']);

const paged = async (): Promise<Article> =>
  read(
    pdfFile([
      [title, ...first],
      second.filter(({text}) => text !== ''),
      [{text: 'Timetable', x: 60, y: 170, size: 14, font: 'Times-Bold'}, ...third],
    ]),
  );

test('what a page begins with has its number, but not where a paragraph goes on from the page before', async (t) => {
  const {sections} = await paged();
  t.deepEqual(
    sections.map(({heading, page, blocks}) => [heading, page, blocks.map((block) => block.page)]),
    [
      [undefined, undefined, ['1', undefined]],
      ['Timetable', '3', [undefined]],
    ],
  );
});

test('a page is a place: its number leads to what stands at its head, one beyond the last to nothing', async (t) => {
  const article = await paged();
  const textAt = (fragment: string): string | undefined => {
    const target = targetOfFragment(article, fragment);
    if (target?.kind === 'section') return article.sections.find(({id}) => id === target.id)?.heading;
    const blocks = article.sections.flatMap((section) => section.blocks);
    return target?.kind === 'block'
      ? textOf(blocks.find(({id}) => id === target.id)!).slice(0, 9)
      : undefined;
  };
  t.deepEqual(['page=1', 'page=2', 'page=3', 'page=4', 'page=x'].map(textAt), [
    'The ferry',
    'The ferry',
    'Timetable',
    undefined,
    undefined,
  ]);
});

test('a document in which every page says the same is read', async (t) => {
  const banner: Placed = {text: 'Closed for the winter', x: 60, y: 60};
  const {sections} = await read(pdfFile([[banner], [banner], [banner]]));
  t.is(textOf(sections[0]!.blocks[0]!), 'Closed for the winter');
});

test('type that is drawn twice in the same place is read once', async (t) => {
  const twice = [title, ...first].flatMap((line) => [line, {...line, x: line.x + 0.3}]);
  const article = await read(pdfFile([[...twice, ...twice]]));
  t.is(article.title, 'The Night Ferry');
  t.is(textOf(article.sections[0]!.blocks[0]!), first.map(({text}) => text).join(' '));
});

test('a locked document is read with its password, and with no other', async (t) => {
  const locked = pdfFile([[title, ...first]], {password: 'halyard'});
  const article = await read(locked, 'halyard');
  t.is(article.title, 'The Night Ferry');
  await t.throwsAsync(read(locked), {message: /^is locked with a password;/});
  await t.throwsAsync(read(locked, 'anchor'), {message: /^is locked with another password/});
});

const link = (left: number, right: number, address: string): string =>
  `<< /Type /Annot /Subtype /Link /Rect [${left} 636 ${right} 646] /A << /S /URI /URI (${address}) >> >>`;

test('what leads out of the document is a link, from word to word', async (t) => {
  const file = pdfFile([[title, ...first]], {
    page: `/Annots [${link(100, 148, 'https://quay.example/ferry')} ${link(200, 240, 'javascript:x')}]`,
  });
  const [block] = (await read(file)).sections[0]!.blocks;
  t.deepEqual(
    block?.kind === 'prose' &&
      block.spans.flatMap(({text, href, styles}) => (href ? [[text, href, styles]] : [])),
    [['leaves the', 'https://quay.example/ferry', ['link']]],
  );
  t.is(textOf(block!), first.map(({text}) => text).join(' '));
});

const inward = (left: number, right: number, where: string): string =>
  `<< /Type /Annot /Subtype /Link /Rect [${left} 636 ${right} 646] ${where} >>`;

/** Where the first page's links lead, by their words. */
const ledTo = ({sections}: Article): Record<string, string | undefined> =>
  Object.fromEntries(
    sections
      .flatMap(({blocks}) => blocks)
      .flatMap((block) => (block.kind === 'prose' ? block.spans : []))
      .flatMap(({text, href}) => (href === undefined ? [] : [[text, href]])),
  );

test('a link within the document leads to the page and the words of its destination', async (t) => {
  // The second page is the eleventh object of such a file.
  const article = await read(
    pdfFile([[title, ...first], second.filter(({text}) => text !== '')], {
      catalog: '/Dests << /deck [11 0 R /XYZ 60 627 null] /lost [99 0 R /Fit] >>',
      page: `/Annots [${inward(60, 90, '/Dest [11 0 R /Fit]')} ${inward(100, 148, '/A << /S /GoTo /D /deck >>')} ${inward(200, 240, '/Dest /lost')}]`,
    }),
  );
  t.like(ledTo(article), {
    'The ferry': '#page=2',
    'leaves the': '#page=2:~:text=On%20the%20way%20back%20the%20deck%20is%20full%20of%20crates%2C%20and',
  });
  t.is(Object.values(ledTo(article)).filter((href) => href === '#page=2').length, 2);
  const target = targetOfFragment(article, 'page=2:~:text=On%20the%20way%20back%20the');
  t.is(target?.kind, 'block');
  const blocks = article.sections.flatMap((section) => section.blocks);
  t.regex(textOf(blocks.find(({id}) => target?.kind === 'block' && id === target.id)!), /^On the way/);
  t.deepEqual(targetOfFragment(article, 'page=2:~:text=not%20there'), targetOfFragment(article, 'page=2'));
});
