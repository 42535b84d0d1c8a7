import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import type {Affiliation, Author} from '../../source/article/article.js';
import {readAuthorNote} from '../../source/people/english/author-note.js';
import {readByline} from '../../source/people/byline.js';
import {affiliationChain, whereabouts} from '../../source/people/speaker.js';
import {root} from '../helpers/root.js';
import {filled, growsAsTheText} from '../helpers/running-time.js';

/** "Name: [~ ][former ]position @ inner (ABBREVIATION) > outer in place, country | …", ~ where it is inferred. */
function summary({name, posts}: Author, affiliations: readonly Affiliation[]): string {
  const lines = posts.map((post) => {
    const chain = affiliationChain(post, affiliations);
    const names = chain.map((unit) => unit.name + (unit.abbreviation ? ` (${unit.abbreviation})` : ''));
    const {place, country} = whereabouts(chain);
    return [
      post.certainty === 'inferred' ? '~' : undefined,
      post.former ? 'former' : undefined,
      post.position ?? '-',
      names.length > 0 ? `@ ${names.join(' > ')}` : undefined,
      place || country ? `in ${[place, country].filter(Boolean).join(', ')}` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  });
  return lines.length === 0 ? name : `${name}: ${lines.join(' | ')}`;
}

const fixture = readFileSync(path.join(root, 'test/fixtures/people/author-notes.txt'), 'utf8');
for (const entry of fixture.trimEnd().split('\n\n')) {
  const [byline = '', note = '', ...expected] = entry.split('\n');
  test(`${byline}: ${note}`, (t) => {
    const {authors, affiliations} = readAuthorNote(note, readByline(byline, note));
    t.deepEqual(
      authors.map((author) => summary(author, affiliations)),
      expected.map((line) => line.trim()),
    );
  });
}

test('a post has the sentence it was read from as its evidence', (t) => {
  const note = 'Ada Obi is a poet. She also teaches law at Tarn University. Views are personal.';
  const [author] = readAuthorNote(note, readByline('ADA OBI')).authors;
  t.deepEqual(
    author?.posts.map(({evidence, certainty}) => [evidence, certainty]),
    [
      ['Ada Obi is a poet.', 'stated'],
      ['She also teaches law at Tarn University.', 'inferred'],
    ],
  );
});

test('an institution that two authors share is one affiliation, and keeps what either says of it', (t) => {
  const {affiliations} = readAuthorNote(
    'Ada Obi is a dean at Tarn University. Jonas Feld is a fellow of the Rivers Unit at Tarn University in Norway.',
    readByline('ADA OBI AND JONAS FELD'),
  );
  t.deepEqual(affiliations, [
    {id: 'tarn-university', name: 'Tarn University', country: 'Norway'},
    {id: 'rivers-unit', name: 'Rivers Unit', parentId: 'tarn-university'},
  ]);
});

test('units of the same name in different institutions have ids of their own', (t) => {
  const {affiliations} = readAuthorNote(
    'The author is with the Department of Law, Tarn University; and the Department of Law, Harrow College.',
    readByline('ADA OBI'),
  );
  t.deepEqual(
    affiliations.map(({id}) => id),
    ['tarn-university', 'department-of-law', 'harrow-college', 'department-of-law-2'],
  );
});

test('a non-resident post says so', (t) => {
  const [author] = readAuthorNote('The author is a non-resident fellow at the Rivers Unit.', [
    {name: 'Ada Obi'},
  ]).authors;
  t.is(author?.posts[0]?.position, 'non-resident fellow');
  t.is(author?.posts[0]?.resident, false);
});

test('a note under no byline names its authors', (t) => {
  const note = 'Prof. Ada B. Obi, PhD, is a poet. Jonas Feld Jr. is a chef.';
  t.deepEqual(
    readAuthorNote(note, []).authors.map(({name, family}) => [name, family]),
    [
      ['Ada B. Obi', 'Obi'],
      ['Jonas Feld Jr.', 'Feld'],
    ],
  );
});

test('a note about somebody else gives the author nothing', (t) => {
  const [author, ...others] = readAuthorNote('Olu Ade is a poet. He is a fellow of the Rivers Unit.', [
    {name: 'Jonas Feld', given: 'Jonas', family: 'Feld'},
  ]).authors;
  t.deepEqual(author?.posts, []);
  t.deepEqual(others, []);
});

for (const piece of [
  'Aa ',
  'A',
  ', ',
  '(',
  'The ',
  "O'",
  'University of ',
  'is a professor at ',
  ' ',
  'Ab, ',
])
  test.serial(`the work on a note full of ${JSON.stringify(piece)} grows as the note does`, async (t) => {
    await growsAsTheText(
      t,
      filled(piece),
      (text) => {
        readAuthorNote(text, readByline(text));
        readAuthorNote(`Ada Obi is a fellow at ${text}`, readByline('Ada Obi'));
      },
      300,
    );
  });
