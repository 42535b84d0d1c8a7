import test from 'ava';
import {languageFor} from '../../source/people/languages/load.js';

test('a body paragraph that opens with people and names a body is no note', async (t) => {
  const rows = [
    ['es', 'Los agricultores saben que el reparto del instituto no basta y que el partido lo sabe.'],
    ['de', 'Die Lehrerinnen an dieser Schule wissen, dass das Ministerium zögert.'],
    ['fr', 'Les professeurs de ce lycée savent que le ministère attend.'],
    ['it', 'Il ministro della Scuola ha risposto che i fondi arriveranno.'],
    ['ja', '灘州大学の教授は、川の高さを毎朝測っていた。'],
    ['zh', '海边大学的教授每天清晨都去量河水的高度。'],
    ['zh', '岛上的中学只有三个老师和十几名学生。渡船每天来一次。'],
    ['ko', '강물대 교수들은 날마다 강물의 높이를 재고 있었다.'],
    ['ko', '책의 저자 윤서진은 강물대 교수다.'],
    ['ko', '정리 윤서진 강물일보 기자'],
    ['ko', '사진: 윤서진 강물일보 기자'],
    ['ja', '紹介した本の著者：海野葵　潮見大学准教授'],
    ['zh', '采访对象简介：王大海，海边大学教授'],
  ] as const;
  for (const [code, line] of rows)
    t.false((await languageFor(code))?.isAuthorNote(line, ['Inés Carrasco'], false), line);
});

test('a paragraph on somebody who was asked and said nothing is no note', async (t) => {
  const rows = [
    ['pl', 'Rzeczniczka Muzeum Rzeki, dawniej reporterka „Gazety Tarn”, odmówiła komentarza.'],
    ['ru', 'Директор Музея реки, бывший депутат городского совета, не ответил на письмо.'],
    ['cs', 'Ředitel Muzea řeky, bývalý redaktor deníku Tarn, na dopis neodpověděl.'],
    ['fi', 'Jokimuseon johtaja, Rannan Sanomien entinen toimittaja, ei vastannut kirjeeseen.'],
    ['tr', 'Nehir Müzesi müdürü, eski milletvekili, sorularımızı yanıtlamadı.'],
  ] as const;
  for (const [code, line] of rows)
    t.false((await languageFor(code))?.isAuthorNote(line, ['Inés Carrasco'], true), line);
});

test('a paragraph that opens with nothing but posts is a note', async (t) => {
  const rows = [
    ['pl', 'Tłumaczka i eseistka. Od lat pisze o rzekach, mieszka nad jedną z nich.'],
    ['ru', 'Историк, переводчик. Пишет о реках, живёт у одной из них.'],
    ['tr', 'Yazar ve çevirmen. Irmaklar üzerine yazıyor, Tarn’da yaşıyor.'],
  ] as const;
  for (const [code, line] of rows)
    t.true((await languageFor(code))?.isAuthorNote(line, ['Inés Carrasco'], false), line);
});

test('a paragraph headed by what it is about is a note where the author follows, and else not', async (t) => {
  const rows = [
    ['ru', 'Об авторе: Ада Ивановна Речная – доктор наук, заведующая кафедрой рек.', 'Ада Речная'],
    ['pl', 'O autorce: Ada Maria Rzeka – badaczka rzek.', 'Ada Rzeka'],
    ['fr', 'À propos de l’autrice : Ada Marie Obi, batelière.', 'Ada Obi'],
  ] as const;
  for (const [code, line, name] of rows) {
    const language = await languageFor(code);
    t.true(language?.isAuthorNote(line, [name], false), line);
    t.false(language?.isAuthorNote(line, ['Inés Carrasco'], false), line);
  }
});

test('an italic paragraph that says where nobody in particular works is a note', async (t) => {
  const rows = [
    ['tr', 'Şu anda Nehir Üniversitesi’nde ders vermektedir.'],
    ['cs', 'V letech 2009–2015 vedla Muzeum řeky, od té doby píše o vodě.'],
    ['pl', 'Od dziesięciu lat kieruje Muzeum Rzeki w Tarnowcu.'],
  ] as const;
  for (const [code, line] of rows) {
    const language = await languageFor(code);
    t.true(language?.isAuthorNote(line, ['Ada Obi'], true), line);
    t.false(language?.isAuthorNote(line, [], true), line);
  }
});

test('degrees before a name belong to it in the languages of Central Europe', async (t) => {
  const rows = [
    ['cs', 'Prof. RNDr. Ada Obi, CSc. měří řeky.'],
    ['pl', 'Gen. broni rez. Ada Obi był dowódcą.'],
  ] as const;
  for (const [code, line] of rows)
    t.true((await languageFor(code))?.isAuthorNote(line, ['Ada Obi'], false), line);
});

test('what somebody said or did who is no author is not read as the author’s post', async (t) => {
  const rows = [
    ['tr', 'Nehir Belediyesi başkanı toplantıya katılmadı.'],
    ['tr', 'Okur mektupları gazetemizin editörü tarafından okunur.'],
    ['pl', 'Dyrektorka Muzeum Rzeki obiecuje, że woda wróci.'],
    ['pl', 'Listy do redakcji prosimy wysyłać przed środą.'],
    ['ru', 'Директор Института рек заявил, что вода вернётся.'],
    ['ru', 'Письма читателей разбирает редактор отдела писем.'],
    ['cs', 'Ředitelka Muzea řeky slíbila, že se voda vrátí.'],
  ] as const;
  for (const [code, line] of rows) {
    const language = await languageFor(code);
    const read = language?.readAuthorNote(line, language.readByline('Ada Obi', line));
    t.deepEqual(read?.authors[0]?.posts, [], line);
  }
});
