import {plainForm} from './plain-forms.js';
import type {SuffixWords} from './words.js';

/** "같은 단체", "同大学", "该校" and nothing else of a name: the institution that was named before; else empty. */
export function namedBefore(text: string, {units}: SuffixWords): string {
  const plain = plainForm(text);
  const [same = ''] = /^(?:[同该本]|(?:같은|동) )/u.exec(plain) ?? [];
  if (same === '') return '';
  const kind = plain.slice(same.length);
  const word =
    /^(?:[社校院行紙誌省庁局](?![会友评評])|단체|기관)/u.exec(kind)?.[0] ??
    (same === '本' ? undefined : units.find((unit) => kind.startsWith(unit)));
  if (word === undefined) return kind === '' && same !== '本' ? text : '';
  return text.slice(0, same.length + word.length);
}

/** How parts of an employer end that stand for none by themselves. */
export const part = /(?:(?<!本)部|[課室局]|支局|支社|本社|支店|(?<!法律|会計|設計|建築|税理士)事務所|工場)$/u;

/** "外資系銀行", "大手メーカー": nothing but the kind of a firm. */
export const vague =
  /^(?:大手|外資|日系|民間|都内|国内|海外|複数|中堅|地元|有名|上場|受託|IT|広告|SES|[\p{Script=Katakana}ー]{2,12}(?=会社|企業))\S*(?:会社|企業|銀行|メーカー|商社|ファンド|代理店|新聞社|出版社|放送局|テレビ局|病院|大学)$|^\p{Script=Han}{0,2}(?:ベンチャーキャピタル|シンクタンク|スタートアップ|コンサルティングファーム)$|^.+の[\p{Script=Katakana}ー]{2,}(?:会社|企業)$|^\p{Script=Han}{0,4}某/u;

/** "古書店「…」": what a name in quotation marks is, and no institution that it belongs to. */
export const kind =
  /(?:団体|团体|團體|[书書]店|出版社|サロン|コミュニティ|サークル|グループ|(?:非[营營]利|公益|民[间間]|[环環]保)[组組][织織]|단체|출판사|책방|모임)$/u;

/** "《…》杂志": the same behind it, in simplified characters. */
export const kindBehind =
  /^(?:杂志社?|[双半]?[周月季]刊|[日周晚]?报社?|网站?|栏目|频道|专栏|(?:微信)?公众号|雑誌)/;

/** "협회의", not "자문회의": what says whose something is. */
export const possessive =
  /(?<=\p{Script=Hangul})(?<!회)의$|(?<=(?:협|학|연합|위원|친목|국|교|노|총|우|사|동호|부녀|연구|후원)회)의$/u;

/** "…である", "…を運営する", "…을 돕는 ": what is told of an institution before its name. */
export const told = /^.*(?:である|という|[을를] (?!위한)\S+[는한인된]\s)(?=.)/u;
