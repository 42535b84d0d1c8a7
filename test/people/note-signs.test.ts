import test from 'ava';
import {isAuthorNote, speaksOfSigner} from '../../source/people/note-signs.js';

test('a note is known where its author is named behind something else, or by a post alone', (t) => {
  for (const line of [
    'Since 2004 Petra Lund has worked as a lecturer at Tarn University.',
    'This is a guest post by Petra Lund (Tarn University).',
    'Author: Petra Lund, Outreach Manager, Rivers Hub',
    'Justice (retd) Petra Lund is a former judge of the High Court of Lowland.',
    'Associate Professor at the Department of Tides, Tarn University',
    'Both authors are at Tarn University.',
    'Dr. Lund’s main interests are weirs and the law of rivers.',
    'A leading voice in river law, Prof. Lund holds a chair at Tarn University.',
    'Petra (she/her) is a professor at Tarn University.',
    'A graduate of the Weir School, Lund lives at sea.',
  ])
    t.true(isAuthorNote(line, ['Petra Lund'], false), line);
});

test('a note is known by a given name, a longer one or one without its marks', (t) => {
  for (const [line, name] of [
    ['Petra is married and lives at sea. She is a lecturer at Tarn University.', 'Petra Lund'],
    ['Timothy Bo Lund is a diver who keeps bees.', 'Tim Lund'],
    ['Marta Lund is a diver who keeps bees.', 'Márta Lúnd'],
  ] as const)
    t.true(isAuthorNote(line, [name], false), line);
  t.false(isAuthorNote('Petra is married and lives at sea.', ['Petra Lund'], false));
});

test('a last paragraph that speaks of others or to the reader is none', (t) => {
  for (const line of [
    'The professor at Tarn University who led the study has not replied, and will not.',
    'Letters are answered every Friday.',
    'The river rises a little higher every spring.',
  ])
    t.false(isAuthorNote(line, ['Petra Lund'], false), line);
});

test('a last paragraph by a pronoun is of the signer where nobody before it can be meant', (t) => {
  const body = ['The river rises every spring.', 'A plan would cost less than the next flood.'];
  t.true(speaksOfSigner('He is a fellow of the Weir Trust.', body));
  t.true(speaksOfSigner('Her work is about tides. She is a fellow of the Weir Trust.', body));
  t.false(
    speaksOfSigner('He is a fellow of the Weir Trust.', [...body, 'The warden said that he would go.']),
  );
  t.false(speaksOfSigner('She is a fellow of the Weir Trust.', [...body, 'Anna Marsh rang the bell.']));
  t.false(speaksOfSigner('It is a fellow of the Weir Trust.', body));
});

test('a name is known with either apostrophe', (t) => {
  t.true(isAuthorNote("Mr. Be'ra is a speaker at fairs.", ['Tal Be’ra'], false));
});
