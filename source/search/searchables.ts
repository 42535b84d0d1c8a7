import type {Target} from '../article/anchor.js';
import type {Article, Note, Section} from '../article/article.js';
import {paragraphsOf, textOf} from '../article/text.js';
import {factsOf} from './facets.js';
import type {Searchable} from './hit.js';

/** What can be found in an article, in reading order: headline, standfirst, headings, paragraphs and notes. */
export function searchablesOf(article: Article): Searchable[] {
  const {id, title} = article;
  const facts = factsOf(article);
  const found: Searchable[] = [];
  const add = (target: Target, text: string | undefined, section = ''): void => {
    if (text) found.push({article: id, title, section, target, text, authors: facts.authors, facts});
  };
  add({kind: 'title'}, title);
  add({kind: 'standfirst'}, article.standfirst);
  for (const section of article.sections) {
    const label = labelOf(section);
    if (!section.derived) add({kind: 'section', id: section.id}, section.heading, label);
    for (const {block} of paragraphsOf(section.blocks))
      add({kind: 'block', id: block.id}, textOf(block), label);
  }
  for (const note of article.notes) add({kind: 'note', id: note.id}, note.text, noteLabels[note.kind]);
  return found;
}

const noteLabels: Record<Note['kind'], string> = {author: 'Author note', credit: 'Credit', footnote: 'Note'};

/** A point of a series is named by the word that marks it ("First"), any other section by its heading. */
const labelOf = ({heading = '', point}: Section): string =>
  point ? point.marker.replace(/[^\p{L}\p{N}]+$/u, '') || heading : heading;
