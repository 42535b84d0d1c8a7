import test from 'ava';
import type {Article} from '../../source/article/article.js';
import {selectedIn, stopsOf, viewOf} from '../../source/reader/layers/people.js';
import {pickerOrder} from '../../source/reader/picker-groups.js';
import type {PeopleStop} from '../../source/reader/people-stops.js';
import {contextOf} from '../../source/ui/layer-scenes.js';
import {bakeries, ferries, lamps, library} from '../helpers/bakery-library.js';
import {Reader} from '../helpers/reader.js';
import {registerOf} from '../helpers/register.js';

const register = registerOf(...library);
const size = {columns: 120, rows: 40};

/** The people, opened over the list. */
const opened = (): Reader => new Reader({size}).press('P').act({type: 'people', register});

/** A stop as the tests name it. */
function named(stop: PeopleStop): string {
  switch (stop.kind) {
    case 'article':
      return stop.source.title;
    case 'person':
      return stop.person.name;
    case 'institution':
      return stop.institution.name;
    case 'post':
      return stop.post.position ?? 'a post';
  }
}

/** An article by somebody of a name alone. */
const signed = (id: string, name: string): Article => ({
  ...lamps,
  id,
  authors: [{id: 'a', name, posts: []}],
  affiliations: [],
});

/** An article by somebody with a post at an institution. */
const from = (id: string, name: string, institution: string): Article => ({
  ...signed(id, name),
  authors: [{id: 'a', name, posts: [{affiliationId: 'b', evidence: 'said so', certainty: 'stated'}]}],
  affiliations: [{id: 'b', name: institution}],
});

const stopsIn = ({state}: Reader): string[] => stopsOf(state).map((stop) => `${stop.group}: ${named(stop)}`);

/** Types a query and stands on the best that fits. */
const found = (query: string): Reader => opened().press('/').type(query);

test('P asks who speaks and lists institutions and people once that is known', (t) => {
  const reader = new Reader({size}).press('P');
  t.is(contextOf(reader.state), 'people');
  t.deepEqual(reader.effects, [{type: 'people'}]);
  t.deepEqual(stopsOf(reader.state), []);
  t.deepEqual(reader.press('j', 'enter').state.people?.trail.length, 1);
  reader.act({type: 'people', register});
  const stops = stopsIn(reader);
  t.true(stops.includes('Institutions: Tarn University'));
  t.false(stops.includes('Institutions: Department of Rural Studies'), 'units stand with their institution');
  t.true(stops.includes('People: Orla Venn'));
});

test('Tab goes from group to group and around', (t) => {
  const reader = opened();
  const first = stopsOf(reader.state).findIndex(({kind}) => kind === 'person');
  t.is(selectedIn(reader.press('tab').state), first);
  t.is(selectedIn(reader.press('tab').state), 0);
});

test('the field finds as the list of articles does, units too, and Esc clears it before it leaves', (t) => {
  const reader = found('rural');
  t.is(contextOf(reader.state), 'field');
  t.is(stopsIn(reader)[0], 'Institutions: Department of Rural Studies');
  t.true(stopsIn(reader).includes('People: Orla Venn'), 'who holds a post there is found by it');
  t.deepEqual(stopsIn(found('at:"grain forum"')).includes('People: Orla Venn'), true);
  t.true(stopsIn(found('lindqvits')).includes('People: Bo Lindqvist'), 'typing errors are forgiven');
  t.is(contextOf(reader.press('esc').state), 'people');
  t.true(stopsOf(reader.state).length > 4);
  t.is(contextOf(reader.press('esc').state), 'picker');
});

test('whoever has just the name that is typed comes first, then those with the most articles', (t) => {
  const known = registerOf(
    from('1', 'Ada Obi', 'Marrow School of Law'),
    from('2', 'Bo Feld', 'Marrow Institute'),
    from('3', 'Cy Lund', 'Marrow Institute'),
    from('4', 'Di Roe', 'Marrow'),
  );
  const reader = new Reader({size})
    .press('P')
    .act({type: 'people', register: known})
    .press('/')
    .type('marrow');
  t.deepEqual(
    stopsIn(reader).filter((stop) => stop.startsWith('Institutions')),
    ['Institutions: Marrow', 'Institutions: Marrow Institute', 'Institutions: Marrow School of Law'],
  );
});

test('papers and agencies that articles are signed by stand apart from the people', (t) => {
  const known = registerOf(
    signed('1', 'Associated Press'),
    signed('2', 'Ada Obi'),
    signed('3', 'The Tide Desk'),
  );
  const reader = new Reader({size}).press('P').act({type: 'people', register: known});
  t.deepEqual(stopsIn(reader), [
    'People: Ada Obi',
    'Papers, agencies, desks: Associated Press',
    'Papers, agencies, desks: The Tide Desk',
  ]);
});

test('a person has posts, former ones apart, and articles; Enter goes on and Backspace comes back', (t) => {
  const reader = found('orla').press('enter');
  t.is(viewOf(reader.state.people!).kind, 'person');
  t.deepEqual(
    stopsIn(reader).filter((stop) => stop.startsWith('Posts')),
    ['Posts: professor of rural economics', 'Posts: senior fellow'],
  );
  t.true(stopsIn(reader).includes(`Articles: ${bakeries.title}`));
  reader.press('enter');
  t.is(viewOf(reader.state.people!).kind, 'institution');
  t.true(stopsIn(reader).includes('Part of: Tarn University'));
  t.true(stopsIn(reader).includes('People: Orla Venn'));
  reader.press('backspace');
  t.is(viewOf(reader.state.people!).kind, 'person');
  reader.press('backspace');
  t.is(viewOf(reader.state.people!).kind, 'list');
  t.is(contextOf(reader.press('tab', 'backspace').state), 'picker');
});

test('an article opens from there, over the list, and Backspace comes back to the same place', (t) => {
  const reader = found('orla').press('enter', 'G');
  const {people} = reader.state;
  reader.press('enter');
  t.is(contextOf(reader.state), 'article');
  t.is(reader.state.people, undefined);
  reader.press('backspace');
  t.is(contextOf(reader.state), 'people');
  t.is(reader.state.screen, 'picker');
  t.deepEqual(reader.state.people, people);
});

test('an article opens from there over another, and Backspace comes back to both', (t) => {
  const reader = new Reader({size}).read(lamps).act({type: 'people', register}).press('P', '/').type('orla');
  reader.press('enter', 'tab', 'enter');
  const opening = reader.reading.article;
  t.not(opening, lamps);
  t.true([bakeries, ferries].includes(opening));
  reader.press('backspace');
  t.is(contextOf(reader.state), 'people');
  t.is(reader.reading.article, lamps);
  t.is(contextOf(reader.press('q').state), 'article');
  t.is(contextOf(reader.press('>', 'backspace').state), 'article');
});

test('what was left among the people is not come back to from elsewhere', (t) => {
  const reader = found('orla').press('enter', 'G', 'enter', 'q');
  t.is(contextOf(reader.state), 'picker');
  const {selected} = reader.state.picker;
  reader.press('enter', 'backspace');
  t.is(contextOf(reader.state), 'article');
  t.true(reader.reading.article.id === selected);
});

test('who is gone from the library is shown no more', (t) => {
  const reader = found('orla')
    .press('enter')
    .act({type: 'people', register: registerOf(lamps)});
  t.deepEqual(stopsIn(reader), []);
  t.is(viewOf(reader.press('enter', 'j', 'backspace').state.people!).kind, 'list');
});

test('other articles have it asked anew who speaks, where that was asked before', (t) => {
  const [first, ...others] = new Reader({size}).state.picker.entries;
  const reader = opened().act({type: 'listed', entries: others});
  t.true(reader.effects.some(({type}) => type === 'people'));
  const never = new Reader({size}).act({type: 'listed', entries: [first!]});
  t.false(never.effects.some(({type}) => type === 'people'));
});

test('the list is filtered by what people and institutions are called in other articles', (t) => {
  const other = {
    id: 'other',
    title: 'Another',
    language: 'en',
    sections: [],
    disclosures: [],
    notes: [],
    warnings: [],
  };
  const told = {...other, authors: [], affiliations: [{id: 'a', name: 'Tarn University (UniTarn)'}]};
  const reader = new Reader({size}).press('/').type('at:unitarn');
  t.deepEqual(reader.effects, [{type: 'people'}]);
  t.is(pickerOrder(reader.state.picker).length, 0);
  reader.act({type: 'people', register: registerOf(...library, told)});
  t.true(pickerOrder(reader.state.picker).some(({id}) => id === bakeries.id));
});
