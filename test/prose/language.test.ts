import test from 'ava';
import {languageOf} from '../../source/prose/language.js';

const rows: Array<[string, string]> = [
  ['en', 'The ferry had not been seen since the morning, and nobody at the harbour knew where it was.'],
  ['de', 'Die Fähre war seit dem Morgen nicht mehr gesehen worden, und niemand im Hafen wusste, wo sie ist.'],
  ['fr', 'Le bac n’avait pas été vu depuis le matin et personne au port ne savait où il était passé.'],
  ['es', 'El barco no se había visto desde la mañana y nadie en el puerto sabía por dónde estaba.'],
  [
    'it',
    'Il traghetto non si vedeva dalla mattina e nessuno nel porto sapeva dove fosse finito con gli altri.',
  ],
  [
    'pt',
    'A balsa não foi vista desde a manhã e ninguém no porto sabia para onde ela tinha ido com os outros.',
  ],
  [
    'nl',
    'De veerboot was sinds de ochtend niet gezien en niemand in de haven wist waar het schip naar toe was.',
  ],
  [
    'sv',
    'Färjan hade inte synts sedan i morse och ingen i hamnen visste var den var, men det är som vanligt.',
  ],
  ['da', 'Færgen var ikke set siden i morges, og ingen på havnen vidste, hvad der var blevet af den også.'],
  ['da', 'Brevet kom for sent, og havnen var lukket.'],
  ['nb', 'Brevet kom for sent, og båtene lå stille. Hun hadde nøkkelen.'],
  ['nb', 'Fergen var ikke sett siden i morges, og ingen på havnen visste hva som hadde blitt av den også.'],
  [
    'fi',
    'Lautta ei ollut näkynyt sitten aamun, ja se on niin kuin aina: se tulee, kun se tulee, mutta myös ei.',
  ],
  ['pl', 'Promu nie było od rana i nikt w porcie nie wie, co się z nim stało, ale jest to jak zawsze.'],
  ['tr', 'Vapur akşam altıda kalkıyor. Sabah çalışanlara geç geliyor.'],
  ['ru', 'Парома не видели с самого утра, и никто в порту не знал, где он.'],
  ['uk', 'Порома не бачили з самого ранку, і ніхто в порту не знав, де він є.'],
  ['zh', '渡轮从早上起就不见了，港口没有人知道它在哪里。'],
  ['ja', '渡し船は朝から見えず、港の誰もその行方を知らなかった。'],
  ['ko', '나룻배는 아침부터 보이지 않았고 항구의 누구도 행방을 몰랐다.'],
  ['und', ''],
  ['und', 'Zyx qwv plmk trnn'],
  ['und', '12 34 — 56'],
];

for (const [language, text] of rows) {
  test(`${language}: ${text.slice(0, 30)}`, (t) => {
    t.is(languageOf(text), language);
  });
}
