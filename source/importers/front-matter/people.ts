import {type Fields, first, has, isFields, line, list} from './fields.js';
import {readPrintedPeople} from './printed-people.js';

/** A person as keys state one, whichever way they were written down; `guessed` where that way isn't known. */
export type Person = {
  fields: Fields;
  references: readonly string[];
  notes: readonly string[];
  guessed?: true;
};

/** What tells that keys are those of one person. */
const nameKeys = [
  'name', 'literal', 'given', 'given-names', 'given-name', 'first', 'firstname', 'first-name', 'forename',
  'family', 'family-name', 'surname', 'last', 'lastname', 'last-name', 'full-name', 'display-name', 'id', 'ref',
]; // prettier-ignore

/** What else is said of a person, and so is nobody's name. */
const otherKeys =
  /^(?:affiliations?|institut(?:e|es|ion|ions)|organi[sz]ation|org|company|department|e-?mail|mail|url|web(?:site)?|homepage|orcid.*|roles?|corresponding|correspondence|equal.*|attributes|position|title|job.?title|bio|about|description|note|twitter|github|mastodon|avatar|image|picture|photo|social|links?|phone|address|country|city|type|@type|deceased|degrees?)$/i;

/** Everyone under one key of a front matter: a name, a list, people by their ids or names. */
export const peopleOf = (value: unknown): Person[] =>
  list(value).flatMap((entry) => (isFields(entry) ? peopleIn(entry) : printed(entry)));

function printed(value: unknown): Person[] {
  const text = line(value);
  return text === undefined ? [] : peopleNamed(readable(text), {});
}

/** A key such as `ada-quill`, by which a site finds its authors, as the name it was made from. */
const readable = (text: string): string =>
  /^[a-z\d]+(?:[-_][a-z\d]+)+$/.test(text)
    ? text.replaceAll(
        /(^|[-_])([a-z])/g,
        (_, before: string, letter: string) => (before && ' ') + letter.toUpperCase(),
      )
    : text;

function peopleNamed(text: string, fields: Fields): Person[] {
  return readPrintedPeople(text).map(({name, role, institutions, references, notes}) => ({
    fields: {
      ...(role !== undefined && {role}),
      ...(institutions.length > 0 && {affiliations: institutions}),
      ...fields,
      name,
    },
    references,
    notes,
  }));
}

function peopleIn(fields: Fields): Person[] {
  if (has(fields, ...nameKeys)) {
    const name = first(fields, 'name', 'full-name', 'display-name');
    // A name in words may hold more than a name; whoever has the keys to say it apart has done so.
    const [only, ...others] = typeof name === 'string' ? peopleNamed(line(name) ?? '', fields) : [];
    const more = only && others.length === 0 && only.references.length + only.notes.length > 0;
    const stated = {...fields, ...(more && {name: only.fields['name']})};
    return [{fields: stated, references: more ? only.references : [], notes: more ? only.notes : []}];
  }
  const named = Object.entries(fields).filter(([key]) => !otherKeys.test(key));
  const [only] = named;
  // `- Ada Quill:` with what belongs to her beside it.
  if (only && named.length === 1 && (only[1] === null || Object.keys(fields).length > 1))
    return [bare({...fields, name: only[0]})];
  if (named.length > 0 && named.every(([key, value]) => isNameOrId(key) && !isText(value)))
    return named.map(([key, value]) => keyed(key, value));
  if (only && named.length === 1 && /\s/.test(only[0])) return [keyed(...only)];
  return guessed(fields);
}

const bare = (fields: Fields): Person => ({fields, references: [], notes: []});

const isText = (value: unknown): boolean => typeof value === 'string' && !value.includes(' ');

const isNameOrId = (key: string): boolean => /^\p{L}[\p{L}\d .,'’_-]{0,80}$/u.test(key);

/** A person under a name or an id: with keys, with an institution alone, with nothing. */
function keyed(key: string, value: unknown): Person {
  if (!isFields(value)) return bare({name: key, ...(value !== null && {affiliation: value})});
  return bare(
    has(value, ...nameKeys.filter((name) => name !== 'id')) ? {id: key, ...value} : {...value, name: key},
  );
}

/** Nobody is lost whose keys are not known: the first value that could be a name is one. */
function guessed(fields: Fields): Person[] {
  const texts = Object.values(fields)
    .flatMap((value) => line(value) ?? [])
    .filter((text) => /\p{L}/u.test(text));
  const name = texts.find((text) => /^\p{Lu}[^@/\d]*\s\p{L}[^@/\d]*$/u.test(text)) ?? texts[0];
  return name === undefined ? [] : [{...bare({...fields, name}), guessed: true}];
}
