import test from 'ava';
import {looksLikeByline, readByline} from '../../source/people/byline.js';

/** Names, with the role in brackets. */
const bylines: ReadonlyArray<readonly [printed: string, names: readonly string[]]> = [
  ['ADA OBI', ['Ada Obi']],
  ['ADA OBI AND JONAS FELD', ['Ada Obi', 'Jonas Feld']],
  ['ADA OBI, JONAS FELD, LI WEI & RENATA VOIGT', ['Ada Obi', 'Jonas Feld', 'Li Wei', 'Renata Voigt']],
  ['By Ada Obi and Jonas Feld for The Harbour Times', ['Ada Obi', 'Jonas Feld']],
  ['By ADA OBI in Lagos', ['Ada Obi']],
  ['Ada Obi; Jonas Feld; Li Wei', ['Ada Obi', 'Jonas Feld', 'Li Wei']],
  ['Ada Obi\nJonas Feld', ['Ada Obi', 'Jonas Feld']],
  ['Ada Obi und Jonas Feld', ['Ada Obi', 'Jonas Feld']],
  ['Ada Obi et Jonas Feld', ['Ada Obi', 'Jonas Feld']],
  ['Ada Obi y Jonas Feld', ['Ada Obi', 'Jonas Feld']],
  ['JOSÉ ORTEGA Y GASSET', ['José Ortega y Gasset']],
  ['Obi, Ada; Feld, Jonas', ['Ada Obi', 'Jonas Feld']],
  ['ADA OBI, PhD, and JONAS FELD, MD', ['Ada Obi', 'Jonas Feld']],
  ['ADA OBI¹ and JONAS FELD²*', ['Ada Obi', 'Jonas Feld']],
  ['Ada Obi 1,2, Jonas Feld b,† and Li Wei [c]', ['Ada Obi', 'Jonas Feld', 'Li Wei']],
  ['ADA OBI, Tarn University', ['Ada Obi']],
  ['By Ada Obi, Senior Lecturer at Tarn University', ['Ada Obi']],
  ['Ada Obi, translated by Jonas Feld', ['Ada Obi', 'Jonas Feld (translator)']],
  ['By ADA OBI | Translated from Swahili by Jonas Feld', ['Ada Obi', 'Jonas Feld (translator)']],
  ['Interview by Jonas Feld', ['Jonas Feld (interviewer)']],
  ['Words by Ada Obi, photographs by Jonas Feld', ['Ada Obi', 'Jonas Feld (photographer)']],
  ['ANNA WU, DEAN SMITH AND JOHN CHURCH', ['Anna Wu', 'Dean Smith', 'John Church']],
  ['STAFF REPORTER', ['Staff Reporter']],
  ['By Ada Obi (@adaobi)', ['Ada Obi']],
  ['Ada Obi ada.obi@example.org', ['Ada Obi']],
  ['@adaobi', []],
  ['red, tarn.ORF.at', []],
  ['red tarn ORF', []],
  ['red, hafen.example.at/ Agenturen', []],
  ['AFP', []],
  ['Ada Obi/Reuters', ['Ada Obi']],
  ['By Ada Obi, Associated Press', ['Ada Obi']],
  ['Ada Obi and agencies', ['Ada Obi']],
  ['Ada Obi avec AFP', ['Ada Obi']],
  ['Ada Obi | Madrid', ['Ada Obi']],
  ['ADA OBI STAFF WRITER', ['Ada Obi']],
  ['Text and photos by Ada Obi', ['Ada Obi']],
  ['Reporting by Ada Obi; Editing by Jonas Feld', ['Ada Obi', 'Jonas Feld (editor)']],
  ['Ada Obi, with additional reporting by Jonas Feld', ['Ada Obi', 'Jonas Feld (contributor)']],
  ['Cartoon by Jonas Feld', ['Jonas Feld (illustrator)']],
  ['Ada Obi, Reviewed by Jonas Feld, Associate Clinical Professor', ['Ada Obi', 'Jonas Feld (reviewer)']],
  ['Medically reviewed by Jonas Feld, MD', ['Jonas Feld (reviewer)']],
  ['Filed Under', []],
  ['Written by', []],
  ['', []],
];

for (const [printed, names] of bylines) {
  test(`reads ${JSON.stringify(printed)}`, (t) => {
    t.deepEqual(
      readByline(printed).map(({name, role}) => (role === undefined ? name : `${name} (${role})`)),
      [...names],
    );
  });
}

test('spells names as the note does', (t) => {
  t.is(readByline('EDNA M. DEBOER', 'Edna M. DeBoer is a poet.')[0]?.name, 'Edna M. DeBoer');
  t.is(readByline('ADA ARIKAN', 'Ada Arıkan is a poet.')[0]?.name, 'Ada Arıkan');
});

const likely = [
  'ADA OBI AND JONAS FELD',
  'ZHANG WEI',
  'JOHN ASHBY',
  'By Ada Obi',
  'A. N. OTHER',
  'STAFF REPORTER',
];
const unlikely = [
  'GLOBAL VIEWS',
  'OPINION',
  'Deep Sea Mining',
  'Li Wei is a poet.',
  'LI WEI / TARN DAILY',
  'CLIMATE CHANGE',
  'By the numbers',
  'TARN UNIVERSITY',
  'First, in answer to',
  '',
];

for (const line of likely) {
  test(`a byline: ${line}`, (t) => {
    t.true(looksLikeByline(line) >= 0.7);
  });
}
for (const line of unlikely) {
  test(`no byline: ${line}`, (t) => {
    t.true(looksLikeByline(line) <= 0.3);
  });
}
