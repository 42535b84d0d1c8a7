import type {Affiliation, Author, Post} from '../../article/article.js';
import {slug} from '../../article/identity.js';
import {affiliationRegister, type AffiliationRegister} from '../../people/affiliation-register.js';
import {uniqueIds} from '../../people/unique-ids.js';
import type {Element} from '../html/tree.js';
import {allIn, elementsIn, firstIn} from '../xml/tree.js';
import {labelOf, printedOf, unitsOf} from './affiliations.js';
import {nameOf} from './names.js';
import {lineOf, ownLineOf} from './text.js';

/** Who a paper is by; `others` edited or reviewed it. Notes are what is said of them, a sentence each. */
export type People = {authors: Author[]; affiliations: Affiliation[]; notes: string[]; others: string[]};

/** People in all; the largest of collaborations have a third of them. */
const mostPeople = 10_000;
const mostAffiliations = 5000;

/** Reads the contributors of an article's front: `article-meta`, or a sub-article's `front-stub`. */
export function readPeople(front: Element): People {
  const reader = new Reader(front);
  const groups = elementsIn(front).filter(({name}) => name === 'contrib-group');
  const contribs = groups.flatMap((group) =>
    elementsIn(group, 'contrib').map((contrib) => ({contrib, group})),
  );
  const isAuthor = ({contrib, group}: (typeof contribs)[number]): boolean => {
    const type = contrib.attributes.get('contrib-type') ?? group.attributes.get('content-type') ?? 'author';
    return /^(?:author|collab|group|corresp|on-behalf|person|org)/i.test(type);
  };
  const authors = contribs.filter((each) => isAuthor(each));
  const rest = contribs.filter((each) => !isAuthor(each));
  for (const {contrib, group} of authors.length > 0 ? authors : rest) reader.add(contrib, group);
  if (authors.length > 0) for (const {contrib} of rest) reader.addOther(contrib);
  for (const group of groups)
    for (const said of elementsIn(group, 'on-behalf-of')) reader.notes.push(ownLineOf(said));
  return reader.people();
}

class Reader {
  readonly notes: string[] = [];
  readonly #authors: Author[] = [];
  readonly #others: string[] = [];
  readonly #register: AffiliationRegister = affiliationRegister();
  readonly #unique = uniqueIds();
  readonly #affs: Element[];
  readonly #byId: ReadonlyMap<string, Element>;
  /** The first of each label. */
  readonly #byMark = new Map<string, Element>();
  readonly #read = new Map<Element, string | undefined>();
  readonly #together: string[] = [];
  readonly #behind = new Map<Element, Element[]>();
  /** Whether anybody is linked to an affiliation; else the shared ones are everybody's. */
  readonly #anyLinked: boolean;

  constructor(front: Element) {
    this.#affs = allIn(front, 'aff', 'aff-alternatives').map(chosen);
    for (const group of elementsIn(front, 'contrib-group')) {
      let links: Element[] = [];
      for (const element of elementsIn(group)) {
        if (element.name === 'contrib') this.#behind.set(element, (links = []));
        else if (element.name === 'xref') links.push(element);
      }
    }
    for (const aff of this.#affs) {
      const label = labelOf(aff);
      if (label !== '' && !this.#byMark.has(label)) this.#byMark.set(label, aff);
    }
    const entries = allIn(front, 'aff', 'aff-alternatives').flatMap((aff) =>
      [aff, ...elementsIn(aff, 'aff')].flatMap((each): Array<[string, Element]> => {
        const id = each.attributes.get('id');
        return id === undefined ? [] : [[id, chosen(aff)]];
      }),
    );
    this.#byId = new Map(entries);
    this.#anyLinked = allIn(front, 'xref').some(
      (xref) => xref.attributes.get('ref-type') === 'aff' || this.#byId.has(xref.attributes.get('rid') ?? ''),
    );
  }

  add(contrib: Element, group: Element, role?: string): void {
    const name = this.#authors.length < mostPeople ? nameOf(contrib) : undefined;
    if (!name) return;
    const {attributes} = contrib;
    const roles = elementsIn(contrib, 'role');
    const type = attributes.get('contrib-type') ?? '';
    const stated =
      role ??
      (/^(?:author|collab|group|person|org|$)/i.test(type) ? undefined : type.replaceAll(/[-_]/g, ' '));
    const orcid = orcidOf(contrib);
    const author: Author = {
      id: this.#unique(slug(name.name)),
      ...name,
      ...(stated !== undefined && {role: lineOf(roles[0]).toLowerCase() || stated}),
      ...(orcid !== undefined && {orcid}),
      ...(isCorresponding(contrib) && {corresponding: true}),
      posts: this.#postsOf(contrib, group, stated === undefined ? roles : []),
    };
    this.#authors.push(author);
    const credits = roles.filter(isCredit).map((each) => lineOf(each));
    if (credits.length > 0) this.notes.push(`${name.name}: ${credits.join(', ')}.`);
    if (attributes.get('deceased') === 'yes') this.notes.push(`${name.name} is deceased.`);
    if (attributes.get('equal-contrib') === 'yes') this.#together.push(name.name);
    for (const bio of [...elementsIn(contrib, 'bio'), ...elementsIn(contrib, 'author-comment')])
      this.notes.push(ownLineOf(bio));
    for (const said of elementsIn(contrib, 'on-behalf-of')) this.notes.push(ownLineOf(said));
    for (const members of allIn(contrib, 'contrib-group'))
      for (const member of elementsIn(members, 'contrib'))
        this.add(member, members, `member of ${name.name}`);
  }

  addOther(contrib: Element): void {
    const name = nameOf(contrib);
    if (!name || this.#others.length >= mostPeople) return;
    const role =
      lineOf(elementsIn(contrib, 'role')[0]) || (contrib.attributes.get('contrib-type') ?? 'Contributor');
    const where = this.#affsOf(contrib, undefined).map(printedOf).filter(Boolean);
    this.#others.push(
      `${role.charAt(0).toUpperCase()}${role.slice(1).replaceAll(/[-_]/g, ' ')}: ${[name.name, ...where].join(', ')}`,
    );
  }

  people(): People {
    const together = this.#together.length < 2 ? [] : [`${this.#together.join(', ')} contributed equally.`];
    return {
      authors: this.#authors,
      affiliations: this.#register.affiliations,
      notes: [...this.notes.filter(Boolean), ...together],
      others: this.#others,
    };
  }

  #postsOf(contrib: Element, group: Element, roles: readonly Element[]): Post[] {
    const position = roles
      .filter((role) => !isCredit(role))
      .map((role) => lineOf(role))
      .filter(Boolean);
    const posts: Post[] = this.#affsOf(contrib, group).flatMap((aff) => {
      if (!this.#read.has(aff) && this.#read.size < mostAffiliations)
        this.#read.set(aff, this.#register.add(unitsOf(aff)));
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

  /** Nested, linked by id, linked by label; where nobody is linked, those that stand in the group or beside it. */
  #affsOf(contrib: Element, group: Element | undefined): Element[] {
    const own = allIn(contrib, 'aff', 'aff-alternatives', 'contrib-group')
      .filter(({name}) => name !== 'contrib-group')
      .map(chosen);
    const linked = this.#linksOf(contrib).flatMap((xref) => {
      const type = xref.attributes.get('ref-type');
      const ids = (xref.attributes.get('rid') ?? '').trim().split(/\s+/);
      const byId = ids.flatMap((id) => this.#byId.get(id) ?? []);
      return byId.length > 0 || type !== 'aff' ? byId : this.#byLabel(lineOf(xref));
    });
    const bare = elementsIn(contrib, 'sup').flatMap((sup) => this.#byLabel(lineOf(sup)));
    const found = [...own, ...linked, ...bare];
    if (found.length > 0 || this.#anyLinked || !group) return [...new Set(found)];
    const inGroup = elementsIn(group)
      .filter(({name}) => name === 'aff' || name === 'aff-alternatives')
      .map(chosen);
    const shared = inGroup.length > 0 ? inGroup : this.#affs.filter((aff) => labelOf(aff) === '');
    return inGroup.length > 0 || shared.length === 1 ? shared : [];
  }

  /** Within the contributor or, in older papers, behind it. */
  #linksOf(contrib: Element): Element[] {
    const within = allIn(contrib, 'xref', 'contrib-group').filter(({name}) => name === 'xref');
    return [...within, ...(this.#behind.get(contrib) ?? [])];
  }

  #byLabel(labels: string): Element[] {
    return labels
      .split(/[\s,;]+/)
      .map((label) => label.replaceAll(/[().]/g, ''))
      .filter((label) => label !== '')
      .flatMap((label) => this.#byMark.get(label) ?? []);
  }
}

/** Of the same in several languages or forms, the first. */
const chosen = (aff: Element): Element => (aff.name === 'aff' ? aff : (firstIn(aff, 'aff') ?? aff));

const isCredit = (role: Element): boolean =>
  /credit/i.test(`${role.attributes.get('vocab') ?? ''} ${role.attributes.get('content-type') ?? ''}`) ||
  role.attributes.has('vocab-term');

const isCorresponding = (contrib: Element): boolean =>
  contrib.attributes.get('corresp') === 'yes' ||
  elementsIn(contrib, 'xref').some((xref) => xref.attributes.get('ref-type') === 'corresp');

function orcidOf(contrib: Element): string | undefined {
  const said = [...elementsIn(contrib, 'contrib-id'), ...elementsIn(contrib, 'ext-link')]
    .map((each) => lineOf(each))
    .join(' ');
  return /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/.exec(said)?.[0];
}

/** As in running text; what begins with an abbreviation or a name of its own stays. */
const lowered = (position: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(position) ? position.charAt(0).toLowerCase() + position.slice(1) : position;
