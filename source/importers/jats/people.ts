import type {Affiliation, Author, Post} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {affiliationList, type AffiliationList} from '../../people/affiliation-list.js';
import {uniqueIds} from '../../people/unique-ids.js';
import type {Element} from '../html/tree.js';
import {allIn, elementsIn} from '../xml/tree.js';
import {AffiliationLinks} from './affiliation-links.js';
import {printedOf, unitsOf} from './affiliations.js';
import {nameOf} from './names.js';
import {lineOf, ownLineOf} from './text.js';

/**
 * Who a paper is by; `others` edited or reviewed it. Notes are what is said of them, a sentence each; `marked` has the
 * names of those whom a footnote is about by its id.
 */
export type People = {
  authors: Author[];
  affiliations: Affiliation[];
  notes: string[];
  others: string[];
  marked: ReadonlyMap<string, readonly string[]>;
};

/** People in all; the largest of collaborations have a third of them. */
const mostPeople = 10_000;
const mostAffiliations = 5000;

/**
 * Reads the contributors of an article's front: `article-meta`, or a sub-article's `front-stub`.
 *
 * @param language the article's
 */
export function readPeople(front: Element, language?: string): People {
  const groups = groupsIn(front);
  const contribs = groups.flatMap((group) =>
    elementsIn(group, 'contrib').map((contrib) => ({contrib, isAuthor: isAuthor(contrib, group)})),
  );
  const hasAuthors = contribs.some((each) => each.isAuthor);
  const authors = contribs.flatMap((each) => (each.isAuthor || !hasAuthors ? [each.contrib] : []));
  const links = new AffiliationLinks(front, groups, new Set(authors), language);
  const reader = new Reader(links, footnotesOf(front), language);
  const teams = teamsIn(authors, language);
  for (const contrib of authors) reader.add(contrib, memberOf(contrib, teams));
  if (hasAuthors) for (const each of contribs) if (!each.isAuthor) reader.addOther(each.contrib);
  for (const group of groups)
    for (const said of elementsIn(group, 'on-behalf-of')) reader.notes.push(ownLineOf(said));
  return reader.people();
}

/** The texts of the footnotes about authors by their ids. */
const footnotesOf = (front: Element): Map<string, string> =>
  new Map(
    elementsIn(front, 'author-notes')
      .flatMap((holder) => elementsIn(holder))
      .map((note) => [note.attributes.get('id') ?? '', lineOf(note)]),
  );

/** Groups of contributors, those within one another too. */
const groupsIn = (element: Element): Element[] =>
  elementsIn(element, 'contrib-group').flatMap((group) => [group, ...groupsIn(group)]);

const typeOf = (contrib: Element): string => contrib.attributes.get('contrib-type') ?? '';

/** Whether somebody wrote the text; those of whom no type is stated may have a role that says that they did not. */
function isAuthor(contrib: Element, group: Element): boolean {
  const type = typeOf(contrib) || (group.attributes.get('content-type') ?? '');
  if (type !== '') return authorTypes.test(type);
  return !elementsIn(contrib, 'role').some((role) => otherRoles.test(lineOf(role)));
}

const authorTypes = /author|^(?:collab|group|corresp|on-behalf|person|org)/i;
const otherRoles = /^(?:[\w-]+ ){0,2}(?:editor|reviewer|referee|translator)s?$/i;

/** The names of teams that are authors, by the key that their members share with them. */
function teamsIn(authors: readonly Element[], language: string | undefined): Map<string, string> {
  const teams = new Map<string, string>();
  for (const contrib of authors) {
    const name = allIn(contrib, 'collab').length > 0 ? nameOf(contrib, language)?.name : undefined;
    if (name !== undefined) teams.set(keyOf(contrib) ?? '', name);
  }
  return teams;
}

const keyOf = (contrib: Element): string | undefined =>
  elementsIn(contrib, 'contrib-id')
    .filter((id) => id.attributes.get('contrib-id-type') === 'group-author-key')
    .map((id) => lineOf(id))[0];

/** What somebody is who is one of the authors, but not by name over the text. */
function memberOf(contrib: Element, teams: ReadonlyMap<string, string>): string | undefined {
  if (!/non-?byline/i.test(typeOf(contrib))) return undefined;
  const team = teams.get(keyOf(contrib) ?? '') ?? (teams.size === 1 ? [...teams.values()][0] : undefined);
  return team === undefined ? 'contributor' : `member of ${team}`;
}

class Reader {
  readonly notes: string[] = [];
  readonly #authors: Author[] = [];
  readonly #others: string[] = [];
  readonly #list: AffiliationList = affiliationList();
  readonly #unique = uniqueIds();
  readonly #read = new Map<Element, string | undefined>();
  readonly #together: string[] = [];
  readonly #marked = new Map<string, string[]>();
  readonly #links: AffiliationLinks;
  readonly #footnotes: ReadonlyMap<string, string>;
  readonly #language: string | undefined;

  constructor(links: AffiliationLinks, footnotes: ReadonlyMap<string, string>, language: string | undefined) {
    this.#links = links;
    this.#footnotes = footnotes;
    this.#language = language;
  }

  add(contrib: Element, role?: string): void {
    const name = this.#authors.length < mostPeople ? nameOf(contrib, this.#language) : undefined;
    if (!name) return;
    const {attributes} = contrib;
    const roles = elementsIn(contrib, 'role');
    const type = typeOf(contrib);
    const stated =
      role ?? (type === '' || authorTypes.test(type) ? undefined : type.replaceAll(/[-_]/g, ' '));
    const orcid = orcidOf(contrib);
    const author: Author = {
      id: this.#unique(slug(name.name)),
      ...name,
      ...(stated !== undefined && {role: positionsIn(roles)[0]?.toLowerCase() ?? stated}),
      ...(orcid !== undefined && {orcid}),
      ...(isCorresponding(contrib) && {corresponding: true}),
      posts: this.#postsOf(contrib, stated === undefined ? roles : []),
    };
    this.#authors.push(author);
    const credits = roles.filter(isCredit).map((each) => lineOf(each));
    if (credits.length > 0) this.notes.push(`${name.name}: ${credits.join(', ')}.`);
    const said = this.#mark(contrib, name.name);
    if (attributes.get('deceased') === 'yes' && !/deceased|died/i.test(said))
      this.notes.push(`${name.name} is deceased.`);
    if (attributes.get('equal-contrib') === 'yes' && !/equal/i.test(said)) this.#together.push(name.name);
    for (const bio of [...elementsIn(contrib, 'bio'), ...elementsIn(contrib, 'author-comment')])
      this.notes.push(ownLineOf(bio));
    for (const group of elementsIn(contrib, 'on-behalf-of')) this.notes.push(ownLineOf(group));
    for (const members of allIn(contrib, 'contrib-group'))
      for (const member of elementsIn(members, 'contrib')) this.add(member, `member of ${name.name}`);
  }

  addOther(contrib: Element): void {
    const name = nameOf(contrib, this.#language);
    if (!name || this.#others.length >= mostPeople) return;
    const role =
      lineOf(elementsIn(contrib, 'role')[0]) || (contrib.attributes.get('contrib-type') ?? 'Contributor');
    const where = this.#links.of(contrib).map(printedOf).filter(Boolean);
    this.#others.push(
      `${role.charAt(0).toUpperCase()}${role.slice(1).replaceAll(/[-_]/g, ' ')}: ${[name.name, ...where].join(', ')}`,
    );
  }

  people(): People {
    const together = this.#together.length < 2 ? [] : [`${this.#together.join(', ')} contributed equally.`];
    return {
      authors: this.#authors,
      affiliations: this.#list.affiliations,
      notes: [...this.notes.filter(Boolean), ...together],
      others: this.#others,
      marked: this.#marked,
    };
  }

  /** Notes to whom footnotes belong; gives what they say of this one. */
  #mark(contrib: Element, name: string): string {
    const ids = allIn(contrib, 'xref', 'contrib-group').flatMap((xref) =>
      (xref.attributes.get('rid') ?? '').trim().split(/\s+/),
    );
    for (const id of new Set(ids)) {
      const names = this.#marked.get(id) ?? [];
      names.push(name);
      this.#marked.set(id, names);
    }
    return ids.map((id) => this.#footnotes.get(id) ?? '').join(' ');
  }

  #postsOf(contrib: Element, roles: readonly Element[]): Post[] {
    const position = positionsIn(roles);
    const posts: Post[] = this.#links.of(contrib).flatMap((aff) => {
      if (!this.#read.has(aff) && this.#read.size < mostAffiliations)
        this.#read.set(aff, this.#list.add(unitsOf(aff)));
      const affiliationId = this.#read.get(aff);
      return affiliationId === undefined
        ? []
        : [{affiliationId, evidence: printedOf(aff), certainty: 'stated'}];
    });
    const [first] = posts;
    if (first && posts.length === 1 && position.length === 1) first.position = lowered(position[0]!);
    else
      for (const each of position) posts.push({position: lowered(each), evidence: each, certainty: 'stated'});
    return [...new Map(posts.map((post) => [`${post.affiliationId}\n${post.position}`, post])).values()];
  }
}

const isCredit = (role: Element): boolean =>
  /credit/i.test(`${role.attributes.get('vocab') ?? ''} ${role.attributes.get('content-type') ?? ''}`) ||
  role.attributes.has('vocab-term');

const positionsIn = (roles: readonly Element[]): string[] =>
  roles
    .filter((role) => !isCredit(role))
    .map((role) => lineOf(role))
    .filter(Boolean);

const isCorresponding = (contrib: Element): boolean =>
  contrib.attributes.get('corresp') === 'yes' ||
  elementsIn(contrib, 'xref').some((xref) => xref.attributes.get('ref-type') === 'corresp');

function orcidOf(contrib: Element): string | undefined {
  const said = [...elementsIn(contrib, 'contrib-id'), ...elementsIn(contrib, 'ext-link')]
    .map((each) => lineOf(each))
    .join(' ');
  return /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/.exec(said)?.[0];
}

/** A position in lower case, as in running text, unless it begins with an abbreviation or a name. */
const lowered = (position: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(position) ? position.charAt(0).toLowerCase() + position.slice(1) : position;
