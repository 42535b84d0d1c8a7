import type {Author, Post} from '../../article/article.js';
import {slug} from '../../article/identity.js';
import {uniqueId} from '../../people/affiliation-register.js';
import {readByline} from '../../people/byline.js';
import type {Register} from './affiliations.js';
import {type Fields, first, firstLine, isFields, line, list, stated, truth} from './fields.js';
import {guessParts, type Name, readStatedName} from './names.js';

// CRediT (credit.niso.org) and what says no more than "author": such a person is simply the author.
const ownRoles =
  /^(?:author|co-?author|lead author|conceptuali[sz]ation|data curation|formal analysis|funding acquisition|investigation|methodology|project administration|resources|software|supervision|validation|visuali[sz]ation|writing\b.*)$/i;

/** Keys that name people, and the role each gives; the first two are spellings of the same. */
const people: ReadonlyArray<readonly [key: string, role?: string]> = [
  ['authors'],
  ['author'],
  ['editors', 'editor'],
  ['editor', 'editor'],
  ['translators', 'translator'],
  ['translator', 'translator'],
];

/** Everyone the front matter names as author, editor or translator, with a post at each affiliation stated. */
export function readAuthors(fields: Fields, register: Register): Author[] {
  const authors: Author[] = [];
  const hasAuthors = list(fields['authors']).length > 0;
  if (hasAuthors && list(fields['author']).length > 0)
    register.warnings.push('The front matter has both author and authors; authors was taken.');
  for (const [key, role] of people) {
    if (key === 'author' && hasAuthors) continue;
    for (const [index, entry] of list(fields[key]).entries()) {
      for (const person of isFields(entry) ? [entry] : namesIn(entry).map((name) => ({name}))) {
        const author = readAuthor(
          person,
          `front matter: ${key === 'author' ? 'authors' : key}[${index}]`,
          register,
        );
        if (author)
          authors.push({
            ...author,
            ...(role && !author.role ? {role} : {}),
            id: uniqueId(author.id, authors),
          });
      }
    }
  }
  return authors;
}

function readAuthor(fields: Fields, where: string, register: Register): Author | undefined {
  const name = readStatedName(fields) ?? placeholder(fields);
  if (!name) return undefined;
  const attributes = isFields(fields['attributes']) ? fields['attributes'] : {};
  const role = list(first(fields, 'roles', 'role'))
    .map((value) => line(isFields(value) ? first(value, 'role', 'name') : value))
    .find((value) => value !== undefined && !ownRoles.test(value));
  const corresponding = truth(first(fields, 'corresponding')) ?? truth(attributes['corresponding']);
  const position = firstLine(fields, 'position');
  const posts = register
    .refer(first(fields, 'affiliations', 'affiliation'))
    .map((affiliationId) =>
      stated<Post>({position, affiliationId, evidence: `${where}.affiliations`, certainty: 'stated'}),
    );
  if (posts.length === 0 && position !== undefined)
    posts.push({position, evidence: `${where}.position`, certainty: 'stated'});
  return stated<Author>({
    id: firstLine(fields, 'id') ?? slug(name.name),
    ...name,
    role,
    orcid: line(fields['orcid'])?.replace(/^(?:https?:\/\/)?orcid\.org\//i, ''),
    corresponding: corresponding === true ? true : undefined,
    posts,
  });
}

/** An author known by nothing but an id is called by it. */
function placeholder(fields: Fields): Name | undefined {
  const id = firstLine(fields, 'id', 'ref');
  return id === undefined ? undefined : {name: id, ...guessParts(id)};
}

/** "Ada Byron and Lin Shu; Bo Ek"; what is not read as people is taken whole. */
function namesIn(value: unknown): string[] {
  const printed = line(value);
  if (printed === undefined) return [];
  const names = printed.split(';').flatMap((part) => readByline(part).map(({name}) => name));
  return names.length > 0 ? names : [printed];
}
