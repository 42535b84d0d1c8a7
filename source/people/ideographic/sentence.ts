import type {Author} from '../../article/article.js';
import type {Clause} from './clauses.js';
import {plainForm} from './plain-forms.js';
import type {SuffixPost} from './post.js';
import {namedBefore, part} from './unit-phrases.js';
import {startOf, type SuffixWords} from './words.js';

/** A clause and what it says of whom; where it says nothing of a post it still parts lists. */
export type StatedClause = Clause & {authors: readonly Author[]; post?: SuffixPost};

type Stated = StatedClause & {post: SuffixPost};

/** Whom something was said of before, and the institution that was named. */
export type Earlier = {authors: readonly Author[]; units: SuffixPost['units']};

/** The posts of a sentence's clauses, each with what the others say of its time, its institution and its name. */
export function inSentence(clauses: readonly StatedClause[], earlier: Earlier, words: SuffixWords): Stated[] {
  const all = clauses.filter((clause): clause is Stated => clause.post !== undefined);
  if (words.lexicon.verbLast) giveVerbs(clauses, words);
  giveFormer(clauses, words);
  giveUnits(all, earlier, words);
  giveTitles(all, clauses, words);
  // "江小河，海城大学": a name says nothing.
  const said = clauses.filter(({text}) => text !== '');
  const alone = all.length > 0 && all.length === said.length && all.every(isBare);
  return all.filter(({post}) => !isBare({post}) || alone || (post.verb === 'over' && !isPart(post)));
}

const isBare = ({post}: Pick<Stated, 'post'>): boolean => post.position === undefined;

/** "支局、社会部を経て": departments of a firm that isn't named. */
const isPart = ({units: [unit, ...further]}: SuffixPost): boolean =>
  unit !== undefined && further.length === 0 && part.test(unit.name);

/** "A、Bを歴任": the verb at a list's end is that of all before it that have none. */
function giveVerbs(clauses: readonly StatedClause[], words: SuffixWords): void {
  let verb: SuffixPost['verb'];
  for (const {post, text} of clauses.toReversed()) {
    if (!post) {
      if (words.held.test(plainForm(text))) verb = 'over';
      // "A大学、B大学を修了後、C社を経て": what was learnt has no part in the list behind it.
      else if (words.tells.some((word) => plainForm(text).includes(word))) verb = undefined;
      continue;
    }
    if (post.verb !== undefined) verb = post.verb;
    else if (verb !== undefined) post.verb = verb;
    if (post.verb === 'over') post.former = true;
  }
}

/** "曾任A、B", "前A和B", "전 A·B": what opens a list and says that it is over is true of all of it. */
function giveFormer(clauses: readonly StatedClause[], words: SuffixWords): void {
  let lasts = false;
  let said = false;
  for (const {post, text, opens, joined} of clauses) {
    const former = startOf(text, words.former);
    if (former !== undefined || opens) {
      said = former !== undefined;
      lasts = former !== undefined && lastsLong(former, words);
    } else if (said && joined && post && !words.lexicon.spaced) post.former = true;
    else if (lasts && post && !(words.lexicon.spaced && post.units.length > 0)) post.former = true;
    // "海城银行前行长兼首席经济学家"
    said ||= post?.former === true;
  }
}

const lastsLong = (former: string, {lexicon}: SuffixWords): boolean => former.length > 1 || lexicon.spaced;

/** "该校", "同学部", and a post that can't be without an institution: the one that was named last. */
function giveUnits(all: readonly Stated[], earlier: Earlier, words: SuffixWords): void {
  let before = earlier.units;
  let shared = earlier;
  for (const [index, {post, authors, opens}] of all.entries()) {
    const previous = all[index - 1];
    const needs =
      post.units.length === 0 &&
      (!words.free.test(plainForm(post.position ?? '')) || post.position?.startsWith('首席') === true) &&
      !ofAnother.test(post.position ?? '');
    const outermost = post.units.at(-1)?.name ?? '';
    if (outermost !== '' && namedBefore(outermost, words) === outermost)
      post.units = [...post.units.slice(0, -1), ...sameAs(outermost, previous?.post.units ?? before)];
    // "A大学B学部助手、…、B学部教授": what was named in full before.
    else if (post.units.length > 0 && inFull(outermost, all.slice(0, index)).length > 0)
      post.units = [...post.units, ...inFull(outermost, all.slice(0, index))];
    // "研究院院长", "A大学B学院、C学院教授", "A社B部、C部に": of what was named before.
    else if (
      previous?.authors === authors &&
      post.units.length === 1 &&
      (unnamed.test(outermost) || isSister(post, previous))
    )
      post.units = [...post.units, ...previous.post.units.slice(-1)];
    else if (
      needs &&
      previous?.authors === authors &&
      !isBare(previous) &&
      (previous.post.former === post.former || (previous.post.former && !opens && !words.lexicon.verbLast))
    )
      post.units = teaches.test(post.position ?? '')
        ? universityBefore(all.slice(0, index))
        : previous.post.units;
    // "2人は波打大学の教員。川野渚が教授、…": of what all were said to be at.
    else if (needs && !post.former && isSomeOf(authors, shared.authors)) post.units = shared.units;
    if (post.units.length > 0) before = post.units;
    if (authors.length > 1 && post.units.length > 0) shared = {authors, units: post.units};
  }
}

/** A professor without a university is one of that which was named before, whatever was named since. */
function universityBefore(all: readonly Stated[]): SuffixPost['units'] {
  const {units} = all.at(-1)!.post;
  const outermost = all
    .map(({post}) => post.units.at(-1))
    .findLast((unit) => unit && university.test(unit.name));
  return !outermost || units.some(({name}) => university.test(name)) ? units : [outermost];
}

const teaches = /教授$|[讲講]师$|講師$/u;
const university = /大[学學](?:校|院)?$|대(?:학교)?$|大$|[学學]院$/u;

const isSomeOf = (some: readonly Author[], all: readonly Author[]): boolean =>
  some.length < all.length && some.every((author) => all.includes(author));

/** "省議会議長", "中学高级教师": a state, a party or a school within a post is whose it is. */
const ofAnother =
  /^(?:本[報报刊社网網紙誌]|본[지사보])|[省庁県縣党黨].|[大中小][学學](?!院)|高[校中]|[国國][小中]/u;

/** What a body belongs to where it was named with that before. */
function inFull(name: string, all: readonly Stated[]): SuffixPost['units'] {
  const units = all
    .map(({post}) => post.units)
    .find((chain) => chain.slice(0, -1).some((unit) => unit.name === name));
  return units?.slice(units.findIndex((unit) => unit.name === name) + 1) ?? [];
}

/** Whether a post is at one more part of the body that a list before it began with. */
const isSister = (post: SuffixPost, {post: before}: Stated): boolean =>
  before.units.length > 1 &&
  (isBare({post: before}) || before.inferred) &&
  (before.position === undefined || before.position === post.position) &&
  (part.test(post.units[0]!.name) || /(?:[学學]院|学部|系)$/u.test(post.units[0]!.name)) &&
  !/[实實][验驗]室$/u.test(post.units[0]!.name);

/** What a university or a firm has and what is called nothing else. */
const unnamed = /^(?:研究[院所室]|研究センター|研究中心|[学學]院|大学院|学部)$/u;

/** "同大学" is the outermost of the one before, without its graduate school; "同学部" all of it. */
const sameAs = (printed: string, units: SuffixPost['units']): SuffixPost['units'] =>
  /(?:대학교?|학교|[大本]学|大学院|同大|[该該本同]校)$/u.test(plainForm(printed))
    ? units.slice(-1).map((unit) => ({...unit, name: unit.name.replace(ofUniversity, '')}))
    : ofKind(printed.slice(1).trim(), units);

/** "同センター": the innermost that ends in that word, with what it belongs to; all where none does. */
const ofKind = (word: string, units: SuffixPost['units']): SuffixPost['units'] =>
  units.slice(Math.max(0, word === '' ? 0 : units.findIndex(({name}) => name.endsWith(word))));

/** "波打大学附属病院" is a part of what "同大学" stands for. */
const ofUniversity = /(?<=.大学).+$|(?<=.大)大学院$/u;

/** "강물대, 바다대 교수": institutions in a list share the post that is said of the last. */
function giveTitles(all: readonly Stated[], clauses: readonly StatedClause[], words: SuffixWords): void {
  if (!words.lexicon.verbLast)
    for (const [index, {post, opens}] of all.entries()) {
      // "先后就职于A、B": a verb is that of all in the list behind it.
      const previous = all[index - 1]?.post;
      if (!opens && post.position === undefined && previous?.inferred && previous.position !== undefined) {
        post.position = previous.position;
        post.former = previous.former;
      }
    }
  for (const [back, {post}] of clauses.toReversed().entries()) {
    const next = clauses[clauses.length - back];
    if (
      post &&
      post.position === undefined &&
      !isPart(post) &&
      next?.post?.position !== undefined &&
      next.post.former === post.former &&
      next.post.units !== post.units
    )
      post.position = next.post.position;
  }
}
