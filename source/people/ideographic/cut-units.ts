import {plainForm} from './plain-forms.js';
import {isNamed, isPhrase, isQuoted, opensInCampus, shortName, wholeName} from './unit-names.js';
import {kind, kindBehind} from './unit-phrases.js';
import type {SuffixWords} from './words.js';

/** Faculties and their like: "法政大法学部" is parted before one. */
const faculty =
  /^(?!学)\p{Script=Han}{0,12}(?:学部|学院|研究科|研究所|研究院|病院|センター|中心|(?<!医)学科|系(?![统列]))/u;

/** Whether a unit that one letter ends is cut before other letters. */
const isCut = (unit: string, rest: string, before: string): boolean =>
  /^\s/.test(rest) ||
  (unit === '大' && (rest.startsWith('の') || faculty.test(rest))) ||
  (unit === '系' && before !== '关' && /^[^统列].{0,2}$/.test(rest)) ||
  (unit === '会' && !/[社机都国]/.test(before) && /^[^学计議话員场合馆社长].{0,2}$/u.test(rest)) ||
  (unit === '部' &&
    /[^内干总全局外本学]/.test(before) &&
    /^\p{Script=Han}{2,20}(?:中心|研究院|研究所|[司局处]$)/u.test(rest)) ||
  (unit === '委' && /^[^员会托任派内培]/.test(rest)) ||
  (unit === '网' && before !== '联' && /^[^络站民球友点易管格店红]/.test(rest)) ||
  (/[馆院]/.test(unit) && /^\p{Script=Han}{1,8}[组部室处科]$/u.test(rest)) ||
  // "自民党政調会長"
  (unit === '党' && /^[^员員委组組支校派章].{0,5}$/u.test(rest)) ||
  (unit === '局' && /^\p{Script=Han}{2,8}$/u.test(rest)) ||
  (unit === '庁' && /^[^舎内]/.test(rest));

/** Where one unit's word begins before another ends ("社会科学院"), the longer one ends the unit. */
export function joinedUnits(printed: string, words: SuffixWords): string[] {
  const text = plainForm(printed);
  const names: string[] = [];
  let start = 0;
  const cut = (end: number): number => {
    const name = printed.slice(start, end).trim();
    if (name !== '') names.push(name);
    start = end;
    return end;
  };
  for (let at = 0; at < text.length;) {
    if (at === start) {
      const lead = /^(?:[\sの的]+|・(?=.{2}))/.exec(text.slice(at))?.[0].length ?? 0;
      const form = words.forms.exec(text.slice(at + lead))?.[0].length ?? 0;
      start += lead;
      at += lead + form;
      if (form > 0) {
        const end = endOfFirm(text, at, words);
        if (end > at) at = cut(end);
        continue;
      }
      if (lead > 0) continue;
    }
    if (/[《「『〈]/.test(text.charAt(at))) {
      const close = text.slice(at).search(/[》」』〉]/);
      if (close !== -1) {
        // 「海をつなぐ」デザイナー: what a phrase says is no name.
        const end = at + close + 1;
        // "雑誌『波』": what a name in quotation marks is, and no part of it.
        start = at;
        const quoted = text.slice(at + 1, end - 1);
        if (isPhrase(quoted) && !isNamed(quoted, words)) start = end;
        else {
          if (kind.test(names.at(-1) ?? '')) names.pop();
          cut(end);
          start += kindBehind.exec(text.slice(end))?.[0].length ?? 0;
        }
        at = Math.max(start, end);
        continue;
      }
    }
    const short = at === start ? shortName.exec(text.slice(at))?.[0] : undefined;
    const word =
      short ??
      words.units.find((unit) => text.startsWith(unit, at) && !goesOn(text, at, at + unit.length, words));
    const end = at + (word?.length ?? 0);
    const whole =
      word !== undefined &&
      // "西部" is a part of a country.
      (at > start || word.length > 2 || short !== undefined || wholeName.test(word)) &&
      (word !== '部' || at > start + 1) &&
      (word.length > 1 || end === text.length || isCut(word, text.slice(end), text.charAt(at - 1))) &&
      !(words.soft.includes(word) && /^\S/.test(text.slice(end)) && isNamed(text.slice(end), words)) &&
      // "ラボラトリー" goes on in the same script.
      !(/[\p{Script=Katakana}ー]$/u.test(word) && /^[\p{Script=Katakana}ー]/u.test(text.slice(end))) &&
      !words.modifiers.includes(text.slice(start, at));
    at = whole ? cut(end + (opensInCampus.exec(text.slice(end))?.[0].length ?? 0)) : at + 1;
  }
  if (start < text.length) names.push(printed.slice(start));
  return names;
}

/** Where a name ends that a legal form opens: at a space between two scripts, before "の" or a department. */
function endOfFirm(text: string, from: number, words: SuffixWords): number {
  const foreign = /^[\p{Script=Katakana}\p{Script=Latin}ー・&\d]{2,}(?=\p{Script=Han}{2,10}[部课室]$)/u.exec(
    text.slice(from),
  );
  if (foreign) return from + foreign[0].length;
  const [name = ''] =
    /^(?:[^の「『]|の(?=[\p{Script=Hiragana}家里森丘樹木郷]))*?(?=の(?![\p{Script=Hiragana}家里森丘樹木郷])|[「『]|[^\x21-\x7E] | [^\x21-\x7E]|$)/u.exec(
      text.slice(from),
    ) ?? [];
  const space = text.slice(from + name.length).search(/ /);
  const end = from + name.length + (space === 1 ? 1 : 0);
  // "合同会社波の上商店": a unit's own word stands behind it.
  const behind = text.slice(end + 1);
  if (text.charAt(end) === 'の' && (isNamed(behind, words) || words.units.includes(behind)))
    return text.length;
  const unit = words.units.find((each) => each.length > 1 && text.slice(from + 1, end).includes(each));
  return unit === undefined ? end : from;
}

/** Whether another unit's word begins within one, or right after it, and ends later. */
const goesOn = (text: string, from: number, end: number, words: SuffixWords): boolean => {
  const {units, parts, soft} = words;
  return units.some((unit) => {
    for (let at = from + 1; at < end; at++)
      if (at + unit.length > end && text.startsWith(unit, at))
        // "河州大学校务委员会"
        return unit !== '学校' || !/^[务友园区医董办史]/.test(text.slice(at + unit.length));
    if (parts.includes(unit) || soft.includes(unit) || !text.startsWith(unit, end)) return false;
    const rest = text.slice(end + unit.length);
    // "海城大学公司法研究中心": a field, and no firm.
    if (/(?:大学|学院)$/.test(text.slice(from, end)) && fieldToo.test(unit) && isNamed(rest, words))
      return false;
    // "関東学院大"
    return unit.length > 1 || (unit === '大' && (rest === '' || faculty.test(rest)));
  });
};

/** Units that are what a faculty or a centre is about as well. */
const fieldToo = /^(?:公司|企业|资本|证券|基金|保险|银行|法院|政府|议会|网|传媒|组织|机构|社会)$/;

/** Words by spaces; one that ends like no unit belongs to the next, and the one after a legal form to that. */
export function spacedUnits(text: string, words: SuffixWords): string[] {
  const names: string[] = [];
  let open = '';
  for (const word of text.split(/\s+(?![^《「『〈]*[》」』〉])/)) {
    const form = words.forms.exec(open)?.[0];
    const opened = form !== undefined && form === open;
    open = open === '' ? word : `${open} ${word}`;
    const firm = words.forms.exec(word)?.[0];
    const isFirm = firm !== undefined && firm !== word;
    if (!opened && !isFirm && (firm === word || !isNamed(isQuoted(word) ? word : open, words))) continue;
    // "KAIST 전산학부": a school of what is called by its initials.
    if (/^[A-Z]{3,} \S+(?:학과|학부|대학원|전공|스쿨)$/u.test(open)) {
      const [school = ''] = open.split(' ', 1);
      names.push(school, open.slice(school.length + 1));
      open = '';
      continue;
    }
    // "나루텍 코리아": a word that belongs to the name before it.
    if (
      open === word &&
      names.length > 0 &&
      /^(?:코리아|글로벌|그룹|재팬|차이나|아시아|홀딩스)$/.test(word)
    ) {
      names.push(`${names.pop()} ${word}`);
      open = '';
      continue;
    }
    // "팟캐스트 〈나루〉": what a name in quotation marks is, and no part of it.
    if (isQuoted(word) && kind.test(names.at(-1) ?? '')) names.pop();
    names.push(isQuoted(word) ? word : open);
    open = '';
  }
  if (open !== '') names.push(open);
  return names;
}
