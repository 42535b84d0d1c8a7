import type {Unit} from '../institutions.js';
import {plainForm} from './plain-forms.js';
import {saidIn, withoutFormerBefore, withoutFormerWithin, type Tense} from './said.js';
import {institutionHeaded, institutionsIn} from './institutions.js';
import {isNamed} from './unit-names.js';
import {unitsIn} from './units.js';
import {endOf, groupsOf, type SuffixWords} from './words.js';

export type SuffixPost = {
  position?: string;
  units: Unit[];
  former: boolean;
  inferred: boolean;
  /** What the verb behind it says of when; a list has it once. */
  verb?: Tense;
};

/** Reads a clause such as "江州大学经济学院教授": its units from the innermost outwards, and the post at its end. */
export function suffixPost(clause: string, words: SuffixWords): SuffixPost | undefined {
  const worked = workIn(clause, words);
  if (worked) return worked;
  const {text, over, verb, bracket} = saidIn(clause, words);
  if (text === '' || isTold(text, words)) return undefined;
  const serving = words.serves.map((pattern) => groupsOf(text, pattern)).find((groups) => groups?.['where']);
  const post = serving ? postAt(serving['where']!, serving['post'] ?? '', words) : postAtEnd(text, words);
  // "사진: 윤서진 물결일보 기자": somebody else's.
  if (post?.units.some(({name}) => /[:：]/.test(name))) return undefined;
  if (post && post.units.length === 0 && bracket !== undefined) post.units = inBracket(bracket, words);
  return post && {...post, former: over || post.former || verb === 'over', ...(verb && {verb})};
}

/** "弁護士（潮見弁護士会）": the institution that a bracket behind a post names. */
function inBracket(bracket: string, words: SuffixWords): Unit[] {
  const {units, rest} = unitsIn(bracket, words);
  return rest === '' ? units : [];
}

/** "任教于…": an institution and a verb. */
function workIn(clause: string, words: SuffixWords): SuffixPost | undefined {
  const {text, over} = saidIn(clause, {...words, holds: never, held: never});
  for (const pattern of words.works) {
    const {named = '', where = named, verb = '', past} = groupsOf(text, pattern) ?? {};
    if (where === '' || where.includes('として')) continue;
    const {units, rest} = institutionsIn(where, words, named === '');
    if (units.length > 0 && rest === '')
      return {position: verb, units, former: over || past !== undefined, inferred: true};
  }
  return undefined;
}

const never = /(?!)/;

/** What "AにてB" says: the post B at A. */
function postAt(where: string, post: string, words: SuffixWords): SuffixPost | undefined {
  const read = postAtEnd(post, {...words, free: /^/, heads: never});
  if (!read) return undefined;
  const {units, rest} = institutionsIn(where, words, true);
  const names = units.toReversed().map(({name}) => name);
  const isInstitution =
    rest === '' && !names.every((name) => inPlace.test(name)) && !inPlace.test(names.join(' '));
  return isInstitution ? {...read, units: [...read.units, ...units]} : read;
}

function postAtEnd(text: string, words: SuffixWords): SuffixPost | undefined {
  // "奈良県桜井市・白波寺": where it is; "2008级本科生": since when.
  const {text: placed, over: past} = withoutFormerWithin(
    text
      .replace(/\d{4}[级級](?=\p{Script=Han})/u, '')
      .replace(/^\p{Script=Han}{2,12}[都道府県市区町村]・/u, ''),
    words,
  );
  const position = titleIn(placed, words);
  if (position === undefined) return undefined;
  const {title, body: printed} = modified(placed.slice(0, -position.length), position, words);
  const {body: before, over} = withoutFormerBefore(printed, words);
  const body = apartFromBody(before, words);
  const {units, rest, title: held} = institutionHeaded(over ? `${body} ` : body, title, words);
  // "海城石城区前主席": what stands before "前" is whose it was.
  if (
    over &&
    units.length === 0 &&
    /^[\p{Script=Han}·A-Za-z]{4,20}$/u.test(rest) &&
    !words.free.test(plainForm(title))
  )
    return {position: held, units: [{name: rest}], former: true, inferred: false};
  const gap = words.lexicon.spaced && body.trimEnd().length < body.length ? ' ' : '';
  const whole = `${rest}${rest === '' ? '' : gap}${held}`.trim();
  if (whole.length > longestTitle || noPost.test(whole)) return undefined;
  return {position: whole, units, former: over || past, inferred: false};
}

/** "波打研究所・主席研究員": a point behind an institution belongs to neither. */
function apartFromBody(printed: string, words: SuffixWords): string {
  const body = printed.replace(/[・·／/]$/u, '');
  return body !== printed && isNamed(body, words) ? body : printed;
}

const longestTitle = 30;

/** Marks of books, particles, and people that are counted: "九个学生", but not "第一位女议员". */
const noPost =
  /[「」『』《》をがへ]|[을를] |(?<!第)[一二两兩三四五六七八九十百千几幾数數\d][个個位名](?!誉|譽|次)/u;

/** The post that a text ends in: one that is known, or any that ends as posts do. */
function titleIn(text: string, words: SuffixWords): string | undefined {
  const known = endOf(text, words.positions);
  const general = words.titles.exec(plainForm(text))?.[0] ?? '';
  return general.length > (known?.length ?? 0) ? text.slice(-general.length) : known;
}

/** "首席" and its like before a post are part of it. */
function modified(printed: string, position: string, words: SuffixWords): {body: string; title: string} {
  let body = printed;
  let title = position;
  const part = posts.find(({post}) => post.test(plainForm(position)))?.part;
  const own = (!words.lexicon.spaced && part?.exec(body)?.[0]) || '';
  if (own !== '') {
    title = `${own}${position}`;
    body = body.slice(0, -own.length);
  }
  for (
    let more = endOf(body.trimEnd(), words.modifiers);
    more !== undefined;
    more = endOf(body.trimEnd(), words.modifiers)
  ) {
    const rest = body.trimEnd().slice(0, -more.length);
    const space = words.lexicon.spaced && body.trimEnd().length < body.length ? ' ' : '';
    if (words.lexicon.spaced && rest !== '' && !rest.endsWith(' ')) break;
    title = `${more}${space}${title}`;
    body = rest;
  }
  return {body, title};
}

/** What stands before some posts and is a part of them. */
const posts = [
  // "駐トルコ大使", "驻巴黎记者", "ナミノ支局長": where a post is held.
  {
    post: /(?:大使|公使|领事|領事|记者|記者|特派員|特派员|武官|代表)$/u,
    part: /[驻駐][\p{Script=Han}\p{Script=Katakana}ー・]{1,12}$/u,
  },
  {
    post: /^(?:支局|总局|総局|支社|支店|事务所|事務所)[长長]$/u,
    part: /(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]{2,10}$/u,
  },
  // "波川大学江氏基金法学教授": whose name a chair bears.
  {
    post: /教授$/u,
    part: /(?<=[学學系所院])[^学學系所院]{2,10}(?:基金|[纪紀]念|伉[俪儷])\p{Script=Han}{0,8}$/u,
  },
];

/** Where somebody is, and for nobody. */
const inPlace =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|제주|경기|강원|충[북남]|전[북남]|경[북남]|\S+[시군읍면])(?: \S{2,3})?$|^\S{2,6}[都道府県市区町村]$/u;

/** An institution without a post: "作者单位：…". */
export function unitPost(clause: string, words: SuffixWords): SuffixPost | undefined {
  // "在河州大学": a verb is to follow.
  if (/^(?:先后)?[在于於](?!\p{Script=Katakana}|[外日米英中韓台])/u.test(clause)) return undefined;
  const {text, over, verb} = saidIn(clause, words);
  if (isTold(text, words)) return undefined;
  const member = endOf(text, words.belongs);
  const name = member === undefined ? text : text.slice(0, -member.length).trim();
  const {units, rest} = member === undefined ? unitsIn(name, words) : institutionsIn(name, words, true);
  const told = name.replaceAll(quoted, '');
  const isName = rest === '' && units.length > 0 && told !== '' && !phrase.test(told);
  return isName ? {units, former: over || verb === 'over', inferred: true, ...(verb && {verb})} : undefined;
}

const quoted = /[《「『〈][^》」』〉]*[》」』〉]/g;

/** Whether a text says what is no post; what names in quotation marks say is no matter. */
const isTold = (text: string, {tells}: SuffixWords): boolean => {
  const plain = plainForm(text).replaceAll(quoted, (name) => name.charAt(0));
  return tells.some((word) => plain.includes(word));
};

/** Particles that no name has within. */
const phrase = /[をがはへ很了:：]|[でに](?=\p{Script=Katakana}|\p{Script=Han}|$)|(?:을|를|에서|에게) /u;
