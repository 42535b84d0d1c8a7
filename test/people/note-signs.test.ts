import test from 'ava';
import {languageFor} from '../../source/people/languages/load.js';
import {isAuthorNote, speaksOfSigner} from '../../source/people/english/note-signs.js';

test('a note is known where its author is named behind something else, or by a post alone', (t) => {
  for (const line of [
    'Since 2004 Petra Lund has worked as a lecturer at Tarn University.',
    'This is a guest post by Petra Lund (Tarn University).',
    'Author: Petra Lund, Outreach Manager, Rivers Hub',
    'Justice (retd) Petra Lund is a former judge of the High Court of Lowland.',
    'Associate Professor at the Department of Tides, Tarn University',
    'Head of Tides and chair of the Weir Council, Tarn University',
    'Both authors are at Tarn University.',
    'The second writer is a diver at the Lock Ministry.',
    '• Petra Lund is a diver.',
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

test('a paragraph that calls somebody of the byline its author is a note, whatever it says', async (t) => {
  const korean = await languageFor('ko');
  t.true(korean?.isAuthorNote('글쓴이 강나루는 배를 만든다.', ['강나루'], false));
  t.false(korean?.isAuthorNote('글쓴이의 배는 낡았다.', ['강나루'], false));
});

test('a bracket at the end that names its author or says how the name is read is a note', async (t) => {
  t.true((await languageFor('zh'))?.isAuthorNote('（江小河／家裡有船，河州）', ['江小河'], false));
  const japanese = await languageFor('ja');
  t.true(japanese?.isAuthorNote('（かわの・なぎさ）', ['川野渚'], false));
  t.false(japanese?.isAuthorNote('（かわのほとりで）', ['川野渚'], false));
  t.true(japanese?.isAuthorNote('川野氏の専門は水利学。', ['川野渚'], false));
});

test('a paragraph that begins with posts or a birth is a note, though it names nobody', async (t) => {
  const rows = [
    ['ja', '灘州大学教授、国立河川研究所顧問。川の高さを測る。'],
    ['ja', '元駐ナミノ大使。1961年長崎県生まれ。'],
    ['ja', '1970年長崎県生まれ。灘州大学卒業。2011年より潮見大学教授。'],
    ['zh', '海边大学教授、中国水利学会理事。主要写河。'],
  ] as const;
  for (const [code, line] of rows)
    t.true((await languageFor(code))?.isAuthorNote(line, ['Inés Carrasco'], false), line);
});

test('a paragraph that opens with a post is a note where it says where or what was written, and text else', async (t) => {
  const french = await languageFor('fr');
  t.true(
    french?.isAuthorNote(
      'Journaliste, autrice de « Les Écluses » (Éditions du Bief, 2021).',
      ['Ada Obi'],
      false,
    ),
  );
  const german = await languageFor('de');
  t.false(
    german?.isAuthorNote(
      'Lehrerinnen und Lehrer kennen das Programm. Niemand fragt sie.',
      ['Ada Obi'],
      false,
    ),
  );
});

test('a paragraph without a subject is a note where its verb says what somebody does at which institution', async (t) => {
  for (const [code, line] of [
    ['fr', 'Enseigne le droit au lycée Marée à Tarnac.'],
    ['es', 'Imparte clases de derecho en la Universidad de Tarna e investiga los ríos.'],
    ['it', 'Insegna diritto al liceo Menin di Tarna.'],
    ['pt', 'Leciona direito na Universidade de Tarna.'],
    ['pt', 'Colunista da Ponte, é doutora em rios e professora da FNX Tarn.'],
    ['fr', 'L’autrice s’exprime à titre personnel.'],
  ] as const)
    t.true((await languageFor(code))?.isAuthorNote(line, ['Ada Brook'], false), line);
  for (const [code, line] of [
    ['es', 'Preside la sala un retrato del fundador.'],
    ['it', 'Insegna a leggere prima che a scrivere.'],
    ['pt', 'Dirige quem sabe, e não quem quer.'],
  ] as const)
    t.false((await languageFor(code))?.isAuthorNote(line, ['Ada Brook'], false), line);
});

test('who was asked and said nothing wrote no Germanic article either', async (t) => {
  for (const [code, line] of [
    ['nl', 'Minister Brand, oud-hoogleraar aan de Universiteit Tarn, reageerde niet.'],
    ['de', 'Professor Brand, Direktor des Instituts Tarnau, äußerte sich nicht.'],
    ['da', 'Direktør Brand, formand for Tarn Fonden, har ikke ønsket at svare.'],
  ] as const)
    t.false((await languageFor(code))?.isAuthorNote(line, ['Ada Obi'], false), line);
});
