import test from 'ava';
import {splitFeed} from '../../../source/importers/feed/split.js';
import {looksLikeFeed} from '../../../source/importers/feed/recognise.js';
import {counted, filled, growsAsTheText, type Family} from '../../helpers/running-time.js';
import {readFeed, rss, wordsIn} from './reading.js';

const entry = (at: number): string => `<item><guid>${at}</guid><title>Tide ${at}</title></item>`;
const some = (count: number): string => Array.from({length: count}, (_, at) => entry(at)).join('');

test('of very many entries the first are read, and the rest is said', async (t) => {
  const read = await readFeed(rss(some(2010)));
  t.is(read.length, 2000);
  t.regex(read.at(-1)?.warnings.join(' ') ?? '', /10 more entries/);
});

test('a feed that breaks off gives what came before', async (t) => {
  const whole = rss(some(3));
  const read = await readFeed(whole.slice(0, whole.lastIndexOf('Tide 2')));
  t.deepEqual(
    read.slice(0, 2).map(({title}) => title),
    ['Tide 0', 'Tide 1'],
  );
  t.regex(read.at(-1)?.warnings.join(' ') ?? '', /cut off/);
});

test('a broken entry spoils none of the others', async (t) => {
  const read = await readFeed(
    rss(
      `${entry(1)}<item><guid>x</guid><title><![CDATA[broken</title></item>${entry(2)}<item>${'<b>'.repeat(900)}</item>${entry(3)}`,
    ),
  );
  t.true(read.some(({title}) => title === 'Tide 3'));
  t.true(read.some(({title}) => title === 'Tide 1'));
});

test('entities do not grow, and nothing live comes through', async (t) => {
  const bomb =
    '<!ENTITY a "tide tide tide"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">';
  const text = rss(`<item><title>\u001B[31mA &b; &c; &#27;[2J</title><link>javascript:alert(1)</link>
    <description>&lt;script&gt;x&lt;/script&gt;&lt;a href="javascript:x"&gt;go&lt;/a&gt; &#x1B;]8;; \u202E</description></item>`);
  const [article] = await readFeed(text.replace('?>', `?><!DOCTYPE rss [${bomb}]>`));
  t.false(/tide tide|root:/.test(JSON.stringify(article)));
  t.false(/[\u001B\u202E]|javascript:/.test(wordsIn(article!) + article?.title + article?.url));
  t.is(article?.url, undefined);
});

const refused: ReadonlyArray<[what: string, text: string, message: RegExp]> = [
  ['no entries', rss(''), /without entries/],
  ['JSON that breaks off', '{"version": "https://jsonfeed.org/version/1.1", "items": [{', /damaged/],
  ['nothing but broken entries', rss('<item><a></item>'.repeat(3)), /without entries|damaged/],
];
for (const [what, text, message] of refused)
  test(`a feed of ${what} is refused in a line`, async (t) => {
    await t.throwsAsync(readFeed(text), {name: 'UnreadableError', message});
  });

const families: Readonly<Record<string, Family>> = {
  entries: (size) => rss(counted(entry)(size)),
  'openings of entries': (size) => rss(filled('<item>')(size)),
  'tags that do not end': (size) => rss(filled('<item ')(size)),
  'openings of CDATA': (size) => rss(filled('<item><![CDATA[')(size)),
  'openings of comments': (size) => rss(filled('<!-- ')(size)),
  'one long entry': (size) =>
    rss(`<item><description>${filled('&lt;p&gt;tide ')(size)}</description></item>`),
  ampersands: (size) => rss(`<item><description>${filled('&')(size)}</description></item>`),
};
for (const [what, family] of Object.entries(families))
  test.serial(`the work on a feed grows as the text does: ${what}`, async (t) => {
    await growsAsTheText(t, family, async (text) => readFeed(text).catch(() => undefined));
  });

test.serial('taking a feed apart, and telling it, grows as the text does', async (t) => {
  for (const part of ['<item>', '</item ', '<![CDATA[', '<!--', '<?xml ', ' ', '<!DOCTYPE ', '<feed '])
    await growsAsTheText(t, filled(part), (text) => [splitFeed(text, 100), looksLikeFeed(text)], 65_536);
});
