import test from 'ava';
import {Screen} from '../helpers/screen.js';
import {svgOf} from './svg.js';

const drawn = async (text: string, columns = 20, rows = 2): Promise<string[]> => {
  const screen = new Screen(columns, rows);
  await screen.write(text);
  return svgOf(screen, 'A < B').split('\n');
};

const texts = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('<text'));
const contents = (lines: readonly string[]): string[] =>
  texts(lines).map((line) => line.replaceAll(/<[^>]*>/g, ''));

test('each column of a row has a place and a length of its own', async (t) => {
  const lines = texts(await drawn('left one   right'));
  t.is(lines.length, 2);
  t.true(lines[0]?.includes('x="22" y="35.5" textLength="67.44"'));
  t.true(lines[1]?.includes('x="114.73" y="35.5" textLength="42.15"'));
});

test('text keeps its look', async (t) => {
  const lines = await drawn(
    '\u001B[1mbold\u001B[0m \u001B[2;3mnote\u001B[0m \u001B[31mred\u001B[0m \u001B[4mline',
  );
  t.deepEqual(
    texts(lines).map((line) => /class="([^"]*)"/.exec(line)?.[1]),
    ['bold', 'dim italic', undefined, 'underlined'],
  );
  t.regex(texts(lines)[2] ?? '', /fill="#e5786d"/);
});

test('a background is drawn below its text; reversed text changes the two', async (t) => {
  const lines = await drawn('\u001B[30;43mhit\u001B[0m \u001B[7mhere');
  const grounds = lines.filter((line) => line.startsWith('<rect x='));
  t.is(grounds.length, 2);
  t.true(lines.indexOf(grounds[1] ?? '') < lines.indexOf(texts(lines)[0] ?? ''));
  t.regex(grounds[0] ?? '', /fill="#c9a24a"/);
  t.regex(grounds[1] ?? '', /fill="#d9d6cf"/);
  t.regex(texts(lines)[1] ?? '', /fill="#16181d"/);
});

test('wide graphemes take two cells, and what follows them stands where it stood', async (t) => {
  const [line = ''] = texts(await drawn('新聞  a'));
  t.true(line.includes('textLength="33.72"'));
  t.deepEqual(contents(await drawn('新聞  a')), ['新聞', 'a']);
});

test('characters that are markup are escaped', async (t) => {
  const lines = await drawn('a<b>&c');
  t.is(lines[1], '<title>A &lt; B</title>');
  t.deepEqual(contents(lines), ['a&lt;b&gt;&amp;c']);
});

test('a colour that no theme of ours uses is refused rather than guessed', async (t) => {
  await t.throwsAsync(drawn('\u001B[38;5;200mx'), {instanceOf: RangeError});
});
