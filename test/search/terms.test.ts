import test from 'ava';
import {fold, termsOf} from '../../source/search/terms.js';

const cases: [what: string, text: string, terms: string[]][] = [
  ['words', 'The ferry, at last!', ['the', 'ferry', 'at', 'last']],
  ['capitals and diacritics', 'CAFÉ Ångström naïve', ['cafe', 'angstrom', 'naive']],
  [
    'letters that don’t decompose',
    'Łódź smørrebrød Straße œuvre',
    ['lodz', 'smorrebrod', 'strasse', 'oeuvre'],
  ],
  ['combining marks', 'cafe\u0301', ['cafe']],
  ['compatibility forms', 'ﬁne Ｗｉｄｅ', ['fine', 'wide']],
  ['soft hyphens', 'light\u00ADhouse', ['lighthouse']],
  ['compounds', 'self-sufficiency', ['self', 'sufficiency', 'selfsufficiency']],
  ['longer compounds', 'out-of-date maps', ['out', 'of', 'date', 'outofdate', 'maps']],
  ['a dash that joins nothing', 'one - two-', ['one', 'two']],
  ['possessives', "China’s the boat's keel", ['china', 'the', 'boat', 'keel']],
  ['contractions', 'don’t they’re', ['don', 'dont', 'they', 'theyre']],
  ['names and elisions', 'O’Brien l’homme', ['o', 'brien', 'obrien', 'l', 'homme', 'lhomme']],
  ['numbers', 'G7 in 2023', ['g7', 'in', '2023']],
  ['a full stop that ends and one that joins', 'No. It is a.b.', ['no', 'it', 'is', 'a', 'b', 'a.b']],
  ['words among dashes and quotation marks', '“Well”—(she said)', ['well', 'she', 'said']],
  ['plain words right behind others', 'caféX Xcafé x_y', ['cafex', 'xcafe', 'x', 'y', 'x_y']],
  ['Chinese', '数字鸿沟', ['数字', '字鸿', '鸿沟', '沟']],
  ['Japanese among Latin', 'Aランプ灯', ['a', 'ラン', 'ンプ', 'プ灯', '灯']],
  ['characters beyond the basic plane', '𠮷野家', ['𠮷野', '野家', '家']],
  ['Korean', '바다와 등대', ['바다와', '등대']],
  ['Hindi, vowel signs kept', 'किताब', ['किताब']],
  ['Greek and its final sigma', 'Λόγος', ['λογοσ']],
  ['nothing', ' …—!? ', []],
];

for (const [what, text, terms] of cases) {
  test(`terms of ${what}`, (t) => {
    t.deepEqual(
      termsOf(text).map(({term}) => term),
      terms,
    );
  });
}

test('offsets are those of the text as it stands', (t) => {
  const text = 'A cafe\u0301’s self-made 灯台.';
  t.deepEqual(
    termsOf(text).map(({start, end, position}) => [text.slice(start, end), position]),
    [
      ['A', 0],
      ['cafe\u0301', 1],
      ['self', 2],
      ['made', 3],
      ['self-made', 3],
      ['灯台', 4],
      ['台', 5],
    ],
  );
});

test('folding twice changes nothing', (t) => {
  for (const word of ['Café', 'STRASSE', 'İstanbul', 'Ωμέγα', 'がぎ', 'ﬃ', '한국'])
    t.is(fold(fold(word)), fold(word));
});

const signed: [what: string, text: string, terms: string[]][] = [
  ['signs behind a word', 'C++, C# and A+.', ['c', 'c++', 'c', 'c#', 'and', 'a', 'a+']],
  [
    'signs before a word',
    '(.env) --flag -v #tag',
    ['env', '.env', 'flag', '--flag', 'v', '-v', 'tag', '#tag'],
  ],
  ['a flag of several words', '--no-verify', ['no', 'verify', 'noverify', '--noverify']],
  [
    'words within a word',
    'node.js my_name R&D',
    ['node', 'js', 'node.js', 'my', 'name', 'my_name', 'r', 'd', 'r&d'],
  ],
  ['a sum', 'one+two 1+1', ['one', '+', 'two', '1', '+', '1']],
  ['a sign alone', '§ 12 → x', ['§', '12', '→', 'x']],
  ['an emoji of several characters', 'red 👩‍🚒! ⚠️', ['red', '👩🚒', '⚠']],
  ['the end of a sentence', 'The end. Next', ['the', 'end', 'next']],
];

for (const [what, text, terms] of signed) {
  test(`terms of ${what}`, (t) => {
    t.deepEqual(
      termsOf(text).map(({term}) => term),
      terms,
    );
  });
}
