import type {DomDocument} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';
import type {Credited} from '../../people/byline.js';
import {isGivenName} from '../../people/given-names.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {startsPost} from '../../people/english/positions.js';
import {readName} from '../../people/names.js';
import type {Language} from '../../people/languages/language.js';
import {creditsIn} from './byline-text.js';
import {isOfType, isThing, listOf, nameOf} from './json-ld.js';
import type {Metadata} from './metadata.js';

/** What a page states of one author: the post in words, and institutions as they are written. */
export type Stated = {
  credited: Credited;
  orcid?: string;
  position?: string;
  institutions: string[];
  /** What is said of the author in prose. */
  note?: string;
  isOrganisation?: boolean;
  evidence: string;
};

/** People and institutions that one part of a page states. */
export type ReadStated = (page: DomDocument, metadata: Metadata, language: Language) => Stated[];

export const people = (
  printed: string,
  language: Language,
  evidence: string,
  publication?: string,
): Stated[] => {
  if (isInstitution(printed))
    return [{credited: {name: printed.trim()}, institutions: [], isOrganisation: true, evidence}];
  const [names, posts] = withoutPosts(printed, language);
  const {people: read, unit} = creditsIn(names, language, publication);
  // "Antje Petersen, Kiel": a single word behind a whole name is where it was written.
  const credited =
    read.some(({name}) => name.includes(' ')) && names.includes(',')
      ? read.filter(({name}) => !/^\p{Lu}\p{Ll}+$/u.test(name))
      : read;
  return credited.map((each) => {
    const post = posts.get(each.name) ?? (credited.length === 1 ? [...posts.values()][0] : undefined);
    return {
      credited: each,
      institutions: unit === undefined ? [] : [unit],
      ...(post !== undefined && {note: `${each.name}, ${post}`}),
      evidence,
    };
  });
};

/** Whether a line is the name of an institution and of nothing else. */
export const isInstitution = (line: string): boolean =>
  line.length < 100 &&
  !/[,;|:()\d]/.test(line) &&
  line.trim().includes(' ') &&
  hasInstitutionWord(line) &&
  !isGivenName(line.trim().split(/\s/, 1)[0]!) &&
  !/^(?:by|von|par|por|di|da|door|av|af|od)\s/i.test(line.trim());

/**
 * A byline without what is printed behind its names, and that by the names: "Ada Obi, professor of law", "Bo Reed
 * (Tarn)".
 */
export function withoutPosts(
  line: string,
  language: Language,
): [names: string, posts: ReadonlyMap<string, string>] {
  const posts = new Map<string, string>();
  const bare = line.replaceAll(
    /((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)\s*\(([^()\d]{4,200})\)/gu,
    (_, name: string, post: string) => {
      posts.set(name.replace(/^(?:By|Von|Par|Por|Di|Da|Door|Av|Af) /, ''), post.trim());
      return name;
    },
  );
  const comma = bare.indexOf(',');
  const first = bare.slice(0, comma);
  if (
    comma > 3 &&
    !/\s(?:and|&|und|et|y|e|en|och|og|i)\s|;/.test(first) &&
    /^\s*\p{Lu}?\p{Ll}/u.test(bare.slice(comma + 1)) &&
    language.saysPosts(bare) &&
    startsPost(bare.slice(comma + 1).trim())
  )
    return [first, new Map([['', bare.slice(comma + 1).trim()]])];
  return [bare, posts];
}

/** A post that names its institution is read as what is said of its holder. */
export const postOf = (name: string, position: string): Pick<Stated, 'position' | 'note'> => {
  if (position === '') return {};
  return /,|\s(?:at|of the|am|an der|à l|en la)\b/.test(position) && hasInstitutionWord(position)
    ? {note: `${name}, ${position}`}
    : {position};
};

/** Highwire's tags: each institution, address and ORCID is of the author before it. */
export const cited: ReadStated = (page) => {
  const found: Stated[] = [];
  const evidence = 'the page: citation_author';
  for (const element of page.querySelectorAll('meta[name^="citation_author" i]')) {
    const name = (element.getAttribute('name') ?? '').toLowerCase();
    const content = sanitiseLine(element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    if (name === 'citation_author' || name === 'citation_authors')
      for (const each of content.split(';').filter((part) => /\p{L}/u.test(part)))
        found.push({credited: readName(each.trim()), institutions: [], evidence});
    else if (name === 'citation_author_institution') found.at(-1)?.institutions.push(content);
    else if (name === 'citation_author_orcid') {
      const orcid = orcidIn(content);
      const last = found.at(-1);
      if (last && orcid !== undefined) last.orcid = orcid;
    }
  }
  return found;
};

export const orcidIn = (text: string): string | undefined => /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/.exec(text)?.[0];

/** The authors of the articles of schema.org that a page states. */
export const inThings: ReadStated = (_page, {things}, language) => thingsOf(things, ['author'], language);

/** The creators of schema.org: some pages name all authors there, and only one as the author. */
export const creators: ReadStated = (_page, {things}, language) => thingsOf(things, ['creator'], language);

function thingsOf(things: Metadata['things'], names: readonly string[], language: Language): Stated[] {
  for (const thing of things) {
    const found = names
      .flatMap((name) => listOf(thing[name]))
      .slice(0, mostAuthors)
      .flatMap((value) => authorsOf(value, language));
    if (found.length > 0) return found;
  }
  return [];
}

const mostAuthors = 200;

function authorsOf(value: unknown, language: Language): Stated[] {
  const name = sanitiseLine(nameOf(value) ?? '');
  const evidence = 'the page: schema.org';
  if (name === '' || name.length > 300) return [];
  if (!isThing(value)) return people(name, language, evidence);
  if (isOfType(value, /Organization$|Corporation$/))
    return [{credited: {name}, institutions: [], isOrganisation: true, evidence}];
  const position = wordsOf(value['jobTitle']);
  const note = wordsOf(value['description']);
  const orcid = [value['@id'], value['identifier'], value['url'], ...listOf(value['sameAs'])]
    .map((each) => (typeof each === 'string' && each.includes('orcid') ? orcidIn(each) : undefined))
    .find((each) => each !== undefined);
  const institutions = [...listOf(value['worksFor']), ...listOf(value['affiliation'])]
    .slice(0, 20)
    .map((each) => sanitiseLine(nameOf(each) ?? ''))
    .filter((each) => each !== '');
  return people(name, language, evidence).map((stated) => ({
    ...stated,
    ...(orcid !== undefined && {orcid}),
    ...(institutions.length > 0 && position !== '' ? {position} : postOf(stated.credited.name, position)),
    ...(note !== '' && {note}),
    institutions: [...new Set([...institutions, ...stated.institutions])],
  }));
}

const wordsOf = (value: unknown): string => sanitiseLine(nameOf(value) ?? nameOf(listOf(value)[0]) ?? '');

const tags = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor.author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'twitter:data1',
];

/** The tags by which pages name authors; Dublin Core's is one for each. */
export const inTags: ReadStated = (_page, {meta, source}, language) => {
  for (const tag of tags) {
    if (tag === 'twitter:data1' && !/written by|author/i.test(meta.get('twitter:label1')?.[0] ?? ''))
      continue;
    const found = (meta.get(tag) ?? [])
      .slice(0, mostAuthors)
      .flatMap((text) => (/^https?:/.test(text) ? [] : people(text, language, `the page: ${tag}`, source)));
    if (found.length > 0) return found;
  }
  return [];
};
