import type {Author, Disclosure} from '../../article/article.js';
import {affiliationList} from '../affiliation-list.js';
import {enter, longestNote, postOf, type AuthorNote} from '../english/author-note.js';
import type {Credited} from '../byline.js';
import {clausesIn, sentencesIn} from './clauses.js';
import {plainForm} from './plain-forms.js';
import {institutionsIn} from './institutions.js';
import {saidIn} from './said.js';
import {suffixPost, unitPost, type SuffixPost} from './post.js';
import {inSentence, type Earlier, type StatedClause} from './sentence.js';
import {startOfName, withNamesJoined} from './names-in-text.js';
import {isAboutThing, nameFirst, reading, subjectOf, withTopics} from './subject.js';
import {plainNote} from './plain-note.js';
import {part} from './unit-phrases.js';
import {disclosureIn, startOf, type SuffixWords} from './words.js';

/** Reads an author note whose posts stand at the ends of clauses; see `readAuthorNote`. */
export function readSuffixNote(text: string, byline: readonly Credited[], words: SuffixWords): AuthorNote {
  const authors: Author[] = [];
  for (const person of byline) enter(person, authors);
  const names = authors.map(({name}) => name);
  const register = affiliationList();
  const disclosures: Disclosure[] = [];
  const told: Array<{author: Author; post: SuffixPost; sentence: string}> = [];
  let about: readonly Author[] = authors;
  let earlier: Earlier = {authors: [], units: []};
  let employer: SuffixPost['units'] | undefined;
  let read = 0;
  for (const printed of sentencesIn(parted(plainNote(text.slice(0, longestNote), names), names))) {
    const sentence = printed.replace(/^[（(【［[](.*)[）)】］\]]$/u, '$1');
    const found = disclosureIn(sentence, words);
    if (found) disclosures.push({kind: found.kind, text: sentence});
    if (isAboutThing(sentence, authors, words)) continue;
    const stated: StatedClause[] = [];
    for (const {text: clause, opens, joined} of clausesIn(
      withTopics(nameFirst(withNamesJoined(sentence, names, words), names, words), names, words),
      words,
    )) {
      if (found && disclosureIn(clause, words) === found) continue;
      const subject = subjectOf(clause, authors, authors.slice(Math.min(read, authors.length - 1)), words);
      if (reading.test(clause)) read++;
      if (subject) about = subject.authors;
      const rest = withoutCopula(subject?.rest ?? clause, words, subject !== undefined);
      // "江小河教授，…": what somebody is called, where more is said.
      if (subject && isCalled(subject.rest, words) && rest.length < sentence.length / 2) continue;
      const post =
        subject && ofSomething.test(rest) ? undefined : (suffixPost(rest, words) ?? unitPost(rest, words));
      employer = enteredIn(rest, words) ?? employer;
      const outermost = post?.units.at(-1)?.name ?? '';
      if (post && employer && /^同[社行省庁所局]$/.test(outermost)) post.units = employer;
      else if (post?.position !== undefined && outermost !== '') {
        // Another body's: "同社" is that one from there on.
        if (part.test(outermost)) post.units = [...post.units, ...(employer ?? [])];
        else employer = undefined;
      }
      stated.push({authors: about, text: rest, opens, joined, ...(post && {post})});
    }
    const posts = inSentence(stated, earlier, words);
    const last = posts.findLast(({post}) => post.units.length > 0);
    earlier = {authors: last?.authors ?? [], units: last?.post.units ?? []};
    const respective =
      /分别|分別|각각|それぞれ/.test(sentence) && about.length > 1 && posts.length === about.length;
    for (const [index, {authors: holders, post}] of posts.entries())
      for (const author of respective ? holders.slice(index, index + 1) : holders)
        told.push({author, post, sentence});
  }
  for (const {author, post, sentence} of told)
    if (!told.some((other) => other.author === author && saysMore(other.post, post)))
      author.posts.push(postOf(post, sentence, register));
  return {authors, affiliations: register.affiliations, disclosures};
}

/** "94年波打銀行入行": whom somebody has worked for since. */
function enteredIn(clause: string, words: SuffixWords): SuffixPost['units'] | undefined {
  const {institution = ''} =
    /^(?<institution>.{2,20}?)[にへ]?入[社行省庁所局](?:し|後)?$/u.exec(saidIn(clause, words).text)?.groups ??
    {};
  const {units, rest} = institutionsIn(institution, words, true);
  return institution !== '' && rest === '' && units.length > 0 ? units : undefined;
}

/** Whether one post is another that is said more exactly: a byline has it in short. */
const saysMore = (more: SuffixPost, less: SuffixPost): boolean =>
  more.position === less.position &&
  more.former === less.former &&
  less.units.length > 0 &&
  more.units.length > less.units.length &&
  less.units.every(({name}) => more.units.some((unit) => unit.name === name));

/** People that nothing but a space parts, as sentences of their own. */
const parted = (text: string, names: readonly string[]): string =>
  text
    .replaceAll(nextReading, '。')
    .replaceAll(/([）)])(?: |[·ㆍ・／/、,，] ?|)(?=\S)/gu, (mark, close: string, at: number) =>
      names.some((name) => startOfName(text.slice(at + mark.length), name) > 0) ? `${close}。` : mark,
    );

/** Before how a second name is read: "… うみの・なみこ 潮見大学教授". */
const nextReading = / (?=[\p{Script=Hiragana}]{2,8}・[\p{Script=Hiragana}]{1,8}[ ＝])/gu;

/** "作者的兴趣": what belongs to somebody is told of. */
export const ofSomething = /^(?:[的の]|의\s)/;

const isCalled = (rest: string, words: SuffixWords): boolean =>
  words.honorifics.includes(plainForm(rest.trim()));

const isVerb = /^(?:教(?![师師授练練务務官员員])|[职職](?![员員]))/;

function withoutCopula(text: string, words: SuffixWords, subject: boolean): string {
  let rest = text.trim();
  for (let turn = 0; turn < 3; turn++) {
    const copula = startOf(rest, words.copula);
    if (copula === undefined || (!subject && copula.length < 2) || rest.length <= copula.length + 1) break;
    const next = rest.slice(copula.length).trim();
    // "现任教于…": a verb of its own begins there.
    if (copula.endsWith('任') && isVerb.test(next)) return copula.slice(0, -1) === '' ? rest : `任${next}`;
    rest = next;
  }
  return rest;
}
