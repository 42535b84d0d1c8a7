import test from 'ava';
import {linked as article, readingLinks as reading} from '../helpers/linked-article.js';
import {rowsOf, statusOf} from '../helpers/panels.js';
import {Reader} from '../helpers/reader.js';
import {identified} from '../helpers/identified.js';
import {articleToMarkdown} from '../../source/exporters/markdown/markdown.js';
import {readMarkdown} from '../../source/importers/markdown/markdown.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import {targetOfFragment} from '../../source/reader/links.js';

const at = (reader: Reader) =>
  reader.state.reading!.typesetting.passages()[reader.state.reading!.position.passage];

test('the links on the screen are numbered, and the line at the foot says where the marked one leads', (t) => {
  const reader = reading().press('o');
  const marks = rowsOf(reader, 'page')
    .flat()
    .flatMap(({text, mark}) => (mark ? [`${text} ${mark}`] : []));
  t.deepEqual(marks, ['1 current', '2 hit', '3 hit', '4 hit', '5 hit', '6 hit']);
  t.regex(statusOf(reader), /^1 +sub\/b\.md#two/);
  t.regex(statusOf(reader.press('tab')), /^2 +#last-words/);
  t.is(reader.press('esc').state.links, undefined);
});

test('numbers lie over the spaces before links, or in the margin, and cover no letters where one digit will do', async (t) => {
  const text = '[First](a.md) and [then](b.md), ([last](c.md))\n\n- [entry](d.md)\n';
  const reader = reading(identified(await readMarkdown(text, {name: 'a.md'}))).press('o');
  const rows = rowsOf(reader, 'page').map((row) => row.map((each) => each.text).join(''));
  const [, prose = '', item = ''] = rows.filter((row) => /\S/.test(row));
  t.regex(prose, /1 +First and2then, \(3ast\)/);
  t.regex(item, /•4entry/);
});

test('a number follows a link to a file, and the jump list leads back', (t) => {
  const reader = reading().press('o', '1');
  const {request} = reader.state;
  t.deepEqual(
    reader.effects.find(({type}) => type === 'follow'),
    {type: 'follow', request, from: article.id, href: 'sub/b.md#two'},
  );
  t.is(reader.state.jumpList.at(-1)?.article, article.id);
  t.is(reader.state.links, undefined);
});

test('a link that is given up or fails leaves no stop in the jump list', (t) => {
  for (const isGivenUp of [true, false]) {
    const reader = reading().press('o', '1');
    const {request} = reader.state;
    t.is(reader.state.jumpList.length, 1);
    if (isGivenUp) reader.act({type: 'slow', request, message: 'fetching'}).act({type: 'key', key: 'esc'});
    else reader.act({type: 'failed', request, message: 'is not there'});
    t.deepEqual(reader.state.jumpList, []);
  }
});

test('a link to a place of the article goes there, one to a note to that, one to nowhere says so', (t) => {
  t.is(at(reading().press('o', '2'))?.text, 'Last words');
  t.is(at(reading().press('o', '6'))?.text, 'The note of it.');
  t.is(reading().press('o', '3').state.message, 'that place is not in this article');
  t.is(reading().press('o', '9').state.message, 'there is no link 9');
});

test('a link within a footnote is numbered and followed like any other, and kept as Markdown', async (t) => {
  const text = 'A claim.[^1]\n\n[^1]: Told by [the keeper](https://example.org/keeper) of it.\n';
  const told = identified(await readMarkdown(text, {name: 'a.md'}));
  t.deepEqual(
    told.notes.map((note) => note.text),
    ['Told by the keeper of it.'],
  );
  const asked = reading(told).press('o', '2');
  t.is(asked.state.links?.asked?.href, 'https://example.org/keeper');
  t.true(articleToMarkdown(told).includes('[^1]: Told by [the keeper](https://example.org/keeper) of it.'));
});

test('before a page is fetched or a browser opened, it is shown where it leads', (t) => {
  const asked = reading().press('o', '4');
  t.deepEqual(asked.effects, []);
  t.regex(statusOf(asked), /^https:\/\/example\.org\/tide +Enter read here/);
  const {href} = asked.press('enter').effects.find((effect) => effect.type === 'follow')!;
  t.is(href, 'https://example.org/tide');
  t.deepEqual(reading().press('o', '4', 'b').effects, [
    {type: 'browse', address: 'https://example.org/tide'},
  ]);
  t.deepEqual(reading().press('o', '5', 'enter').effects, [
    {type: 'browse', address: 'mailto:keeper@example.org'},
  ]);
  t.deepEqual(reading().press('o', '4', 'y').effects, [
    {type: 'copy', text: 'https://example.org/tide', called: 'the address'},
  ]);
});

test('a paragraph is copied, pressed again with its citation, and again without', (t) => {
  const reader = reading().press('y');
  const copied = () => reader.effects.flatMap((effect) => (effect.type === 'copy' ? [effect.text] : []));
  const [plain = ''] = copied();
  t.true(plain.startsWith('It leads to a file'));
  reader.press('y');
  t.deepEqual(copied(), [`${plain}\n\n— Ida Ode, “The quay”, 1 March 2024, https://quay.example/ledger`]);
  reader.press('y');
  t.deepEqual(copied(), [plain]);
  t.regex(reading().press('9', 'y').state.message ?? '', /no paragraph/);
});

test('the file is edited at the first words on the screen', (t) => {
  const [effect] = reading().press('e').effects;
  t.is(effect?.type, 'edit');
  t.true(effect?.type === 'edit' && effect.words.startsWith('It leads to a file'));
});

test('a note that the text on the screen refers to stands beside it', (t) => {
  const rows = rowsOf(reading(), 'pane').map((row) => row.map(({text}) => text).join(''));
  t.is(rows[rows.indexOf('NOTES') + 2], '1. The note of it.');
});

test('a reference that the text on the screen cites stands beside it, and the citation leads to it', async (t) => {
  const cited = identified(
    await readMarkdown(
      `# The quay\n\nIt rained [2](#references.2).\n\n${'Rain.\n\n'.repeat(30)}## References\n\n1. Obi, The rope.\n2. Lind, The rain.\n`,
      {name: 'quay.md'},
    ),
  );
  const hyphenate = await loadHyphenation('en');
  const reader = new Reader({size: {columns: 110, rows: 20}});
  const {request} = reader.state;
  reader.act({type: 'opened', request, article: cited, hyphenate, continued: false, finished: false});
  const pane = rowsOf(reader, 'pane')
    .flat()
    .map(({text}) => text)
    .join(' ');
  t.regex(pane, /2\W+Lind, The rain\./);
  t.notRegex(pane, /Obi/);
  const target = targetOfFragment(cited, 'references.2');
  const [list] = cited.sections.at(-1)!.blocks;
  t.deepEqual(target, {kind: 'block', id: list?.kind === 'list' ? list.entries[1]![0]!.id : ''});
  t.is(targetOfFragment(cited, 'references.3'), undefined);
});
