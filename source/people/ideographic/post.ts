import type {Unit} from '../institutions.js';
import {endOf, startOf, type SuffixWords} from './words.js';

type Units = {units: Unit[]; rest: string};

export type SuffixPost = {position?: string; units: Unit[]; former: boolean; inferred: boolean};

/** "교수로 재직 중이다", "소장을 맡고 있다": that somebody serves as what stands before. */
export const serving =
  /(?:으?로 ?(?:재직|활동|근무|일)(?: ?중이다| ?중이며| ?중이고| ?중|하며|하고 있으며|하고 있다|한다)|[을를] (?:맡고 있다|지내고 있다|맡았다|지냈다|역임했다|겸하고 있다))$/u;

/** Reads a clause such as "江州大学经济学院教授": its units from the innermost outwards, and the post at its end. */
export function suffixPost(printed: string, words: SuffixWords): SuffixPost | undefined {
  // "2021年から経済部編集委員"
  let text = printed.trim().replace(/^(?:19|20)\d\d年(?:\d{1,2}月)?(?:から|より|起)/u, '');
  let former = false;
  // "현 강물대 교수": what is held now.
  text = text.replace(/^현재? /u, '');
  const past = startOf(text, words.former);
  // "전북대" opens with no word of its own.
  const whole = !words.lexicon.spaced || past === '前' || /^\s/.test(text.slice(past?.length ?? 0));
  if (past !== undefined && whole) {
    text = text.slice(past.length).trim();
    former = true;
  }
  const through = /^(.+?)(?:など)?を経て.+$/u.exec(text)?.[1];
  if (through !== undefined) [text, former] = [through, true];
  if (/(?:などを?|を)経て$|を務めた$|等职$|等職$|[을를] (?:지냈다|역임했다|맡았다)$/.test(text))
    former = true;
  text = text.replace(serving, '');
  text = text
    .replace(
      /(?:などを?|を)経て$|を務めた$|[をも]務め(?:る|ている)$|[をも]兼ね(?:る|ている)$|です?$|である$|だ$|等职$|이다$|입니다$|다$/u,
      '',
    )
    .trim();
  for (const pattern of words.works) {
    const {where = '', verb = ''} = pattern.exec(text)?.groups ?? {};
    if (where !== '') return {position: verb, units: unitsIn(where, words).units, former, inferred: true};
  }
  if (words.tells.some((word) => text.includes(word))) return undefined;
  const field = /[＝=].*$/.exec(text)?.[0] ?? '';
  if (field !== '' && endOf(text.slice(0, -field.length), words.positions) !== undefined)
    text = text.slice(0, -field.length);
  text = text.replace(/[（(][^（）()]*[）)]?$/, '').trim();
  // "奈良県桜井市・白波寺": where it is.
  text = text.replace(/^\p{Script=Han}{2,12}[都道府県市区町村]・/u, '');
  const position = endOf(text, words.positions);
  if (position === undefined) return undefined;
  let body = text.slice(0, -position.length);
  let title = position;
  for (
    let more = endOf(body.trimEnd(), words.modifiers);
    more !== undefined;
    more = endOf(body.trimEnd(), words.modifiers)
  ) {
    const before = body.trimEnd().slice(0, -more.length);
    const space = words.lexicon.spaced && body.trimEnd().length < body.length ? ' ' : '';
    if (words.lexicon.spaced && before !== '' && !before.endsWith(' ')) break;
    title = `${more}${space}${title}`;
    body = before;
  }
  const {units, rest} = withHouse(unitsIn(body, words), position);
  const gap = words.lexicon.spaced && body.trimEnd().length < body.length ? ' ' : '';
  return {
    position: `${rest}${rest === '' ? '' : gap}${title}`.trim(),
    units,
    former,
    inferred: false,
  };
}

/** Posts of those who head a firm or a paper, which has no noun in its name: "ナミノ編集長". */
const heading =
  /^(?:編集長|社長|副社長|代表|代表取締役|取締役|最高経営責任者|創業者|住職|主宰|CEO|대표|대표이사|공동대표|창업자|회장|사장|부사장|편집장|최고경영자|最高技術責任者|최고기술책임자|创始人|创办人|联合创始人|董事长|总裁|首席执行官)$/;

function withHouse({units, rest}: Units, position: string): Units {
  const name = rest.replace(/[の的]$/u, '');
  const house =
    units.length === 0 &&
    heading.test(position) &&
    /^[\p{Script=Katakana}\p{Script=Latin}\p{Script=Hangul}ー・&\d]{3,}$/u.test(name);
  return house ? {units: [{name}], rest: ''} : {units, rest};
}

/** An institution without a post: "作者单位：…". */
export function unitPost(printed: string, words: SuffixWords): SuffixPost | undefined {
  const {units, rest} = unitsIn(printed, words);
  return units.length > 0 && rest === '' ? {units, former: false, inferred: true} : undefined;
}

/** Cuts after each word that units end in, from the outermost inwards; `rest` is what follows the last. */
function unitsIn(printed: string, words: SuffixWords): Units {
  const {text, abbreviations} = withoutAbbreviations(
    printed
      .trim()
      .replace(/^(?:在|于)/, '')
      .replace(/[のに的의]$/, ''),
  );
  const names = words.lexicon.spaced ? spacedUnits(text, words) : joinedUnits(text, words);
  // "ＮＰＯ法人もやい": a legal form stands before the name.
  if (names.length > 1 && legalForm.test(names.at(-2)!) && endOf(names.at(-1)!, words.units) === undefined)
    names.splice(-2, 2, names.slice(-2).join(words.lexicon.spaced ? ' ' : ''));
  const last = names.at(-1) ?? '';
  const open =
    last !== '' && endOf(plain(last), words.units) === undefined && !isQuoted(last) && !legalForm.test(last);
  const named = open ? names.slice(0, -1) : names;
  return {
    units: named
      .map((printedName): Unit => {
        const name = plain(printedName).replace(/[の的]$/, '');
        const abbreviation = abbreviations.find(({before}) => before.endsWith(name))?.abbreviation;
        return {name, ...(abbreviation !== undefined && {abbreviation})};
      })
      .filter(({name}) => name !== '')
      .toReversed(),
    rest: open ? last.replace(/^[の的]/, '') : '',
  };
}

/** "한국개발연구원(KDI)": a name without what it is called for short, and what stood before that. */
function withoutAbbreviations(text: string): {
  text: string;
  abbreviations: ReadonlyArray<{before: string; abbreviation: string}>;
} {
  const abbreviations: Array<{before: string; abbreviation: string}> = [];
  const bare = text.replaceAll(
    /[（(]([A-Z][A-Za-z&-]{1,11})[）)]/g,
    (_, abbreviation: string, at: number) => {
      abbreviations.push({before: text.slice(0, at).trim(), abbreviation});
      return '';
    },
  );
  return {text: bare, abbreviations};
}

const legalForm = /^(?:\S*法人|株式会社|有限会社|\S*법인|주식회사)/u;
const isQuoted = (text: string): boolean => /^[《「『〈].*[》」』〉]$/.test(text);
const plain = (text: string): string => text.replaceAll(/[《》「」『』〈〉]/g, '').trim();

/** Where one unit's word begins before another ends ("社会科学院"), the longer one ends the unit. */
function joinedUnits(text: string, words: SuffixWords): string[] {
  const names: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length;) {
    if (/[《「『]/.test(text.charAt(at))) {
      const close = text.slice(at).search(/[》」』]/);
      if (close !== -1) {
        const end = at + close + 1;
        names.push(text.slice(start, end));
        at = end;
        start = end;
        continue;
      }
    }
    const word = words.units.find(
      (unit) => text.startsWith(unit, at) && !goesOn(text, at, at + unit.length, words),
    );
    const end = at + (word?.length ?? 0);
    const whole =
      word !== undefined && (at > start || word.length > 2) && (word.length > 1 || end === text.length);
    if (whole) {
      names.push(text.slice(start, end));
      start = end;
      at = end;
    } else at++;
  }
  if (start < text.length) names.push(text.slice(start));
  return names;
}

/** Whether another unit's word begins within one, or right after it, and ends later. */
const goesOn = (text: string, from: number, end: number, {units, parts}: SuffixWords): boolean =>
  units.some((unit) => {
    for (let at = from + 1; at < end; at++)
      if (at + unit.length > end && text.startsWith(unit, at)) return true;
    return unit.length > 1 && !parts.includes(unit) && text.startsWith(unit, end);
  });

/** Words by spaces; one that ends like no unit belongs to the next. */
function spacedUnits(text: string, {units}: SuffixWords): string[] {
  const names: string[] = [];
  let open = '';
  for (const word of text.split(/\s+/)) {
    open = open === '' ? word : `${open} ${word}`;
    if (endOf(word, units) === undefined || word.length < 2) continue;
    names.push(open);
    open = '';
  }
  if (open !== '') names.push(open);
  return names;
}
