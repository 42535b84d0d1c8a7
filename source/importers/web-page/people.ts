import type {DomDocument} from 'linkedom';
import type {Affiliation, Author, Disclosure, Note, Post} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {noteLanguage} from '../note-language.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {affiliationList, uniqueId, type AffiliationList} from '../../people/affiliation-list.js';
import {isGivenName} from '../../people/given-names.js';
import {readAffiliation} from '../../people/institutions.js';
import {isAcronym} from '../../people/letter-case.js';
import type {Language} from '../../people/languages/language.js';
import {readName} from '../../people/names.js';
import {isHonorific} from '../../people/titles.js';
import {affiliationsBeside} from './affiliations-beside.js';
import {inBylines, marked, organisation, printed, signed, written} from './bylines.js';
import type {Metadata} from './metadata.js';
import {withPostsBeside} from './posts-beside.js';
import {cited, creators, inTags, inThings, type Stated} from './stated-people.js';

export type People = {
  authors: Author[];
  affiliations: Affiliation[];
  notes: Note[];
  disclosures: Disclosure[];
};

const mostPeople = 200;
const longestNote = 1500;

/**
 * Who wrote a page: of Highwire's tags, schema.org, other tags, marks and the printed byline the one that most others
 * agree with, the surest first; and from where, by these and by what is said of the authors beside the text.
 *
 * @param notes what may be notes about the authors
 */
export function readPeople(stated: readonly Stated[], notes: readonly string[], language: Language): People {
  const list = affiliationList();
  const authors: Author[] = [];
  for (const {credited, orcid, position, institutions, evidence} of stated.slice(0, mostPeople)) {
    if (authors.some(({name}) => name === credited.name)) continue;
    const posts = postsOf(position, institutions, evidence, list);
    const id = uniqueId(slug(credited.name), authors);
    authors.push({id, ...credited, ...(orcid !== undefined && {orcid}), posts});
  }
  const kept: Note[] = [];
  const disclosures: Disclosure[] = [];
  const described = stated.flatMap(({credited, note}) =>
    note === undefined ? [] : [withName(note, credited.name)],
  );
  for (const text of new Set([...described, ...notes])) {
    if (text.length > longestNote) continue;
    const read = noteLanguage(text, language).readAuthorNote(text, authors);
    const said = read.authors.filter(({posts}) => posts.length > 0);
    disclosures.push(...read.disclosures);
    if (
      said.length === 0 &&
      read.disclosures.length === 0 &&
      !authors.some(({name}) => text.startsWith(name))
    )
      continue;
    if (authors.length === 0) authors.push(...read.authors.map((author) => ({...author, posts: []})));
    for (const {name, posts} of said) {
      const author = authors.find((each) => each.name === name);
      for (const post of posts) {
        const taken = list.take(post, read.affiliations);
        if (author && !author.posts.some((other) => isSame(other, taken))) author.posts.push(taken);
      }
    }
    if (!kept.some((note) => note.text.includes(text)))
      kept.push({id: `author-${kept.length + 1}`, kind: 'author', text});
  }
  for (const author of authors) author.posts = withoutBare(author.posts);
  return {authors, affiliations: list.affiliations, notes: kept, disclosures};
}

/** "Professor of law at …" as a sentence about its person. */
const withName = (note: string, name: string): string =>
  note.toLowerCase().includes((name.split(' ').at(-1) ?? name).toLowerCase()) ? note : `${name}, ${note}`;

/** Without posts that name no institution where another names it of the same position. */
const withoutBare = (posts: readonly Post[]): Post[] =>
  posts.filter(
    ({affiliationId, position}) =>
      affiliationId !== undefined ||
      !posts.some(
        (other) =>
          other.affiliationId !== undefined && other.position?.toLowerCase() === position?.toLowerCase(),
      ),
  );

const isSame = (a: Post, b: Post): boolean =>
  a.affiliationId === b.affiliationId && (a.position === b.position || b.position === undefined);

function postsOf(
  position: string | undefined,
  institutions: readonly string[],
  evidence: string,
  list: AffiliationList,
): Post[] {
  const held = position === undefined ? undefined : inRunningText(position);
  const posts = institutions.flatMap((text): Post[] => {
    const affiliationId = list.add(readAffiliation(text));
    return affiliationId === undefined
      ? []
      : [{...(held !== undefined && {position: held}), affiliationId, evidence, certainty: 'stated'}];
  });
  if (posts.length > 0 || held === undefined) return posts;
  return [{position: held, evidence, certainty: 'stated'}];
}

const inRunningText = (position: string): string => {
  const first = position.split(/[\s,/]/, 1)[0]!;
  return isAcronym(first) ? position : position.slice(0, 1).toLowerCase() + position.slice(1);
};

/** The authors that a page states. */
export function statedPeople(page: DomDocument, metadata: Metadata, language: Language): Stated[] {
  const isPublication = publicationOf(metadata);
  const read = [cited, inThings, inTags, creators, marked, inBylines, printed, written, signed].map(
    (reading) => reading(page, metadata, language),
  );
  const found = read
    .map((stated) => stated.filter(({credited}) => !isPublication(credited.name)))
    .filter((stated) => stated.some(({isOrganisation}) => !isOrganisation));
  const named = found.some(isFull) ? found.filter(isFull) : found;
  const chosen = named.toSorted((a, b) => agreeing(named, b) - agreeing(named, a))[0];
  if (chosen)
    return withAffiliations(withPostsBeside(filled(longer(named, chosen), found), page, metadata), page);
  // The publication is the author where nothing else is: a byline names who wrote for it.
  const others = read.filter((stated) => stated.some(({credited}) => !isPublication(credited.name)));
  const byline = organisation(page, metadata, language);
  return [...others, byline, ...read, ofSite(page, metadata)].find((stated) => stated.length > 0) ?? [];
}

/** Whether one has more than one name; others are accounts. */
const isFull = (stated: readonly Stated[]): boolean => stated.some(({credited}) => /\s/.test(credited.name));

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}]+/gu, '');
const namesIn = (stated: readonly Stated[]): Set<string> =>
  new Set(stated.map(({credited}) => plain(credited.name)));

/** How many name the first of some authors. */
const agreeing = (found: ReadonlyArray<readonly Stated[]>, stated: readonly Stated[]): number =>
  found.filter((other) => namesIn(other).has(plain(stated[0]!.credited.name))).length;

/** A list that names all of these and more authors: some parts of a page name the first of them alone. */
function longer(found: readonly Stated[][], chosen: Stated[]): Stated[] {
  const names = namesIn(chosen);
  return found.reduce((longest, other) => {
    const others = namesIn(other.filter(({credited}) => credited.role === undefined));
    return others.size > longest.length && others.size < 40 && [...names].every((name) => others.has(name))
      ? other
      : longest;
  }, chosen);
}

/** Institutions that stand beside the names, for those of whom none is stated. */
function withAffiliations(stated: readonly Stated[], page: DomDocument): Stated[] {
  if (stated.every(({institutions}) => institutions.length > 0)) return [...stated];
  const beside = affiliationsBeside(
    page,
    stated.map(({credited}) => credited.name),
  );
  return stated.map((each) =>
    each.institutions.length > 0
      ? each
      : {...each, institutions: [...(beside.get(each.credited.name) ?? [])]},
  );
}

/** With what the other parts of the page state of the same people. */
const filled = (chosen: readonly Stated[], found: readonly Stated[][]): Stated[] =>
  chosen.map((stated) => {
    const same = found.flat().filter(({credited}) => plain(credited.name) === plain(stated.credited.name));
    const institutions =
      stated.institutions.length > 0
        ? stated.institutions
        : (same.find((each) => each.institutions.length > 0)?.institutions ?? []);
    return {...Object.assign({}, ...same.toReversed()), ...stated, institutions} as Stated;
  });

const withoutThe = (name: string): string => plain(name.replace(/^the\s/i, ''));

const publicationOf = ({source, url, publishers}: Metadata): ((name: string) => boolean) => {
  const host = url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
  const names = new Set([source ?? '', ...publishers, host, host.split('.').at(-2) ?? ''].map(withoutThe));
  return (name) => names.has(withoutThe(name));
};

/** A site that is called by a person's name is that person's. */
function ofSite(page: DomDocument, {source, title}: Metadata): Stated[] {
  return (
    [source, siteIn(page.querySelector('title')?.textContent ?? '', title)]
      .map((name) => personOf(name ?? ''))
      .find((stated) => stated.length > 0) ?? []
  );
}

/** "Knots | Elias Thorn": what stands behind the headline in the document's title. */
function siteIn(whole: string, title: string | undefined): string | undefined {
  const [head, name, ...rest] = sanitiseLine(whole).split(/\s+[|·–—-]\s+/);
  return rest.length === 0 && title !== undefined && head === title ? name : undefined;
}

function personOf(source: string): Stated[] {
  const words = source.split(/\s+/);
  const isTitled = words.length > 2 && isHonorific(words[0]!);
  const credited = readName(source);
  const isPersonal =
    words.length <= 4 &&
    credited.family !== undefined &&
    (isTitled || (words.length === 2 && isGivenName(words[0]!)));
  return isPersonal ? [{credited, institutions: [], evidence: 'the page: the name of its site'}] : [];
}
