import type {Author, Disclosure} from '../../article/article.js';
import {affiliationList} from '../affiliation-list.js';
import {enter, longestNote, postOf, type AuthorNote} from '../author-note.js';
import type {Credited} from '../byline.js';
import {serving, suffixPost, unitPost, type SuffixPost} from './post.js';
import {endOf, startOf, type SuffixWords} from './words.js';

const marks = /^[\s（(【［[□■◎●▲◆◇○☆★※＊*＝=—–-]+|[\s）)】］\]*＊.]+$/g;

const plainNote = (text: string): string =>
  text
    .replaceAll(/[（(]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+[）)]?/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(marks, '');

/** "NAME（a lawyer, …）" as "NAME：a lawyer, …": what the bracket says is clauses like any other. */
const unbracketed = (sentence: string, names: readonly string[]): string => {
  // "ジャーナリスト・藤井恵": the post before the name.
  const last = names.find((candidate) => endsInName(sentence, candidate));
  if (last !== undefined) return `${last}：${sentence.slice(0, -last.length - 1)}`;
  const name = names.find(
    (candidate) => sentence.startsWith(`${candidate}（`) || sentence.startsWith(`${candidate}(`),
  );
  if (name === undefined) return sentence;
  const inner = sentence.slice(name.length + 1);
  const reading = /^[\p{Script=Hiragana}\p{Script=Katakana}・ー 　]+[）)]/u.exec(inner)?.[0];
  if (reading !== undefined) return `${name}：${inner.slice(reading.length)}`;
  const close = inner.search(/[）)][。.]?$/);
  return `${name}：${close === -1 && !/[）)]/.test(inner) ? inner : inner.slice(0, close === -1 ? undefined : close)}`;
};

/** "ジャーナリスト・藤井恵", "東大教授 藤井恵" */
const endsInName = (text: string, name: string): boolean =>
  /[・ 　]/.test(text.charAt(text.length - name.length - 1)) && text.endsWith(name);

/** Reads an author note whose posts stand at the ends of clauses; see `readAuthorNote`. */
export function readSuffixNote(text: string, byline: readonly Credited[], words: SuffixWords): AuthorNote {
  const authors: Author[] = [];
  for (const person of byline) enter(person, authors);
  const register = affiliationList();
  const disclosures: Disclosure[] = [];
  let about: readonly Author[] = authors;
  let earlier: SuffixPost['units'] = [];
  const sentences = plainNote(text.slice(0, longestNote)).split(/(?<=[。；;])|(?<=다\.)/u);
  for (const sentence of sentences) {
    const found = words.disclosures.find(({pattern}) => pattern.test(sentence));
    if (found) disclosures.push({kind: found.kind, text: sentence.trim()});
    const respective = /分别|각각|それぞれ/.test(sentence);
    const unitsOnly = /^作者(?:单位|單位)/u.test(sentence);
    let lasting = false;
    const posts: Array<{authors: readonly Author[]; post: SuffixPost}> = [];
    for (const {clause, opens} of clausesOf(
      unbracketed(
        words.lexicon.spaced
          ? withTopics(sentence, words).replaceAll(
              /(?:이자|이며|이고|인 동시에) |(?<=[자가사인])로 (?!재직|활동|근무|일)|(?<=\S) 겸 /g,
              ', ',
            )
          : sentence,
        authors.map(({name}) => name),
      ),
      words,
    )) {
      if (found?.pattern.test(clause)) continue;
      const subject = subjectOf(clause, authors, words);
      if (subject) about = subject.authors;
      const rest = withoutCopula(subject?.rest ?? clause, words, subject !== undefined);
      // "ロンドン支局長、論説委員を経て": all that was said is over.
      if (rest.endsWith('を経て')) for (const said of posts) said.post.former = true;
      const post = suffixPost(rest, words) ?? (unitsOnly ? unitPost(rest, words) : undefined);
      if (!post) continue;
      const last = posts.at(-1)?.post;
      const same =
        post.units.length > 0 &&
        post.units.every(({name}) => /^(?:该|本|同|同じ|같은)\s?\S{0,3}$/u.test(name));
      if (same) post.units = last?.units ?? earlier;
      if (post.units.length > 0) earlier = post.units;
      if (lasting && !opens && !subject) post.former = true;
      lasting = post.former && words.lasting.some((word) => rest.startsWith(word) || (lasting && !opens));
      if (
        last &&
        last.former === post.former &&
        post.units.length === 0 &&
        !words.free.test(post.position ?? '') &&
        last.units.length > 0
      )
        post.units = last.units;
      posts.push({authors: about, post});
    }
    const each = respective && posts.length === about.length && about.length > 1;
    for (const [index, {authors: holders, post}] of posts.entries())
      for (const author of each ? holders.slice(index, index + 1) : holders)
        author.posts.push(postOf(post, sentence.trim(), register));
  }
  return {authors, affiliations: register.affiliations, disclosures};
}

/** "강나루 강물대 교수는 나루협회 이사를 …": what somebody is, as what is spoken of. */
const withTopics = (sentence: string, words: SuffixWords): string =>
  sentence.replaceAll(/(\S{2,})(?:은|는) /gu, (topic, noun: string) =>
    endOf(noun, words.positions) === undefined || words.author.includes(noun) ? topic : `${noun}, `,
  );

/** Clauses between commas and points outside brackets; `opens` where a comma and not a point of a list stands before. */
function clausesOf(printed: string, {lexicon}: SuffixWords): Array<{clause: string; opens: boolean}> {
  const clauses: Array<{clause: string; opens: boolean}> = [];
  const sentence = printed.replaceAll(/(?<=を経て)(?![、，。])/gu, '、');
  let depth = 0;
  let start = 0;
  let opens = true;
  const close = (end: number, mark: string): void => {
    const clause = sentence
      .slice(start, end)
      .replace(/[。；;.]+$/, '')
      .trim();
    if (clause !== '') clauses.push({clause, opens});
    opens = mark !== '、';
    start = end + 1;
  };
  for (let at = 0; at < sentence.length; at++) {
    const letter = sentence.charAt(at);
    if (/[（(《「『【]/.test(letter)) depth++;
    else if (/[）)》」』】]/.test(letter)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[，,、|｜ㅣ]/.test(letter) || (lexicon.spaced && /[·ㆍ/]/.test(letter))))
      close(at, letter);
  }
  close(sentence.length, '');
  return clauses;
}

/** "作者", "黄某（…）", "くろだ・みさき 東都大学 …": whom a clause is about, and what it says. */
function subjectOf(
  clause: string,
  authors: readonly Author[],
  words: SuffixWords,
): {authors: readonly Author[]; rest: string} | undefined {
  const author = startOf(clause, words.author);
  if (author !== undefined) {
    const rest = clause.slice(author.length);
    const own = authors.find(({name}) => rest.startsWith(name));
    return own ? {authors: [own], rest: rest.slice(own.name.length)} : {authors, rest};
  }
  const named = authors.find(
    ({name}) => clause.startsWith(name) || clause.startsWith(name.replaceAll(/[ 　]/g, '')),
  );
  if (named) {
    const length = clause.startsWith(named.name)
      ? named.name.length
      : named.name.replaceAll(/[ 　]/g, '').length;
    const rest = clause.slice(length).trim();
    const inner = /^[（(](.*)[）)]$/.exec(rest)?.[1] ?? /^[（(](.*)$/.exec(rest)?.[1];
    return {authors: [named], rest: inner ?? rest.replace(/^[（(][^（）()]*[）)]/, '')};
  }
  const reading =
    /^[\p{Script=Hiragana}ー]{2,10}[・ 　][\p{Script=Hiragana}ー]{1,10}[ 　氏さん]*(?=\S)/u.exec(clause)?.[0];
  return reading === undefined
    ? undefined
    : {authors: authors.slice(0, 1), rest: clause.slice(reading.length)};
}

function withoutCopula(text: string, words: SuffixWords, subject: boolean): string {
  let rest = text.trim();
  for (let turn = 0; turn < 2; turn++) {
    const copula = startOf(rest, words.copula);
    if (copula === undefined || (!subject && copula.length < 2) || rest.length <= copula.length + 1) break;
    rest = rest.slice(copula.length).trim();
  }
  return rest;
}

/** How a name is read, before what is said: "うみの・なみこ 1970年生まれ". */
const kana = /^[\p{Script=Hiragana}ー]{2,10}[・ 　][\p{Script=Hiragana}ー]{1,10}(?:[ 　＝]|さん|氏)/u;

const longestSuffixNote = 400;

/** Whether a paragraph at an article's end says something about its authors. */
export function isSuffixNote(
  printed: string,
  names: readonly string[],
  italic: boolean,
  words: SuffixWords,
): boolean {
  const line = printed.trim();
  if (line.length > longestSuffixNote) return false;
  const inner = plainNote(line);
  if (
    names.some(
      (name) =>
        inner.startsWith(name) && /^[（(][\p{Script=Hiragana}・ 　]+[）)]/u.test(inner.slice(name.length)),
    )
  )
    return true;
  if (/^作者(?:单位|單位)/u.test(inner)) return true;
  if (names.some((name) => endsInName(inner, name) && inner.length < 80)) return true;
  const says =
    words.tells.some((word) => inner.includes(word)) ||
    inner
      .replace(/\.$/, '')
      .replace(serving, '')
      .split(/[，,、。；;|｜（()）\s·＝=.]/)
      .some(
        (part) =>
          endOf(
            part
              .replace(serving, '')
              .replace(/(?:이?다|입니다|です|だ|[をも]務め(?:る|ている)|[をも]兼ね(?:る|ている))$/u, ''),
            words.positions,
          ) !== undefined,
      ) ||
    words.disclosures.some(({pattern}) => pattern.test(inner));
  if (!says) return false;
  const author = startOf(inner, words.author);
  if (author !== undefined) return !/^[的の의]/.test(inner.slice(author.length));
  if (names.some((name) => inner.startsWith(name.replaceAll(/[ 　]/g, '')) || inner.startsWith(name)))
    return true;
  const bracketed = /^[（(【［[].*[）)】］\]]$/.test(line.replaceAll(/^[*_□■]+|[*_]+$/g, ''));
  return bracketed || italic || kana.test(inner) || /^[□■◎●▲◆※]/.test(line);
}
