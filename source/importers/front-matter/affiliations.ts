import type {Affiliation} from '../../article/article.js';
import {affiliationList, type AffiliationList} from '../../people/affiliation-list.js';
import type {Unit} from '../../people/institutions.js';
import {
  type Fields,
  first,
  firstLine,
  firstWords,
  has,
  isFields,
  line,
  list,
  stated,
  words,
} from './fields.js';

/** The affiliations of one front matter, found by their ids, numbers or names. */
export type FrontMatterAffiliations = {
  affiliations: Affiliation[];
  /** Reads what `affiliations:` lists, at the top level of the front matter. */
  list: (value: unknown) => void;
  /** Reads an author's affiliations, by reference or stated in place; gives their ids. */
  refer: (value: unknown) => string[];
  /** The id of an affiliation by its id, number or name, if it is listed. */
  known: (reference: string) => string | undefined;
  /** Takes a post from another list of affiliations; see `AffiliationList`. */
  take: AffiliationList['take'];
  warnings: string[];
};

export function createFrontMatterAffiliations(): FrontMatterAffiliations {
  const {affiliations, add, take, reserve} = affiliationList();
  const warnings: string[] = [];
  const byKey = new Map<string, string>();

  /** Ids in the order of the list, for those that are referred to by their number alone. */
  let numbered: readonly string[] = [];

  /** By their ids and names, the first of each; and how many of them are in it. */
  const byName = new Map<string, string>();
  let noted = 0;
  const note = (): void => {
    for (const {id, name} of affiliations.slice(noted))
      for (const reference of [id, name]) if (!byName.has(reference)) byName.set(reference, id);
    noted = affiliations.length;
  };

  const named = (reference: string): string | undefined => {
    if (noted < affiliations.length) note();
    return byName.get(reference);
  };

  const lookUp = (reference: string): string | undefined =>
    byKey.get(reference) ??
    named(reference) ??
    (/^\d{1,4}$/.test(reference) ? numbered[Number(reference) - 1] : undefined);

  const enter = (fields: Fields): string | undefined => {
    const id = add(unitsOf(fields), firstLine(fields, 'id'));
    const key = keyOf(fields);
    if (id !== undefined && key !== undefined) byKey.set(key, id);
    return id;
  };

  const readList = (value: unknown): void => {
    const entries = list(value).flatMap((entry) => (isFields(entry) ? entriesIn(entry) : namesIn(entry)));
    for (const entry of entries) {
      const id = firstLine(entry, 'id');
      if (id !== undefined) reserve(id);
    }
    // Institutions before their units, so that a unit finds its own; the order of the list is restored after.
    const ids = new Map<Fields, string>();
    for (const entry of [...entries.filter((each) => !isUnit(each)), ...entries.filter(isUnit)]) {
      const key = keyOf(entry);
      if (key !== undefined && byKey.has(key)) {
        warnings.push(`The front matter lists the affiliation “${key}” twice; the first was taken.`);
        continue;
      }
      const id = enter(entry);
      if (id !== undefined) ids.set(entry, id);
    }
    numbered = entries.flatMap((entry) => ids.get(entry) ?? []);
    note();
    inOrder(affiliations, [...new Set(numbered)]);
  };

  const refer = (value: unknown): string[] =>
    list(value).flatMap((entry) => {
      if (!isFields(entry))
        return references(line(entry) ?? '').flatMap((name) => lookUp(name) ?? enter({name}) ?? []);
      const key = keyOf(entry);
      const known = key === undefined ? undefined : lookUp(key);
      if (known === undefined) return enter(entry) ?? enter({name: key}) ?? [];
      if (unitsOf(entry).length > 0)
        warnings.push(`The front matter states the affiliation “${key}” twice; the first was taken.`);
      return known;
    });

  /** "1, 2" and "a, b" where each part is known; else names parted by semicolons. */
  const references = (text: string): string[] => {
    if (text === '' || lookUp(text) !== undefined) return text === '' ? [] : [text];
    const parts = text.split(/[,;]/).map((part) => part.trim());
    return parts.every((part) => lookUp(part) !== undefined) ? parts : splitNames(text);
  };

  return {affiliations, list: readList, refer, known: lookUp, take, warnings};
}

/** What an entry states, innermost unit first; the details are those of the outermost. */
const unitsOf = (fields: Fields): Unit[] =>
  chainOf(fields).map((name, at, names) => ({name, ...(at === names.length - 1 && detailsOf(fields))}));

const keyOf = (fields: Fields): string | undefined =>
  firstLine(fields, 'id', 'index', 'label', 'ref', 'number');

/** Whether something belongs to something else. */
const isUnit = (fields: Fields): boolean => chainOf(fields).length > 1;

const unitKeys = [
  'id',
  'index',
  'label',
  'ref',
  'number',
  'name',
  'literal',
  'department',
  'group',
  'division',
  'institution',
];

/** One affiliation by its keys, or several under keys of their own: `nu: Northern University`, `nu: {name: …}`. */
function entriesIn(fields: Fields): Fields[] {
  if (has(fields, ...unitKeys)) return [fields];
  return Object.entries(fields).map(([id, value]) => (isFields(value) ? {id, ...value} : {id, name: value}));
}

const splitNames = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const namesIn = (value: unknown): Fields[] => splitNames(line(value) ?? '').map((name) => ({name}));

/** The names of a unit and what it belongs to, innermost first, each once. */
function chainOf(fields: Fields): string[] {
  const inner = ['group', 'department', 'division'].map((key) => words(fields[key]));
  const institution = words(
    isFields(fields['institution']) ? fields['institution']['name'] : fields['institution'],
  );
  const name =
    words(fields['name']) ?? (institution === undefined ? firstWords(fields, 'literal') : undefined);
  // A name that only strings the parts together says nothing more.
  const whole = name !== undefined && inner.some((unit) => unit !== undefined && name.includes(unit));
  return [...inner, whole && institution !== undefined ? undefined : name, institution]
    .flatMap((unit) => (unit === undefined ? [] : [withoutArticle(unit)]))
    .filter((unit, at, units) => units.indexOf(unit) === at);
}

const withoutArticle = (name: string): string => name.replace(/^the (?=\S)/i, '');

function detailsOf(fields: Fields): Partial<Affiliation> {
  const place = [firstLine(fields, 'city'), firstLine(fields, 'state', 'region', 'province')].filter(Boolean);
  return stated<Partial<Affiliation>>({
    abbreviation: firstLine(fields, 'abbreviation', 'acronym'),
    place: place.length > 0 ? place.join(', ') : undefined,
    country: line(isFields(fields['country']) ? fields['country']['name'] : first(fields, 'country')),
    ror: line(fields['ror'])?.replace(/^(?:https?:\/\/)?ror\.org\//i, ''),
  });
}

/** Sorts the affiliations so that those with the given ids come in that order, each followed by its new outer units. */
function inOrder(affiliations: Affiliation[], ids: readonly string[]): void {
  const byId = new Map(affiliations.map((affiliation) => [affiliation.id, affiliation]));
  const own = new Set(ids);
  const ordered = new Set<Affiliation>();
  for (const id of ids) {
    let unit = byId.get(id);
    if (unit) ordered.add(unit);
    while ((unit = byId.get(unit?.parentId ?? '')) && !own.has(unit.id)) ordered.add(unit);
  }
  affiliations.splice(0, affiliations.length, ...ordered);
}
