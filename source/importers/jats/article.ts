import type {Disclosure, Note, Section} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import {languageOf} from '../../prose/language.js';
import {deriveSections} from '../../prose/sections.js';
import {english} from '../../people/english/english.js';
import {languageFor} from '../../people/languages/load.js';
import type {Element, Node} from '../html/tree.js';
import type {Imported} from '../importer.js';
import {allIn, elementsIn, firstIn} from '../xml/tree.js';
import type {Formulas} from './formulas.js';
import {abstractLine, type Front, isStandfirst, languageStated, readFront} from './front.js';
import {createNotebook} from './notebook.js';
import {type People, readPeople} from './people.js';
import {createSections} from './sections.js';
import {keepNote, type Shaper} from './to-html.js';
import {addNote, disclosureKind, frontStatements, withNames} from './statements.js';
import {ownLineOf} from './text.js';

/** What an article within another takes from it. */
export type Surroundings = {
  formulas: Formulas;
  notes: ReadonlySet<string>;
  /** The number of each reference by its id. */
  references: ReadonlyMap<string, number>;
  name: string;
  journal?: string;
  language?: string;
};

/** An article as its elements come. */
export class ArticleDraft {
  #front: Front | undefined;
  #people: People = {authors: [], affiliations: [], notes: [], others: [], marked: new Map()};
  #standfirst: string | undefined;
  readonly #disclosures: Disclosure[] = [];
  readonly #notes: string[] = [];
  readonly #element: Element;
  readonly #around: Surroundings;
  readonly #notebook;
  readonly #shaper: Shaper;
  readonly #sections;
  /** Of the body, how many nodes are read, and those that are still to be read with what comes next. */
  #at = 0;
  #loose: Node[] = [];
  /** Sections before those of the body. */
  #before = 0;

  constructor(element: Element, around: Surroundings) {
    this.#element = element;
    this.#around = around;
    this.#notebook = createNotebook(around.notes);
    this.#shaper = {
      references: 'references',
      numbers: around.references,
      notebook: this.#notebook,
      formulas: around.formulas,
    };
    this.#sections = createSections(this.#shaper);
  }

  get hasText(): boolean {
    return this.#front !== undefined && this.#sections.list.length > this.#before;
  }

  /** Reads what has come; of elements that are still open, what is closed in them. */
  advance(open: ReadonlySet<Element>): void {
    const isWhole = !open.has(this.#element);
    for (const part of elementsIn(this.#element)) {
      if ((part.name === 'front' || part.name === 'front-stub') && !this.#front && !open.has(part))
        this.#readFront(part);
      if (part.name === 'body' && this.#at !== Infinity) this.#readBody(part, open.has(part));
    }
    if (!isWhole) return;
    for (const group of elementsIn(this.#element, 'floats-group'))
      this.#sections.addSection(group, 'Figures and tables');
    for (const back of elementsIn(this.#element, 'back')) this.#readBack(back);
  }

  #readFront(front: Element): void {
    const meta = firstIn(front, 'article-meta') ?? front;
    this.#front = readFront(front, this.#around.journal);
    this.#people = readPeople(meta, languageStated(this.#element) ?? this.#around.language);
    const {disclosures, notes} = frontStatements(meta, this.#people.marked);
    this.#disclosures.push(...disclosures);
    this.#notes.push(...notes);
    const type = this.#element.attributes.get('article-type') ?? '';
    for (const abstract of elementsIn(meta).filter(
      ({name}) => name === 'abstract' || name === 'trans-abstract',
    )) {
      const sort = abstract.attributes.get('abstract-type') ?? '';
      if (sort === 'graphical' || sort === 'key-points') continue;
      if (abstract.name === 'abstract' && isStandfirst(abstract, type))
        this.#standfirst ??= abstractLine(abstract);
      else this.#sections.addSection(abstract, 'Abstract');
    }
    this.#before = this.#sections.list.length;
  }

  #readBody(body: Element, isOpen: boolean): void {
    const end = isOpen ? body.children.length - 1 : body.children.length;
    for (; this.#at < end; this.#at++) {
      const node = body.children[this.#at] ?? '';
      // What is read is let go: the article holds its text.
      body.children[this.#at] = '';
      if (typeof node !== 'string' && node.name === 'sec') {
        this.#readLoose();
        const kind = disclosureKind(node);
        if (kind !== undefined && allIn(node, 'sec').length === 0)
          this.#disclosures.push({kind, text: proseOf(node)});
        this.#sections.addSection(node);
      } else this.#loose.push(node);
    }
    if (this.#loose.some((node) => typeof node !== 'string')) this.#readLoose();
    if (!isOpen) {
      this.#readLoose();
      this.#at = Infinity;
    }
  }

  #readLoose(): void {
    if (this.#loose.length > 0) this.#sections.add(this.#loose);
    this.#loose = [];
  }

  #readBack(back: Element): void {
    // Marks may stand in any part: all notes are known before the parts are read.
    for (const note of allIn(back, 'fn')) keepNote(note, this.#shaper);
    for (const part of elementsIn(back)) this.#readBackPart(part);
  }

  #readBackPart(part: Element): void {
    const kind = disclosureKind(part);
    if (part.name === 'fn-group') {
      for (const note of elementsIn(part, 'fn')) {
        if (kind === undefined) this.#readNote(note);
        else this.#disclosures.push({kind, text: withNames(proseOf(note), note, this.#people.marked)});
      }
    } else if (part.name === 'bio') this.#notes.push(ownLineOf(part));
    else if (part.name === 'app-group')
      for (const app of elementsIn(part)) this.#sections.addSection(app, 'Appendix');
    else if (part.name === 'title' || part.name === 'label') return;
    else if (kind !== undefined && allIn(part, 'sec').length === 0)
      this.#disclosures.push({kind, text: proseOf(part)});
    else {
      for (const group of elementsIn(part, 'fn-group')) this.#readBackPart(group);
      part.children.splice(
        0,
        part.children.length,
        ...part.children.filter((node) => typeof node === 'string' || node.name !== 'fn-group'),
      );
      this.#sections.addSection(part, headings[part.name] ?? '');
    }
  }

  #readNote(note: Element): void {
    if (this.#notebook.isMentioned(note.attributes.get('id') ?? '')) return;
    addNote(note, this.#people.marked, this.#disclosures, this.#notes);
  }

  /** The article by now; the text of notes that stand behind the text may be missing until it is whole. */
  async article(isWhole: boolean): Promise<Omit<Imported, 'warnings'>> {
    const {title = '', standfirst = this.#standfirst, ...front} = this.#front ?? {};
    const sections = [...this.#sections.list];
    const language = languageStated(this.#element) ?? this.#around.language ?? detected(sections);
    const people = await this.#peopleIn(language);
    return {
      ...front,
      title: title === '' ? this.#around.name : title,
      ...(standfirst !== undefined && {standfirst}),
      language,
      ...people,
      sections: isWhole ? withDerived(sections, this.#before, language) : sections,
      disclosures: [...new Map(this.#disclosures.map((each) => [each.text, each])).values()],
      notes: this.#allNotes(),
    };
  }

  #allNotes(): Note[] {
    const said = [...new Set([...this.#people.notes, ...this.#notes])].filter((text) => text !== '');
    return [
      ...said.map((text, at): Note => ({id: `author-${at + 1}`, kind: 'author', text})),
      ...this.#people.others.map((text, at): Note => ({id: `credit-${at + 1}`, kind: 'credit', text})),
      ...this.#notebook.notes(),
    ];
  }

  /** Where the elements state no affiliation, what the notes say of the authors is read as any author note is. */
  async #peopleIn(language: string): Promise<Pick<People, 'authors' | 'affiliations'>> {
    const {authors, affiliations} = this.#people;
    const said = [...new Set([...this.#people.notes, ...this.#notes])].join('\n');
    if (
      said === '' ||
      authors.length === 0 ||
      authors.length > 50 ||
      authors.some(({posts}) => posts.length > 0)
    )
      return {authors, affiliations};
    const {readAuthorNote} = (await languageFor(language)) ?? english;
    const read = readAuthorNote(said, authors);
    return {
      authors: authors.map((author, at) => ({...author, posts: read.authors[at]?.posts ?? []})),
      affiliations: read.affiliations,
    };
  }
}

const headings: Readonly<Record<string, string>> = {
  ack: 'Acknowledgements',
  'ref-list': 'References',
  glossary: 'Glossary',
  app: 'Appendix',
};

const proseOf = (element: Element): string =>
  elementsIn(element, 'p')
    .map((each) => ownLineOf(each))
    .filter(Boolean)
    .join(' ') || ownLineOf(element);

/** A text without sections gets those that its signposts make. */
function withDerived(sections: readonly Section[], before: number, language: string): Section[] {
  const only = sections[before];
  if (
    !only ||
    only.heading !== undefined ||
    sections.slice(before + 1).some(({heading}) => heading === undefined)
  )
    return [...sections];
  const derived = deriveSections(only.blocks, language);
  return derived.length < 2
    ? [...sections]
    : [...sections.slice(0, before), ...derived, ...sections.slice(before + 1)];
}

/** Enough text to tell a language by, in UTF-16 units. */
const sampleLength = 6000;

function detected(sections: readonly Section[]): string {
  let sample = '';
  for (const {blocks} of sections)
    for (const block of blocks) if (sample.length < sampleLength) sample += `${textOf(block)}\n`;
  const language = languageOf(sample);
  return language === 'und' ? 'en' : language;
}
