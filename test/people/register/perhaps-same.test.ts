import test from 'ava';
import {perhapsSameInstitution, perhapsSamePerson} from '../../../source/people/register/perhaps-same.js';
import {registerOf} from '../../helpers/register.js';
import {at, by, names, speaking} from '../../helpers/speaking.js';

test('a name and what it may be short for are offered as perhaps the same, units of different institutions not', (t) => {
  for (const [short, long] of [
    ['Tarn', 'Tarn University'],
    ['Tarn', 'University of Tarn'],
    ['New Harbour', 'New Harbour Foundation'],
    ['UM Tarn', 'University of Marrow at Tarn'],
    ['TU Lowick', 'Technische Universität Lowick'],
    ['Orrin Institute', 'Orrin Institute for River Law'],
  ] as const) {
    const register = registerOf(speaking('A B', [at(short)]), speaking('C D', [at(long)]));
    t.is(register.institutions.length, 2, long);
    for (const [one, other] of [register.institutions, register.institutions.toReversed()] as const)
      t.deepEqual(names(perhapsSameInstitution(register, one!)), [other!.name], long);
  }
  const none = registerOf(
    ...['Tarn University', 'Tarn College', 'Tarn Institute for River Law', 'Tarn University of Lowick'].map(
      (name) => speaking('A B', [at(name)]),
    ),
  );
  for (const each of none.institutions) t.deepEqual(perhapsSameInstitution(none, each), [], each.name);
  const units = registerOf(
    speaking('A B', [at('Orrin Centre', {parentId: 'b'}), {id: 'b', name: 'Tarn University'}]),
    speaking('C D', [at('Orrin Centre for Law', {parentId: 'b'}), {id: 'b', name: 'Lowick College'}]),
  );
  t.deepEqual(perhapsSameInstitution(units, units.institutions[0]!), []);
});

test('people whose umlauts are printed in two ways are offered as perhaps the same', (t) => {
  const register = registerOf(
    by({name: 'Jörg Mächler', given: 'Jörg', family: 'Mächler'}),
    by({name: 'Joerg Maechler', given: 'Joerg', family: 'Maechler'}),
    by({name: 'J. Maechler', given: 'J.', family: 'Maechler'}),
  );
  t.is(register.people.length, 3);
  for (const person of register.people) t.is(perhapsSamePerson(register, person).length, 2, person.name);
});
