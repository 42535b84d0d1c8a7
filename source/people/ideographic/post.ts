import type {Unit} from '../institutions.js';
import {plainForm} from './plain-forms.js';
import {saidIn, withoutFormerBefore, type Tense} from './said.js';
import {unitsIn, type Units} from './units.js';
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
  const {text, over, verb} = saidIn(clause, words);
  if (text === '' || words.tells.some((word) => plainForm(text).includes(word))) return undefined;
  const serving = words.serves.map((pattern) => groupsOf(text, pattern)).find((groups) => groups?.['where']);
  const post = serving ? postAt(serving['where']!, serving['post'] ?? '', words) : postAtEnd(text, words);
  return post && {...post, former: over || post.former || verb === 'over', ...(verb && {verb})};
}

/** "任教于…": an institution and a verb. */
function workIn(clause: string, words: SuffixWords): SuffixPost | undefined {
  const {text, over} = saidIn(clause, {...words, holds: never, held: never});
  for (const pattern of words.works) {
    const {where = '', verb = '', past} = groupsOf(text, pattern) ?? {};
    if (where === '') continue;
    const {units, rest} = housesIn(where, words, true);
    if (units.length > 0 && rest === '')
      return {position: verb, units, former: over || past !== undefined, inferred: true};
  }
  return undefined;
}

const never = /(?!)/;

/** What "AにてB" says: the post B at A. */
function postAt(where: string, post: string, words: SuffixWords): SuffixPost | undefined {
  const read = postAtEnd(post, words);
  if (!read) return undefined;
  const {units, rest} = housesIn(where, words, true);
  return rest === '' && units.length > 0 ? {...read, units: [...read.units, ...units]} : read;
}

function postAtEnd(text: string, words: SuffixWords): SuffixPost | undefined {
  // "奈良県桜井市・白波寺": where it is.
  const placed = text.replace(/^\p{Script=Han}{2,12}[都道府県市区町村]・/u, '');
  const position = titleIn(placed, words);
  if (position === undefined) return undefined;
  const {title, body: printed} = modified(placed.slice(0, -position.length), position, words);
  const {body, over} = withoutFormerBefore(printed, words);
  const {units, rest, title: named} = housed(body, title, words);
  const gap = words.lexicon.spaced && body.trimEnd().length < body.length ? ' ' : '';
  const whole = `${rest}${rest === '' ? '' : gap}${named}`.trim();
  if (whole.length > longestTitle || /[「」『』《》をがへ]/.test(whole)) return undefined;
  return {position: whole, units, former: over, inferred: false};
}

const longestTitle = 24;

/** The post that a text ends in: one that is known, or any that ends as posts do. */
function titleIn(text: string, words: SuffixWords): string | undefined {
  const known = endOf(text, words.positions);
  const general = words.titles.exec(plainForm(text))?.[0] ?? '';
  return general.length > (known?.length ?? 0) ? text.slice(-general.length) : known;
}

/** "首席" and its like before a post are part of it. */
function modified(before: string, position: string, words: SuffixWords): {body: string; title: string} {
  let body = before;
  let title = position;
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

/** The institution before a post, and what belongs to the post of what follows it. */
function housed(body: string, title: string, words: SuffixWords): Units & {title: string} {
  const plain = body.trim().replace(/[の的]$/u, '');
  const isHead = words.heads.test(plainForm(title));
  const member = endOf(plain, words.belongs);
  if (member !== undefined)
    return {...housesIn(plain.slice(0, -member.length).trim(), words, true), rest: '', title};
  const {units: outer, rest: left} = unitsIn(body, words);
  const {before, after} = adnominal(left, words);
  const owner = housesIn(before, words, isHead && before.length >= 2);
  const inner = before === '' ? {units: [], rest: after} : unitsIn(after, words);
  const units = [...inner.units, ...(owner.rest === '' ? owner.units : []), ...outer];
  const {rest} = inner;
  const isFree = words.free.test(plainForm(title));
  const house = rest === '' ? undefined : houseIn(rest, title, isHead && units.length === 0, isFree, words);
  return house
    ? {units: [{name: house.name}, ...units], rest: '', title: `${house.left}${title}`}
    : {units, rest, title};
}

/** "日本の", "数々の町を支える", "…하는": what is said of a post before it, and what is left. */
function adnominal(text: string, words: SuffixWords): {before: string; after: string} {
  const {of, after = ''} = groupsOf(text, words.lexicon.spaced ? spacedOf : joinedOf) ?? {};
  if (of === undefined) return {before: '', after: text};
  return {before: /[の的의]$/u.test(of) ? of.slice(0, -1) : '\u0000', after};
}

const joinedOf =
  /^(?<of>.*(?:の|的|な|[うくすつむるぐぶたい](?=[^\p{Script=Hiragana}]*$)))(?<after>[^の的]*)$/u;
const spacedOf =
  /^(?<of>(?:.* )?\S+(?:의|하는|있는|되는|하고|하며|하였고|했고|던|에서|한다는|및))(?: (?<after>.*))?$/u;

/** The institution that a text is, where it is one: `sure` where what follows says so. */
export function housesIn(text: string, words: SuffixWords, sure: boolean): Units {
  const found = unitsIn(text, words);
  if (found.rest === '') return found;
  const isName = sure
    ? found.rest.length <= 30 && !/[をがはへ。、]|を/.test(found.rest)
    : /^[\p{Script=Latin}\p{Script=Katakana}ー・&\d .'-]{3,}$/u.test(found.rest) && !fields.test(found.rest);
  return isName ? {units: [{name: found.rest}, ...found.units], rest: ''} : found;
}

/** Fields that are written in another script than the post behind them. */
const fields =
  /^(?:AI|IT|ICT|DX|UX|UI|UX\/UI|UI\/UX|web|HR|PR|CG|SE|QA|VR|AR|XR|IoT|iOS|Android|Python|Java|JavaScript|PHP|Ruby|Go|3D|3DCG|SNS|EC|SEO|NPO|NGO|TV|ESG|SDGs|vision AI|data|ML|IP|M&A|R&D|B2B|PC|SF|DTP|SRE|DevOps|SW|HW|フリー)$/i;

/**
 * A firm or a paper that has no noun in its name, where the post is one of those who head such, or another script
 * parts the name from the post: "ナミノ編集長", "akaSwap藝術總監".
 */
function houseIn(
  rest: string,
  title: string,
  isHead: boolean,
  isFree: boolean,
  words: SuffixWords,
): {name: string; left: string} | undefined {
  const name = rest.replace(/[の的]$/u, '').trim();
  const [, foreign = '', left = ''] =
    /^([\p{Script=Latin}\p{Script=Katakana}ー・&\d .'-]{2,}?)(\p{Script=Han}*)$/u.exec(name) ?? [];
  const apart =
    rest.endsWith(' ') ||
    /[^\p{Script=Katakana}ー]$/u.test(foreign) ||
    !/^[\p{Script=Katakana}ー]/u.test(left + title);
  const isForeign = foreign.trim().length >= 2 && apart && !fields.test(foreign.trim());
  if (isForeign && (isHead || (!isFree && /^[\p{Script=Latin}\d]|[ー\p{Script=Katakana}]{4}/u.test(foreign))))
    return {name: foreign.trim(), left};
  const isWhole =
    isHead && /^[\p{Script=Hangul}\p{Script=Latin}\d &'-]{2,20}$|^\p{Script=Han}{4,12}$/u.test(name);
  return isWhole && !words.modifiers.includes(name) ? {name, left: ''} : undefined;
}

/** An institution without a post: "作者单位：…". */
export function unitPost(clause: string, words: SuffixWords): SuffixPost | undefined {
  const {text, over, verb} = saidIn(clause, words);
  if (words.tells.some((word) => plainForm(text).includes(word))) return undefined;
  const member = endOf(text, words.belongs);
  const name = member === undefined ? text : text.slice(0, -member.length).trim();
  const {units, rest} = housesIn(name, words, member !== undefined);
  const isName = rest === '' && units.length > 0 && units.every((unit) => !phrase.test(unit.name));
  return isName ? {units, former: over || verb === 'over', inferred: true, ...(verb && {verb})} : undefined;
}

/** Particles that no name has within. */
const phrase = /[をがはへ]|[でに](?=\p{Script=Katakana}|\p{Script=Han})|(?:을|를|에서|에게) /u;
