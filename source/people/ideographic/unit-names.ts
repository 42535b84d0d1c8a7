import {plainForm} from './plain-forms.js';
import {possessive} from './unit-phrases.js';
import {endOf, type SuffixWords} from './words.js';

/** Whether a text is an institution by its own words: its end, quotation marks or a legal form. */
export function isNamed(text: string, words: SuffixWords): boolean {
  const name = bareName(text).replace(possessive, '').replace(withCampus, '');
  const unit = endOf(name, words.units);
  return (
    (unit !== undefined &&
      (unit.length < name.length || unit.length > 2) &&
      !words.modifiers.includes(plainForm(name.slice(0, -unit.length))) &&
      !/^(?:.部|[한미영중태외전]국|\d+대|.*都市|[本该該][报報])$/u.test(name)) ||
    isQuoted(text) ||
    words.forms.test(plainForm(text))
  );
}

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
