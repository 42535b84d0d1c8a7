import test from 'ava';
import {languageFor} from '../../source/people/languages/load.js';

test('bylines are known by what announces them and by names', async (t) => {
  const rows = [
    ['de', 'Gastbeitrag von Elke Sandmann', true],
    ['de', 'Lob der langsamen Flüsse', false],
    ['fr', 'Par un collectif', true],
    ['es', 'Sequía y memoria', false],
    ['da', 'Af Jens Havn', true],
    ['da', 'Af Jens Havn, cand.mag.', true],
    ['da', 'Af Jens Havn, ph.d., lektor, Vigens Universitet', true],
    ['fr', 'Par Léa Marée (Avocate)', true],
    ['fr', 'Une tribune d’Odile Ravanel', true],
    ['it', 'Un intervento di Carla Menin', true],
    ['it', 'di Carla Dal Fiume', true],
    ['pt', 'Por Rui Melo Jr.', true],
    ['nl', 'Opiniestuk door Joost van der Veer', true],
    ['nb', 'Kronikk: Ane Toft, forsker', true],
    ['ru', 'Нина Речная, Новосибирск', true],
    ['pl', 'dr Ewa Brzezina', true],
    ['cs', 'Jan Říčný ml.', true],
    ['da', 'Af Jens Havn (litterat)', true],
    ['de', 'Kommentar der anderen: Elke Sandmann', true],
    ['fr', 'Carte blanche d’Odile Ravanel', true],
    ['fr', 'Odile Ravanel (*)', true],
    ['fr', 'Odile Ravanel et coll.', true],
    ['es', 'Por Inés Carrasco, Abogada, ex jueza', true],
    ['de', 'Von unserer Redakteurin Elke Sandmann', true],
    ['de', 'Ein Gastbeitrag von Elke Sandmann, Vorsitzende der Jungen Flut', true],
    ['ru', 'Нина Речная, доктор географических наук', true],
    ['de', 'Die Stunde von Elke Sandmann', false],
    ['de', 'Elke Sandmann, Brückenbauerin', false],
    ['zh', '文/林河清', true],
    ['zh', '豆小河', true],
    ['zh', '本报特约评论员 江小河', true],
    ['zh', '潮水退去之后', false],
    ['ja', '川渕渚', true],
    ['ja', '川渕渚（かわぶち・なぎさ）', true],
    ['ja', '川渕渚・論説委員', true],
    ['ja', '川渕渚・灘州大学教授（談）', true],
    ['ja', '川渕渚＝看護師', true],
    ['ja', '川渕まり子', true],
    ['ja', '鵜渚・財団法人水路協会会長', true],
    ['ko', '김바다 산업1부장', true],
    ['ja', 'アナ・シルバ、川渕渚', true],
    ['ja', '一ノ瀬あやめ', true],
    ['ja', '川ノ瀬を考える', false],
    ['ja', '川渕渚、鵜なぎさ', true],
    ['zh', '文丨谈小河', true],
    ['zh', '江佳音／潮汐日報專欄作者', true],
    ['zh', '文 / 谈小河', true],
    ['zh', '图文｜谈小河', true],
    ['zh', '采访：谈小河', true],
    ['ja', '文：ナギ', true],
    ['ja', '取材・文　ナギ', true],
    ['ja', '文化を考える', false],
    ['ko', '글·사진 강나루', true],
    ['ko', '글로벌 강물', false],
    ['ja', '海辺の町を考える', false],
    ['ja', '谷渚子', true],
    ['ko', '강을 읽는 법', false],
    ['ko', '김바다 기자', true],
    ['ko', '김바다 해안대 지리학과 교수', true],
  ] as const;
  for (const [code, line, expected] of rows)
    t.is(((await languageFor(code))?.looksLikeByline(line) ?? 0) >= 0.5, expected, line);
});

test('a byline’s names are without what announces them, a title or a place', async (t) => {
  const rows = [
    ['de', 'Von PD Dr. Elke Sandmann'],
    ['de', 'Ein Zwischenruf, Kommentar von Elke Sandmann'],
    ['fr', 'Une tribune d’Elke Sandmann'],
    ['nl', 'Elke Sandmann, Utrecht'],
    ['de', 'Elke Sandmann, Frankfurt am Main'],
    ['de', 'Von Elke Sandmann (Washington)'],
    ['de', 'Ein Zwischenruf von Elke Sandmann'],
  ] as const;
  for (const [code, line] of rows)
    t.deepEqual(
      (await languageFor(code))?.readByline(line).map(({name}) => name),
      ['Elke Sandmann'],
      line,
    );
});

test('a headline with the name of a genre announces no byline', async (t) => {
  for (const [code, line] of [
    ['fr', 'Le plaidoyer d’Odile Ravanel'],
    ['it', 'L’intervento di Carla Menin'],
    ['de', 'Die Replik von Elke Sandmann'],
  ] as const) {
    const language = await languageFor(code);
    t.false(language?.announces(line), line);
    t.true((language?.looksLikeByline(line) ?? 0) < 0.3, line);
  }
});

test('whoever made the pictures signs nothing, and what a piece is called is no name', async (t) => {
  const rows = [
    ['de', 'Text: Elke Sandmann, Fotos: Ole Brix', ['Elke Sandmann']],
    ['de', 'Von Elke Sandmann (Text) und Ole Brix (Fotos)', ['Elke Sandmann']],
    ['de', 'Text und Fotos: Elke Sandmann', ['Elke Sandmann']],
    ['sv', 'Text Elke Sandmann Foto Ole Brix', ['Elke Sandmann']],
    ['da', 'Læserbrev af Elke Sandmann', ['Elke Sandmann']],
    ['nl', 'Opinie Elke Sandmann', ['Elke Sandmann']],
    ['nl', 'Elke Sandmann, Ole Brix en 12 anderen', ['Elke Sandmann', 'Ole Brix']],
  ] as const;
  for (const [code, line, expected] of rows) {
    const language = await languageFor(code);
    t.deepEqual(
      language?.readByline(line).map(({name}) => name),
      expected,
      line,
    );
    t.true((language?.looksLikeByline(line) ?? 0) >= 0.5, line);
  }
});
