import type {Affiliation, Author, Section} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import {affiliationList} from '../../people/affiliation-list.js';
import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {isAboutAuthors} from '../about-authors.js';

type People = {authors: Author[]; affiliations: Affiliation[]};

/** What is said in brackets of how to write to somebody. */
const contact = /\s*\([^()]*@[^()]*\)/g;

/** UTF-16 units of a paragraph about somebody. */
const longest = 2000;

/** People of a title page that doesn't say where each of them is, as sentences about them say it: "A. Quill is with …". */
export function withNoted(people: People, notes: readonly string[], language: Language = english): People {
  if (notes.length === 0 || people.authors.every(({posts}) => posts.length > 0)) return people;
  const noted = language.readAuthorNote(notes.join('\n').replaceAll(contact, ''), people.authors);
  const notedOf = new Map(noted.authors.map(({name, posts}) => [name, posts]));
  const list = affiliationList();
  const authors = people.authors.map((author) => ({
    ...author,
    posts:
      author.posts.length > 0
        ? author.posts.map((post) => list.take(post, people.affiliations))
        : (notedOf.get(author.name) ?? []).map((post) => list.take(post, noted.affiliations)),
  }));
  return {authors, affiliations: list.affiliations};
}

/** What a document says of its authors: under a heading that announces it, or in a paragraph that begins with a name of theirs. */
export function notesAbout(
  authors: readonly Author[],
  sections: readonly Section[],
  language: Language = english,
): string[] {
  const names = authors.map(({name}) => name);
  return sections.flatMap(({heading = '', blocks}) => {
    const isAboutThem = isAboutAuthors(heading, names);
    return blocks
      .map(textOf)
      .filter((text) => text.length < longest)
      .filter(
        (text) =>
          isAboutThem ||
          (names.some((name) => text.startsWith(`${name} `)) && language.isAuthorNote(text, names, false)),
      );
  });
}
