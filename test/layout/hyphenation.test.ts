import test from 'ava';
import {loadHyphenation} from '../../source/layout/hyphenation.js';

const words: ReadonlyArray<readonly [language: string, word: string, expected: string]> = [
  ['en', 'hyphenation', 'hy-phen-ation'],
  ['en', 'participate', 'par-tic-i-pate'],
  ['en', 'Hyphenation', 'Hy-phen-ation'],
  ['en', 'HYPHENATION', 'HY-PHEN-ATION'],
  ['en', 'project', 'project'],
  ['en', 'associate', 'as-so-ciate'],
  ['en', 'tide', 'tide'],
  ['en', 'iPhoneography', 'iPhoneography'],
  ['en-GB', 'photography', 'pho-to-graphy'],
  ['en-US', 'photography', 'pho-tog-ra-phy'],
  ['de', 'Hafenmeisterei', 'Ha-fen-meis-te-rei'],
  ['fr', 'ponctualité', 'ponc-tua-lité'],
  ['nb-NO', 'havnekontor', 'havne-kon-tor'],
  ['ru', 'гавань', 'га-вань'],
  ['xx', 'hyphenation', 'hyphenation'],
];

for (const [language, word, expected] of words) {
  test(`${language}: ${expected}`, async (t) => {
    const hyphenate = await loadHyphenation(language);
    const points = [0, ...hyphenate(word), word.length];
    t.is(
      points
        .slice(1)
        .map((point, index) => word.slice(points[index], point))
        .join('-'),
      expected,
    );
  });
}

test('each language of the table has its patterns', async (t) => {
  const samples = {
    da: 'havnekontoret',
    es: 'puntualidad',
    fi: 'satamamestari',
    it: 'puntualità',
    nl: 'havenmeester',
    pl: 'punktualność',
    pt: 'pontualidade',
    sv: 'hamnkontoret',
    cs: 'přístavní',
  };
  for (const [language, word] of Object.entries(samples)) {
    const hyphenate = await loadHyphenation(language);
    t.true(hyphenate(word).length > 0, language);
    t.true(
      hyphenate(word).every((point) => point >= 2 && point <= word.length - 3),
      language,
    );
  }
});
