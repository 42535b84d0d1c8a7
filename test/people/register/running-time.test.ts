import test from 'ava';
import {perhapsSameInstitution, perhapsSamePerson} from '../../../source/people/register/perhaps-same.js';
import {createRegister} from '../../../source/people/register/register.js';
import {mentionsOf, type Mentions} from '../../../source/people/register/mentions.js';
import {counted, growsAsTheText} from '../../helpers/running-time.js';

/** One person at a unit of an institution, by names that may be the same for all. */
const mentions = (person: string, given: string, institution: string): Mentions => ({
  people: [
    {
      key: `${person}|${given}`,
      name: `${given} ${person}`,
      also: [],
      given,
      family: person,
      posts: [{institution: 0, position: 'fellow', evidence: 'So it was said.', certainty: 'stated'}],
    },
  ],
  institutions: [
    {key: `unit @ ${institution}`, name: 'unit', also: [], parent: 1},
    {key: institution, name: institution, also: ['ABC']},
  ],
});

for (const [what, make] of Object.entries({
  'one person in all articles': () => mentions('moe', 'ada', 'harbour institute'),
  'another person in each': (at: number) => mentions(`moe${at}`, 'ada', `institute ${at}`),
  'namesakes at one place': (at: number) => mentions('moe', `a${at}`, 'harbour institute'),
}))
  test(`a register of ${what} is made in a time that grows as the library does`, async (t) => {
    await growsAsTheText(
      t,
      counted(() => 'x'.repeat(40)),
      (text) => {
        const tellings = Array.from({length: text.length / 40}, (_, at) => ({
          article: String(at),
          title: 'Tides',
          published: '2024',
          mentions: make(at),
        }));
        const register = createRegister(tellings);
        for (const person of register.people.slice(0, 100)) perhapsSamePerson(register, person);
        for (const institution of register.institutions.slice(0, 100))
          perhapsSameInstitution(register, institution);
      },
      40_000,
    );
  });

test('who is mentioned is read in a time that grows as the affiliations of an article do', async (t) => {
  const said = 'Ada Moe is at the Harbour Institute, a think tank funded by the port. ';
  await growsAsTheText(
    t,
    counted(() => 'x'.repeat(40)),
    (text) => {
      const numbers = Array.from({length: text.length / 40}, (_, at) => at);
      mentionsOf({
        id: 'an article',
        title: 'Tides',
        language: 'en',
        authors: numbers.map((at) => ({
          id: `author ${at}`,
          name: `Ada Moe ${at}`,
          given: 'Ada',
          family: `Moe ${at}`,
          posts: [{affiliationId: `a${at}`, evidence: said, certainty: 'stated'}],
        })),
        affiliations: numbers.map((at) => ({
          id: `a${at}`,
          name: `Institute ${at}, Norway`,
          ...(at > 0 && {parentId: `a${at - 1}`}),
        })),
        sections: [],
        disclosures: [],
        notes: [{id: 'n', kind: 'author', text: said.repeat(numbers.length)}],
        warnings: [],
      });
    },
    20_000,
  );
});
