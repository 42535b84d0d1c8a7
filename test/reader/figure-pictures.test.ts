import test from 'ava';
import {readMarkdown} from '../../source/importers/markdown/markdown.js';
import {loadHyphenation} from '../../source/layout/hyphenation.js';
import type {Effect} from '../../source/reader/action.js';
import {sceneOf} from '../../source/ui/scene.js';
import type {PlacedPicture} from '../../source/ui/pictures/protocol.js';
import {identified} from '../helpers/identified.js';
import {Reader} from '../helpers/reader.js';

const hyphenate = await loadHyphenation('en');
const prose = 'A line of text.\n\n';

async function reading(text: string, isWanted = true): Promise<Reader> {
  const article = identified(await readMarkdown(text, {name: 'tide.md'}));
  const reader = new Reader({size: {columns: 80, rows: 30}});
  if (isWanted) reader.state = {...reader.state, cell: {width: 10, height: 20}};
  const {request} = reader.state;
  return reader.act({type: 'opened', request, article, hyphenate, continued: false, finished: false});
}

const asked = (reader: Reader): Array<Extract<Effect, {type: 'picture'}>> =>
  reader.effects.filter((effect) => effect.type === 'picture');

const shown = {id: 1, width: 300, height: 200};

const come = (reader: Reader, picture: string): Reader =>
  reader.act({type: 'pictured', article: reader.state.reading!.article.id, picture, shown});

const placed = (reader: Reader): readonly PlacedPicture[] =>
  sceneOf(reader.state).flatMap((panel) => ('rows' in panel ? (panel.pictures ?? []) : []));

test('a picture that comes near is asked for once, and nothing where none are wanted', async (t) => {
  const text = `# Tide\n\n${prose}![The quay](quay.png)\n\n${prose.repeat(40)}![The mill](mill.png)\n`;
  const reader = await reading(text);
  t.deepEqual(
    asked(reader).map(({picture}) => picture),
    ['quay.png'],
  );
  reader.press('j');
  t.deepEqual(asked(reader), []);
  reader.press('G');
  t.deepEqual(
    asked(reader).map(({picture}) => picture),
    ['mill.png'],
  );
  t.deepEqual(asked(await reading(text, false)), []);
});

test('it takes its rows once it is there, and moves with the text', async (t) => {
  const reader = await reading(`# Tide\n\n${prose}![The quay](quay.png)\n\n${prose.repeat(40)}`);
  t.deepEqual(placed(reader), []);
  come(reader, 'quay.png');
  const [first, ...others] = placed(reader);
  t.deepEqual(others, []);
  t.like(first, {id: 1, rows: 10, columns: 30, from: 0, shown: 10});
  reader.press('j');
  t.like(placed(reader)[0], {top: first!.top - 1, shown: 10});
  for (let row = 0; row < first!.top + 2; row++) reader.press('j');
  t.like(placed(reader)[0], {top: 1, from: 4, shown: 6});
});

test('where a dialog or another screen is shown, no picture is', async (t) => {
  const reader = come(await reading(`# Tide\n\n![The quay](quay.png)\n\n${prose.repeat(40)}`), 'quay.png');
  t.is(placed(reader).length, 1);
  for (const key of ['?', 't', '/', 'o']) {
    reader.press(key);
    if (reader.state.message === undefined) t.is(placed(reader).length, 0, key);
    reader.press('esc');
  }
  t.is(placed(reader).length, 1);
});

test('one whose caption is at the top of the screen is brought into sight', async (t) => {
  const reader = await reading(`# Tide\n\n![The quay](quay.png)\n\n${prose.repeat(40)}`);
  reader.press('}');
  t.is(reader.state.reading?.position.offset, 0);
  come(reader, 'quay.png');
  t.like(placed(reader)[0], {top: 1, from: 0, shown: 10});
});

test('on a screen with too few rows there are no pictures', async (t) => {
  const reader = come(await reading(`# Tide\n\n![The quay](quay.png)\n\n${prose}`), 'quay.png');
  t.is(placed(reader).length, 1);
  reader.act({type: 'resized', size: {columns: 80, rows: 8}});
  t.is(placed(reader).length, 0);
});

test('what comes for another article or was never asked for is not shown', async (t) => {
  const reader = await reading(`# Tide\n\n![The quay](quay.png)\n`);
  come(reader, 'mill.png');
  reader.act({type: 'pictured', article: 'another', picture: 'quay.png', shown});
  t.deepEqual(placed(reader), []);
});
