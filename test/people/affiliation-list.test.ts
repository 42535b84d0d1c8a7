import test from 'ava';
import {affiliationList} from '../../source/people/affiliation-list.js';

test('a post that was read elsewhere comes with its affiliation, under an id of this register', (t) => {
  const register = affiliationList();
  register.add([{name: 'Tarn University', place: 'Tarn'}]);
  const elsewhere = affiliationList();
  const affiliationId = elsewhere.add([{name: 'Tide Unit'}, {name: 'Tarn University', place: 'Hull'}]);
  const post = {position: 'fellow', evidence: 'She is a fellow.', certainty: 'stated' as const};
  const taken = register.take(
    {...post, ...(affiliationId !== undefined && {affiliationId})},
    elsewhere.affiliations,
  );
  t.deepEqual(
    register.affiliations.map(({id, parentId}) => [id, parentId]),
    [
      ['tarn-university', undefined],
      ['tarn-university-2', undefined],
      ['tide-unit', 'tarn-university-2'],
    ],
  );
  t.deepEqual(taken, {...post, affiliationId: 'tide-unit'});
  t.deepEqual(register.take(post, []), post);
});
