import test from 'ava';
import {languageFor} from '../../../source/people/languages/load.js';
import {articlesOn, type Draft} from '../../../source/importers/newspaper/page.js';
import {piecesOf} from '../../../source/importers/newspaper/split-pieces.js';

const one = 'Every spring the council counts its ships, and every spring it counts fewer. Nobody minds.';
const two = 'The harbour master no longer comes. His chair has been given to the library.';
const draftsOf = (...page: string[]): Draft[] => articlesOn(piecesOf(page.join('\n\n')));

test('what stands between byline and text and says who signs is a note', (t) => {
  const note = 'Ada Brand teaches hydrology at Tarn University.';
  const [draft, ...rest] = draftsOf(
    '# The ships',
    '*What a port forgets*',
    'By Ada Brand',
    `*${note}*`,
    one,
    two,
  );
  t.deepEqual(draft?.notes, [note]);
  t.is(draft?.standfirst, 'What a port forgets');
  t.is(draft?.parts[0]?.pieces.length, 2);
  t.is(rest.length, 0);
});

test('without a standfirst too', (t) => {
  const note = 'Ada Brand is director of the Tarn Institute.';
  const [draft] = draftsOf('# The ships', 'By Ada Brand', `*${note}*`, one, two);
  t.is(draft?.standfirst, undefined);
  t.is(draft?.about ?? draft?.notes[0], note);
});

test('a standfirst that names its author says nothing of posts', (t) => {
  const [draft] = draftsOf('# The ships', 'By Ada Brand', '*Ada Brand asks what a port has to forget*', one);
  t.is(draft?.standfirst, 'Ada Brand asks what a port has to forget');
  t.deepEqual(draft?.notes, []);
});

test('a line for each author is a note, and no headline', async (t) => {
  const swedish = await languageFor('sv');
  const page = [
    '# Fartygen',
    'Ada Brand och Ole Brix',
    '*Ada Brand, lektor vid Tarns universitet*',
    '*Ole Brix, tidigare direktör för Flodinstitutet*',
    'Varje vår räknar rådet sina fartyg, och varje vår är de färre.',
    'Ingen bryr sig om det.',
  ];
  const drafts = articlesOn(piecesOf(page.join('\n\n'), swedish), swedish);
  t.is(drafts.length, 1);
  t.is([drafts[0]?.about ?? [], drafts[0]?.notes ?? []].flat().length, 2);
});

test('a standfirst follows a byline without "By" that no list of names knows', (t) => {
  const [draft] = draftsOf(
    '# OPINION',
    'Quorra Blent',
    '## The ships',
    'What a port has to forget',
    one,
    two,
  );
  t.deepEqual([draft?.byline, draft?.standfirst], ['Quorra Blent', 'What a port has to forget']);
});

test('what stands under the headline, apart from the byline, is a standfirst though it begins as posts do', async (t) => {
  const german = await languageFor('de');
  const page = [
    '# GASTBEITRAG',
    'Von Ada Brand',
    '## Holz auf Vorrat',
    'Müller brauchen Wasser, keine Reden',
    'Im Frühjahr steht das Rad still, und niemand fragt, warum.',
    'Im Herbst fragt wieder keiner.',
  ];
  const [draft] = articlesOn(piecesOf(page.join('\n\n'), german), german);
  t.is(draft?.standfirst, 'Müller brauchen Wasser, keine Reden');
});

test('a standfirst may end in a verb', async (t) => {
  const dutch = await languageFor('nl');
  const page = [
    '# OPINIE',
    'Ada Brand',
    '## De sluis',
    'Waarom water soms duurder is',
    'Elke lente telt men schepen.',
  ];
  const [draft] = articlesOn(piecesOf(page.join('\n\n'), dutch), dutch);
  t.is(draft?.standfirst, 'Waarom water soms duurder is');
});

test('a degree behind a name is no end of a sentence', (t) => {
  const [draft] = draftsOf('# OPINION', 'Ada Brand, Ph.D.', '## The ships', one, two);
  t.is(draft?.byline, 'Ada Brand, Ph.D.');
});

test('a name is no post though it ends as posts do; a post without a name is no byline', async (t) => {
  const portuguese = await languageFor('pt');
  t.true((portuguese?.looksLikeByline('Por Vítor Barradas') ?? 0) > 0.5);
  const dutch = await languageFor('nl');
  t.is(dutch?.looksLikeByline('Directeur van de Bond Blauw Water'), 0);
});

test('a byline that says where its author works is one where the note names the author again', async (t) => {
  const danish = await languageFor('da');
  const byline = 'Ada Brand, lektor ved Tarns Universitet';
  const page = [
    '# DEBAT',
    byline,
    '## Skibene',
    'Hvert forår tæller rådet sine skibe, og hvert forår er der færre af dem.',
    'Ada Brand er lektor ved Tarns Universitet.',
  ];
  const [draft] = articlesOn(piecesOf(page.join('\n\n'), danish), danish);
  t.deepEqual([draft?.byline, draft?.title], [byline, 'Skibene']);
});
