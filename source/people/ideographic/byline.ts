import type {Credited} from '../byline.js';
import {plainForm} from './plain-forms.js';
import {suffixPost} from './post.js';
import {endOf, type SuffixWords} from './words.js';

const longestLine = 60;

const bare = (line: string): string =>
  withoutRemark(line).replaceAll(/^[*_#\s（(【＝=]+|[*_\s）)】＝=]+$/g, '');

/** "（談）": how a text came about. */
const withoutRemark = (line: string): string =>
  line.trim().replace(/[（(](?:談|談話|寄稿|口述|대담|기고)[）)]$/u, '');

/** How a name is read. */
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}・ー 　]+$/u;

/** "藤井恵（弁護士）", "藤井恵（ふじい・めぐみ）", "藤井恵・波打大学教授": without what stands behind a name. */
const withoutPost = (printed: string, words: SuffixWords): string => {
  const line = words.lexicon.spaced
    ? printed
    : withoutRemark(printed).replaceAll(behindPoint, (all: string, name: string, post: string) =>
        (isLikely(name, words) && endOf(post, words.positions) !== undefined) ||
        (nameShaped.test(name) && (suffixPost(post, words)?.units.length ?? 0) > 0)
          ? name
          : all,
      );
  const [, name = '', post = ''] = /^([^（）()]{2,20})[（(]([^（）()]{2,30})[）)]$/u.exec(line.trim()) ?? [];
  const says = endOf(post, words.positions) !== undefined || kana.test(post);
  return name !== '' && says ? name : line;
};

const behindPoint = /([^・、，,／/＝=\s]{2,8})[・／/＝= 　]([^・、，,／]{3,40})(?=$|[、，,])/gu;

/** The line after what announces a byline; undefined where nothing does. */
function announced(line: string, words: SuffixWords): string | undefined {
  const lead = announcement(line, words);
  if (lead === '') return afterPost(line, words);
  const rest = line.slice(lead.length);
  return rest === '' ? undefined : rest;
}

/** "文 / ", "作者：", "글·사진 ": what a text opens with that announces a name; else empty. */
export const announcement = (text: string, {by}: SuffixWords): string =>
  text.slice(0, by.exec(plainForm(text))?.[0].length ?? 0);

/** "本报特约评论员 江小河", "編集委員 川野渚": the name behind a post. */
function afterPost(line: string, words: SuffixWords): string | undefined {
  const [, post = '', name = ''] = /^(\S{2,12})[ 　]+(\S{2,8})$/u.exec(line) ?? [];
  if (words.lexicon.spaced || name === '' || isLikely(post, words) || !isLikely(name, words))
    return undefined;
  return endOf(post, words.positions) === undefined ? undefined : name;
}

/** A name without the post that is printed behind it, "윤서진 기자". */
function nameOf(part: string, words: SuffixWords): string {
  const name = part.trim();
  const [first = ''] = name.split(' ');
  const posted =
    words.lexicon.spaced && name.includes(' ') && endOf(name, [...words.afterName, ...words.positions]);
  if (posted && first.length >= words.lexicon.shortest && first.length <= words.lexicon.longest) return first;
  // "李博文" ends in what stands behind a byline: that is parted from the name.
  const after = endOf(
    name,
    words.afterName.filter((word) => word.length > 1 || name.includes(' ')),
  );
  return after !== undefined && name.length - after.length >= words.lexicon.shortest
    ? name.slice(0, -after.length).trim()
    : name;
}

/** "강나루 전주대 강물학과 교수": one name, though "and" stands within what is said of it. */
const isOne = (line: string, words: SuffixWords): boolean =>
  foreign.test(line) ||
  (words.lexicon.spaced &&
    !/[·ㆍ,，、]|[와과] /u.test(line.split(' ', 2).join(' ')) &&
    nameOf(line, words) !== line);

/** "アナ・シルバ", "安娜·席尔瓦", "아나 시우바": the parts of a name that is written as it sounds. */
const foreign =
  /^(?:[\p{Script=Katakana}ー]{1,12}(?:[・＝][\p{Script=Katakana}ー]{1,12}){1,3}|\p{Script=Han}{1,8}(?:[·•‧]\p{Script=Han}{1,8}){1,3}|\p{Script=Hangul}{1,5}(?: \p{Script=Hangul}{1,5}){1,2})$/u;

/** A short line without a word that names have none of: where it stands tells whether it is one. */
const nameShaped =
  /^(?:[\p{Script=Han}々\p{Script=Katakana}ー]{2,6}|[\p{Script=Han}々ノヶケ]{1,4}(?:(?![のをがでへにと])\p{Script=Hiragana}{2,4}|\p{Script=Hiragana}{1,3}[子美代江枝香恵乃世絵奈])|\p{Script=Hangul}{2,4}|\p{Script=Han}{1,3}[ 　]\S{1,3})$/u;

/** "アナ・シルバ、海野渚": no mark of a list. */
const withinName = /(?<=[\p{Script=Katakana}ー])・(?=\p{Script=Katakana})/gu;

const namesIn = (line: string, words: SuffixWords): string[] =>
  (isOne(line, words) ? [line] : line.replaceAll(withinName, '\u0001').split(words.and))
    .map((part) => part.replaceAll('\u0001', '・'))
    .flatMap((part) => apart(part, words))
    .map((part) => nameOf(part, words))
    .filter((name) => name !== '' && !words.positions.includes(plainForm(name)));

/** Chinese names bear no space within: one parts two of them ("张云 李海"). */
function apart(part: string, {lexicon}: SuffixWords): string[] {
  const names = part.trim().split(/[ 　]+/);
  const isList =
    lexicon.surnames !== '' &&
    !lexicon.spaced &&
    names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name) && isSurname(name.charAt(0), lexicon.surnames));
  return isList ? names : [part];
}

const isSurname = (letter: string, surnames: string): boolean =>
  plainForm(surnames).includes(plainForm(letter));

export const isAnnouncedIn = (line: string, words: SuffixWords): boolean =>
  announced(bare(line), words) !== undefined;

/** How much a line looks like a byline, from 0 to 1. */
export function likenessOf(printed: string, words: SuffixWords): number {
  const line = bare(withoutPost(printed, words));
  if (line === '' || line.length > longestLine || /[。？！?!「」『』《》“”…]|\d(?!부)/.test(line)) return 0;
  const rest = announced(line, words);
  const names = namesIn(rest ?? line, words);
  if (names.length === 0 || names.length > 5) return 0;
  const {shortest, longest} = words.lexicon;
  const short = names.every(
    (name) =>
      foreign.test(name) ||
      (name.length >= shortest && name.length <= longest + 1 && words.letter.test(name)),
  );
  if (!short) return rest !== undefined && names.every((name) => name.length <= 20) ? 0.6 : 0;
  if (rest !== undefined) return 0.95;
  if (names.every((name) => isLikely(name, words))) return 0.65;
  if (names.every((name) => /[・＝·•‧]/.test(name) && foreign.test(name))) return 0.46;
  if (!names.every((name) => foreign.test(name) || nameShaped.test(name))) return 0.3;
  // What somebody is stands behind the name.
  const posted = line !== bare(printed);
  if (posted || names.some((name) => isLikely(name, words))) return 0.5;
  return !words.lexicon.spaced && names.every((name) => nameShaped.test(name)) ? 0.46 : 0.42;
}

/** Whether a text is a name of three syllables by its family name, as most Korean ones are. */
export const isName = (text: string, {lexicon}: SuffixWords): boolean =>
  /^\p{Script=Hangul}{2}(?!에)\p{Script=Hangul}$/u.test(text) && isSurname(text.charAt(0), lexicon.surnames);

/** By the family name: the letters that it begins with or ends in. */
function isLikely(name: string, {lexicon}: SuffixWords): boolean {
  if (lexicon.surnames !== '') return !/[ ·•‧]/.test(name) && isSurname(name.charAt(0), lexicon.surnames);
  const [family = '', given] = name.split(/[ 　]/);
  if (given !== undefined) return /^\p{Script=Han}+$/u.test(family);
  if (name.length < 3 || name.length > 6 || /[のをがはにでへも](?:.{2}|\p{Script=Han})/u.test(name))
    return false;
  const first = name.charAt(0);
  return (
    (/^\p{Script=Han}[\p{Script=Han}々ノヶケ]/u.test(name) &&
      [1, 2].some((at) => lexicon.surnameEnds.includes(name.charAt(at)))) ||
    (name.length === 3 && lexicon.shortSurnames?.includes(first) === true)
  );
}

const translates = /(?:译者?|翻译|編訳|翻訳|訳|옮김|번역)[:：/／]?/;

/** The people of a byline, as printed. */
export function creditedIn(printed: string, words: SuffixWords): Credited[] {
  const line = bare(withoutPost(printed, words));
  const role = translates.test(line) ? 'translator' : undefined;
  const plain = role === undefined ? line : line.replace(translates, '');
  return namesIn(announced(plain, words) ?? plain, words).map((name) =>
    role === undefined ? {name} : {name, role},
  );
}
