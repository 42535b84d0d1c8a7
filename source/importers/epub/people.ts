import type {Affiliation, Author, Disclosure, Section} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import {enter} from '../../people/english/author-note.js';
import type {Credited} from '../../people/byline.js';
import {english} from '../../people/english/english.js';
import {languageFor} from '../../people/languages/load.js';
import {isAboutAuthors} from '../about-authors.js';

/** Who a book is by, with what it says of them in a chapter of its own. */
export type BookPeople = {
  authors: Author[];
  affiliations: Affiliation[];
  disclosures: Disclosure[];
  /** Of the authors, a note each section about them. */
  notes: string[];
};

/** UTF-16 units of what is said of somebody; what is longer is the story of a life. */
const longest = 10_000;

/** Whether a section is about the authors. */
export const isAboutThem = ({heading}: Section, people: readonly Credited[]): boolean =>
  heading !== undefined &&
  isAboutAuthors(
    heading,
    people.map(({name}) => name),
  );

/** What a section about the authors says; of a portrait nothing is read. */
function noteIn({blocks}: Section): string | undefined {
  const text = blocks
    .flatMap((block) => (block.kind === 'figure' ? [] : textOf(block)))
    .join('\n')
    .trim();
  return text === '' || text.length > longest ? undefined : text;
}

/** @param sections about them */
export async function peopleOf(
  people: readonly Credited[],
  sections: readonly Section[],
  language: string,
): Promise<BookPeople> {
  const notes = sections.flatMap((section) => noteIn(section) ?? []);
  if (notes.length > 0) {
    const {readAuthorNote} = (await languageFor(language)) ?? english;
    const read = readAuthorNote(notes.join('\n'), people);
    if (read.authors.length > 0) return {...read, notes};
  }
  const authors: Author[] = [];
  for (const person of people) enter(person, authors);
  return {authors, affiliations: [], disclosures: [], notes};
}
