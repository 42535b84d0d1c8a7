import test from 'ava';
import {readFrontMatter, type FrontMatter} from '../../../source/importers/front-matter/front-matter.js';
import {readYaml} from '../../../source/importers/front-matter/yaml.js';

const read = async (yaml: string): Promise<FrontMatter> => readFrontMatter(readYaml(yaml));

type Told = {name: string; parts?: string; role?: string; at?: string[]};

/** Authors as their names, parts ("given|family"), roles and the chains they hold posts at. */
async function told(yaml: string): Promise<Told[]> {
  const {authors, affiliations} = await read(yaml);
  const chain = (id: string | undefined): string => {
    const unit = affiliations.find((affiliation) => affiliation.id === id);
    if (!unit) return '';
    return unit.parentId === undefined ? unit.name : `${unit.name} < ${chain(unit.parentId)}`;
  };
  return authors.map(({name, given, family, role, posts}) => ({
    name,
    ...(given === undefined && family === undefined ? {} : {parts: `${given ?? ''}|${family ?? ''}`}),
    ...(role === undefined ? {} : {role}),
    ...(posts.length === 0 ? {} : {at: posts.map(({affiliationId}) => chain(affiliationId))}),
  }));
}

const ada = {name: 'Ada Marsh', parts: 'Ada|Marsh'};

const cases: ReadonlyArray<[what: string, yaml: string, expected: Told[]]> = [
  ['a string', 'author: Ada Marsh', [ada]],
  ['several in a string', 'author: Ada Marsh and Nils Ek', [ada, {name: 'Nils Ek', parts: 'Nils|Ek'}]],
  ['a list of strings', 'authors: [Ada Marsh, Plato]', [ada, {name: 'Plato'}]],
  ['one object', 'author: {name: Ada Marsh}', [ada]],
  ['a family name first', 'author: {name: Zhang Yun}', [{name: 'Zhang Yun', parts: 'Yun|Zhang'}]],
  ['a literal name', "author: {name: {literal: ', Ada', given: Ada}}", [{name: ', Ada', parts: 'Ada|'}]],
  ['a family name alone', 'author: {name: {family: Marsh}}', [{name: 'Marsh', parts: '|Marsh'}]],
  ['a name without parts', "author: {name: {literal: Ada Marsh, family: ''}}", [{name: 'Ada Marsh'}]],
  ['a collective', 'author: The Tide Desk', [{name: 'The Tide Desk'}]],
  ['a name in two scripts', 'author: Lin Mei (林梅)', [{name: 'Lin Mei (林梅)', parts: 'Mei|Lin'}]],
  ['parts beside the name', 'author: {given: Ada, surname: Marsh}', [ada]],
  [
    'particles',
    'author: {given: Bo, non-dropping-particle: de la, family: Vega}',
    [{name: 'Bo de la Vega', parts: 'Bo|de la Vega'}],
  ],
  ['an id alone', 'author: {id: Ada Marsh}', [ada]],
  ['both spellings', 'author: Plato\nauthors: Ada Marsh', [ada]],
  [
    'roles that only say author',
    'author: {name: Ada Marsh, roles: [Conceptualization, Writing – original draft]}',
    [ada],
  ],
  [
    'a role that says more',
    'author: {name: Ada Marsh, roles: [Software, digest of the essay by]}',
    [{...ada, role: 'digest of the essay by'}],
  ],
  [
    'an editor',
    'author: Ada Marsh\neditor: Nils Ek',
    [ada, {name: 'Nils Ek', parts: 'Nils|Ek', role: 'editor'}],
  ],
  [
    'an affiliation in words',
    'author: {name: Ada Marsh, affiliation: Institute of Tides}',
    [{...ada, at: ['Institute of Tides']}],
  ],
  [
    'affiliations by semicolon',
    'author: {name: Ada Marsh, affiliation: A College; B College}',
    [{...ada, at: ['A College', 'B College']}],
  ],
  [
    'a comma in a name',
    'author: {name: Ada Marsh, affiliation: "Tides, Sands and Co"}',
    [{...ada, at: ['Tides, Sands and Co']}],
  ],
  [
    'indices',
    'author: {name: Ada Marsh, affiliation: "2,1"}\naffiliations: [{index: 1, name: A}, {index: 2, name: B}]',
    [{...ada, at: ['B', 'A']}],
  ],
  [
    'a list of numbers',
    'author: {name: Ada Marsh, affiliation: [2]}\naffiliations: [{index: 1, name: A}, {index: 2, name: B}]',
    [{...ada, at: ['B']}],
  ],
  [
    'a reference',
    'author: {name: Ada Marsh, affiliations: [{ref: b}]}\naffiliations: [{id: b, name: B}]',
    [{...ada, at: ['B']}],
  ],
  [
    'an id that is another name',
    'author: {name: Ada Marsh, affiliations: [y]}\naffiliations: [{id: x, name: y}, {id: y, name: z}]',
    [{...ada, at: ['z']}],
  ],
  [
    'a department',
    'author: {name: Ada Marsh, affiliations: [{name: A College, department: Tides}]}',
    [{...ada, at: ['Tides < A College']}],
  ],
  [
    'an institution',
    'author: {name: Ada Marsh, affiliations: [{name: Tides, institution: A College}]}',
    [{...ada, at: ['Tides < A College']}],
  ],
  [
    'three levels',
    'author: {name: Ada Marsh, affiliations: [{department: Tides, name: Sea Faculty, institution: A College}]}',
    [{...ada, at: ['Tides < Sea Faculty < A College']}],
  ],
  [
    'a name that strings the parts',
    'author: {name: Ada Marsh, affiliations: [{name: "Tides, A College", department: Tides, institution: A College}]}',
    [{...ada, at: ['Tides < A College']}],
  ],
  [
    'a leading article',
    'author: {name: Ada Marsh, affiliations: [the River Trust]}',
    [{...ada, at: ['River Trust']}],
  ],
];

for (const [what, yaml, expected] of cases)
  test(`authors: ${what}`, async (t) => {
    t.deepEqual(await told(yaml), expected);
  });

test('a row of broadsheet.posts replaces what affiliations says of the same affiliation', async (t) => {
  const {authors} = await read(
    [
      'authors: [{name: Ada Marsh, affiliations: [a, b]}]',
      'affiliations: [{id: a, name: A}, {id: b, name: B}]',
      'broadsheet:',
      '  posts:',
      '    - {author: Ada Marsh, affiliation: b, position: fellow, resident: no, former: true}',
    ].join('\n'),
  );
  t.deepEqual(authors[0]?.posts, [
    {
      position: 'fellow',
      affiliationId: 'b',
      former: true,
      resident: false,
      evidence: 'front matter: broadsheet.posts[0]',
      certainty: 'stated',
    },
    {affiliationId: 'a', evidence: 'front matter: authors[0].affiliations', certainty: 'stated'},
  ]);
});

const warnings = async (yaml: string): Promise<string> => (await read(yaml)).warnings.join(' ');

test('what is said of an author is read in its language', async (t) => {
  const {authors} = await read(
    'author: {name: Mara Dorn, bio: Mara Dorn ist Professorin für Gezeitenkunde an der Universität Tarn.}',
  );
  t.deepEqual(
    authors[0]?.posts.map(({position}) => position),
    ['Professorin für Gezeitenkunde'],
  );
});

test('what contradicts itself is said', async (t) => {
  t.regex(await warnings('author: a\nauthors: b'), /both author and authors/);
  t.regex(
    await warnings('affiliations: [{id: a, name: A}, {id: a, name: B}]'),
    /lists the affiliation “a” twice/,
  );
  t.regex(
    await warnings(
      'authors: [{name: X, affiliations: [{id: a, name: A}]}]\naffiliations: [{id: a, name: B}]',
    ),
    /states the affiliation “a” twice/,
  );
  t.regex(
    await warnings('author: X\nbroadsheet: {posts: [{author: Y, position: z}]}'),
    /“Y”, who is not among the authors/,
  );
  t.regex(await warnings('date: soon'), /date “soon” was not understood/);
});
