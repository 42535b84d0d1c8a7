import test from 'ava';
import {languageFor} from '../../source/people/languages/load.js';

test('a note says whose view it gives, in simplified and traditional characters alike', async (t) => {
  const rows = [
    ['zh', '江小河', '文章僅代表作者個人立場。'],
    ['zh', '江小河', '本文仅代表作者个人观点。'],
    ['ja', '川野渚', '意見に関する部分は筆者の個人的な見解である。'],
    ['ko', '강나루', '이 글은 필자 개인의 의견이다.'],
    ['ko', '강나루', '글의 내용은 강물연구소의 공식 견해와 다를 수 있다.'],
    ['ja', '川野渚', '本稿は波打研究所の公式な見解を示すものではない。'],
    ['zh', '江小河', '文中看法与所在单位立场无关。'],
  ] as const;
  for (const [code, byline, note] of rows) {
    const language = await languageFor(code);
    const {disclosures} = language!.readAuthorNote(note, language!.readByline(byline));
    t.deepEqual(
      disclosures.map(({kind}) => kind),
      ['disclaimer'],
      note,
    );
  }
});

test('Germanic notes say what is owned, who pays and whose view it is', async (t) => {
  const rows = [
    ['de', 'Der Beitrag gibt allein ihre private Meinung wieder.', 'disclaimer'],
    ['sv', 'Hon äger aktier i Tarnbolaget.', 'interests'],
    ['nl', 'Zij bezit aandelen in Tarn Energie.', 'interests'],
    ['da', 'Hun modtager støtte fra Tarn Fonden.', 'interests'],
    ['da', 'Indlægget er alene udtryk for forfatterens egen holdning.', 'disclaimer'],
    ['nb', 'Innlegget ble først publisert i Tarnposten.', 'venue'],
  ] as const;
  for (const [code, note, expected] of rows) {
    const language = await languageFor(code);
    const {disclosures} = language!.readAuthorNote(note, language!.readByline('Ada Obi'));
    t.deepEqual(
      disclosures.map(({kind}) => kind),
      [expected],
      note,
    );
  }
});
