import {countCases, startsUpper} from '../../article/letters.js';
import {isCountry, isPlace} from '../countries.js';
import {isOutermost, referringNoun} from '../institution-words.js';
import {readAffiliation, type Unit} from '../institutions.js';
import {startsLikeName} from '../letter-case.js';
import {cutAt} from '../separators.js';

/** What a phrase about an affiliation comes to; inferred where it rests on an affiliation named before. */
export type Named = {units: Unit[]; inferred: boolean};

const same = new RegExp(`^(?:(?:the |that )?same \\S+|(?:the|that|his|her|its|their) ${referringNoun})$`);
const toSame = new RegExp(
  `,?\\s+(?:at|of|in|within)\\s+(?=(?:the |that )?same\\s|(?:the|that|his|her|its|their) ${referringNoun}$)`,
  'g',
);
const ownedBySame = new RegExp(
  `^(?:the |its |his |her |their )?(?:same )?(${referringNoun})['’]s (.+)$`,
  'i',
);

/** "the alliance’s Quay office", by whatever noun an institution named before has. */
const ownedByNamed = /^the ([a-z]{4,})['’]s (.+)$/;

/** What the expressions above need: most names are ruled out by it at once. */
const refersBack = /\b(?:same|that|his|her|its|their) |\bthe [a-z]|['’]s /;

/** "from 2009 to 2012", "(1993–2003)", "until 2018": a time that is over. */
export const overYears =
  /\b(?:from|between) (?:[A-Z][a-z]+ )?\d{4} (?:to|until|through|and) (?:[A-Z][a-z]+ )?\d{4}|\buntil (?:[A-Za-z]+ ){0,2}\d{4}|\b(?<!for )(?:19|20)\d\d ?[–-] ?(?:(?:19|20)?\d\d)(?=\s*(?:$|[,;.)]))/;

const trailers: readonly RegExp[] = [
  /,?\s+(?:since|from|until|between|during|in) (?:\S+ )?\d{4}\b(?:.*?(?= as (?:an? |the )?[a-z])|.*$)/,
  /,?\s+until (?:(?:very )?recently|(?:last|this|earlier|early|late) \S+).*$/,
  /\s*\([^)]*\d{4}[^)]*\)/,
  /,?\s+(?:19|20)\d\d\s?[–-]\s?(?:\d{2,4})?(?=$|[,;])/,
  /,?\s+with (?:an? (?:[a-z-]+ ){0,3}?(?:passion|focus|interest|background|speciali[sz]ation|specialty|degree|career|love|flair|mission|record|history)|(?:[a-z]+ )?(?:experience|expertise|interests?)|(?:(?:over|more than|nearly|almost|about|some) )?(?:\d+\+?(?= )|half|[a-z]+ (?:years|decades)))(?=\W|$).*$/,
  /,?\s+(?:for|over|after) (?:[a-z-]+ ){0,4}?(?:[a-z\d-]+ )?(?:years?|decades?|months?)\b.*$/,
  /,?\s+as (?:is|are|does|do)\s.*$/,
  /,?\s+(?:mainly|mostly|primarily|chiefly) (?:for|in|on|with)\s.*$/,
  /,?\s+at (?:its|the) (?:creation|founding|foundation|beginning|outset|launch|time)\b.*$/,
  /,?\s+(?:until|before|after|while|upon) [a-z-]+ing\s.*$/,
  /,?\s+(?:who|which|whose|that|where|wherein|majoring|speciali[sz](?:ing|ed)|focusing|working on)\s.*$/,
  /,\s+(?:with a|based)\s.*$/,
  /,\s+with (?!the\b)[a-z]+ [a-z]+\s.*$/,
  /,?\s+(?:covering|reporting on|writing about|writing on|campaigning|researching|studying|pursuing|majoring in|(?<!\b(?:student|candidate) )(?:completing|finishing))\s.*$/,
  /,\s+(?:[a-z]+ly )?[a-z]{3,}ing\s(?:and [a-z]+ing\s)?(?!and |or |of )[a-z].*$/,
  /,?\s+(?:[a-z]+ly )?(?:focused|speciali[sz]ed|interested|involved|known|recogni[sz]ed|regarded) (?:on|in|for|as)\s.*$/,
  /,\s+(?:including|(?:before|after|later|eventually) [a-z]+ing)\s.*$/,
  /,\s+(?:responsible|known|famous|renowned|noted|dedicated|committed|devoted)\s.*$/,
];

/** Takes off dates, relative clauses and participles that follow a post. */
export const withoutTrailers = (text: string): string =>
  trailers.reduce((rest, trailer) => rest.replace(trailer, ''), text);

/** "edits the Tarn Review from a barn in Ebb", "writes for Quay Radio from Oslo": whence somebody works. */
const fromHome = / from (?:an?|his|her|their) \p{Ll}.*$|(?<= \p{Lu}\S*) from (\p{Lu}[^,]*)$/u;

/** ", Norway’s leading daily …": what is said of a name behind it. */
const praise =
  /, (?:the )?(?:\p{Lu}[\p{L}.]*|[a-z]+)[’']s (?:[a-z]+ )?(?:[a-z]+est|leading|first|only|premier|top|main)\b[^,;]*/u;

/** What goes on about an institution, or about what somebody does there, behind its name: "… advised by", "… building". */
const participle = /(?<=(?:^|[\s(])\p{Lu}[\p{L}\d.’'-]*\)?),?\s(?:[a-z]+ly\s)?[a-z-]{3,}(?:ing|ed)\s.*$/u;

/** "Tarn Press (a Marren house, closed)": what a bracket says that is neither a short name nor a place. */
const isRemark = (inside: string): boolean =>
  (inside.split(' ').length > 4 ||
    !inside.split(/[ /]/).some((word) => countCases(word).upper >= 2 && word.length <= longestShortName)) &&
  !isPlace(inside.split(', ').at(-1)!) &&
  !/^(?:now|formerly|previously|then) /.test(inside);

/** "the Centre for Tides (Tarn University)": what a bracket says that a unit is part of. */
const isWhole = (inside: string): boolean =>
  isOutermost(inside) &&
  / /.test(inside) &&
  inside.split(' ').every((word) => startsUpper(word) || word === 'of');

/** In UTF-16 units. */
const longestShortName = 12;

/** "180 Kelp Studios", "Study Group 20": digits that belong to a name, and to no address. */
const withNumbers = (text: string): string =>
  text
    .replace(
      /(?:^(?:the )?|(?<=[’']s ))\d{1,3} (?=\p{Lu}\p{L}+ \p{Lu})/u,
      (number) => `${number.trimEnd()}\u2063`,
    )
    .replaceAll(/(?<=\p{Lu}\p{L}+) (?=\d{1,3}(?:$|,| on | at | and ))/gu, '\u2063');

/** The units that a text names. "The same institute", "its Rivers Lab" lead to the units named `before`. */
export function resolve(text: string, before: readonly Unit[]): Named {
  const named = withNumbers(withoutTrailers(text))
    .replaceAll(/([^,()]*) \(([^()]+)\)/g, (whole, name: string, inside: string) =>
      isWhole(inside) && !isOutermost(name) ? `${name}, ${inside}` : isRemark(inside) ? name : whole,
    )
    .replace(/ as (?:an?|the) .*$/, '')
    .replace(fromHome, (whole, place?: string) =>
      place === undefined || (isPlace(place) && !isCountry(place)) ? '' : whole,
    )
    .replace(/ on (?:\p{Lu}\S* ){1,3}(?:Street|Avenue|Road|Square|Lane|Boulevard)\b/u, '')
    .replace(praise, '')
    // "the editorial board for The Ebb"
    .replace(
      /^((?:the )?(?:[a-z]+ )?(?:board|committee|panel|council)) for (?=(?:[Tt]he )?\p{Lu})/u,
      '$1 of ',
    )
    // "The Lock Show on Tarn TV"
    .replace(/(?<=\b(?:Show|Hour|Podcast|Tonight|Today|Live)) on (?=\p{Lu})/u, ' at ')
    .replace(/ [—–] (?:[a-z]|the \p{Ll}).*$/u, '')
    .replace(
      / (?:this|last|next) (?:spring|summer|autumn|fall|winter|year|month|week|season|semester|term)\b.*$/i,
      '',
    )
    .replace(/ (?:during|throughout|(?:for|in) (?:its|his|her|their)) .*$/, '')
    .replace(
      / under (?:then[ -])?(?:President|Prime Minister|Governor|Mayor|Chancellor|Secretary|Presidents) \p{Lu}.*$/u,
      '',
    )
    .replace(participle, '')
    .replace(/,? with (?:[a-z]+ ){1,4}(?:in|of|on|from)\b.*$/, '')
    .replace(/ with (?:an?|his|her|their|over|more than|extensive|particular|special|long) [a-z].*$/, '')
    .replace(/ (?:while|before|after|until)(?: (?:[a-z]+ing|his|her|their|it|the) .*)?$/, '')
    .replace(/, (?:now|formerly|previously) (?:the |called |known as )?\p{Lu}.*$/u, '')
    .replace(/(?<=\p{Lu}\S*) to (?!the\b)[a-z]{3,} .*$|,? including .*$/u, '')
    .replace(/ and (?:(?:two|three|four|several|many|various) [a-z]|its \p{Lu}).*$/u, '')
    .replace(/ (?:she|he|they) [a-z].*$|,? (?:and|among) (?:other|others)\b.*$/, '')
    .replace(/^(?:her|his|their) own [a-z ]{3,40}?, (?=\p{Lu})/u, '')
    .replace(/^an? (?=(\S))/, (article, next: string) => (startsUpper(next) ? '' : article))
    .trim();
  if (!refersBack.test(named)) return {units: unitsOf(named), inferred: false};
  const parts = cutAt(named, toSame);
  const last = parts.at(-1) ?? '';
  if (same.test(last)) {
    const inner = parts.length > 1 ? readAffiliation(parts.slice(0, -1).join(', ')) : [];
    return {units: [...inner, ...referent(last, before)], inferred: true};
  }
  const [, owner = '', owned = ''] = ownedBySame.exec(named) ?? ownedByNamed.exec(named) ?? [];
  if (owned !== '' && (ownedBySame.test(named) || before.some(({name}) => has(name, owner))))
    return {units: [...readAffiliation(owned), ...referent(owner, before)], inferred: true};
  const theirs = named.replace(/^(?:its|their) /, '');
  if (
    theirs !== named &&
    (startsUpper(theirs) ||
      /\b(?:unit|team|desk|office|programme|program|lab|group|division|department|arm|branch|project|centre|center|committee|board|council|panel)(?: (?:on|for) [a-z ]+)?$/.test(
        theirs,
      ))
  )
    return {
      units: [...(startsUpper(theirs) ? readAffiliation(theirs) : [{name: theirs}]), ...before],
      inferred: true,
    };
  return {units: unitsOf(named), inferred: false};
}

/** "two European start-ups", "several Asian newspapers", "a company in Lowick": of what kind, and not which. */
const unnamed =
  /^(?:two|three|four|five|six|several|many|various|multiple|numerous|a number of|a variety of) (?:\S+ ){0,5}\p{Ll}\S*s$|^(?:\p{Ll}\S* )*(?:conferences|events|symposia|meetings|fairs|festivals|workshops|forums) (?:such as|like|including) |^\p{L}+ \p{L}+ of (?:several|various|many|numerous) [^\p{Lu}]*$|^an? \p{Ll}[^\p{Lu}]*(?: (?:in|near|based in) \p{Lu}[^()]*)?$/u;

/** The units that are named; none where the words are no name. */
const unitsOf = (named: string): Unit[] =>
  (named === named.toLowerCase() && !startsLikeName(named.replace(/^the /, ''))) || unnamed.test(named)
    ? []
    : readAffiliation(named.replaceAll(/[“”"]/g, ''));

/** Of the units of the posts stated so far those that "the same school" is: the latest of that noun, else the latest. */
export function unitsMeant(text: string, stated: ReadonlyArray<readonly Unit[]>): readonly Unit[] {
  const noun = /\bsame ([a-z]{4,})/.exec(text)?.[1];
  const latest = stated.at(-1) ?? [];
  if (noun === undefined) return latest;
  return stated.findLast((units) => units.some(({name}) => has(name, noun))) ?? latest;
}

/** From the innermost unit whose name has the noun outwards; all of them where none has it. */
function referent(noun: string, before: readonly Unit[]): Unit[] {
  const wanted = plain(noun.split(/\s+/).at(-1)!);
  const from = before.findIndex(({name}) => has(name, wanted));
  if (from !== -1) return before.slice(from);
  return /^(?:university|college)$/.test(wanted) ? before.slice(-1) : [...before];
}

const has = (name: string, noun: string): boolean => plain(name).includes(plain(noun));

const plain = (text: string): string => text.toLowerCase().replace('center', 'centre');
