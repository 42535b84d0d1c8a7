import {plainForm} from './plain-forms.js';
import {isNamed} from './unit-names.js';
import {endOf, startOf, type SuffixWords} from './words.js';

/** What a clause says somebody is or was, without when, without its verb and without what it opens with. */
export type Said = {
  text: string;
  /** Whether it says by itself that this is over. */
  over: boolean;
  /** What its verb says of when. */
  verb?: Tense;
  /** What the bracket at its end says. */
  bracket?: string;
};

/** Whether a post is held now, or is over. */
export type Tense = 'now' | 'over';

/** "2012年から2017年まで", "2014–2018": a time that has ended. */
const closed =
  /\d{2}(?:[年.]\d{0,2}月?)?\s?(?:から|より|~|〜|～|–|—|-|至|到|부터)\s?(?:19|20)?\d{2}(?![\d—–-])|까지|(?<!に至る)まで|^[（(](?:当[時时]|당시)|以前|前[職职]|かつて|이전에|과거/;

/** Times and adverbs that open one clause. */
const mostOpenings = 4;

export function saidIn(clause: string, words: SuffixWords): Said {
  const opened = withoutOpening(clause.trim(), words);
  const {text: bare, verb} = withoutVerb(opened.text, words);
  const named = withoutBracket(bare, words);
  const past = withoutFormer(named.text, words);
  // "曾于2014年担任…": when it was stands behind what says that it is over.
  const {text, over} = past.over ? withoutOpening(past.text, words) : past;
  return {
    text,
    over: opened.over || named.over || past.over || over,
    ...(verb && {verb}),
    ...(named.bracket !== undefined && {bracket: named.bracket}),
  };
}

type Part = Omit<Said, 'verb'>;

function withoutOpening(clause: string, {opening, origin}: SuffixWords): Part {
  let text = clause;
  let over = false;
  for (let turn = 0; turn < mostOpenings; turn++) {
    const plain = plainForm(text);
    const lead = opening.exec(plain)?.[0] ?? origin.exec(plain)?.[0] ?? '';
    if (lead === '' || lead.length >= text.length) break;
    over ||= closed.test(lead);
    text = text.slice(lead.length).replace(/^[・·\s　]+/, '');
  }
  return {text, over};
}

const renyo = /^[をも](?:[務务]め|つとめ|勤め|兼ね)$/u;

const others = /(?:など多数|など|等|ほか多数|ほか| 등)$/u;

function withoutVerb(text: string, words: SuffixWords): {text: string; verb?: Tense} {
  const plain = plainForm(text);
  const held = words.held.exec(plain);
  const found = held ?? words.holds.exec(plain);
  if (!found || found.index === 0) return {text: text.replace(others, '').trim()};
  const said = text.slice(0, found.index).replace(others, '').trim();
  // "編集長を務め、…": its tense is that of the verb after it.
  return renyo.test(found[0]) ? {text: said} : {text: said, verb: held ? 'over' : 'now'};
}

/** "教授（刑事法）", "研究員（2014–2018）", "教授＝憲法学": what explains a post, and may say that it is over. */
function withoutBracket(text: string, words: SuffixWords): Part {
  const bracket = /[（(][^（）()]*[）)]?$/.exec(text)?.[0] ?? '';
  const plain = text.slice(0, text.length - bracket.length).trim();
  const field = /[＝=][^＝=]{1,20}$/.exec(plain)?.[0] ?? '';
  const post = plain.slice(0, plain.length - field.length);
  const bare = (endOf(post, words.positions) === undefined ? plain : post).replace(others, '');
  if (bare === '') return {text, over: false};
  const inner = bracket.replaceAll(/^.|[）)]$/gu, '');
  return {text: bare, over: closed.test(bracket), ...(inner !== '' && {bracket: inner})};
}

function withoutFormer(text: string, words: SuffixWords): Part {
  const past = startOf(
    text,
    // "曾任职于": a verb of its own begins there; "退役军人事务局" is an institution, 前海 a place.
    words.former.filter(
      (word) =>
        !place.test(text) &&
        !/^(?:[职職](?![员員])|教(?![师師授练練务務官员員])|[军軍]人)/.test(text.slice(word.length)),
    ),
  );
  if (past === undefined) return {text, over: false};
  const rest = text.slice(past.length).replace(/^[・·]/, '');
  // "전북대" opens with no word of its own.
  const isWord = !words.lexicon.spaced || past === '前' || /^\s/.test(rest);
  return isWord && rest.trim() !== '' ? {text: rest.trim(), over: true} : {text, over: false};
}

/** Places that begin with what says that a post is over. */
const place = /^(?:前海(?![军軍关關])|前橋|元町)/;

/** "前" where no word or place begins with it: "前沿", "前線". */
const before = /前(?![海沿线線进進列景瞻卫衛锋鋒橋期])(?=.{2})/gu;

/** "海城商会前项目主任": a text without what says, behind an institution, that the post is over. */
export function withoutFormerWithin(text: string, words: SuffixWords): {text: string; over: boolean} {
  const marks = words.lexicon.spaced ? [] : [...text.matchAll(before)];
  const mark = marks.find(({index}) => isNamed(text.slice(0, index), words));
  return mark
    ? {text: `${text.slice(0, mark.index)}${text.slice(mark.index + 1)}`, over: true}
    : {text, over: false};
}

/** "账通科技前联合创始人": a body without what says that the post behind it is over. */
export function withoutFormerBefore(body: string, words: SuffixWords): {body: string; over: boolean} {
  const trimmed = body.trimEnd();
  const mark = endOf(
    trimmed,
    words.former.filter((word) => word.length === 1),
  );
  const rest = mark === undefined ? trimmed : trimmed.slice(0, -mark.length);
  const over = mark !== undefined && rest !== '' && (!words.lexicon.spaced || rest.endsWith(' '));
  return over ? {body: rest.trimEnd(), over} : {body, over: false};
}
