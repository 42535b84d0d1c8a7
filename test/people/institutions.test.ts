import test from 'ava';
import {readAffiliation} from '../../source/people/institutions.js';

/** Units from the innermost outwards, then place and country of the outermost. */
const affiliations: ReadonlyArray<
  readonly [text: string, names: readonly string[], place?: string | undefined, country?: string]
> = [
  ['the Rivers Institute', ['Rivers Institute']],
  ['von Moor Institute for Tides', ['von Moor Institute for Tides']],
  ['the School of Law at Tarn University', ['School of Law', 'Tarn University']],
  ['Faculty of Law of the University of Tarn', ['Faculty of Law', 'University of Tarn']],
  ['Tarn University’s Department of History', ['Department of History', 'Tarn University']],
  ['King’s College Lowick', ['King’s College Lowick']],
  ['Royal Bridge Academy (UK)', ['Royal Bridge Academy'], undefined, 'UK'],
  ['Tide Institute (TIDE/NW, Norway)', ['Tide Institute'], undefined, 'Norway'],
  ['as well as Sky Harbour', ['Sky Harbour']],
  ['a Norwegian NGO', ['Norwegian NGO']],
  ['Niwa University in Japan', ['Niwa University'], undefined, 'Japan'],
  ['Institute for Peace in Oslo, Norway', ['Institute for Peace'], 'Oslo', 'Norway'],
  ['Institute for Research in Economics', ['Institute for Research in Economics']],
  [
    'School of Public Health, Tarn University, Hanoi',
    ['School of Public Health', 'Tarn University'],
    'Hanoi',
  ],
  ['School of Law, Tarn', ['School of Law', 'Tarn']],
  ['University of California, Davis', ['University of California, Davis']],
  ['University of Tarn at Lowick', ['University of Tarn at Lowick']],
  ['Central Bank of Tarn', ['Central Bank of Tarn']],
  [
    'Department of Civil and Naval Engineering, Tarn Institute of Technology, Lowick, Ohio, United States of America',
    ['Department of Civil and Naval Engineering', 'Tarn Institute of Technology'],
    'Lowick, Ohio',
    'United States of America',
  ],
  [
    '2 Department of Physics, University of Tarn, 12 Harbour Street, Lowick, OH 44101, USA;',
    ['Department of Physics', 'University of Tarn'],
    'Lowick, OH',
    'USA',
  ],
  [
    'Department of Physics, Universidad de Tarn 28049 Madrid, Spain.',
    ['Department of Physics', 'Universidad de Tarn'],
    'Madrid',
    'Spain',
  ],
  ['the Oslo-based think tank Fjord', ['Fjord'], 'Oslo'],
  ['the Rivers Union advisory panel on dams', ['advisory panel on dams', 'Rivers Union']],
  ['Harbour Institute, a think tank in Geneva, Switzerland', ['Harbour Institute'], 'Geneva', 'Switzerland'],
];

for (const [text, names, place, country] of affiliations) {
  test(`reads ${text}`, (t) => {
    const units = readAffiliation(text);
    t.deepEqual(
      units.map(({name}) => name),
      [...names],
    );
    t.deepEqual([units.at(-1)?.place, units.at(-1)?.country], [place, country]);
  });
}

test('an abbreviation in brackets goes with its unit', (t) => {
  t.deepEqual(readAffiliation('the Centre for Rivers (CFR) at Tarn University'), [
    {name: 'Centre for Rivers', abbreviation: 'CFR'},
    {name: 'Tarn University'},
  ]);
});

test('what cannot be told apart is kept as printed', (t) => {
  const text = 'Alpha, Beta Gamma, Delta and sons, 7th';
  t.deepEqual(readAffiliation(text), [{name: text, printed: text}]);
});

test('what somebody researches in is no place where the town stands behind it', (t) => {
  t.deepEqual(
    readAffiliation('Institute for Research in Tidal Matters, Oslo, Norway').map(({name, place}) => [
      name,
      place,
    ]),
    [['Institute for Research in Tidal Matters', 'Oslo']],
  );
});

const namesOf = (text: string): string[] => readAffiliation(text).map(({name}) => name);

test('the commas between the fields that a department is named for part nothing', (t) => {
  t.deepEqual(namesOf('Department of Tides, Currents, and Hydrology, University of Lakeside'), [
    'Department of Tides, Currents, and Hydrology',
    'University of Lakeside',
  ]);
  t.deepEqual(namesOf('School of Physics, Navigation & Technology, Tarn University, Norway'), [
    'School of Physics, Navigation & Technology',
    'Tarn University',
  ]);
  t.deepEqual(namesOf('Institut für Physik, Chemie und Gewässer, Universität Bern, Bern, Schweiz'), [
    'Institut für Physik, Chemie und Gewässer',
    'Universität Bern',
  ]);
  t.deepEqual(namesOf('Department of Physics, School of Tides and Navigation, Tarn University'), [
    'Department of Physics',
    'School of Tides and Navigation',
    'Tarn University',
  ]);
  t.deepEqual(namesOf('Department of Physics, Bonn and Cologne, Germany'), ['Department of Physics']);
});
