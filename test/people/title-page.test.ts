import test from 'ava';
import {readTitlePage} from '../../source/people/title-page.js';

/** Each author of a page whose names stand over lines, with the institutions named there. */
function peopleOver(names: readonly string[], addresses: readonly string[]): Array<[string, ...string[]]> {
  const {authors, affiliations} = readTitlePage([
    {
      names: names.map((text) => ({text, marks: []})),
      addresses: addresses.map((text) => ({text})),
    },
  ]);
  const nameOf = (id: string | undefined): string[] =>
    affiliations.filter((each) => each.id === id).map(({name}) => name);
  return authors.map(({name, posts}) => [name, ...posts.flatMap(({affiliationId}) => nameOf(affiliationId))]);
}

test('an institution is no person, whatever its language', (t) => {
  for (const institution of [
    'Seminar für Fährkunde',
    'Fachbereich Hafenbau',
    'Universidad de la Costa',
    'Faculdade de Marés',
  ])
    t.deepEqual(peopleOver(['Ada Quill', institution], []), [['Ada Quill']], institution);
});

test('a sentence below the names is no address', (t) => {
  for (const sentence of [
    'Parts of this paper have been printed by the Journal of Ferries',
    'The tides package is a library for the harbours of a coast',
    '> library("tides")',
    'https://tides.example/archive/rivers',
  ])
    t.deepEqual(peopleOver(['Ada Quill'], [sentence]), [['Ada Quill']], sentence);
});

test('what readers are asked to do is no part of an address', (t) => {
  t.deepEqual(
    peopleOver(
      ['Ada Quill'],
      ['University of Lakeside, Seedorf; If you use the tables in a paper, please cite it'],
    ),
    [['Ada Quill', 'University of Lakeside']],
  );
});

test('notes by marks say where people are, up to how to write to them and who paid for it', (t) => {
  const {authors} = readTitlePage(
    [
      {names: [{text: 'Ada Quill', marks: ['*']}], addresses: []},
      {names: [{text: 'Tom Herrera', marks: ['†']}], addresses: []},
    ],
    new Map([
      ['*', 'TIDAL-LAB, 2 rue du Port, Brest, France. email: .'],
      ['†', 'Lakeside Laboratory, Seedorf. This work was supported by the Harbour Trust.'],
    ]),
  );
  t.deepEqual(
    authors.map(({posts}) => posts.map(({affiliationId}) => affiliationId)),
    [['tidal-lab'], ['lakeside-laboratory']],
  );
});
