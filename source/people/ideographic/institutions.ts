import {plainForm} from './plain-forms.js';
import {kind, part, possessive, told} from './unit-phrases.js';
import {unitsIn, type Units} from './units.js';
import {endOf, groupsOf, type SuffixWords} from './words.js';

/** The institution before a post, and what belongs to the post of what follows it. */
export function institutionHeaded(body: string, title: string, words: SuffixWords): Units & {title: string} {
  const plain = body
    .trim()
    .replace(/(?:の|的| 등의?)$/u, '')
    .replace(possessive, '');
  const isHead = words.heads.test(plainForm(title));
  const isFree = words.free.test(plainForm(title));
  const member = endOf(plain, words.belongs);
  if (member !== undefined)
    return {...institutionsIn(plain.slice(0, -member.length).trim(), words, true), rest: '', title};
  // "국제대학원장", "附属図書館長": what somebody heads goes on in the post's first letters.
  const headed = `${body}${title}`.slice(0, -1);
  if (
    /^(?:\p{Script=Hangul}+장|[校館馆院所園园][長长]|センター長)$/u.test(title) &&
    !part.test(headed) &&
    goesOnIn(body, headed, words)
  )
    return {
      ...unitsIn(headed, words),
      title: words.lexicon.spaced && words.units.includes(title.slice(0, -1)) ? headOf(headed) : title,
    };
  const {units: outer, rest: left} = unitsIn(plain, words);
  // "소아과 전문의": what somebody treats, and no department.
  if (title.endsWith('전문의') && left === '' && outer.length === 1 && outer[0]!.name.endsWith('과'))
    return {units: [], rest: plain, title};
  // "경북에서 사과 농사를 짓는": a noun that ends like a unit, and its verb.
  if (words.lexicon.spaced && outer.length > 0 && /^\S+[을를] \S+[는던]$/u.test(left))
    return {units: [], rest: '', title};
  // "平戸市の漁師": where somebody lives.
  if (isFree && left === '' && body.trim().endsWith('の') && outer.every(({name}) => isPlace.test(name)))
    return {units: [], rest: '', title};
  // "凪館館長": whose head somebody is ends in the same letter.
  if (/^.[长長]$/u.test(title) && left.length > 2 && left.endsWith(title.charAt(0)))
    return {units: [{name: left}, ...outer], rest: '', title};
  // "법률센터 새길 대표", "동네모임 새길의 간사": a name behind what it is one of.
  const [inmost, ...further] = outer;
  const isOfName = isHead || possessive.test(body.trim()) || kind.test(inmost?.name ?? '');
  if (words.lexicon.spaced && isOfName && inmost && /^\S{2,}$/u.test(left) && !isRank(left, words))
    return {units: [{...inmost, name: `${inmost.name} ${left}`}, ...further], rest: '', title};
  const owns = (body.trim().endsWith('の') || possessive.test(body.trim())) && left !== '';
  const {before, after} = owns ? {before: left, after: ''} : adnominal(withoutTimes(left), words);
  const owner = institutionsIn(
    before,
    words,
    (isHead || (words.lexicon.spaced && !isFree)) && before.length >= 2,
  );
  const inner = before === '' ? {units: [], rest: after} : unitsIn(after, words);
  const units = [...inner.units, ...(owner.rest === '' ? owner.units : []), ...outer];
  const {rest} = inner;
  const glued = !/\s$/.test(body);
  const institution =
    rest === ''
      ? undefined
      : (words.lexicon.spaced ? spacedInstitution : joinedInstitution)(
          {rest, title, isHead: isHead && units.length === 0, isFree, within: units.length > 0, glued},
          words,
        );
  return institution
    ? {units: [{name: institution.name}, ...units], rest: institution.left, title: institution.title ?? title}
    : {units, rest, title};
}

/** Whether a body ends like a unit, and a longer text like a longer one. */
const goesOnIn = (body: string, longer: string, {units, lexicon}: SuffixWords): boolean => {
  const unit = endOf(body, units) ?? '';
  const whole = endOf(longer, units) ?? '';
  return (
    whole.length > Math.max(unit.length, 1) &&
    (lexicon.spaced ? unit !== '' : unit === '' || whole.includes(unit))
  );
};

const isPlace = /[都道府県市区町村]$/u;

/** Whether a word says in which field or rank a post is. */
const isRank = (word: string, words: SuffixWords): boolean =>
  /^제?\d+[대기]$/.test(word) ||
  words.isField.test(word) ||
  fields.test(word) ||
  words.modifiers.includes(word);

/** "4년간 조교수", "2008级本科生": how long and since when. */
const withoutTimes = (text: string): string =>
  text.replace(/(?:^|\s)\d+년간(?:\s|$)|\d{4}[级級]$/u, '').trim();

/** "日本の", "数々の町を支える", "…하는": what is said of a post before it, and what is left. */
function adnominal(text: string, words: SuffixWords): {before: string; after: string} {
  if (byNature.test(text)) return {before: '', after: text};
  const {of, after = ''} = groupsOf(text, words.lexicon.spaced ? spacedOf : joinedOf) ?? {};
  if (of === undefined) return {before: '', after: text};
  return {before: /[の的의]$/u.test(of) ? of.slice(0, -1) : '\u0000', after};
}

/** "森の住民ネット": how names begin, and nobody who owns anything. */
const byNature =
  /^[北南東西森海山川空星花水風緑虹光丘里島春夏秋冬朝]の[\p{Script=Han}\p{Script=Katakana}ー]{4,20}$/u;

const joinedOf =
  /^(?<of>.*(?:の|的|な|[うくすつむるぐぶたい](?=[^\p{Script=Hiragana}]*$)))(?<after>[^の的]*)$/u;
const spacedOf =
  /^(?<of>(?:.* )?(?:\S+(?:의|하는|있는|되는|하고|하며|하였고|했고|던|에서|한다는|및|[을를] \S+는)|\S*(?:둔|쓴|만든|펴낸|이끄는|다루는|쓰는|갖춘)))(?: (?<after>.*))?$/u;

/** The institution that a text is, where it is one: `sure` where what follows says so. */
export function institutionsIn(text: string, words: SuffixWords, sure: boolean): Units {
  const found = unitsIn(text, words);
  if (found.rest === '') return found;
  const isName = sure
    ? found.rest.length <= 30 && !/[をがはへ。、]|による/.test(found.rest) && !words.isField.test(found.rest)
    : /^[\p{Script=Latin}\p{Script=Katakana}ー・&\d .'-]{3,}$/u.test(found.rest) && !fields.test(found.rest);
  return isName ? {units: [{name: found.rest.replace(told, '')}, ...found.units], rest: ''} : found;
}

/** Fields that are written in another script than the post behind them. */
const fields =
  /^(?:AI|IT|ICT|DX|UX|UI|UX\/UI|UI\/UX|web|HR|PR|CG|SE|QA|VR|AR|XR|IoT|iOS|Android|Python|Java|JavaScript|PHP|Ruby|Go|3D|3DCG|SNS|EC|SEO|NPO|NGO|TV|ESG|SDGs|vision AI|data|ML|IP|BD|M&A|R&D|B2B|PC|SF|DTP|SRE|DevOps|SW|HW|フリー)$/i;

type Before = {
  /** What stands before a post and is no unit. */
  rest: string;
  title: string;
  isHead: boolean;
  isFree: boolean;
  /** Whether an institution is named before it. */
  within: boolean;
  /** Whether no space parts the two. */
  glued: boolean;
};

type Institution = {name: string; left: string; title?: string};

/**
 * A firm or a paper that has no noun in its name, where the post is one of those who head such, or another script
 * parts the name from the post: "ナミノ編集長", "akaSwap藝術總監".
 */
function joinedInstitution(
  {rest, title, isHead, isFree, within, glued}: Before,
  words: SuffixWords,
): Institution | undefined {
  const name = rest.replace(/[の的]$/u, '').trim();
  const [, foreign = '', left = ''] =
    /^([\p{Script=Latin}\p{Script=Katakana}ー・&\d .'-]{2,}?)(\p{Script=Han}*)$/u.exec(name) ?? [];
  const apart =
    !glued || /[^\p{Script=Katakana}ー]$/u.test(foreign) || !/^[\p{Script=Katakana}ー]/u.test(left + title);
  // "江河金融首席宏观分析师"
  const [, firm = '', chief = ''] = /^(\p{Script=Han}{4,12})(首席\p{Script=Han}{2,4})$/u.exec(name) ?? [];
  if (firm !== '' && !within) return {name: firm, left: chief};
  // "ロンドン大学SOAS研究員"
  if (within && !/^[A-Z][A-Z\d]{2,}$/.test(name)) return undefined;
  // "BBC記者": what is called by its initials is a firm, whatever the post.
  if (/^[A-Z]{3,}$/.test(name) && !fields.test(name)) return {name, left: ''};
  const isForeign =
    foreign.trim().length >= 2 && /\p{L}[^・]*$/u.test(foreign) && apart && !fields.test(foreign.trim());
  if (isForeign && (isHead || (!isFree && /^[\p{Script=Latin}\d]|[ー\p{Script=Katakana}]{4}/u.test(foreign))))
    return {name: foreign.trim(), left};
  // "潮信特约撰稿人": whose guest somebody is.
  const isHost =
    !within &&
    guest.test(title) &&
    /^[\p{Script=Han}\p{Script=Katakana}A-Za-zー]{2,20}$/u.test(name) &&
    !words.units.includes(plainForm(name)) &&
    !guestOf.test(name);
  if (isHost) return {name, left: ''};
  const isWhole =
    isHead &&
    (byNature.test(name) ||
      /^(?=.*\p{Script=Han})(?!.*担当$)(?=.{4,20}$)[\p{Script=Han}\p{Script=Katakana}A-Za-zー・]+(?:[（(]\p{Script=Han}{2,4}[）)])?$/u.test(
        name,
      ));
  return isWhole && !words.modifiers.includes(plainForm(name)) ? {name, left: ''} : undefined;
}

/** Posts that somebody holds at a body and not in a field, and the words before them that are fields for all that. */
const guest = /^(?:特[约約]|客座|客員|[签簽][约約]|兼[职職]|全[职職])/u;
const guestOf =
  /^(?:本[报報刊网網社]|[财財][经經]|[时時]政|[军軍]事|[体體]育|文化|[国國][际際]|科技|著名|[资資]深)/u;

const headedByWord =
  /^(\S{2,}(?:학회|협회|연합회|위원회|연구소|재단|센터|은행|[학념물술서]관|(?<!위)원))장$/u;

/** What the head of an institution is called: "소장", "센터장". */
const headOf = (institution: string): string =>
  `${/(?:센터|은행)$/u.exec(institution)?.[0] ?? institution.slice(-1)}장`;

/** The same where spaces part the words: those that name a field or a rank are the post's, "나루텍 기술 이사". */
function spacedInstitution(
  {rest, title, isHead, isFree, within, glued}: Before,
  words: SuffixWords,
): Institution | undefined {
  // "나루학회장": the institution is in the word.
  const institution = glued && headedByWord.exec(`${rest.trim()}${title}`)?.[1];
  if (institution && (!within || institution.length > 3))
    return {
      name: institution,
      left: '',
      title: headOf(institution),
    };
  // "강물대 RSCH 교수"
  if (within)
    return /^[A-Z][A-Z\d]{2,}$/.test(rest.trim()) && !fields.test(rest.trim())
      ? {name: rest.trim(), left: ''}
      : undefined;
  // "KBS 기자": what is called by its initials is a firm, whatever the post.
  if (/^[A-Z]{3,}$/.test(rest.trim()) && !fields.test(rest.trim())) return {name: rest.trim(), left: ''};
  const named = rest.trim().split(' ');
  const left: string[] = [];
  if (glued && named.length > 1) left.unshift(named.pop()!);
  while (named.length > 0 && isRank(named.at(-1)!, words)) left.unshift(named.pop()!);
  const latin = named.findIndex((word) => !/^[\p{Script=Latin}\d&.'-]+$/u.test(word));
  const foreign = latin === -1 ? named : named.slice(0, latin);
  if (
    foreign.length > 0 &&
    named.length - foreign.length < 3 &&
    (isHead || !isFree) &&
    !fields.test(foreign.join(' '))
  )
    return {name: foreign.join(' '), left: [...(latin === -1 ? [] : named.slice(latin)), ...left].join(' ')};
  const name = named.length > 3 ? named.slice(-1) : named;
  const isFirm = isHead || (!isFree && named.length === 1 && (!glued || left.length > 0));
  return isFirm && name.join(' ').length >= 2 && !words.modifiers.includes(name.join(' '))
    ? {name: name.join(' '), left: left.join(' ')}
    : undefined;
}
