import type {Element} from '../html/tree.js';
import {allIn, elementsIn} from '../xml/tree.js';
import {partsOf} from './affiliation-parts.js';
import {labelOf} from './affiliations.js';
import {inLanguage, lineOf} from './text.js';

/** Which affiliations of a front are whose. */
export class AffiliationLinks {
  /** Each affiliation's parts; of the same in several languages or forms, those of one. */
  readonly #parts = new Map<Element, Element[]>();
  readonly #byId = new Map<string, Element[]>();
  /** The first of each label. */
  readonly #byMark = new Map<string, Element>();
  /** Marks that older papers write behind a contributor. */
  readonly #behind = new Map<Element, Element[]>();
  /** Affiliations that follow a contributor in the group, maybe after others. */
  readonly #following = new Map<Element, Element[]>();
  /** Affiliations outside the groups that no contributor is linked to. */
  readonly #shared: Element[];
  readonly #authors: ReadonlySet<Element>;
  /** Whether any author is linked to an affiliation; else the shared ones are everybody's. */
  readonly #anyLinked: boolean;

  /** @param groups all groups of contributors, some of whom are `authors` */
  constructor(
    front: Element,
    groups: readonly Element[],
    authors: ReadonlySet<Element>,
    language: string | undefined,
  ) {
    this.#authors = authors;
    for (const aff of allIn(front, 'aff', 'aff-alternatives')) this.#readAff(aff, language);
    for (const group of groups) this.#readGroup(group);
    const members = [...authors].flatMap((author) => allIn(author, 'contrib'));
    this.#anyLinked = [...authors, ...members].some((each) => this.#statedOf(each).length > 0);
    const others = groups
      .flatMap((group) => elementsIn(group, 'contrib'))
      .filter((each) => !authors.has(each));
    const theirs = new Set(others.flatMap((each) => this.#statedOf(each)));
    this.#shared = elementsIn(front)
      .flatMap((each) => this.#parts.get(each) ?? [])
      .filter((aff) => !theirs.has(aff));
  }

  /**
   * Nested, linked by id, linked by label; where nobody is linked, those that follow in the group or stand beside it.
   */
  of(contrib: Element): Element[] {
    const stated = this.#statedOf(contrib);
    if (stated.length > 0 || this.#anyLinked) return stated;
    const following = this.#following.get(contrib) ?? [];
    if (following.length > 0 || !this.#authors.has(contrib)) return following;
    return this.#shared.length === 1 || this.#authors.size === 1 ? this.#shared : [];
  }

  #readAff(aff: Element, language: string | undefined): void {
    const forms = aff.name === 'aff' ? [aff] : elementsIn(aff, 'aff');
    const parts = partsOf(inLanguage(forms, language) ?? aff);
    this.#parts.set(aff, parts);
    for (const each of [aff, ...forms]) {
      const id = each.attributes.get('id');
      if (id !== undefined) this.#byId.set(id, parts);
    }
    for (const part of parts) {
      const label = labelOf(part);
      if (label !== '' && !this.#byMark.has(label)) this.#byMark.set(label, part);
    }
  }

  #readGroup(group: Element): void {
    let marks: Element[] = [];
    let affs: Element[] = [];
    for (const element of elementsIn(group)) {
      if (element.name === 'contrib') {
        this.#behind.set(element, (marks = []));
        if (affs.length > 0) affs = [];
        this.#following.set(element, affs);
      } else if (element.name === 'xref') marks.push(element);
      else affs.push(...(this.#parts.get(element) ?? []));
    }
  }

  #statedOf(contrib: Element): Element[] {
    const own = allIn(contrib, 'aff', 'aff-alternatives', 'contrib-group').flatMap(
      (each) => this.#parts.get(each) ?? [],
    );
    const within = allIn(contrib, 'xref', 'contrib-group').filter(({name}) => name === 'xref');
    const linked = [...within, ...(this.#behind.get(contrib) ?? [])].flatMap((xref) => this.#linkedBy(xref));
    const bare = elementsIn(contrib, 'sup').flatMap((sup) => this.#byLabel(lineOf(sup)));
    return [...new Set([...own, ...linked, ...bare])];
  }

  #linkedBy(xref: Element): Element[] {
    const ids = (xref.attributes.get('rid') ?? '').trim().split(/\s+/);
    const labels = lineOf(xref);
    const byId = ids.map((id) => this.#byId.get(id) ?? []);
    if (byId.flat().length > 0)
      return byId.flatMap((parts) => {
        const marked = parts.filter((part) => labelsIn(labels).includes(labelOf(part)));
        return marked.length > 0 ? marked : parts;
      });
    return xref.attributes.get('ref-type') === 'aff' ? this.#byLabel(labels) : [];
  }

  #byLabel(labels: string): Element[] {
    return labelsIn(labels).flatMap(
      (label) => this.#byMark.get(label) ?? this.#byMark.get(label.replaceAll(/[*†‡§¶#]/g, '')) ?? [],
    );
  }
}

/** "1, (2)" */
const labelsIn = (labels: string): string[] =>
  labels
    .split(/[\s,;]+/)
    .map((label) => label.replaceAll(/[().]/g, ''))
    .filter((label) => label !== '');
