import {plainForm} from './plain-forms.js';
import {unitsIn} from './units.js';
import {endOf, startOf, type SuffixWords} from './words.js';

export type Clause = {
  text: string;
  /** Whether a comma and not a point of a list stands before it. */
  opens: boolean;
  /** Whether "and" stands before it. */
  joined: boolean;
};

/** Sentences by their stops, those within brackets and quotation marks aside. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    depth = depthAfter(text.charAt(at), depth);
    const full = /[。；;｡▽▼△▲◇◆○●■□]/.test(text.charAt(at));
    const stop = full || (/[.!?]/.test(text.charAt(at)) && /^[.!?]\s+\S/.test(text.slice(at, at + 8)));
    if (!stop || depth > 0 || (!full && !endsSentence(text.slice(start, at), text.slice(at)))) continue;
    found.push(text.slice(start, at + 1).trim());
    start = at + 1;
  }
  found.push(text.slice(start).trim());
  return found.filter((sentence) => sentence !== '');
}

/** Whether a stop of Latin script ends a sentence, by what stands before and from it on. */
const endsSentence = (before: string, from: string): boolean =>
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー)）>》」』”]$/u.test(before) ||
  (/[A-Za-z]{2}$/.test(before) && /^. [^\x20-\x7E]/.test(from) && !abbreviated.test(before)) ||
  /\bC[A-Z]O$/.test(before);

/** "Inc. 대표": a stop that ends no sentence. */
const abbreviated = /\b(?:Inc|Ltd|Co|Corp|Dr|Prof|St|vs|Jr|No)$/;

/** Clauses between commas and other marks of lists outside brackets. */
export function clausesIn(printed: string, words: SuffixWords): Clause[] {
  const clauses: Clause[] = [];
  // "…在住（元県職員）", "교수(나루학회 회장)": what somebody was or is besides stands in a bracket as well.
  const told = printed.replaceAll(/[（(]([^（）()]{3,40})[）)]/gu, (bracket, inner: string, at: number) =>
    (/^[元전]/.test(inner) || endsInPost(printed.slice(0, at), words)) && endsInPost(inner, words)
      ? `、${inner}、`
      : bracket,
  );
  const sentence = words.through ? told.replaceAll(words.through, '、') : told;
  let depth = 0;
  let start = 0;
  let opens = true;
  let joined = false;
  const close = (end: number, mark: string): void => {
    const text = sentence
      .slice(start, end)
      .trim()
      .replace(/[。；;.▽▼△▲◇◆○●■□]+$/, '')
      .trim();
    if (text !== '') {
      clauses.push({text, opens, joined});
      opens = /[，,|｜ㅣ]/.test(mark);
      joined = joins.test(mark.trimStart()) || /^[和与與及兼]/.test(mark);
    }
    start = end + mark.length;
  };
  for (let at = 0; at < sentence.length; at++) {
    const letter = sentence.charAt(at);
    depth = depthAfter(letter, depth);
    if (depth > 0) continue;
    const before = sentence.slice(start, at);
    if (/[，,、|｜ㅣ]/.test(letter)) close(at, letter);
    else if (/[·ㆍ・/／]/.test(letter) || (letter === ' ' && !words.lexicon.spaced)) {
      if (
        (endsInPost(before, words) ||
          degree.test(before) ||
          (/[／/]/.test(letter) && endsInUnit(before, words))) &&
        !rankBefore.test(sentence.slice(0, at + 2))
      )
        close(at, letter);
    } else {
      const mark = (words.lexicon.spaced ? spacedAnd : joinedAnd).exec(sentence.slice(at, at + 30))?.[0];
      const parts =
        mark !== undefined &&
        // "ほっと…"
        !before.endsWith('っ') &&
        // "海野大和": no "and" in Japanese.
        !(words.lexicon.verbLast && /^[和与與]/.test(mark)) &&
        (sure.test(mark) ||
          endsInPost(before, words) ||
          (joins.test(mark) &&
            endsInUnit(before, words) &&
            // "株式会社なごと代表": a firm, and no list.
            startOf(sentence.slice(at + mark.length), words.positions) === undefined));
      if (parts) {
        // "교수로 …", "교수이며 …를 지냈다": what somebody is stays said as such.
        const kept = mark.length - mark.replace(/^(?:으?로|이며|이고) $/, '').length;
        close(at + Math.max(0, kept - 1), mark.slice(Math.max(0, kept - 1)));
        at += mark.length - 1;
      }
    }
  }
  close(sentence.length, '');
  return clauses;
}

/** "…이자": behind a noun always between two things that somebody is; " 및" between two institutions too. */
const sure = /^(?:이자|인 동시에) $/;
const joins = /^(?:(?:[와과]| 및) |と|および|及び|[及和与與])$/;

/** "博士（工学）": no part of the post behind it. */
const degree = /(?:博士|修士)(?:[（(][^（）()]*[）)])?$/;

/** "エグゼクティブ・エコノミスト": a rank and a post are one. */
const rankBefore =
  /(?:エグゼクティブ|シニア|チーフ|ゼネラル|プロジェクト|リサーチ|マネージング|アソシエイト|クリエイティブ|アート|テクニカル|プリンシパル|リード)・\p{Script=Katakana}$/u;

/** Whether a text ends in an institution; "社会" and "资本" may be anything, "在…" is to have its verb. */
function endsInUnit(text: string, words: SuffixWords): boolean {
  const unit = endOf(text, words.units) ?? '';
  const isSure =
    words.lexicon.verbLast ||
    (unit.length > 1 && !words.soft.includes(plainForm(unit)) && !text.includes('在'));
  return text !== '' && isSure && unitsIn(text, words).rest === '';
}

/** What stands between two posts. */
const spacedAnd =
  /^(?:[와과] |이자 |이며 |이고 |인 동시에 |으?로 (?!(?:\S+ ){0,2}(?:있|재직|활동|근무|일|활약|봉사|임명|선출|위촉|부임|취임))|(?: 겸| 및) )/;
const joinedAnd =
  /^(?:で(?![はもすあ])|と(?![しいなもの共はりき])|および|及び|ならびに|兼任?|以及|暨|及|和(?![平谐諧睦声聲服])|与|與)/;

function endsInPost(printed: string, {positions, titles}: SuffixWords): boolean {
  const text = printed.trimEnd().replace(/[（(][^（）()]*[）)]$/, '');
  return endOf(text, positions) !== undefined || titles.test(plainForm(text));
}

const depthAfter = (letter: string, depth: number): number =>
  /[（(《「『【〈]/.test(letter)
    ? depth + 1
    : /[）)》」』】〉]/.test(letter)
      ? Math.max(0, depth - 1)
      : depth;
