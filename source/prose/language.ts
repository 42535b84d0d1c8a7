import {wordList} from '../article/word-list.js';

/** Scripts that stand for a language, in the order in which they decide: kana before the ideographs that go with it. */
const scripts: ReadonlyArray<readonly [language: string, script: RegExp]> = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** The commonest words of languages in Latin script, of near relatives those that part them as well. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with as was on are be this by from at not have which or an but they their has were been',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
  fr: 'le la les de des et est un une du en que qui dans pour pas sur au avec ce il sont par plus ne se aux cette mais ou',
  es: 'el la los las de que y en un una por con para es se no del al lo como más su pero sus este ha sin sobre también está',
  it: 'il la le di che e un una per non con del della è sono in gli dei delle si al nel alla più anche come da ma questo ha',
  pt: 'o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi são também pelo pela',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als die bij door maar naar worden uit deze wordt heeft',
  sv: 'och att det som en på är av för med den till inte har de ett om var från men sig så kan när efter han ska också nu bara någon där även dem vid under eller',
  da: 'og at det som en på er af for med den til ikke har de et om var fra men sig så kan når efter han skal også blev mange hvad nu kun mod mig mere nogen noget uden ud op selv bliver mellem der',
  nb: 'og at det som en på er av for med den til ikke har de et om var fra men seg så kan når etter han skal også ble mange hva nå bare mot meg mer noen noe uten ut opp selv blir mellom',
  fi: 'ja on ei että se oli myös hän ovat kuin mutta joka niin sen ole tai voi olla jos kun mukaan vain jotka tämä hänen sitä siitä sitten nyt ne me mitä kuitenkin silti jo vielä enää ettei niistä pitäisi eivät',
  pl: 'i w na z się nie do to że jest o jak po co za od przez ale dla jego był są oraz tym może tylko czy które który',
  cs: 'a se na je v že to s z do o i jako za by pro ale které který jsou po při také není má podle však byl ve už jsme si tak jak jen ani nebo kdo než jeho',
  tr: 've bir bu da de için ile olarak daha çok olan gibi kadar sonra var ne en değil her ancak olduğu ise ama artık önce çünkü yok biz o bunu bunun şey hem mi mı yalnızca oysa yeni iki bütün onları',
};

/**
 * Letters that no other of these languages has: a short text may have few stop words, but hardly a line without one of
 * them.
 */
const ownLetters: Readonly<Record<string, RegExp>> = {tr: /[ğı]/, pl: /[łśźż]/, cs: /[řěů]/};

/** Two languages with nearly the same stop words, and what of a word is of one of them alone. */
const twins: Readonly<Record<string, RegExp>> = {
  da: /^(?:af|sig|mig|dig|blev|hvad|nogen|noget|uden|ud|op|ind|end|mere|meget|været|gør|gøre|bliver|mellem|mod|siger|vores|efter|nu|havde)$|(?:erne|tede)$|(?:hed|heden|heder|tion|tionen|tioner)$|[øæ]j/u,
  nb: /^(?:å|av|seg|meg|deg|ble|hva|noen|noe|uten|ut|opp|inn|enn|mer|mye|vært|gjør|gjøre|blir|mellom|mot|sier|våre|etter|nå|hadde)$|^s?kj|(?:[^l]ene|het|heten|heter|sjon|sjonen|sjoner)$|øy|(?:kk|tt|pp|ss|ll|mm|nn)$/u,
};

const latin = Object.entries(stopWords).map(([language, list]) => ({language, isStopWord: wordList(list)}));

/** Letters of scripts other than Latin; punctuation and symbols are not among them. */
const otherScript = /[\u0370-\u1DFF\u2C00-\uFFFF]/;

/** How much of a text is looked at, in UTF-16 units: enough to tell, whatever its length. */
const sample = 6000;

/**
 * The language of a text as BCP 47 ("en", "de", "ja"): by its script where that names one, else by the share of its
 * words that are stop words of a language; "und" where neither tells.
 */
export function languageOf(text: string): string {
  const looked = text.slice(0, sample);
  if (otherScript.test(looked)) {
    const letters = looked.match(/\p{L}/gu)?.length ?? 0;
    for (const [language, script] of scripts) {
      const share = (looked.match(script)?.length ?? 0) / Math.max(1, letters);
      if (share > (language === 'ja' || language === 'uk' || language === 'fa' ? 0.02 : 0.3)) return language;
    }
  }

  const words = looked.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = latin
    .map(({language, isStopWord}) => ({
      language,
      hits: words.filter((word) => isStopWord(word) || ownLetters[language]?.test(word)).length,
    }))
    .toSorted((a, b) => b.hits - a.hits);
  const [best, next] = scores;
  if (!best || best.hits < 2 || best.hits < words.length / 12) return 'und';
  if (next && best.language in twins && next.language in twins) return likelierTwin(words);
  return best.hits === next?.hits ? 'und' : best.language;
}

function likelierTwin(words: readonly string[]): string {
  const hits = Object.entries(twins).map(
    ([language, own]) => [language, words.filter((word) => own.test(word)).length] as const,
  );
  return hits.toSorted(([, a], [, b]) => b - a)[0]![0];
}
