import {plainWords} from './printed-names.js';

/** What says of a mention whom it is of. */
export type Sign = {
  /** The normal form of its name. */
  key: string;
  /** An ORCID or a ROR id. */
  mark?: string;
  country?: string;
  /** Normal forms of the other names that were printed with it; an abbreviation may be another's as well. */
  also: ReadonlyArray<{key: string; abbreviation: boolean}>;
};

/** One that others were joined to: the root of a tree of them. */
type Group = {parent: number; mark?: string; country?: string};

/**
 * Tells which mentions are of one person or institution: those of one normal form, those of one ORCID or ROR id, and
 * those whose names were printed as one. Nothing joins what has different ids or stands in different countries; and of
 * two that share a name and are told apart, one that says neither id nor country is taken for neither.
 *
 * @returns for each mention, the index of one that stands for all that it is joined with
 */
export function join(signs: readonly Sign[]): number[] {
  const groups: Group[] = signs.map(({mark, country}, at) => ({
    parent: at,
    ...(mark !== undefined && {mark: plainMark(mark)}),
    ...(country !== undefined && {country: countryKey(country)}),
  }));
  const root = (at: number): number => {
    let top = at;
    for (let up = groups[top]!.parent; up !== top; up = groups[top]!.parent) {
      groups[top]!.parent = groups[up]!.parent;
      top = up;
    }
    return top;
  };
  const unite = (a: number, b: number): void => {
    const [into, from] = [root(a), root(b)].toSorted((one, other) => one - other) as [number, number];
    const [kept, joined] = [groups[into]!, groups[from]!];
    if (into === from || differ(kept.mark, joined.mark)) return;
    if (kept.mark === undefined || joined.mark === undefined)
      if (differ(kept.country, joined.country)) return;
    Object.assign(kept, {...joined, ...kept});
    joined.parent = into;
  };
  const uniteAll = ([first, ...others]: readonly number[]): void => {
    if (first !== undefined) for (const other of others) unite(first, other);
  };

  const numbers = signs.map((_, at) => at);
  const byMark = Map.groupBy(numbers, (at) => groups[at]!.mark);
  for (const [mark, some] of byMark) if (mark !== undefined) uniteAll(some);
  const byKey = Map.groupBy(numbers, (at) => signs[at]!.key);
  for (const [, some] of byKey) for (const alike of toldApart(some, groups)) uniteAll(alike);

  const byOtherName = new Map<string, {named: number[]; abbreviation: boolean}>();
  for (const at of numbers)
    for (const {key, abbreviation} of signs[at]!.also) {
      const known = byOtherName.get(key);
      if (known) known.named.push(at);
      else byOtherName.set(key, {named: [at], abbreviation});
    }
  for (const [key, {named, abbreviation}] of byOtherName) {
    const alone = byKey.get(key) ?? [];
    if (!abbreviation) uniteAll([...named, ...alone]);
    else if (new Set(named.map(root)).size === 1) uniteAll([...named.slice(0, 1), ...alone]);
  }
  return numbers.map(root);
}

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Mentions of one name, by what tells some of them apart from others. */
function toldApart(some: readonly number[], groups: readonly Group[]): Iterable<readonly number[]> {
  for (const sign of ['mark', 'country'] as const) {
    const stated = new Set(some.flatMap((at) => groups[at]![sign] ?? []));
    if (stated.size > 1) return Map.groupBy(some, (at) => groups[at]![sign]).values();
  }
  return [some];
}

/** An id without the address that it may be printed as. */
const plainMark = (mark: string): string => mark.toLowerCase().replace(/^.*\//, '').trim();

const sameCountry: Readonly<Record<string, string>> = {
  usa: 'united states',
  us: 'united states',
  'u s': 'united states',
  'u s a': 'united states',
  'united states of america': 'united states',
  america: 'united states',
  uk: 'united kingdom',
  'u k': 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  england: 'united kingdom',
  scotland: 'united kingdom',
  wales: 'united kingdom',
  'northern ireland': 'united kingdom',
  'p r china': 'china',
  'pr china': 'china',
  prc: 'china',
  'peoples republic of china': 'china',
  deutschland: 'germany',
  ger: 'germany',
  'the netherlands': 'netherlands',
  holland: 'netherlands',
  italia: 'italy',
  espana: 'spain',
  brasil: 'brazil',
  schweiz: 'switzerland',
  suisse: 'switzerland',
  korea: 'south korea',
  'republic of korea': 'south korea',
  czechia: 'czech republic',
  turkiye: 'turkey',
  'russian federation': 'russia',
  'viet nam': 'vietnam',
};

/** A country's name in one of the ways that addresses print it. */
export function countryKey(country: string): string {
  const plain = plainWords(country).join(' ');
  return sameCountry[plain] ?? plain;
}
