import test from 'ava';
import {paper, peopleIn, readPaper} from './reading.js';

const name = (given: string, family: string): string =>
  `<name><surname>${family}</surname><given-names>${given}</given-names></name>`;
const author = (given: string, family: string, more = '', type = 'author'): string =>
  `<contrib contrib-type="${type}">${name(given, family)}${more}</contrib>`;
const group = (...parts: string[]): string => `<contrib-group>${parts.join('')}</contrib-group>`;
const link = (id: string, label = ''): string => `<xref ref-type="aff" rid="${id}">${label}</xref>`;
const forms = (inner: string): string =>
  `<contrib contrib-type="author"><name-alternatives>${inner}</name-alternatives></contrib>`;
const untyped = (given: string, family: string, more = ''): string =>
  `<contrib>${name(given, family)}${more}</contrib>`;
const mark = (id: string): string => `<xref ref-type="fn" rid="${id}">†</xref>`;
const tides = 'Institute of Tides, University of Lakeside, Lakeside, Norway';
const rain = 'Rain Institute, Bergen, Norway';
const adaAtTides = 'Ada Obi: Institute of Tides < University of Lakeside (Lakeside, Norway)';
const boAtRain = 'Bo Lind: Rain Institute (Bergen, Norway)';

const shapes: ReadonlyArray<readonly [shape: string, front: string, people: readonly string[]]> = [
  [
    'one element holds several, each behind its mark',
    `${group(author('Ada', 'Obi', link('n1', '<sup>1</sup>')), author('Bo', 'Lind', link('n1', '2')))}<aff id="n1"><sup>1</sup>${tides}; <sup>2</sup>${rain}</aff>`,
    [adaAtTides, boAtRain],
  ],
  [
    'one element holds whole addresses one after the other',
    `${group(author('Ada', 'Obi', link('n1')))}<aff id="n1">${tides}; ${rain}</aff>`,
    [`${adaAtTides}; Rain Institute (Bergen, Norway)`],
  ],
  [
    'two institutions in elements, joined by "and"',
    `${group(author('Ada', 'Obi', link('n1')))}<aff id="n1"><institution>University of Lakeside</institution> and <institution>Rain Institute</institution>, <city>Bergen</city>, <country>Norway</country></aff>`,
    ['Ada Obi: University of Lakeside; Rain Institute (Bergen, Norway)'],
  ],
  [
    'lines that only breaks stand between',
    `${group(author('Ada', 'Obi', link('n1')))}<aff id="n1">${tides.replaceAll(', ', '<break/>')}</aff>`,
    [adaAtTides],
  ],
  [
    'each stands behind those whose it is',
    group(author('Ada', 'Obi'), `<aff>${tides}</aff>`, author('Bo', 'Lind'), `<aff>${rain}</aff>`),
    [adaAtTides, boAtRain],
  ],
  [
    'that of an editor is no author’s',
    group(author('Ada', 'Obi')) + group(author('Ed', 'Rye', `<aff>${rain}</aff>`, 'editor')),
    ['Ada Obi: '],
  ],
  [
    'those that an editor is linked to are no author’s',
    `${group(author('Ada', 'Obi'))}${group(author('Ed', 'Rye', link('e1'), 'editor'))}<aff id="a1">${tides}</aff><aff id="e1">${rain}</aff>`,
    [adaAtTides],
  ],
  [
    'in several languages: that of the article',
    `${group(author('Ada', 'Obi', link('j1')))}<aff-alternatives><aff xml:lang="ja" id="j1">湖大学</aff><aff xml:lang="en">${tides}</aff></aff-alternatives>`,
    [adaAtTides],
  ],
  [
    'labels with a mark of something else',
    `${group(author('Ada', 'Obi', '<xref ref-type="aff">1*</xref>'), author('Bo', 'Lind', '<xref ref-type="aff">2†</xref>'))}<aff><label>1</label>${tides}</aff><aff><label>2</label>${rain}</aff>`,
    [adaAtTides, boAtRain],
  ],
  [
    'an address for letters behind it is no part of it',
    `${group(author('Ada', 'Obi', link('n1')))}<aff id="n1">${tides}. Electronic address: <email>a@b.example</email></aff>`,
    [adaAtTides],
  ],
  [
    'groups within a group',
    `<contrib-group>${group(author('Ada', 'Obi', link('a1')))}${group(author('Bo', 'Lind', link('a2')))}</contrib-group><aff id="a1">${tides}</aff><aff id="a2">${rain}</aff>`,
    [adaAtTides, boAtRain],
  ],
];

for (const [shape, front, people] of shapes)
  test(`affiliations: ${shape}`, async (t) => {
    t.deepEqual(peopleIn(await readPaper(paper(front))), [...people]);
  });

test('of forms of a name the one that is shown is taken, and the article’s language', async (t) => {
  const index = `<name specific-use="index"><surname>Obi</surname><given-names>A</given-names></name>`;
  const shown = '<string-name specific-use="display">Ada M. Obi</string-name>';
  const japanese =
    '<name name-style="eastern" xml:lang="ja"><surname>山田</surname><given-names>太郎</given-names></name>';
  const english = '<name xml:lang="en"><surname>Yamada</surname><given-names>Taro</given-names></name>';
  const {authors} = await readPaper(paper(group(forms(index + shown), forms(japanese + english))));
  t.deepEqual(
    authors.map((each) => each.name),
    ['Ada M. Obi', 'Taro Yamada'],
  );
});

test('members of a team that stand in a group of their own are found by its key', async (t) => {
  const key = '<contrib-id contrib-id-type="group-author-key">g1</contrib-id>';
  const team = `<contrib contrib-type="author">${key}<collab>Ferry Team, <country>Norway</country></collab></contrib>`;
  const {authors} = await readPaper(
    paper(group(author('Ada', 'Obi'), team) + group(author('Bo', 'Lind', key, 'author non-byline'))),
  );
  t.deepEqual(
    authors.map((each) => [each.name, each.role]),
    [
      ['Ada Obi', undefined],
      ['Ferry Team', undefined],
      ['Bo Lind', 'member of Ferry Team'],
    ],
  );
});

test('who edited says so by type, by group or by role', async (t) => {
  const {authors, notes} = await readPaper(
    paper(
      group(untyped('Ada', 'Obi'), author('Bo', 'Lind', '', 'corresponding-author')) +
        group(untyped('Ed', 'Rye', '<role>Academic Editor</role>')) +
        `<contrib-group content-type="editors">${untyped('Di', 'Poe')}</contrib-group>`,
    ),
  );
  t.deepEqual(
    authors.map((each) => [each.name, each.role]),
    [
      ['Ada Obi', undefined],
      ['Bo Lind', undefined],
    ],
  );
  t.true(notes.some(({text}) => text === 'Academic Editor: Ed Rye'));
});

test('a footnote about some of the authors says whom it is about', async (t) => {
  const footnotes =
    '<author-notes><fn id="d"><label>†</label><p>Deceased.</p></fn><fn id="e" fn-type="COI-statement"><p>Owns a boat.</p></fn></author-notes>';
  const dead = `<contrib contrib-type="author" deceased="yes">${name('Ada', 'Obi')}${mark('d')}</contrib>`;
  const {notes, disclosures} = await readPaper(
    paper(group(dead, author('Bo', 'Lind', mark('e'))) + footnotes),
  );
  t.deepEqual(
    notes.map(({text}) => text),
    ['Ada Obi: Deceased.'],
  );
  t.deepEqual(disclosures, [{kind: 'interests', text: 'Bo Lind: Owns a boat.'}]);
});
