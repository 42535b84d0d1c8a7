import test from 'ava';
import {perhapsSameInstitution, perhapsSamePerson} from '../../../source/people/register/perhaps.js';
import {createRegister} from '../../../source/people/register/register.js';
import type {Mentions} from '../../../source/people/register/mentions.js';
import {counted, growsAsTheText} from '../../helpers/growth.js';

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
      80_000,
    );
  });
