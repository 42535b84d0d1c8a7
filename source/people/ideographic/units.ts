import type {Unit} from '../institutions.js';
import {joinedUnits, spacedUnits} from './cut-units.js';
import {bareName, isNamed, isQuoted} from './unit-names.js';
import {namedBefore, possessive, told, vague} from './unit-phrases.js';
import type {SuffixWords} from './words.js';

export type Units = {units: Unit[]; rest: string};

/** Cuts after each word that units end in, from the outermost inwards; `rest` is what follows the last. */
export function unitsIn(printed: string, words: SuffixWords): Units {
  const same = namedBefore(printed.trim(), words);
  if (same !== '') {
    const inner = unitsIn(printed.trim().slice(same.length), words);
    return {units: [...inner.units, {name: same}], rest: inner.rest};
  }
  const {text, abbreviations} = withoutAbbreviations(
    printed
      .trim()
      .replace(/^(?:在(?!\p{Script=Katakana}|[外日米英中韓台])|于|於)/u, '')
      .replace(/(?:[のに的]|など)$/, '')
      .replace(possessive, ''),
    words,
  );
  if (vague.test(text)) return {units: [], rest: ''};
  const names = words.lexicon.spaced ? spacedUnits(text, words) : joinedUnits(text, words);
  const last = names.at(-1) ?? '';
  const open =
    last !== '' && !isNamed(words.lexicon.spaced ? lastOf(last) : last, words) && !words.forms.test(last);
  const named = open ? names.slice(0, -1) : names;
  return {
    units: named
      .map((printedName): Unit => {
        const name = bareName(printedName)
          .replace(told, '')
          .replace(/[の的]$/u, '')
          .replace(possessive, '');
        const abbreviation = abbreviations.find(({before}) => before.endsWith(name))?.abbreviation;
        return {name, ...(abbreviation !== undefined && {abbreviation})};
      })
      .filter(({name}) => name !== '' && !/^(?:・|による|[やとで]\p{Script=Katakana})/u.test(name))
      .toReversed(),
    rest: open ? last.replace(/^[の的]/, '').trim() : '',
  };
}

/** The last word, or the whole where it is in quotation marks. */
const lastOf = (text: string): string => (isQuoted(text) ? text : text.slice(text.lastIndexOf(' ') + 1));

/** "한국개발연구원(KDI)": a name without what it is called for short, and what stood before that. */
function withoutAbbreviations(
  text: string,
  {lexicon}: SuffixWords,
): {
  text: string;
  abbreviations: ReadonlyArray<{before: string; abbreviation: string}>;
} {
  const abbreviations: Array<{before: string; abbreviation: string}> = [];
  const bare = text
    .replaceAll(/ ?[（(]([A-Z][A-Za-z&-]{1,11})[）)] ?/g, (mark, abbreviation: string, at: number) => {
      abbreviations.push({before: text.slice(0, at).trim(), abbreviation});
      // "海辺基盤（UKB）グループ" goes on.
      return lexicon.spaced && !text.startsWith('의', at + mark.length) ? ' ' : '';
    })
    // "波打大（英）": in which country it is.
    .replaceAll(/(?<=\S)[（(][英米美独德仏法伊露俄中韓韩豪澳加蘭荷西印台日][）)]/gu, '')
    // "福武書店（現…）": what else a bracket says of a name; a legal form stands in one too.
    .replaceAll(/(?<=\S)[（(](?:[^（）()]{3,}|当[時时])[）)]/g, '')
    .trim();
  return {text: bare, abbreviations};
}
