import type {Affiliation} from '../../article/article.js';
import {slug} from '../../article/identity.js';
import {type Fields, first, firstLine, isFields, line, list, stated} from './fields.js';

/** The affiliations of one front matter, gathered while its keys are read. */
export type Register = {
  /** Innermost first: a unit stands before the institution it belongs to, where that was not listed itself. */
  affiliations: Affiliation[];
  /** Reads what `affiliations:` lists, at the top level of the front matter. */
  list: (value: unknown) => void;
  /** Reads an author's affiliations, by reference or stated in place; gives their ids. */
  refer: (value: unknown) => string[];
  warnings: string[];
};

export function createRegister(): Register {
  const affiliations: Affiliation[] = [];
  const warnings: string[] = [];
  /** By everything a reference may use: the id as written, the index, the name. */
  const known = new Map<string, string>();
  const listed = new Set<string>();

  const freeId = (wanted: string): string => {
    let id = wanted;
    for (let count = 2; affiliations.some((affiliation) => affiliation.id === id); count++)
      id = `${wanted}-${count}`;
    return id;
  };

  const institutionNamed = (name: string): Affiliation | undefined =>
    affiliations.find((affiliation) => affiliation.name === name && affiliation.parentId === undefined);

  /** Adds the units of a chain, innermost first, and gives the innermost one's id. */
  const add = (fields: Fields): string | undefined => {
    const chain = chainOf(fields);
    const [innermost, ...outer] = chain;
    if (innermost === undefined) return undefined;
    const key = firstLine(fields, 'id', 'index', 'label', 'ref', 'number');
    const details = detailsOf(fields);
    const existing = key === undefined && outer.length === 0 ? institutionNamed(innermost) : undefined;
    if (existing) return existing.id;

    const id = freeId(key !== undefined && !/^\d+$/.test(key) ? key : slug(innermost));
    const unit: Affiliation = {id, name: innermost, ...(outer.length === 0 ? details : {})};
    affiliations.push(unit);
    let inner = unit;
    for (const [at, name] of outer.entries()) {
      const last = at === outer.length - 1;
      const there = last ? institutionNamed(name) : undefined;
      const next = there ?? {id: freeId(slug(name)), name, ...(last ? details : {})};
      inner.parentId = next.id;
      if (there) break;
      affiliations.push(next);
      inner = next;
    }
    for (const name of [key, innermost, firstLine(fields, 'name')])
      if (name !== undefined && !known.has(name)) known.set(name, id);
    return id;
  };

  const readList = (value: unknown): void => {
    const entries = list(value).flatMap((entry) => (isFields(entry) ? [entry] : namesIn(entry)));
    // Institutions before their units, so that a unit finds its own; the order of the front matter is restored after.
    const units = entries.filter((entry) => chainOf(entry).length > 1);
    const ids = new Map<Fields, string>();
    for (const entry of [...entries.filter((candidate) => !units.includes(candidate)), ...units]) {
      const key = firstLine(entry, 'id', 'index', 'label');
      if (key !== undefined && listed.has(key)) {
        warnings.push(`The front matter lists the affiliation “${key}” twice; the first was taken.`);
        continue;
      }
      if (key !== undefined) listed.add(key);
      const id = add(entry);
      if (id !== undefined) ids.set(entry, id);
    }
    inOrder(
      affiliations,
      entries.flatMap((entry) => ids.get(entry) ?? []),
    );
  };

  const refer = (value: unknown): string[] =>
    list(value).flatMap((entry) => {
      if (!isFields(entry)) return references(entry).flatMap((name) => known.get(name) ?? add({name}) ?? []);
      const reference = firstLine(entry, 'ref', 'id');
      if (reference !== undefined && known.has(reference)) {
        if (chainOf(entry).length > 0)
          warnings.push(`The front matter states the affiliation “${reference}” twice; the list was taken.`);
        return known.get(reference) ?? [];
      }
      return add(entry) ?? (reference === undefined ? [] : (add({name: reference}) ?? []));
    });

  /** "1, 2" and "a, b" where each part is known; else names parted by semicolons. */
  const references = (value: unknown): string[] => {
    const text = line(value) ?? '';
    if (text === '' || known.has(text)) return text === '' ? [] : [text];
    const parts = text.split(/[,;]/).map((part) => part.trim());
    return parts.every((part) => known.has(part)) ? parts : splitNames(text);
  };

  return {affiliations, list: readList, refer, warnings};
}

const splitNames = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const namesIn = (value: unknown): Fields[] => splitNames(line(value) ?? '').map((name) => ({name}));

/** The names of a unit and what it belongs to, innermost first, each once. */
function chainOf(fields: Fields): string[] {
  const inner = ['group', 'department', 'division'].map((key) => line(fields[key]));
  const institution = line(
    isFields(fields['institution']) ? fields['institution']['name'] : fields['institution'],
  );
  const name = line(fields['name']) ?? (institution === undefined ? firstLine(fields, 'literal') : undefined);
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
