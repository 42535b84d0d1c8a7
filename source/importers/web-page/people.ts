import type {DomDocument} from 'linkedom';
import type {Affiliation, Author, Note, Post} from '../../article/article.js';
import {slug} from '../../article/identity.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {affiliationRegister, uniqueId, type AffiliationRegister} from '../../people/affiliation-register.js';
import {readAuthorNote} from '../../people/author-note.js';
import {readByline, type Credited} from '../../people/byline.js';
import {readAffiliation} from '../../people/institutions.js';
import {isOfType, isThing, listOf, nameOf} from './json-ld.js';
import type {Metadata} from './metadata.js';

export type People = {authors: Author[]; affiliations: Affiliation[]; notes: Note[]};

/** What a page states of one author: the post in words, and institutions as they are written. */
export type Stated = {credited: Credited; position?: string; institutions: string[]; evidence: string};

const longestName = 120;
const longestNote = 1500;
const mostPeople = 200;

/**
 * Who wrote a page, as the first of what states it: Highwire's tags, schema.org, other tags, what is marked in the page;
 * and from where, by these and by what is said of the authors beside the text.
 *
 * @param notes what may be notes about the authors
 */
export function readPeople(page: DomDocument, metadata: Metadata, notes: readonly string[]): People {
  const stated =
    [cited, inThings, inTags, marked]
      .map((read) => read(page, metadata))
      .find((found) => found.length > 0)
      ?.slice(0, mostPeople) ?? [];
  return peopleOf(stated, notes);
}

/** Authors as they are stated, with what is said of them beside the text. */
export function peopleOf(stated: readonly Stated[], notes: readonly string[]): People {
  const register = affiliationRegister();
  const authors: Author[] = [];
  for (const {credited, position, institutions, evidence} of stated) {
    if (authors.some(({name}) => name === credited.name)) continue;
    const posts = postsOf(position, institutions, evidence, register);
    authors.push({id: uniqueId(slug(credited.name), authors), ...credited, posts});
  }
  const kept: Note[] = [];
  for (const text of notes) {
    const read = readAuthorNote(text, authors);
    const said = read.authors.filter(({posts}) => posts.length > 0);
    if (said.length === 0) continue;
    if (authors.length === 0) authors.push(...read.authors.map((author) => ({...author, posts: []})));
    for (const {name, posts} of said) {
      const author = authors.find((each) => each.name === name);
      author?.posts.push(
        ...posts
          .map((post) => register.take(post, read.affiliations))
          .filter((post) => !author.posts.some((other) => isSame(other, post))),
      );
    }
    kept.push({id: `author-${kept.length + 1}`, kind: 'author', text});
  }
  return {authors, affiliations: register.affiliations, notes: kept};
}

const isSame = (a: Post, b: Post): boolean =>
  a.affiliationId === b.affiliationId && (a.position === b.position || a.position === undefined);

function postsOf(
  position: string | undefined,
  institutions: readonly string[],
  evidence: string,
  register: AffiliationRegister,
): Post[] {
  const posts = institutions.flatMap((text): Post[] => {
    const affiliationId = register.add(readAffiliation(text));
    return affiliationId === undefined
      ? []
      : [{...(position !== undefined && {position}), affiliationId, evidence, certainty: 'stated'}];
  });
  if (posts.length > 0 || position === undefined) return posts;
  return [{position, evidence, certainty: 'stated'}];
}

const isName = (text: string): boolean =>
  text !== '' && text.length <= longestName && !/https?:|www\.|@|[{}<>]/.test(text) && /\p{L}{2}/u.test(text);

const announcer = /^(?:posted|published|submitted|updated)?\s*(?:by|von|vom|par|por|di|door|av)\s+(?=\S)/i;

/** The people whom a printed credit names; none where it is no name. */
export const credit = (text: string): Credited[] =>
  isName(text) ? readByline(text.replace(announcer, '')) : [];

/** Highwire's tags: each institution is of the author before it. */
function cited(page: DomDocument): Stated[] {
  const found: Stated[] = [];
  for (const element of page.querySelectorAll('meta[name^="citation_author"]')) {
    const name = element.getAttribute('name');
    const content = sanitiseLine(element.getAttribute('content') ?? '');
    if (name === 'citation_author' || name === 'citation_authors')
      for (const each of content.split(';')) {
        const [family = '', given, ...more] = each.split(',').map((part) => part.trim());
        const printed = given !== undefined && more.length === 0 ? `${given} ${family}` : each.trim();
        const [credited] = credit(printed);
        if (credited) found.push({credited, institutions: [], evidence: 'the page: citation_author'});
      }
    else if (name === 'citation_author_institution' && content !== '')
      found.at(-1)?.institutions.push(content);
  }
  return found;
}

function inThings(_page: DomDocument, {things}: Metadata): Stated[] {
  for (const thing of things) {
    const found = [
      ...listOf(thing['author']),
      ...(thing['author'] === undefined ? listOf(thing['creator']) : []),
    ].flatMap(authorOf);
    if (found.length > 0) return found;
  }
  return [];
}

function authorOf(value: unknown): Stated[] {
  const name = sanitiseLine(nameOf(value) ?? '');
  if (!isName(name)) return [];
  const evidence = 'the page: schema.org';
  if (!isThing(value)) return credit(name).map((credited) => ({credited, institutions: [], evidence}));
  if (isOfType(value, /Organization$/)) return [{credited: {name}, institutions: [], evidence}];
  const position = sanitiseLine(nameOf(value['jobTitle']) ?? nameOf(listOf(value['jobTitle'])[0]) ?? '');
  const institutions = [...listOf(value['worksFor']), ...listOf(value['affiliation'])]
    .map((each) => sanitiseLine(nameOf(each) ?? ''))
    .filter((each) => each !== '');
  return credit(name).map((credited) => ({
    credited,
    ...(position !== '' && {position}),
    institutions: [...new Set(institutions)],
    evidence,
  }));
}

const tags = [
  'article:author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];

function inTags(_page: DomDocument, {meta, source}: Metadata): Stated[] {
  for (const tag of tags) {
    const found = (meta.get(tag) ?? []).flatMap((text) => credit(sanitiseLine(text)));
    const people = found.filter(({name}) => name.toLowerCase() !== source?.toLowerCase());
    if (people.length > 0)
      return people.map((credited) => ({credited, institutions: [], evidence: `the page: ${tag}`}));
  }
  return [];
}

/** Where authors are marked in what a page shows, the surest first. */
const marks = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '.vcard .fn, .h-card .p-name, .p-author',
  'a[rel="author"]',
  '[class*="byline" i] a, [class*="author-name" i], [class*="authorname" i]',
  '[class*="byline" i]',
  '.author',
];

function marked(page: DomDocument): Stated[] {
  for (const mark of marks) {
    const elements = page.querySelectorAll(mark);
    const [first] = elements;
    // Others stand beside the first; further down are those of other articles.
    const found = elements
      .filter((element) => element.parentElement === first?.parentElement)
      .slice(0, 8)
      .flatMap(({textContent}) => credit(sanitiseLine(textContent)))
      .filter(({name}) => /\s/.test(name) && name.length < 60);
    if (found.length > 0)
      return found.map((credited) => ({credited, institutions: [], evidence: 'the page’s byline'}));
  }
  return [];
}

/** What is said of authors beside the text: boxes that say by their class that they are about them. */
export function authorBoxes(page: DomDocument): string[] {
  const boxes = page.querySelectorAll(
    '[class*="author-bio" i], [class*="authorbio" i], [class*="author-box" i], [class*="author-info" i], [class*="about-author" i], [class*="author-description" i], [class*="author__bio" i], [class*="contributor" i], [class~="bio" i], [itemprop="author"] [itemprop="description"]',
  );
  const found = new Set<string>();
  for (const {textContent} of boxes.slice(0, 20)) {
    const text = sanitiseLine(textContent);
    if (text.length > 30 && text.length < longestNote) found.add(text);
  }
  return [...found];
}
