import test from 'ava';
import type {Affiliation, Author, Post} from '../../source/article/article.js';
import {
  addressOf,
  affiliationChain,
  outermostInstitutions,
  whereabouts,
} from '../../source/people/speaker.js';

const affiliations: Affiliation[] = [
  {id: 'tarn', name: 'Tarn University', place: 'Lowick', country: 'Norway'},
  {id: 'law', name: 'School of Law', parentId: 'tarn'},
  {id: 'harbour', name: 'Harbour Institute', parentId: 'missing'},
  {id: 'a', name: 'A', parentId: 'b'},
  {id: 'b', name: 'B', parentId: 'a'},
];
const post = (affiliationId: string): Post => ({affiliationId, evidence: '', certainty: 'stated'});
const author = (name: string, ...posts: Post[]): Author => ({id: name, name, posts});

const names = (id: string): string[] => affiliationChain(post(id), affiliations).map(({name}) => name);

test('a chain goes outwards, and ends at a missing parent or a circle', (t) => {
  t.deepEqual(names('law'), ['School of Law', 'Tarn University']);
  t.deepEqual(names('harbour'), ['Harbour Institute']);
  t.deepEqual(names('a'), ['A', 'B']);
  t.deepEqual(names('nowhere'), []);
});

test('place and country are those of the nearest unit that states them', (t) => {
  const chain = affiliationChain(post('law'), affiliations);
  t.deepEqual(whereabouts(chain), {place: 'Lowick', country: 'Norway'});
  t.is(addressOf(chain), 'School of Law, Tarn University, Lowick, Norway');
});

test('outermost institutions come once each, in order', (t) => {
  const authors = [author('Ada Obi', post('law'), post('harbour')), author('Jonas Feld', post('tarn'))];
  t.deepEqual(outermostInstitutions({authors, affiliations}), ['Tarn University', 'Harbour Institute']);
});
