import type {Author, Note, Post} from '../../article/article.js';
import {noteId, slug} from '../../article/ids.js';
import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {languageFor} from '../../people/languages/load.js';
import {isHonorific} from '../../people/titles.js';
import {uniqueIds} from '../../people/unique-ids.js';
import {languageOf} from '../../prose/language.js';
import {noteLanguage} from '../note-language.js';
import type {FrontMatterAffiliations} from './affiliations.js';
import {type Fields, first, firstLine, isFields, line, list, paragraph, stated, truth} from './fields.js';
import {guessParts, type Name, readStatedName} from './names.js';
import {peopleOf, type Person} from './people.js';

// CRediT (credit.niso.org) and what says no more than "author": such a person is simply the author.
const ownRoles =
  /^(?:author|co-?author|lead author|conceptuali[sz]ation|data curation|formal analysis|funding acquisition|investigation|methodology|project administration|resources|software|supervision|validation|visuali[sz]ation|writing\b.*)$/i;

/** Keys that name people, and the role each gives; the first two are spellings of the same. */
const people: ReadonlyArray<readonly [key: string, role?: string]> = [
  ['authors'],
  ['author'],
  ['by'],
  ['contributors'],
  ['editors', 'editor'],
  ['editor', 'editor'],
  ['translators', 'translator'],
  ['translator', 'translator'],
];

const biography = ['bio', 'biography', 'about', 'description'];

/** What is said of someone in words, where it is. */
const wordsOn = (fields: Fields): string | undefined =>
  biography.flatMap((key) => paragraph(first(fields, key)) ?? [])[0];

/** The language in which a front matter speaks of its authors. */
export async function languageOfBiographies(fields: Fields): Promise<Language> {
  const texts = people.flatMap(([key]) =>
    peopleOf(first(fields, key)).flatMap((person) => wordsOn(person.fields) ?? []),
  );
  const language = texts.length > 0 && (await languageFor(languageOf(texts.join('\n'))));
  return language || english;
}

/**
 * Everyone the front matter names as author, editor or translator, with a post at each affiliation stated.
 *
 * @param language in which it speaks of them
 */
export function readAuthors(
  fields: Fields,
  listed: FrontMatterAffiliations,
  language: Language,
): {authors: Author[]; notes: Note[]} {
  const authors: Author[] = [];
  const notes: Note[] = [];
  const unique = uniqueIds();
  if (list(first(fields, 'authors')).length > 0 && list(first(fields, 'author')).length > 0)
    listed.warnings.push('The front matter has both author and authors; authors was taken.');
  for (const [key, role] of people) {
    const isAuthor = role === undefined;
    if (isAuthor && authors.length > 0) continue;
    for (const [index, person] of peopleOf(first(fields, key)).entries()) {
      const where = `front matter: ${isAuthor ? 'authors' : key}[${index}]`;
      const author = readAuthor(person, where, listed, language);
      if (!author) continue;
      authors.push({...author, ...(role && !author.role ? {role} : {}), id: unique(author.id)});
      for (const text of notesOf(person, author))
        notes.push({id: noteId('author', notes), kind: 'author', text});
    }
  }
  return {authors, notes};
}

/** What was said of a person, beside the posts. */
function notesOf({fields, notes}: Person, {name}: Author): string[] {
  const words = wordsOn(fields);
  return [...(words === undefined ? [] : [words]), ...notes.map((text) => `${name}: ${text}`)];
}

function readAuthor(
  person: Person,
  where: string,
  listed: FrontMatterAffiliations,
  language: Language,
): Author | undefined {
  const {fields, references, guessed} = person;
  const name = readStatedName(fields) ?? placeholder(fields);
  if (!name) return undefined;
  if (guessed)
    listed.warnings.push(
      `The front matter names an author in a way that is not known: “${name.name}” was taken.`,
    );
  const attributes = isFields(fields['attributes']) ? fields['attributes'] : {};
  const role = list(first(fields, 'roles', 'role'))
    .map((value) => line(isFields(value) ? first(value, 'role', 'name') : value))
    .find((value) => value !== undefined && !ownRoles.test(value));
  const corresponding =
    truth(first(fields, 'corresponding', 'corresponding-author')) ?? truth(attributes['corresponding']);
  return stated<Author>({
    id: firstLine(fields, 'id') ?? slug(name.name),
    ...name,
    role,
    orcid: orcidOf(fields),
    corresponding: corresponding === true ? true : undefined,
    posts: postsOf(fields, references, name, where, listed, language),
  });
}

function orcidOf(fields: Fields): string | undefined {
  const digits = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/i.exec(firstLine(fields, 'orcid', 'orcid-id') ?? '');
  return digits?.[0].toUpperCase() ?? line(fields['orcid'])?.replace(/^(?:https?:\/\/)?orcid\.org\//i, '');
}

function postsOf(
  fields: Fields,
  references: readonly string[],
  name: Name,
  where: string,
  listed: FrontMatterAffiliations,
  language: Language,
): Post[] {
  const position = positionOf(fields);
  const institutions = first(
    fields,
    'affiliations', 'affiliation', 'institutes', 'institute', 'institutions', 'institution',
    'university', 'organization', 'organisation', 'org', 'company', 'works-for', 'employer', 'workplace',
  ); // prettier-ignore
  const department = firstLine(fields, 'department', 'dept');
  const institution = line(institutions);
  const whole =
    department !== undefined && institution !== undefined ? {department, institution} : institutions;
  const ids = [
    ...listed.refer(whole ?? department),
    ...references.flatMap((each) => listed.known(each) ?? []),
  ];
  const posts = [...new Set(ids)].map((affiliationId) =>
    stated<Post>({position, affiliationId, evidence: `${where}.affiliations`, certainty: 'stated'}),
  );
  if (posts.length > 0) return posts;
  if (position !== undefined) return [{position, evidence: `${where}.position`, certainty: 'stated'}];
  const text = wordsOn(fields);
  return text === undefined ? [] : postsInWords(text, name, listed, language);
}

/** A title that stands before a name is none of what somebody does. */
function positionOf(fields: Fields): string | undefined {
  const position = firstLine(fields, 'position', 'job-title', 'job', 'occupation');
  const title = firstLine(fields, 'title');
  return position ?? (title !== undefined && !isHonorific(title) ? title : undefined);
}

/** The posts that a few words about a person state, read as an author note's are. */
function postsInWords(text: string, name: Name, listed: FrontMatterAffiliations, language: Language): Post[] {
  const {authors, affiliations} = noteLanguage(text, language).readAuthorNote(text, [name]);
  return (authors[0]?.posts ?? []).map((post) => listed.take(post, affiliations));
}

/** An author known by nothing but an id is called by it. */
function placeholder(fields: Fields): Name | undefined {
  const id = firstLine(fields, 'id', 'ref');
  return id === undefined ? undefined : {name: id, ...guessParts(id)};
}
