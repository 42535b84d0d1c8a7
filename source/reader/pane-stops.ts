import type {Article, Author, Disclosure, Post} from '../article/article.js';
import {endsSentence} from '../article/sentences.js';
import type {Institution, Register} from '../people/register/model.js';
import type {PeopleView} from './people-stops.js';
import {institutionsOf, placesOf, relatedTo, type Related} from './related.js';
import type {SectionStop} from './section-stops.js';
import type {Entry, State} from './state.js';

/** What an institution lives on, as it is told of those who speak for it. */
export type Backed = {institution: Institution; line: NonNullable<Institution['line']>};

/** Something in the pane that can be selected, in order. */
export type PaneStop =
  | {kind: 'author'; author: Author}
  | {kind: 'post'; author: Author; post: Post}
  | ({kind: 'article'; author: Author} & Related)
  | {kind: 'evidence'; text: string}
  | {kind: 'disclosed'; text: string}
  | ({kind: 'backed'} & Backed)
  | {kind: 'section'; section: SectionStop};

/** A sentence, not the name of an element or a front-matter key. */
export const isSentence = (evidence: string): boolean => /\s\S+\s/.test(evidence) && endsSentence(evidence);

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

/** What is known of the backing of an article's institutions, and isn't said among its own disclosures. */
export function backedIn(article: Article, register: Register | undefined): Backed[] {
  const mentioned = register?.mentioned(article.id);
  if (!register || !mentioned) return [];
  const spokenFor = article.authors.flatMap((author) => institutionsOf(author, article, register));
  const ids = new Set([...spokenFor, ...mentioned.institutions.map(({id}) => id)]);
  const said = disclosedOf(article);
  return [...ids].flatMap((id) => {
    const institution = register.institution(id);
    return institution?.line && !said.includes(institution.line.text)
      ? {institution, line: institution.line}
      : [];
  });
}

type Speakers = Pick<State, 'register'> & {
  entries: readonly Entry[];
  stops: readonly PaneStop[];
  backed: readonly Backed[];
};

// Asked for with every key, and of thousands of authors each has to be looked up.
const speakers = new WeakMap<Article, Speakers>();

function speakersOf(article: Article, {picker: {entries}, register}: State): Speakers {
  const known = speakers.get(article);
  if (known && known.entries === entries && known.register === register) return known;
  const listed = new Set<string>();
  const stops = article.authors.flatMap((author): PaneStop[] => {
    // What two authors share stands under the first.
    const related = relatedTo(author, article, entries, register).filter(({entry}) => !listed.has(entry.id));
    for (const {entry} of related) listed.add(entry.id);
    return [
      {kind: 'author', author},
      ...author.posts.map((post): PaneStop => ({kind: 'post', author, post})),
      ...related.map((each): PaneStop => ({kind: 'article', author, ...each})),
    ];
  });
  const found = {entries, stops, backed: backedIn(article, register), ...(register && {register})};
  speakers.set(article, found);
  return found;
}

/**
 * What the pane's selection walks through: authors with their posts and other articles, what is said of them, the
 * sections.
 */
export function paneStops(state: State): PaneStop[] {
  const {reading} = state;
  if (!reading) return [];
  const {article} = reading;
  const {stops, backed} = speakersOf(article, state);
  const [evidence, disclosures] = [evidenceOf(article), disclosedOf(article)];
  const sections = reading.typesetting.stops();
  return [
    ...stops,
    ...(evidence === '' ? [] : [{kind: 'evidence' as const, text: evidence}]),
    ...(disclosures === '' ? [] : [{kind: 'disclosed' as const, text: disclosures}]),
    ...backed.map((each): PaneStop => ({kind: 'backed', ...each})),
    ...(sections.length > 1 ? sections : []).map((section): PaneStop => ({kind: 'section', section})),
  ];
}

/** Where Enter leads. */
export type PaneTarget =
  | {kind: 'people'; view: PeopleView}
  | {kind: 'article'; article: string}
  | {kind: 'section'; section: SectionStop}
  /** To another stop of the pane. */
  | {kind: 'stop'; index: number};

/** Where Enter leads from what is selected; undefined where nothing is behind it. */
export function enterFrom(state: State): PaneTarget | undefined {
  const {register, reading, pane} = state;
  const stops = paneStops(state);
  const stop = stops[pane.selected];
  const article = reading?.article;
  const mentioned = article && register?.mentioned(article.id);
  switch (stop?.kind) {
    case 'author': {
      const person = mentioned?.people[article?.authors.indexOf(stop.author) ?? -1];
      if (person) return {kind: 'people', view: {kind: 'person', id: person.id, selected: 0}};
      // Until it is known who speaks, the other articles are at hand.
      const index = stops.findIndex((each, at) => at > pane.selected && each.kind !== 'post');
      return stops[index]?.kind === 'article' ? {kind: 'stop', index} : undefined;
    }
    case 'post': {
      const place = article && placesOf(article).get(stop.post.affiliationId ?? '');
      const institution = mentioned?.institutions[place ?? -1];
      return institution && {kind: 'people', view: {kind: 'institution', id: institution.id, selected: 0}};
    }
    case 'backed':
      return {kind: 'people', view: {kind: 'institution', id: stop.institution.id, selected: 0}};
    case 'article':
      return {kind: 'article', article: stop.entry.id};
    case 'section':
      return {kind: 'section', section: stop.section};
    default:
      return undefined;
  }
}
