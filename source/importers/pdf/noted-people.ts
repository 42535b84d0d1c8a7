import type {Affiliation, Author} from '../../article/article.js';
import {readAuthorNote} from '../../people/english/author-note.js';

type People = {authors: Author[]; affiliations: Affiliation[]};

/** What is said in brackets of how to write to somebody. */
const contact = /\s*\([^()]*@[^()]*\)/g;

/** People of a title page that says of none of them where they are, as a note at its foot says it: "A. Quill is with …". */
export function withNoted(people: People, note: string): People {
  if (note === '' || people.authors.length === 0 || people.authors.some(({posts}) => posts.length > 0))
    return people;
  const {authors, affiliations} = readAuthorNote(note.replaceAll(contact, ''), people.authors);
  const notedOf = new Map(authors.map(({name, posts}) => [name, posts]));
  return {
    authors: people.authors.map((author) => ({...author, posts: notedOf.get(author.name) ?? []})),
    affiliations,
  };
}
