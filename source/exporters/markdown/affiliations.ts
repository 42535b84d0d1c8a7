import type {Affiliation} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {asMarkdown} from '../../prose/inline-markdown.js';
import type {Yaml} from './yaml.js';

type Fields = Record<string, Yaml | undefined>;

export type AffiliationFields = {
  list: Fields[];
  /** What the shared shape has no word for, by id. */
  parents: Fields;
  printed: Fields;
  /** By name; by id where a name has several. */
  abbreviations: Fields;
};

/**
 * Affiliations in the shape that MyST and Quarto share. A unit is written with its institution's name and itself as
 * its department; an institution that is known only through its first unit is not listed, since reading that gives it
 * back. A nesting that this can't say stands under `parents`.
 */
export function writeAffiliations(affiliations: readonly Affiliation[]): AffiliationFields {
  const fields: AffiliationFields = {list: [], parents: {}, printed: {}, abbreviations: {}};
  let implied: Affiliation | undefined;
  for (const [at, affiliation] of affiliations.entries()) {
    if (affiliation.printed !== undefined) fields.printed[affiliation.id] = affiliation.printed;
    if (affiliation.abbreviation !== undefined)
      fields.abbreviations[abbreviationKey(affiliation, affiliations)] = affiliation.abbreviation;
    if (affiliation === implied) continue;

    const {id, name, parentId} = affiliation;
    const parent = affiliations.find((candidate) => candidate.id === parentId);
    if (parent && isDepartment(affiliation, parent, affiliations)) {
      const first = affiliations.findIndex((candidate) => candidate.parentId === parent.id) === at;
      if (first && affiliations[at + 1] === parent && isImplied(parent)) implied = parent;
      fields.list.push({
        id,
        name: asMarkdown(parent.name),
        department: asMarkdown(name),
        ...(implied === parent ? whereOf(parent) : {}),
      });
      continue;
    }
    if (parentId !== undefined) fields.parents[id] = parentId;
    fields.list.push({id, name: asMarkdown(name), ...whereOf(affiliation)});
  }
  return fields;
}

const whereOf = ({place, country, ror}: Affiliation): Fields => ({city: place, country, ror});

/**
 * A unit that says nothing but its name, of an institution that its name alone tells: names are compared as they are
 * read.
 */
const isDepartment = (unit: Affiliation, institution: Affiliation, all: readonly Affiliation[]): boolean =>
  institution.parentId === undefined &&
  unit.name !== institution.name &&
  unit.place === undefined &&
  unit.country === undefined &&
  unit.ror === undefined &&
  all.every(({id, name}) => id === institution.id || slug(name) !== slug(institution.name));

const isImplied = ({id, name, printed}: Affiliation): boolean => id === slug(name) && printed === undefined;

function abbreviationKey({id, name, abbreviation}: Affiliation, all: readonly Affiliation[]): string {
  const shared = all.some(
    (other) => (other.name === name && other.abbreviation !== abbreviation) || other.id === name,
  );
  return shared ? id : name;
}
