import type {Author} from '../../article/article.js';
import {announcement, isName} from './byline.js';
import {plainForm} from './plain-forms.js';
import {beforeLastName, namesAtStart, startOfFamily, startOfName} from './names-in-text.js';
import {endOf, startOf, type SuffixWords} from './words.js';

/** Whom a text is about, and what it says of them. */
export type Subject = {authors: readonly Author[]; rest: string};

/** How a name is read, before what is said: "うみの・なみこ 1970年生まれ". */
export const reading =
  /^[\p{Script=Hiragana}ー]{2,10}[・ 　][\p{Script=Hiragana}ー]{1,10}(?:[ 　＝:：）)／/]|さん|氏)[ 　]*/u;

/** The author, a name of the byline or how one is read at a clause's beginning, and what follows. */
export function subjectOf(
  clause: string,
  authors: readonly Author[],
  unread: readonly Author[],
  words: SuffixWords,
): Subject | undefined {
  // "글 강나루 …"
  const lead = announcement(clause, words);
  const signed = clause.slice(lead.length);
  if (lead !== '' && namesAtStart(signed, authors)) return subjectOf(signed, authors, unread, words);
  const author = authorPhrase(clause, authors, words);
  if (author !== '') {
    const rest = clause.slice(author.length);
    return namesAtStart(rest.replace(/^[:：\sの]+/u, ''), authors) ?? {authors, rest};
  }
  const named = namesAtStart(clause, authors);
  if (named && !namedAfterOwner.test(named.rest))
    return {authors: named.authors, rest: behindNames(named.rest.replace(counted, '').trim(), words)};
  // "海野氏は"
  const family = authors.find(({name}) => startOfFamily(clause, name, words) > 0);
  if (family) return {authors: [family], rest: clause.slice(startOfFamily(clause, family.name, words))};
  // "시우바 교수는": a part of a name with what its bearer is called.
  const [part = ''] = words.lexicon.spaced ? clause.split(' ', 1) : [];
  const called = clause.slice(part.length).trim();
  const own = authors.find(({name}) => name.split(' ').length > 1 && name.split(' ').includes(part));
  if (own && startOf(called, words.honorifics) !== undefined)
    return {authors: [own], rest: behindNames(called, words)};
  const read = reading.exec(clause)?.[0];
  return read === undefined ? undefined : {authors: unread.slice(0, 1), rest: clause.slice(read.length)};
}

/** "筆者2人は…", "川野渚、海野葵の両氏は…", "두 사람은 …": all of whom a note is. */
const counted =
  /^(?:\s|の)?[2-9２-９二三四五六七八九两兩両두세네](?:[人名位氏者](?:作者)?|\s?(?:사람|명|필자|저자|글쓴이))/u;

/** "筆者は", "筆者2人は", "两位作者": what opens a text and stands for all authors; else empty. */
export function authorPhrase(text: string, authors: readonly unknown[], words: SuffixWords): string {
  const article = ofArticle.exec(text)?.[0] ?? '';
  const author = startOf(text.slice(article.length), words.author);
  const phrase = author === undefined ? '' : `${article}${author}`;
  const number =
    phrase === '' && authors.length < 2 ? '' : (counted.exec(text.slice(phrase.length))?.[0] ?? '');
  return `${phrase}${number}`;
}

/** "本稿の", "该文": what the author is the author of. */
const ofArticle = /^(?:(?:本|この|[该該])(?:文|稿|記事|コラム|連載|論考)?の?|文章)/u;

/** "海野渚法律事務所…": an institution that bears its owner's name. */
const namedAfterOwner =
  /^(?:(?![为為是系係任])\p{Script=Han}{0,6}(?:事務所|事务所|工作室|工房|研究所|商店)|(?:법률사무소|사무소|연구소|연구원|컴퍼니|스튜디오|재단))/u;

/** "KAWANO Nagisa 潮見大学教授": how a name is written elsewhere. */
const romanized = /^(?:[A-Z]{4,} [A-Z][a-z-]+|[A-Z][a-z-]+ [A-Z]{4,})[ 　／/,、]+(?=[^\x20-\x7E])/u;

/** "NAME（弁護士）は…", "NAME博士…": what follows a name, without how it is read and what it is adorned with. */
function behindNames(text: string, words: SuffixWords): string {
  const [bracket = '', inner = ''] = /^[（(]([^（）()]*)[）)]?/.exec(text) ?? [];
  const rest = text
    .slice(bracket.length)
    .replace(/^[\s／/|｜ㅣ]+/u, '')
    .replace(romanized, '')
    .trim();
  if (bracket !== '')
    return rest === ''
      ? endOf(inner, words.positions) === undefined
        ? ''
        : inner
      : endOf(inner, words.positions) === undefined
        ? behindNames(rest, words)
        : `${inner}、${rest}`;
  // "藤井恵 筆者は…"
  const author = startOf(rest.replace(/^[:：]/, ''), words.author);
  if (author !== undefined) return rest.replace(/^[:：]/, '').slice(author.length);
  // "강나루 변호사는 …": what somebody is called.
  const [topic, called = ''] = (words.lexicon.spaced && /^(\S+?)(?:은|는|이|가) (?=.)/u.exec(rest)) || [];
  if (topic !== undefined && words.positions.includes(called)) return rest.slice(topic.length);
  const honorific = startOf(rest, words.honorifics);
  return honorific === undefined || honorific.length === rest.length ? rest : rest.slice(honorific.length);
}

/** What a sentence says, with the author's name at its beginning wherever it stands in it. */
export function nameFirst(printed: string, names: readonly string[], words: SuffixWords): string {
  // "文／江小河（…）": what announces a name.
  const announced = printed.slice(announcement(printed, words).length);
  const sentence = names.some((name) => startOfName(announced, name) > 0) ? announced : printed;
  // "ジャーナリスト・藤井恵": the post before the name.
  for (const name of names) {
    const before = beforeLastName(sentence, name, words);
    if (before !== '') return `${name}：${before}`;
  }
  // "藤井恵（弁護士、…）": what the bracket says is clauses like any other.
  const first = names.find((name) => /^[（(]/.test(sentence.slice(startOfName(sentence, name)).trimStart()));
  const opened = first === undefined ? 0 : startOfName(sentence, first);
  const inner =
    opened === 0
      ? undefined
      : /^\s*[（(]([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)]?[。.]?$/.exec(
          sentence.slice(opened),
        )?.[1];
  if (inner !== undefined) return `${first}：${inner}`;
  // "작곡가인 강나루 박사는 …": the name behind what it is.
  for (const name of words.lexicon.spaced ? names : []) {
    const at = sentence.indexOf(`인 ${name}`);
    if (at > 0)
      return `${name} ${sentence.slice(0, at)}, ${sentence.slice(at + 2 + name.length).replace(/^ ?\S*[은는이가] /u, '')}`;
  }
  return sentence;
}

/** "강나루 강물대 교수는 나루협회 이사를 …": what somebody is, as what is spoken of. */
export const withTopics = (sentence: string, names: readonly string[], words: SuffixWords): string =>
  words.lexicon.spaced && startsWithSomebody(sentence, names, words)
    ? sentence.replaceAll(/(\S{2,})(?:은|는) /gu, (topic, noun: string, at: number) =>
        endOf(noun, words.positions) === undefined ||
        words.author.includes(noun) ||
        // "강나루 교수는": what somebody is called.
        names.some((name) => startOfName(sentence, name) === at - 1) ||
        isCalled(sentence.slice(0, at).trim(), names)
          ? topic
          : `${noun}이며, `,
      )
    : sentence;

/** Whether a sentence is about an author by its first words; else what it speaks of may be somebody else. */
const startsWithSomebody = (sentence: string, names: readonly string[], words: SuffixWords): boolean =>
  startOf(sentence, words.author) !== undefined ||
  names.some((name) => startOfName(sentence, name) > 0) ||
  isCalled(sentence.split(' ', 1)[0]!, names);

/** Whether a text is a part of a name. */
const isCalled = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.split(' ').includes(text));

/** "보고서를 쓴 교수는", "책의 저자 윤서진은": somebody of whom a sentence speaks by a post or a name. */
function someone(sentence: string, words: SuffixWords): string | undefined {
  const [topic, noun = ''] = (words.lexicon.spaced && /^(?:\S+ ){0,3}?(\S{2,})[은는] /u.exec(sentence)) || [];
  return endOf(noun, words.positions) !== undefined || isName(noun, words) ? topic : undefined;
}

/** A sentence about a thing or about somebody else: "専門は…", "저서로는 …". */
export function isAboutThing(sentence: string, authors: readonly Author[], words: SuffixWords): boolean {
  const isNamed = authors.some(
    ({name}) => startOfName(sentence, name) > 0 || startOfFamily(sentence, name, words) > 0,
  );
  if (isNamed || reading.test(sentence)) return false;
  const topic = words.topic.exec(plainForm(sentence))?.[0] ?? someone(sentence, words);
  if (topic === undefined || authorPhrase(sentence, authors, words) !== '') return false;
  // "アナは…": a part of a name.
  const noun = topic.replace(/(?:に?は|[은는])\s?$/u, '');
  return !authors.some(({name}) => name.split(/[・·\s　]/).includes(noun));
}
