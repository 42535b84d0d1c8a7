import type {Article, Author, Disclosure} from '../article/article.js';
import {relatedTo} from './related.js';
import type {SectionStop} from './section-stops.js';
import type {Entry, State} from './state.js';

/** Something in the pane that can be selected, in order; Enter opens an article or goes to a section. */
export type PaneStop =
  | {kind: 'author'; author: Author}
  | {kind: 'article'; author: Author; entry: Entry; through: 'person' | 'institution'}
  | {kind: 'evidence'; text: string}
  | {kind: 'disclosed'; text: string}
  | {kind: 'section'; section: SectionStop};

/** A sentence, not the name of an element or a front-matter key. */
const isSentence = (evidence: string): boolean =>
  /\s\S+\s/.test(evidence) && /[.!?…”"’)]$/.test(evidence.trim());

/** The note's own sentences from which the posts were read, quoted once each; empty where there are none. */
export function evidenceOf(article: Article): string {
  const sentences = article.authors.flatMap((author) => author.posts.map((post) => post.evidence));
  const quoted = [...new Set(sentences.filter(isSentence))].join(' ');
  return quoted === '' ? '' : `“${quoted}”`;
}

/** What a disclosure comes to: for a venue, that it was contributed there; else its own sentence. */
function disclosed({kind, name, text}: Disclosure): string {
  return kind === 'venue' && name && /\bcontribut/i.test(text) ? `Contributed to ${name}.` : text;
}

export const disclosedOf = (article: Article): string =>
  [...new Set(article.disclosures.map(disclosed))].join(' ');

/** What the pane's selection walks through: authors with their other articles, what is said of them, the sections. */
export function paneStops(state: State): PaneStop[] {
  const {reading} = state;
  if (!reading) return [];
  const {article} = reading;
  const listed = new Set<string>();
  const speakers = article.authors.flatMap((author): PaneStop[] => {
    // What two authors share stands under the first.
    const related = relatedTo(author, article, state.picker.entries).filter(
      ({entry}) => !listed.has(entry.id),
    );
    for (const {entry} of related) listed.add(entry.id);
    return [
      {kind: 'author', author},
      ...related.map((each): PaneStop => ({kind: 'article', author, ...each})),
    ];
  });
  const [evidence, disclosures] = [evidenceOf(article), disclosedOf(article)];
  const sections = reading.typesetting.stops();
  return [
    ...speakers,
    ...(evidence === '' ? [] : [{kind: 'evidence' as const, text: evidence}]),
    ...(disclosures === '' ? [] : [{kind: 'disclosed' as const, text: disclosures}]),
    ...(sections.length > 1 ? sections : []).map((section): PaneStop => ({kind: 'section', section})),
  ];
}

/** Where Enter leads from what is selected: there, or from an author to the first of the other articles below. */
export function enterFrom(state: State): {stop: PaneStop; index: number} | undefined {
  const stops = paneStops(state);
  const {selected} = state.pane;
  const [here, below] = [stops[selected], stops[selected + 1]];
  if (here?.kind === 'article' || here?.kind === 'section') return {stop: here, index: selected};
  return here?.kind === 'author' && below?.kind === 'article'
    ? {stop: below, index: selected + 1}
    : undefined;
}
