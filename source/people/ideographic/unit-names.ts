import {plainForm} from './plain-forms.js';
import {possessive} from './unit-phrases.js';
import {endOf, type SuffixWords} from './words.js';

/** Whether a text is an institution by its own words: its end, quotation marks or a legal form. */
export function isNamed(text: string, words: SuffixWords): boolean {
  const name = bareName(text).replace(possessive, '').replace(withCampus, '');
  const unit = endOf(name, words.units);
  return (
    (unit !== undefined &&
      (unit.length < name.length || unit.length > 2 || wholeName.test(unit)) &&
      !words.modifiers.includes(plainForm(name.slice(0, -unit.length))) &&
      !noUnit.test(plainForm(name))) ||
    shortName.test(plainForm(name)) ||
    isQuoted(text) ||
    words.forms.test(plainForm(text))
  );
}

/** Words of two letters that name an institution by themselves, and universities by two of their letters. */
export const wholeName = /^(?:央[视視行广]|日[銀银]|[国國][会會])$/u;
export const shortName =
  /^(?:[北南]航|北邮|[北上]外|[上央]财|[国央]美|[中上]戏)(?=$|\p{Script=Han}{0,12}(?:[学學]院|系)$)/u;

/** What ends like a unit and is a place or a field, or says how things are joined. */
const noUnit =
  /^(?:.部|[한미영중태외전]국|\d+대|.*都市|[本该]报|사회|(?:[강수창남노철]원|의정부|해운대)|.*(?:[関关]系|联网|[本百文理工专预教前]科|(?:重点|跨|多)学科|[他自当各弊入退商結]社))$/u;

/** A name in quotation marks. */
export const isQuoted = (text: string): boolean => /^[《「『〈].*[》」』〉]$/.test(text.trim());

/** What a phrase says, and no name. */
export const isPhrase = (text: string): boolean => /を|[るうくすつむ]$/.test(text);

/** A name without its quotation marks. */
export const bareName = (text: string): string => text.replaceAll(/[《》「」『』〈〉]/g, '').trim();

/** "江州大学（海城）": in which of its places it is, as a part of its name. */
const campus = String.raw`[（(]\p{Script=Han}{2}[）)]`;
const withCampus = new RegExp(`${campus}$`, 'u');
export const opensInCampus = new RegExp(`^${campus}`, 'u');
