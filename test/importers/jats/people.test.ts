import test from 'ava';
import {paper, peopleIn, readPaper} from './reading.js';

const name = (given: string, family: string): string =>
  `<name><surname>${family}</surname><given-names>${given}</given-names></name>`;
const author = (given: string, family: string, more = ''): string =>
  `<contrib contrib-type="author">${name(given, family)}${more}</contrib>`;
const link = (ids: string, label = ''): string => `<xref ref-type="aff" rid="${ids}">${label}</xref>`;
const tides =
  '<aff id="a1"><label>1</label>Institute of Tides, University of Lakeside, Lakeside, Norway</aff>';
const rain = '<aff id="a2"><label>2</label>University of Rain, Bergen, Norway</aff>';
const atTides = 'Institute of Tides < University of Lakeside (Lakeside, Norway)';
const atRain = 'University of Rain (Bergen, Norway)';

const shapes: ReadonlyArray<readonly [shape: string, front: string, people: readonly string[]]> = [
  [
    'links by id, several in one or one each',
    `<contrib-group>${author('Ada', 'Obi', link('a1 a2'))}${author('Bo', 'Lind', link('a2'))}</contrib-group>${tides}${rain}`,
    [`Ada Obi: ${atTides}; ${atRain}`, `Bo Lind: ${atRain}`],
  ],
  [
    'labels alone',
    `<contrib-group>${author('Ada', 'Obi', '<xref ref-type="aff">2</xref>')}${author('Bo', 'Lind', '<xref ref-type="aff">1, 2</xref>')}</contrib-group>${tides}${rain}`,
    [`Ada Obi: ${atRain}`, `Bo Lind: ${atTides}; ${atRain}`],
  ],
  [
    'links behind the author',
    `<contrib-group>${author('Ada', 'Obi')}${link('a1')}${author('Bo', 'Lind')}${link('a2')}</contrib-group>${tides}${rain}`,
    [`Ada Obi: ${atTides}`, `Bo Lind: ${atRain}`],
  ],
  [
    'nested in the author',
    `<contrib-group>${author('Ada', 'Obi', tides)}${author('Bo', 'Lind', rain)}</contrib-group>`,
    [`Ada Obi: ${atTides}`, `Bo Lind: ${atRain}`],
  ],
  [
    'shared by a group',
    `<contrib-group>${author('Ada', 'Obi')}${author('Bo', 'Lind')}${rain}</contrib-group>`,
    [`Ada Obi: ${atRain}`, `Bo Lind: ${atRain}`],
  ],
  [
    'the only one beside the group',
    `<contrib-group>${author('Ada', 'Obi')}</contrib-group><aff>University of Rain, Bergen, Norway</aff>`,
    [`Ada Obi: ${atRain}`],
  ],
];

for (const [shape, front, people] of shapes)
  test(`affiliations: ${shape}`, async (t) => {
    t.deepEqual(peopleIn(await readPaper(paper(front))), [...people]);
  });

test('an affiliation in elements: department, institution with its ROR, city, country', async (t) => {
  const aff = `<aff id="a1"><institution content-type="dept">Institute of Tides</institution><institution-wrap><institution-id institution-id-type="ror">https://ror.org/05abcde12</institution-id><institution>University of Lakeside</institution></institution-wrap><addr-line><named-content content-type="city">Lakeside</named-content></addr-line><country>Norway</country></aff>`;
  const article = await readPaper(
    paper(`<contrib-group>${author('Ada', 'Obi', link('a1'))}</contrib-group>${aff}`),
  );
  t.deepEqual(peopleIn(article), [`Ada Obi: ${atTides}`]);
  t.is(article.affiliations.find(({id}) => id === 'university-of-lakeside')?.ror, '05abcde12');
});

const inElements: ReadonlyArray<readonly [shape: string, aff: string, read: string]> = [
  [
    'the city in the text beside them',
    '<institution>Institute of Tides, University of Lakeside</institution>, Lakeside, <country>Norway</country>',
    atTides,
  ],
  [
    'a division by its type',
    '<institution-wrap><institution content-type="org-name">University of Lakeside</institution><institution content-type="org-division">Institute of Tides</institution></institution-wrap><addr-line content-type="city">Lakeside</addr-line><country>Norway</country>',
    atTides,
  ],
  [
    'lines of an address alone, and an e-mail',
    '<sup>1</sup><addr-line>Institute of Tides, University of Lakeside, Lakeside</addr-line><country>Norway</country>; E-mail: <email>a@b.example</email>',
    atTides,
  ],
];

for (const [shape, aff, read] of inElements)
  test(`an affiliation in elements: ${shape}`, async (t) => {
    const marked = author('Ada', 'Obi', `<sup>${link('a1', 'x')}</sup>`);
    const front = `<contrib-group>${marked}</contrib-group><aff id="a1">${aff}</aff>`;
    t.deepEqual(peopleIn(await readPaper(paper(front))), [`Ada Obi: ${read}`]);
  });

test('SciELO states an affiliation three times over: its parts are taken', async (t) => {
  const aff = `<aff id="a1"><institution content-type="original">Institute of Tides, University of Lakeside. Lakeside, Norway.</institution><institution content-type="normalized">University of Lakeside</institution><institution content-type="orgname">University of Lakeside</institution><institution content-type="orgdiv1">Institute of Tides</institution><addr-line><named-content content-type="city">Lakeside</named-content></addr-line><country>Norway</country></aff>`;
  const article = await readPaper(
    paper(`<contrib-group>${author('Ada', 'Obi', link('a1'))}</contrib-group>${aff}`),
  );
  t.deepEqual(peopleIn(article), [`Ada Obi: ${atTides}`]);
});

test('a collaboration is an author, and its members come after it as such', async (t) => {
  const group = `<contrib contrib-type="author"><collab>Ferry Group<contrib-group>${author('Bo', 'Lind', link('a2'))}</contrib-group></collab></contrib>`;
  const {authors} = await readPaper(
    paper(`<contrib-group>${author('Ada', 'Obi')}${group}</contrib-group>${rain}`),
  );
  t.deepEqual(
    authors.map((each) => [each.name, each.role, each.posts.length]),
    [
      ['Ada Obi', undefined, 0],
      ['Ferry Group', undefined, 0],
      ['Bo Lind', 'member of Ferry Group', 1],
    ],
  );
});

test('ORCID, corresponding, deceased, equal contributions, CRediT, bio and editors', async (t) => {
  const ada = `<contrib contrib-type="author" corresp="yes" equal-contrib="yes" deceased="yes"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0001-2345-678X</contrib-id>${name('Ada', 'Obi')}<role vocab="credit">Software</role><bio><p>She rows.</p></bio></contrib>`;
  const bo = `<contrib contrib-type="author" equal-contrib="yes">${name('Bo', 'Lind')}</contrib>`;
  const editor = `<contrib-group><contrib contrib-type="editor">${name('Cy', 'Rye')}<role>Editor</role></contrib></contrib-group>`;
  const {authors, notes} = await readPaper(paper(`<contrib-group>${ada}${bo}</contrib-group>${editor}`));
  t.deepEqual(
    [authors[0]?.orcid, authors[0]?.corresponding, authors.length],
    ['0000-0001-2345-678X', true, 2],
  );
  t.deepEqual(
    notes.map(({kind, text}) => `${kind}: ${text}`),
    [
      'author: Ada Obi: Software.',
      'author: Ada Obi is deceased.',
      'author: She rows.',
      'author: Ada Obi, Bo Lind contributed equally.',
      'credit: Editor: Cy Rye',
    ],
  );
});

test('where no affiliation is stated in elements, the notes about the authors are read', async (t) => {
  const note =
    '<author-notes><fn fn-type="current-aff"><p>Ada Obi is professor of tides at the University of Rain, Norway.</p></fn></author-notes>';
  const [line = ''] = peopleIn(
    await readPaper(paper(`<contrib-group>${author('Ada', 'Obi')}</contrib-group>${note}`)),
  );
  t.regex(line, /^Ada Obi: University of Rain/);
});
