import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import test from 'ava';
import type {Block} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {importerFor} from '../../../source/importers/detect.js';
import {hasRoom} from '../../../source/importers/plain-text/broken-lines.js';
import {layoutOf} from '../../../source/importers/plain-text/layout-signs.js';
import {importPlainText} from '../../../source/importers/plain-text/plain-text.js';
import {piecesOf} from '../../../source/importers/plain-text/pieces.js';
import {asPrinted} from '../../../source/importers/plain-text/printed.js';
import {root} from '../../helpers/root.js';

// One file a kind of text, with its blocks as they are to be read; UPDATE_FIXTURES=1 writes them anew.
const folder = `${root}test/fixtures/plain-text`;

type Told = Record<string, unknown>;

function told(block: Block): Told {
  if (block.kind === 'quotation') return {quotation: block.blocks.map(told)};
  if (block.kind === 'list')
    return {[block.ordered ? 'numbered' : 'bullets']: block.entries.map((entry) => entry.map(told))};
  return {[block.kind]: textOf(block).split('\n')};
}

for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');

  test(`${name} is read as it was meant`, (t) => {
    const blocks = piecesOf(asPrinted(text), () => false).map((piece) =>
      piece.level === undefined ? told(piece.block) : {[`heading ${piece.level}`]: piece.text},
    );
    const expected = `${folder}/${name.replace('.txt', '.expected.json')}`;
    if (process.env['UPDATE_FIXTURES'] === '1')
      writeFileSync(expected, `${JSON.stringify(blocks, null, 2)}\n`);
    t.deepEqual(blocks, JSON.parse(readFileSync(expected, 'utf8')) as unknown);
  });

  test(`${name} is taken for plain text, from standard input too`, async (t) => {
    const bytes = new TextEncoder().encode(text);
    t.is(await importerFor({name, bytes}), importPlainText);
    // Headings underlined with === are Markdown's too.
    if (name !== 'underlined.txt') t.is(await importerFor({name: 'standard input', bytes}), importPlainText);
  });
}

const prose =
  'The tide came in on a grey afternoon and nobody on the quay looked up from the nets, since it had come in on every afternoon of their lives and would come in again when they had all gone home to their suppers, as the Harbour Office had it in its book.';

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(' ')) {
    if (open !== '' && !hasRoom(open, word, width)) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open];
}

test('prose flows, whatever width it was broken to and whatever is around it', (t) => {
  for (let width = 24; width <= 100; width++)
    for (const around of [width, 72])
      t.is(layoutOf(wrapped(prose, width), around), 'prose', `${width} ${around}`);
});

test('a word that was broken at a line’s end is mended or keeps its hyphen, and the repair is told', (t) => {
  const text = [
    'The pas-',
    'sengers of the pre- and post-war years 1990-',
    '1995 came in COVID-',
    '19 boats of Rolls-',
    'Royce to the An‐',
    'chor and the quay­',
    'side of the Anglo-',
    'Saxon bank, pre-',
    'and post-war alike, and the quiet -',
    'or nearly so - crew of them all went on board.',
  ].join('\n');
  const [piece] = piecesOf(text, (word) => ['passengers', 'quayside', 'anchor'].includes(word));
  t.is(
    piece?.text,
    'The passengers of the pre- and post-war years 1990-1995 came in COVID-19 boats of Rolls-Royce to the Anchor and the quayside of the Anglo-Saxon bank, pre- and post-war alike, and the quiet - or nearly so - crew of them all went on board.',
  );
  t.deepEqual(piece?.block.kind === 'prose' && piece.block.repairs.map(({at, was}) => [at, was]), [
    [7, '-\n'],
    [piece?.text.indexOf('chor') ?? 0, '‐\n'],
    [piece?.text.indexOf('side') ?? 0, '\u00AD\n'],
  ]);
});
