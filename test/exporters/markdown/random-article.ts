import type {
  Affiliation,
  Article,
  Author,
  Block,
  Note,
  Post,
  Section,
  Span,
  SpanStyle,
} from '../../../source/article/article.js';
import {uniqueId} from '../../../source/people/affiliation-list.js';
import {slug} from '../../../source/article/ids.js';
import {noteId} from '../../../source/article/ids.js';
import {randomList} from './random-list.js';
import {seededRandom} from '../../helpers/seeded-random.js';

const words = (
  'river ledger ferry Quay öre naïve 港口 текст 😀 e\u0301 co-op “quoted” l’an * ** _ __ snake_case _under_ ` `` ``` ' +
  '# ## #tag 1. 12) + - -- --- === > | || a|b ~ ~~~ ~~gone~~ $ $5 $x$ $$ & &amp; &copy &#35; < <b> </b> <!-- x < ' +
  '[ ] [x] [link](to) ![image](to) ![ [^1] [^a]: \\ \\* \\\\ C:\\dir ! wow! : :-- :note: http://example.org/a_b?c=1&d=2 ' +
  '@ada {#id} {{ }} % ^ ; ... … – — null true 2024 0x1F .5 "double" \'single\' end. “ ” *bold* **bold** a*b*c 1.5 ' +
  ':smile: :+1: ==marked== == ^[note] H~2~O 2^10^ www.example.org https://example.org/~a. [[Page|text]] ::: %% %%x%% ' +
  '{{< x >}} {% x %} {math}`x` :::note !!! <name> Vec<u8> 10<sup>6</sup> *[HTML]: [TOC] [!NOTE] ^block import {x} \\newpage'
).split(' ');

/** A random article of a kind that reading can give back: its text tidy, tables full, adjacent spans of different looks. */
export function randomArticle(seed: number): Article {
  const next = seededRandom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const chance = (share: number): boolean => next() < share;
  const some = <T>(most: number, make: (index: number) => T): T[] =>
    Array.from({length: below(most + 1)}, (_, at) => make(at));
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const line = (most = 8): string => Array.from({length: 1 + below(most)}, () => pick(words)).join(' ');
  const maybe = <Key extends string, T>(key: Key, make: () => T, share = 0.5): {[K in Key]?: T} =>
    (chance(share) ? {[key]: make()} : {}) as {[K in Key]?: T};

  const notes: Note[] = [];
  for (const kind of some(3, () => pick(['author', 'credit'] as const)))
    notes.push({id: chance(0.8) ? noteId(kind, notes) : `own-${notes.length}`, kind, text: line(12)});
  const footnotes = some(3, (at) => ({
    id: chance(0.5) ? String(at + 1) : `mark*${at}`,
    kind: 'footnote' as const,
    text: chance(0.3) ? `${line()}\n${line()}` : line(),
  }));

  const styles: readonly SpanStyle[] = ['emphasis', 'strong', 'struck', 'code'];
  const spans = (): Span[] => {
    const made: Span[] = [];
    for (let at = 0, count = 1 + below(5); at < count; at++) {
      const looks = styles.filter(() => chance(0.25));
      const code = looks.includes('code');
      const href = chance(0.2)
        ? pick(['https://example.org/a_(b)?x=1&y=2', '/there#x', 'mailto:a@example.org', 'x\\y'])
        : undefined;
      let text = code ? line(2) : line(5);
      if (!code && chance(0.1)) text += `\n${line(4)}`;
      if (chance(0.5) && at < count - 1) text += ' ';
      const span: Span = {text};
      if (href !== undefined) looks.push('link');
      if (looks.length > 0) span.styles = looks;
      if (href !== undefined) span.href = href;
      const last = made.at(-1);
      const same =
        last &&
        last.href === span.href &&
        last.noteId === undefined &&
        String(last.styles) === String(span.styles);
      if (!same) made.push(span);
      const number = below(footnotes.length);
      const note = footnotes[number];
      if (note && chance(0.2))
        made.push({text: '⁰¹²³'.charAt(number + 1), styles: ['note'], noteId: note.id});
    }
    const end = made.at(-1);
    if (end) end.text = end.text.trimEnd();
    return made;
  };

  const code = (): string =>
    some(4, () => pick(['', '  indented', '```', '~~~', '\tx', 'a  ', '> q', '$$', ...words])).join('\n');
  const block = (depth: number): Block => {
    const kind = pick([
      'prose',
      'prose',
      'prose',
      'quotation',
      'list',
      'code',
      'table',
      'figure',
      'formula',
    ] as const);
    switch (depth > 2 ? 'prose' : kind) {
      case 'quotation':
        return {kind: 'quotation', id: '', blocks: [block(depth + 1), ...some(2, () => block(depth + 1))]};
      case 'list':
        return randomList({next, spans, block: () => block(depth + 1)});
      case 'code':
        return {kind: 'code', id: '', ...maybe('language', () => pick(['ts', 'c++', 'a&b'])), text: code()};
      case 'table': {
        const columns = 1 + below(3);
        const cell = (): string => (chance(0.2) ? `${line(2)}\n${line(2)}` : line(3));
        const row = (): string[] => Array.from({length: columns}, cell);
        return {
          kind: 'table',
          id: '',
          header: chance(0.8) ? row() : [],
          rows: [row(), ...some(2, row)],
          ...maybe('caption', line),
        };
      }
      case 'figure':
        return {
          kind: 'figure',
          id: '',
          alt: line(),
          ...maybe('caption', line),
          ...maybe('href', () => 'images/a_(b).png'),
        };
      case 'formula':
        return {kind: 'formula', id: '', tex: chance(0.7) ? String.raw`\int_0^1 x^2 \, dx` : line()};
      case 'prose':
        return {kind: 'prose', id: '', spans: spans(), repairs: []};
    }
  };

  const affiliations: Affiliation[] = [];
  for (let at = 0, count = below(5); at < count; at++) {
    const name = pick([
      'Northern College',
      'Institute of Tides',
      'School of Letters: Old & New',
      'A, B',
      'Øre [1] University',
      line(3),
    ]);
    const parent = chance(0.5) ? affiliations[below(affiliations.length)] : undefined;
    affiliations.push({
      id: uniqueId(chance(0.7) ? slug(name) : `aff ${at}`, affiliations),
      name,
      ...(parent ? {parentId: parent.id} : {}),
      ...(chance(0.3) ? {place: 'Hull, East Yorkshire', country: 'United Kingdom'} : {}),
      ...maybe('abbreviation', () => pick(['NC', 'A.B.', 'on']), 0.3),
      ...maybe('ror', () => '04bs1pb34', 0.1),
      ...maybe('printed', line, 0.1),
    });
  }
  if (chance(0.5)) affiliations.reverse();

  const authors: Author[] = [];
  for (let at = 0, count = below(4); at < count; at++) {
    const name = pick(['Ada Marsh', 'Lin Shu', 'Plato', 'Bo de la Vega', 'The Tide Desk', line(2)]);
    const post = (): Post => {
      const plain = chance(0.4) && affiliations.length > 0;
      return {
        ...(plain ? {} : maybe('position', () => 'keeper of tides')),
        ...(affiliations.length > 0 ? {affiliationId: pick(affiliations).id} : {}),
        ...(plain ? {} : {...maybe('former', () => true, 0.2), ...maybe('resident', () => false, 0.2)}),
        evidence: plain ? `front matter: authors[${at}].affiliations` : line(10),
        certainty: plain || chance(0.8) ? 'stated' : 'inferred',
      };
    };
    authors.push({
      id: uniqueId(chance(0.8) ? slug(name) : `person ${at}`, authors),
      name,
      ...(chance(0.5) ? {given: 'Given', ...maybe('family', () => 'Family')} : {}),
      ...maybe('role', () => 'translator', 0.2),
      ...maybe('orcid', () => '0000-0001-2345-6789', 0.2),
      ...maybe('corresponding', () => true, 0.2),
      posts: some(3, post),
    });
  }

  const page = (): {page?: string} => maybe('page', () => pick(['1', '12', 'xiv', '203']), 0.15);
  const headed = chance(0.6);
  const sections = Array.from({length: headed ? 1 + below(4) : 1}, (_, at): Section => ({
    id: '',
    ...(headed && (at > 0 || chance(0.5)) && chance(0.9) ? {heading: line(), ...page()} : {}),
    level: at === 0 ? 1 : 1 + below(5),
    derived: false,
    blocks: [block(0), ...some(4, () => block(0))].map((each) => ({...each, ...page()})),
  }));

  return {
    id: '',
    title: line(),
    ...maybe('standfirst', () => line(12)),
    ...maybe('kicker', line),
    ...maybe('byline', () => 'BY ADA MARSH'),
    ...maybe('published', () => pick(['2024', '2024-03', '2024-03-01', '2024-03-01T10:00:00Z'])),
    language: pick(['en', 'de', 'zh-Hant']),
    ...maybe('url', () => 'https://example.org/article?id=1#top', 0.3),
    ...maybe('doi', () => '10.1234/ab.c(1)', 0.3),
    ...maybe('original', () => ({title: line(), ...maybe('url', () => 'https://example.org/o')}), 0.3),
    authors,
    affiliations,
    sections,
    disclosures: some(2, () => ({
      kind: pick(['venue', 'disclaimer', 'funding', 'interests', 'availability'] as const),
      ...maybe('name', line),
      text: line(12),
    })),
    notes: [...notes, ...footnotes],
    warnings: [],
  };
}
