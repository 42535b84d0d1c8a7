import test from 'ava';
import {articlesOn, type Draft} from '../../../source/importers/newspaper/page.js';
import {piecesOf} from '../../../source/importers/newspaper/split-pieces.js';

const one = 'Every spring the council counts its ships, and every spring it counts fewer. Nobody minds.';
const two = 'The harbour master no longer comes. His chair has been given to the library.';
const draftsOf = (...page: string[]): Draft[] => articlesOn(piecesOf(page.join('\n\n')));

test('a credit belongs to the article it stands under, wherever it is', (t) => {
  const [first, second, ...rest] = draftsOf(
    '## One',
    'ADA BRAND',
    one,
    'PIET QUIST / NORTHERN IMAGES',
    two,
    '*The author is a writer.*',
    '## Two',
    'CHEN BOWEN',
    two,
    '*The author is a poet.*',
    '© Marren Herald',
  );
  t.deepEqual([first?.credits, second?.credits], [['PIET QUIST / NORTHERN IMAGES'], ['© Marren Herald']]);
  t.is(first?.parts[0]?.pieces.length, 2);
  t.is(rest.length, 0);
});

test('a heading with a stroke is a kicker, and no credit', (t) => {
  const [draft, ...rest] = draftsOf('# TRENDS / DEBATES', 'Ada Brand', '## The ships', one, two);
  t.deepEqual([draft?.kicker, draft?.title, draft?.credits], ['TRENDS / DEBATES', 'The ships', []]);
  t.is(rest.length, 0);
});

test('a kicker carries on to those after it, until there is another', (t) => {
  const drafts = draftsOf(
    '# VIEWS',
    'ADA BRAND',
    '## One',
    one,
    'CHEN BOWEN',
    '## Two',
    two,
    '# LETTERS',
    'KOFI A. MENSAH',
    '## Three',
    one,
  );
  t.deepEqual(
    drafts.map(({kicker, title}) => [kicker, title]),
    [
      ['VIEWS', 'One'],
      ['VIEWS', 'Two'],
      ['LETTERS', 'Three'],
    ],
  );
});

test('a head without a byline begins an article after an author note, and is a crosshead else', (t) => {
  const [first, second] = draftsOf(
    '## One',
    'ADA BRAND',
    one,
    '## A crosshead',
    two,
    'Ada Brand writes for a living.',
    '## Two',
    two,
  );
  t.deepEqual(
    first?.parts.map(({crosshead}) => crosshead),
    [undefined, 'A crosshead'],
  );
  t.deepEqual(first?.notes, ['Ada Brand writes for a living.']);
  t.is(second?.title, 'Two');
});

test('a caption with its credit is no paragraph', (t) => {
  const [draft] = draftsOf(
    '## One',
    'ADA BRAND',
    one,
    'The quay at dawn. PHOTO: PIET QUIST / NORTHERN IMAGES',
    two,
  );
  t.deepEqual(draft?.parts[0]?.captions, ['The quay at dawn.']);
  t.deepEqual(draft?.credits, ['PHOTO: PIET QUIST / NORTHERN IMAGES']);
  t.is(draft?.parts[0]?.pieces.length, 2);
});

test('a note may be cut by a column’s foot, and go on in further paragraphs', (t) => {
  const [draft] = draftsOf(
    '## One',
    'ADA BRAND',
    one,
    two,
    '*Ada Brand is a reader in history at the',
    'School of Coastal Studies.*',
    'She holds a chair there.',
    'The views expressed here are her own.',
  );
  t.is(draft?.notes.length, 4);
  t.is(draft?.parts[0]?.pieces.length, 2);
});

test('text about an author is no author note where the article goes on', (t) => {
  const [draft] = draftsOf('## One', 'ADA BRAND', one, 'The author is silent on this. So is the book.', two);
  t.deepEqual(draft?.notes, []);
  t.is(draft?.parts[0]?.pieces.length, 3);
});

test('a last paragraph by a pronoun is the author note where the one author alone may be meant', (t) => {
  const note = 'She is a fellow of the Weir Trust in Lowick.';
  t.deepEqual(draftsOf('## One', 'ADA BRAND', one, two, note)[0]?.notes, [note]);
  t.deepEqual(draftsOf('## One', 'ADA BRAND AND BO LUND', one, two, note)[0]?.notes, []);
  t.deepEqual(draftsOf('## One', 'ADA BRAND', one, two, 'She is very tired.')[0]?.notes, []);
});

test('a short line between paragraphs is a crosshead, a fragment of a paragraph is none', (t) => {
  const [draft] = draftsOf(
    '## One',
    'ADA BRAND',
    one,
    'The empty chair',
    two,
    'It was given to the',
    'library of Saltmere.',
    one,
  );
  t.deepEqual(
    draft?.parts.map(({crosshead, pieces}) => [crosshead, pieces.length]),
    [
      [undefined, 1],
      ['The empty chair', 4],
    ],
  );
});
