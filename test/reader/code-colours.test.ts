import test from 'ava';
import type {Article} from '../../source/article/article.js';
import {readMarkdown} from '../../source/importers/markdown/markdown.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import {rowsOfPanel} from '../../source/ui/panel.js';
import {sceneOf} from '../../source/ui/scene.js';
import {identified} from '../helpers/identified.js';
import {Reader} from '../helpers/reader.js';

const hyphenate = await loadHyphenation('en');

function reading(article: Article): Reader {
  const reader = new Reader({size: {columns: 80, rows: 24}});
  const {request} = reader.state;
  return reader.act({type: 'opened', request, article, hyphenate, continued: false, finished: false});
}

const articleOf = async (text: string): Promise<Article> =>
  identified(await readMarkdown(text, {name: 'tide.md'}));

const tintedOn = (reader: Reader): string[] =>
  sceneOf(reader.state)
    .filter(({name}) => name === 'page')
    .flatMap(rowsOfPanel)
    .flat()
    .flatMap(({text, style}) => (style.startsWith('code-') ? [`${style}:${text}`] : []));

const code = '```js\nlet tide = 1;\n```\n';

test('code that comes onto the screen is asked for its colours once, and shown without until they are there', async (t) => {
  const reader = reading(await articleOf(`# Tide\n\n${code}`));
  const {block, at} = reader.effect('colour')!;
  t.deepEqual(tintedOn(reader), []);
  reader.act({type: 'key', key: 'j'});
  t.is(reader.effect('colour'), undefined);
  reader.act({type: 'coloured', block, at, tints: [{start: 0, end: 3, tint: 'code-keyword'}]});
  t.deepEqual(tintedOn(reader), ['code-keyword:let']);
});

test('code further down is asked for when it is come to, and code without a language never', async (t) => {
  const reader = reading(
    await articleOf(`# Tide\n\n\`\`\`\nplain\n\`\`\`\n\n${'A line.\n\n'.repeat(60)}${code}`),
  );
  t.is(reader.effect('colour'), undefined);
  reader.press('G');
  t.is(reader.effect('colour')?.block.language, 'js');
});

test('code without end is asked for by what is on the screen', async (t) => {
  const reader = reading(await articleOf(`# Tide\n\n\`\`\`js\n${'let tide = 1;\n'.repeat(20_000)}\`\`\`\n`));
  const {chunk, block} = reader.effect('colour')!;
  t.is(chunk.start, 0);
  t.true(chunk.end < 20_000 && block.text.length > 200_000);
  reader.press('G');
  t.true(reader.effect('colour')!.chunk.start > 200_000);
});

test('colours of code of an article that was left are dropped', async (t) => {
  const reader = reading(await articleOf(`# Tide\n\n${code}`));
  const {block, at} = reader.effect('colour')!;
  const {request} = reader.state;
  const article = await articleOf('# Other\n\nWords.\n');
  reader.act({type: 'opened', request, article, hyphenate, continued: false, finished: false});
  const before = reader.state;
  reader.act({type: 'coloured', block, at, tints: [{start: 0, end: 3, tint: 'code-keyword'}]});
  t.is(reader.state, before);
});

test('of code without end the colours of what was on the screen lately are kept', async (t) => {
  const reader = reading(await articleOf(`# Tide\n\n\`\`\`js\n${'let tide = 1;\n'.repeat(20_000)}\`\`\`\n`));
  const {block, at} = reader.effect('colour')!;
  for (let share = 0; share < 100; share += 4) reader.press(...Array.from(String(share)), '%');
  const kept = reader.reading.colours!.get(block)!;
  t.true(kept.size < 20 && !kept.has(at));
  reader.act({type: 'coloured', block, at, tints: [{start: 0, end: 3, tint: 'code-keyword'}]});
  t.false(reader.reading.colours!.get(block)!.has(at));
  t.is(reader.press('g').effect('colour')?.at, at, 'it is asked for again');
});
