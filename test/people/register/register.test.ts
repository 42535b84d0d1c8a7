import test from 'ava';
import type {Affiliation} from '../../../source/article/article.js';
import {perhapsSameInstitution, perhapsSamePerson} from '../../../source/people/register/perhaps-same.js';
import {registerOf} from '../../helpers/register.js';
import {at, by, names, speaking} from '../../helpers/speaking.js';

test('names are one without regard to case, diacritics, hyphens and the order of given and family name', (t) => {
  for (const [one, other] of [
    [
      {name: 'José Núñez', given: 'José', family: 'Núñez'},
      {name: 'Jose NUNEZ', given: 'Jose', family: 'NUNEZ'},
    ],
    [
      {name: 'Wen Haoran', given: 'Haoran', family: 'Wen'},
      {name: 'Hao-ran Wen', given: 'Hao-ran', family: 'Wen'},
    ],
    [
      {name: 'Søren Bjørk', given: 'Søren', family: 'Bjørk'},
      {name: 'Soren Bjork', given: 'Soren', family: 'Bjork'},
    ],
  ] as const)
    t.is(registerOf(by(one), by(other)).people.length, 1, one.name);
});

test('what is less than one name is two people, who are offered as perhaps the same', (t) => {
  const register = registerOf(
    by({name: 'Ingrid Solberg', given: 'Ingrid', family: 'Solberg'}),
    by({name: 'I. Solberg', given: 'I.', family: 'Solberg'}),
    by({name: 'Ingrid M. Solberg', given: 'Ingrid M.', family: 'Solberg'}),
    by({name: 'Karl Solberg', given: 'Karl', family: 'Solberg'}),
  );
  t.is(register.people.length, 4);
  t.deepEqual(names(perhapsSamePerson(register, register.people[0]!)), ['I. Solberg', 'Ingrid M. Solberg']);
  t.deepEqual(perhapsSamePerson(register, register.people[3]!), []);
});

test('one ORCID is one person whatever the name, and two are two whatever the name', (t) => {
  const name = {name: 'Ana Lima', given: 'Ana', family: 'Lima'};
  const married = {name: 'Ana Lima Prado', given: 'Ana', family: 'Lima Prado'};
  const [one, two] = ['0000-0001-0000-0001', 'https://orcid.org/0000-0001-0000-0002'];
  t.is(
    registerOf(by({...name, orcid: one}), by({...married, orcid: `https://orcid.org/${one}`})).people.length,
    1,
  );
  const apart = registerOf(by({...name, orcid: one}), by({...name, orcid: two}), by(name));
  t.is(apart.people.length, 3);
  t.is(perhapsSamePerson(apart, apart.people[2]!).length, 2);
  t.is(perhapsSamePerson(apart, apart.people[0]!).length, 1);
  t.is(registerOf(by({...name, orcid: one}), by(name)).people.length, 1);
});

test('an agency is one with and without its article', (t) => {
  t.is(registerOf(by({name: 'The Associated Press'}), by({name: 'Associated Press'})).people.length, 1);
});

test('names in two scripts are one where a source prints them as one', (t) => {
  const apart = registerOf(by({name: 'Lin Mei'}), by({name: '林梅'}));
  t.is(apart.people.length, 2);
  const one = registerOf(by({name: 'Lin Mei (林梅)'}), by({name: 'Lin Mei'}), by({name: '林梅'}));
  t.deepEqual(names(one.people), ['Lin Mei']);
  t.deepEqual(one.people[0]!.also, ['林梅']);
});

test('a name is listed once, however it was cut and stopped', (t) => {
  const {institutions, people} = registerOf(
    speaking('C D', [at('Lakeside University')]),
    speaking('C D', [at('Lakeside University')]),
    speaking('C. D.', [at('Lakeside Univ')]),
    speaking('C D', [at('LAKESIDE UNIV.')]),
  );
  t.deepEqual(names(institutions), ['Lakeside University']);
  t.is(institutions[0]!.also.length, 1);
  t.deepEqual(people[0]!.also, []);
});

test('institutions are one by abbreviated words, a leading article, the place behind the name and legal forms', (t) => {
  for (const [one, other] of [
    ['Lakeside Univ.', 'Lakeside University'],
    ['the Harbour Institute', 'Harbour Inst.'],
    ['Lakeside University, Norway', 'Lakeside University'],
    ['Rivers & Lakes Ltd', 'Rivers and Lakes'],
    ['Centre for Tides', 'Center for Tides'],
  ] as const)
    t.is(registerOf(speaking('A B', [at(one)]), speaking('C D', [at(other)])).institutions.length, 1, one);
});

test('a university of a place and a university called after one are two, and are offered as perhaps one', (t) => {
  const register = registerOf(
    speaking('A B', [at('University of Lakeside')]),
    speaking('C D', [at('Lakeside University')]),
  );
  t.is(register.institutions.length, 2);
  t.deepEqual(names(perhapsSameInstitution(register, register.institutions[0]!)), ['Lakeside University']);
});

test('an abbreviation leads to the institution that printed it, where there is but one', (t) => {
  const tides = at('Institute of Tides and Seas', {abbreviation: 'ITS'});
  const one = registerOf(speaking('A B', [tides]), speaking('C D', [at('ITS')]));
  t.deepEqual(names(one.institutions), ['Institute of Tides and Seas']);
  const two = registerOf(
    speaking('A B', [tides]),
    speaking('C D', [at('ITS')]),
    speaking('E F', [at('Institute for Trains (ITS)')]),
  );
  t.deepEqual(names(two.institutions), ['ITS', 'Institute for Trains', 'Institute of Tides and Seas']);
  const bare = two.institutions.find(({name}) => name === 'ITS')!;
  t.deepEqual(names(perhapsSameInstitution(two, bare)), [
    'Institute for Trains',
    'Institute of Tides and Seas',
  ]);
});

test('one ROR id is one institution; what stands in two countries is two', (t) => {
  const ror = 'https://ror.org/00abcde12';
  t.is(
    registerOf(
      speaking('A B', [at('Lakeside', {ror})]),
      speaking('C D', [at('Universitetet i Lakeside', {ror})]),
    ).institutions.length,
    1,
  );
  t.is(
    registerOf(
      speaking('A B', [at('Trinity', {country: 'Ireland'})]),
      speaking('C D', [at('Trinity', {country: 'USA'})]),
    ).institutions.length,
    2,
  );
  t.is(
    registerOf(
      speaking('A B', [at('Trinity', {country: 'U.S.A.'})]),
      speaking('C D', [at('Trinity', {country: 'United States'})]),
    ).institutions.length,
    1,
  );
});

const physics = (of?: string): Affiliation[] => [
  at('Department of Physics', of === undefined ? {} : {parentId: 'b'}),
  ...(of === undefined ? [] : [{id: 'b', name: of}]),
];

test('units of one name are apart where they belong to different institutions, or none is stated', (t) => {
  const register = registerOf(
    speaking('A B', physics('Lakeside University')),
    speaking('C D', physics('Lakeside Univ.')),
    speaking('E F', physics('Harbour University')),
    speaking('G H', physics()),
    speaking('I J', physics()),
  );
  t.is(register.institutions.filter(({name}) => name === 'Department of Physics').length, 4);
  const lakeside = register.institutions.find(({name}) => name === 'Lakeside University')!;
  t.deepEqual(
    lakeside.people.map((id) => register.person(id)!.name),
    ['A B', 'C D'],
  );
  t.is(lakeside.units.length, 1);
  t.is(lakeside.articles.length, 2);
});

test('posts are told through time: what is over comes last, with the articles that say so', (t) => {
  const [lakeside, harbour] = [[at('Lakeside University')], [at('Harbour Institute')]];
  const register = registerOf(
    speaking('Ada Moe', lakeside, {published: '2019-05', position: 'professor of law'}),
    speaking('Ada Moe', lakeside, {published: '2021', position: 'Professor of Law'}),
    speaking('Ada Moe', harbour, {published: '2024-01-02', position: 'director'}),
    speaking('Ada Moe', lakeside, {published: '2024-01-02', position: 'professor of law', former: true}),
  );
  const [ada] = register.people;
  t.deepEqual(
    ada!.posts.map(({position, former, statedIn}) => [
      position,
      former,
      statedIn.map(({published}) => published),
    ]),
    [
      ['director', false, ['2024-01-02']],
      ['professor of law', true, ['2024-01-02', '2021', '2019-05']],
    ],
  );
  t.deepEqual(
    ada!.articles.map(({published}) => published),
    ['2024-01-02', '2024-01-02', '2021', '2019-05'],
  );
});

test('an institution has the line that an article says of what it lives on, with that as evidence', (t) => {
  const note =
    'Ada Moe is a fellow at the Harbour Institute, a think tank funded by the port of Lakeside, and writes on trade.';
  const register = registerOf(
    {
      ...speaking('Ada Moe', [at('Harbour Institute')]),
      notes: [{id: 'n', kind: 'author', text: `${note} She lives in Oslo.`}],
    },
    speaking('Per Lie', [at('the Harbour Inst.')]),
  );
  const [harbour] = register.institutions;
  t.is(harbour!.line?.text, 'a think tank funded by the port of Lakeside');
  t.is(harbour!.line?.evidence, note);
  t.is(harbour!.people.length, 2);
});

test('where an article was published is an institution where it says what that lives on', (t) => {
  const text = 'The author contributed this article to Sea Watch, a think tank powered by Harbour Daily.';
  const venue = {kind: 'venue' as const, name: 'Sea Watch, a think tank powered by Harbour Daily', text};
  const register = registerOf({...by({name: 'Ada Moe'}), disclosures: [venue]});
  t.deepEqual(names(register.institutions), ['Sea Watch']);
  t.is(register.institutions[0]!.line?.text, 'a think tank powered by Harbour Daily');
  t.is(register.institutions[0]!.articles.length, 1);
});

test('whom an article mentions is told in its order', (t) => {
  const told = speaking('Ada Moe', [at('Harbour Institute')]);
  const register = registerOf(by({name: 'Per Lie'}), told);
  t.is(register.mentioned(told.id)?.people[0]?.name, 'Ada Moe');
  t.is(register.mentioned(told.id)?.institutions[0]?.name, 'Harbour Institute');
  t.is(register.mentioned('another'), undefined);
});

test('what somebody is of an article, where that is not its author, stands with it', (t) => {
  const [person] = registerOf(by({name: 'Ada Moe', role: 'translator'}), by({name: 'Ada Moe'})).people;
  t.deepEqual(
    person?.articles.map(({role}) => role),
    ['translator', undefined],
  );
});
