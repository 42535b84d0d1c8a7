import test from 'ava';
import {createIndexCandidates} from '../../../source/library/index/index-candidates.js';
import {openIndex} from '../../../source/library/index/schema.js';
import {createWriter} from '../../../source/library/index/write.js';
import type {Hit, Searchable} from '../../../source/search/hit.js';
import {createMemoryIndex} from '../../../source/search/memory-index.js';
import {answerTo, search} from '../../../source/search/search.js';
import {termsOf} from '../../../source/search/terms.js';
import {chance, pick, seededRandom} from '../../helpers/seeded-random.js';
import {madeParagraphs} from './made-library.js';

const articles = 30;
const each = 10;

const searchables: Searchable[] = madeParagraphs(4, articles * each).map((text, index) => {
  const article = `/made/${Math.floor(index / each)}.md`;
  const authors = [
    pick(seededRandom(Math.floor(index / each)), ['Ines Albrecht', 'Tomé Ruiz', 'Maud Ferrand']),
  ];
  const facts = {title: `Island ${article}`, authors, affiliations: ['Harbour College']};
  return {
    article,
    title: facts.title,
    section: '',
    target: {kind: 'block', id: String(index)},
    text,
    authors,
    facts,
  };
});

const memory = createMemoryIndex(searchables);

const {database} = openIndex(':memory:');
const writer = createWriter(database);
writer.begin();
for (const [path, paragraphs] of Map.groupBy(searchables, ({article}) => article)) {
  const [first] = paragraphs;
  if (!first?.facts) continue;
  writer.put({
    path,
    folder: '/tides',
    place: path,
    size: 1,
    modified: 1,
    hash: path,
    articles: [
      {
        ordinal: 1,
        row: {...first.facts, id: path, hash: path, institutions: [], institutionsByAuthor: [], words: 1},
        mentions: {people: [], institutions: []},
        paragraphs: paragraphs.map(({target, section, text}, at) => ({
          number: at + 1,
          target,
          section,
          text,
          terms: termsOf(text).map(({term}) => term),
        })),
      },
    ],
  });
}
writer.commit();
const disk = createIndexCandidates(database, ['/tides']);

const shown = ({article, target, text, ranges, score}: Hit) => ({article, target, text, ranges, score});

/** A few words out of a paragraph, done to what a hand in a hurry does to them. */
function typed(random: () => number): string {
  const words = pick(random, searchables).text.split(' ');
  const start = chance(random, words.length - 4);
  return words
    .slice(start, start + 1 + chance(random, 4))
    .map((word) => {
      const at = 1 + chance(random, Math.max(1, word.length - 1));
      return pick(random, [
        word,
        word.toUpperCase(),
        word.slice(0, at),
        word.slice(0, at) + word.slice(at + 1),
        `${word.slice(0, at)}x${word.slice(at)}`,
      ]);
    })
    .join(' ');
}

test('the same answers from memory and from the index, whatever is typed', (t) => {
  const random = seededRandom(8);
  for (let round = 0; round < 150; round++) {
    const query = typed(random);
    const options = {limit: 400};
    t.deepEqual(search(disk, query, options).map(shown), search(memory, query, options).map(shown), query);
  }
});

for (const query of [
  '海峡',
  '船',
  '灯台守 lantern',
  '"of the"',
  '"lantern harb',
  '"The"',
  "'lanterns",
  'lantern !harbour',
  'CAFÉ evora',
  'strasse',
  'selfmade',
  'obrien',
  'lantern author:ruiz',
  'lnatern !author:ruiz',
  'author:ruiz',
  'at:"harbour college" title:7',
  'l',
  'xyzzyq',
  'lantern xyzzyq',
  'lantern orchard archive ferry grammar letter island council xyzzyq',
]) {
  test(`the same answer from memory and from the index: ${query}`, (t) => {
    const options = {limit: 400};
    t.deepEqual(search(disk, query, options).map(shown), search(memory, query, options).map(shown));
  });
}

test('within an article', (t) => {
  const options = {within: '/made/7.md'};
  t.deepEqual(search(disk, 'lantern', options).map(shown), search(memory, 'lantern', options).map(shown));
});

const beginningOf = (index: number): string =>
  searchables[index]?.text.split(' ').slice(0, 8).join(' ') ?? '';

test('a hit’s number and neighbours', (t) => {
  disk.renew();
  const [hit] = search(disk, beginningOf(14));
  if (!hit) {
    t.fail('not found');
    return;
  }
  t.deepEqual(disk.surroundings(hit), {
    paragraph: 5,
    before: searchables[13]?.text ?? '',
    after: searchables[15]?.text ?? '',
  });
  const [first] = search(disk, beginningOf(20));
  t.is(first && disk.surroundings(first).before, undefined);
});

test('as many are counted in the index as in memory, whether all were weighed or not', (t) => {
  for (const query of ['lantern', 'lantern harbour', 'the', 'the of', 'lnatern', 'l', 'ferry archive island'])
    for (const limit of [1, 50, 400]) {
      const counted = answerTo(disk, query, {limit});
      if (counted.more) continue;
      t.is(counted.total, answerTo(memory, query, {limit}).total, `${query}, ${limit}`);
    }
});
