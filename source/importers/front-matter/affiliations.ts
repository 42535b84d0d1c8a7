import type {Affiliation} from '../../article/article.js';
import {slug} from '../../article/identity.js';
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

/** The affiliations of one front matter, gathered while its keys are read. */
export type Register = {
  /** Innermost first: a unit stands before the institution it belongs to, where that was not listed itself. */
  affiliations: Affiliation[];
  /** Reads what `affiliations:` lists, at the top level of the front matter. */
  list: (value: unknown) => void;
  /** Reads an author's affiliations, by reference or stated in place; gives their ids. */
  refer: (value: unknown) => string[];
  /** The id of an affiliation by its id, number or name, if it is listed. */
  known: (reference: string) => string | undefined;
  /** Enters units that were read elsewhere, innermost first; gives the innermost one's id. */
  enterChain: (units: readonly Affiliation[]) => string | undefined;
  warnings: string[];
};

export function createRegister(): Register {
  const affiliations: Affiliation[] = [];
  const warnings: string[] = [];
  const byKey = new Map<string, string>();
  const byName = new Map<string, string>();
  const entered = new Map<string, readonly Affiliation[]>();
  /** Ids that the front matter gives itself, so that none of ours comes before them. */
  const reserved = new Set<string>();

  /** Ids in the order of the list, for those that are referred to by their number alone. */
  let numbered: readonly string[] = [];

  const lookUp = (reference: string): string | undefined =>
    byKey.get(reference) ??
    byName.get(reference) ??
    (/^\d{1,4}$/.test(reference) ? numbered[Number(reference) - 1] : undefined);

  const freeId = (name: string): string => {
    const wanted = slug(name);
    let id = wanted;
    for (let count = 2; byKey.has(id) || reserved.has(id); count++) id = `${wanted}-${count}`;
    return id;
  };

  const enter = (affiliation: Affiliation): void => {
    affiliations.push(affiliation);
    byKey.set(affiliation.id, affiliation.id);
    if (!byName.has(affiliation.name)) byName.set(affiliation.name, affiliation.id);
    entered.set(affiliation.name, [...(entered.get(affiliation.name) ?? []), affiliation]);
  };

  const institutionNamed = (name: string): Affiliation | undefined =>
    entered.get(name)?.find((affiliation) => affiliation.parentId === undefined);

  const enterChain = (units: readonly Affiliation[]): string | undefined => {
    let parentId: string | undefined;
    for (const {id: _, parentId: _parent, ...unit} of units.toReversed()) {
      const same = entered.get(unit.name)?.find((other) => other.parentId === parentId);
      const id = same?.id ?? freeId(unit.name);
      if (!same) enter({id, ...unit, ...(parentId !== undefined && {parentId})});
      parentId = id;
    }
    return parentId;
  };

  /** Enters the units of a chain, innermost first, and gives the innermost one's id. */
  const add = (fields: Fields): string | undefined => {
    const [innermost, ...outer] = chainOf(fields);
    if (innermost === undefined) return undefined;
    const key = keyOf(fields);
    const existing = key === undefined && outer.length === 0 ? institutionNamed(innermost) : undefined;
    if (existing) return existing.id;

    const details = detailsOf(fields);
    const unit: Affiliation = {
      id: firstLine(fields, 'id') ?? freeId(innermost),
      name: innermost,
      ...(outer.length === 0 ? details : {}),
    };
    enter(unit);
    if (key !== undefined) byKey.set(key, unit.id);
    let inner = unit;
    for (const [at, name] of outer.entries()) {
      const outermost = at === outer.length - 1;
      const known = outermost ? institutionNamed(name) : undefined;
      const next = known ?? {id: freeId(name), name, ...(outermost ? details : {})};
      inner.parentId = next.id;
      if (!known) enter(next);
      inner = next;
    }
    return unit.id;
  };

  const readList = (value: unknown): void => {
    const entries = list(value).flatMap((entry) => (isFields(entry) ? entriesIn(entry) : namesIn(entry)));
    for (const entry of entries) reserved.add(firstLine(entry, 'id') ?? '');
    // Institutions before their units, so that a unit finds its own; the order of the list is restored after.
    const ids = new Map<Fields, string>();
    for (const entry of [...entries.filter((each) => !isUnit(each)), ...entries.filter(isUnit)]) {
      const key = keyOf(entry);
      if (key !== undefined && byKey.has(key)) {
        warnings.push(`The front matter lists the affiliation “${key}” twice; the first was taken.`);
        continue;
      }
      const id = add(entry);
      if (id !== undefined) ids.set(entry, id);
    }
    numbered = entries.flatMap((entry) => ids.get(entry) ?? []);
    inOrder(affiliations, [...new Set(numbered)]);
  };

  const refer = (value: unknown): string[] =>
    list(value).flatMap((entry) => {
      if (!isFields(entry))
        return references(line(entry) ?? '').flatMap((name) => lookUp(name) ?? add({name}) ?? []);
      const key = keyOf(entry);
      const known = key === undefined ? undefined : lookUp(key);
      if (known === undefined) return add(entry) ?? add({name: key}) ?? [];
      if (chainOf(entry).length > 0)
        warnings.push(`The front matter states the affiliation “${key}” twice; the first was taken.`);
      return known;
    });

  /** "1, 2" and "a, b" where each part is known; else names parted by semicolons. */
  const references = (text: string): string[] => {
    if (text === '' || lookUp(text) !== undefined) return text === '' ? [] : [text];
    const parts = text.split(/[,;]/).map((part) => part.trim());
    return parts.every((part) => lookUp(part) !== undefined) ? parts : splitNames(text);
  };

  return {affiliations, list: readList, refer, known: lookUp, enterChain, warnings};
}

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
