import type {DatabaseSync} from 'node:sqlite';
import {weightOf, type Alternatives, type Candidates, type Wanted} from '../../search/candidates.js';
import type {NearTerm} from '../../search/vocabulary.js';
import {createFirstScorer} from '../../search/first-score.js';
import type {ArticleList} from './article-list.js';
import {createPostingsReader, type PostingsByBlock} from './read-postings.js';
import {readSequence} from './sequence.js';
import {tally, type Tallied, type TalliedWord} from './tally.js';
import type {TermList} from './term-list.js';

/** Finds paragraphs by their terms, and counts them. */
export type ParagraphFinder = Pick<Candidates, 'paragraphsWith' | 'count'> & {
  /** Sees what was written since. */
  renew: () => void;
};

/** Paragraphs that are weighed term by term at least, where so many have the words. */
const leastWeighed = 800;
/** Terms that are looked up in place of one typed word among others, where there are as many. */
const mostTerms = 300;
/** Words whose postings, and paragraphs whose terms are remembered. */
const mostWords = 12;
const mostSequences = 4000;
/** Terms that are looked up to count all paragraphs. */
const mostCounted = 4000;

export function createParagraphFinder(
  database: DatabaseSync,
  terms: TermList,
  articles: ArticleList,
  size: () => number,
): ParagraphFinder {
  const postings = createPostingsReader(database);
  const sequenceOf = database.prepare('SELECT terms FROM sequence WHERE id = ?');
  // From one key to the next only one word of a query changes, and most of the paragraphs are the same.
  const readBefore = new Map<readonly NearTerm[], PostingsByBlock>();
  const sequences = new Map<number, readonly number[]>();
  /** How many paragraphs answered what was wanted, where all of them were seen. */
  const counts = new WeakMap<Wanted, number>();

  const spansOf = ({within}: Wanted) => (within ? articles.spans(within) : articles.everywhere());

  const postingsOf = (found: readonly NearTerm[]): PostingsByBlock =>
    postings.read(
      found.flatMap(({term, closeness}) => {
        const number = terms.number(term);
        return number === undefined ? [] : {number, closeness};
      }),
    );

  /** The postings of the likeliest of some terms, kept from one key to the next. */
  const usualPostings = (found: readonly NearTerm[]): PostingsByBlock => {
    const known = readBefore.get(found);
    if (known) return known;
    const fresh = postingsOf(likeliest(found, mostTerms));
    if (readBefore.size >= mostWords) readBefore.clear();
    readBefore.set(found, fresh);
    return fresh;
  };

  /** The words that stand somewhere, the rarest first. */
  const wordsOf = ({alternatives}: Wanted): Word[] => {
    const about = {size: size(), frequencyOf: terms.frequencyOf};
    return alternatives
      .map((each, number): Word => {
        const frequency = terms.frequencyOf(each.terms);
        return {...each, number, frequency, weight: weightOf(each, about, frequency)};
      })
      .filter(({frequency}) => frequency > 0)
      .toSorted((a, b) => a.frequency - b.frequency);
  };

  /** Of so many terms the likeliest, and of those as likely the most frequent. */
  const likeliest = (found: readonly NearTerm[], most: number): readonly NearTerm[] => {
    if (found.length <= most) return found;
    const others = found.filter(({nearness}) => nearness !== 'prefix').slice(0, most);
    const begun = found
      .filter(({nearness}) => nearness === 'prefix')
      .toSorted((a, b) => terms.frequency(b.term) - terms.frequency(a.term));
    return [...others, ...begun.slice(0, most)];
  };

  const talliedOf = (word: Word, total: number, found = usualPostings(word.terms)): TalliedWord => ({
    postings: found,
    weight: word.weight / total,
    closest: word.terms.reduce((closest, {closeness}) => Math.max(closest, closeness), 0),
  });

  /** Paragraphs with one word, those with the closest terms first; as few terms are looked up as will do. */
  function withOne({terms: found}: Word, wanting: Wanted): readonly number[] {
    const {limit} = wanting;
    const within = spansOf(wanting);
    const paragraphs = new Set<number>();
    const alike = [...Map.groupBy(found, ({closeness}) => closeness)].toSorted(([a], [b]) => b - a);
    let isWhole = true;
    for (const [closest, group] of alike) {
      if (paragraphs.size >= limit) isWhole = false;
      if (!isWhole) break;
      const word = {postings: postingsOf(group), weight: 1, closest};
      // Some of them may be there already.
      const tallied = tally([word], {atLeast: 1, within, most: limit});
      isWhole = tallied.isWhole && tallied.count <= limit;
      for (const id of tallied.paragraphs.toSorted((a, b) => a - b)) paragraphs.add(id);
    }
    if (isWhole) counts.set(wanting, paragraphs.size);
    return [...paragraphs].slice(0, limit);
  }

  /**
   * Paragraphs that may have all words. Those with the rarest come first: whether they have the others is seen when
   * they are weighed, and where enough have, the common words, which cost the most and tell the least, aren't looked
   * up.
   */
  function* withAll(words: readonly Word[], wanting: Wanted, most: number): Generator<Tallied> {
    const within = spansOf(wanting);
    const total = words.reduce((sum, {weight}) => sum + weight, 0);
    const tallied = (each: Word): TalliedWord => talliedOf(each, total);
    const small = words.filter(({terms: {length}}) => length <= mostTerms);
    const must = small.length > 0 ? small : words.slice(0, 1);
    const others = words.filter((word) => !must.includes(word));
    const rarest = rarestOf(must, most);
    for (const some of rarest.length < must.length ? [rarest, must] : [must]) {
      const found = tally(some.map(tallied), {atLeast: some.length, within, most});
      const areAllWeighed = found.count <= most && small.length > 0;
      yield {...found, isWhole: found.isWhole && (areAllWeighed || some.length === words.length)};
    }
    if (others.length > 0)
      yield {
        ...tally(must.map(tallied), {atLeast: must.length, within, most, optional: others.map(tallied)}),
        isWhole: false,
      };
  }

  /** The rarest words that leave few paragraphs, about, if words stand where chance puts them. */
  const rarestOf = (words: readonly Word[], most: number): readonly Word[] => {
    let left = size();
    const fewer = words.findIndex(({frequency}) => {
      left *= Math.min(1, frequency / size());
      return left < most / 16;
    });
    return fewer === -1 ? words : words.slice(0, fewer + 1);
  };

  function* withSome(words: readonly Word[], wanting: Wanted, most: number): Generator<Tallied> {
    const total = words.reduce((sum, {weight}) => sum + weight, 0);
    const isCut = words.some(({terms: {length}}) => length > mostTerms);
    const {atLeast} = wanting;
    const found = tally(
      words.map((word) => talliedOf(word, total)),
      {atLeast, within: spansOf(wanting), most},
    );
    yield {...found, isWhole: found.isWhole && !isCut};
  }

  function paragraphsWith(wanting: Wanted): readonly number[] {
    const {alternatives, atLeast, limit} = wanting;
    const words = wordsOf(wanting);
    if (words.length < atLeast) return [];
    const [first] = words;
    if (first && alternatives.length === 1) return withOne(first, wanting);
    const most = Math.max(leastWeighed, 2 * limit);
    const weights = alternatives.map(
      (_, number) => words.find((word) => word.number === number)?.weight ?? 0,
    );
    const weigh = createFirstScorer(alternatives, weights, terms.number);
    let fitting: {id: number; likelihood: number}[] = [];
    const attempts = (atLeast === words.length ? withAll : withSome)(words, wanting, most);
    for (const {paragraphs, count: found, isWhole} of attempts) {
      fitting = paragraphs
        .map((id) => ({id, ...weigh(sequenceIn(id))}))
        .filter((weighed) => weighed.words >= atLeast);
      if (isWhole) counts.set(wanting, found <= most ? fitting.length : found);
      if (isWhole || fitting.length >= limit) break;
    }
    return fitting
      .toSorted((a, b) => b.likelihood - a.likelihood || a.id - b.id)
      .slice(0, limit)
      .map(({id}) => id);
  }

  const sequenceIn = (id: number): readonly number[] => {
    const known = sequences.get(id);
    if (known) return known;
    const packed = sequenceOf.get(id)?.['terms'];
    const sequence = packed instanceof Uint8Array ? readSequence(packed) : [];
    if (sequences.size >= mostSequences) sequences.clear();
    sequences.set(id, sequence);
    return sequence;
  };

  /** Of words with more terms than are looked up, at least so many. */
  function count(wanting: Wanted): {count: number; more?: true} {
    const held = counts.get(wanting);
    if (held !== undefined) return {count: held};
    const words = wordsOf(wanting);
    if (words.length < wanting.atLeast) return {count: 0};
    const more = words.some(({terms: {length}}) => length > mostCounted);
    const tallied = words.map((word) => talliedOf(word, 1, postingsOf(likeliest(word.terms, mostCounted))));
    const {count: counted} = tally(tallied, {atLeast: wanting.atLeast, within: spansOf(wanting)});
    return more ? {count: counted, more} : {count: counted};
  }

  return {
    paragraphsWith,
    count,
    renew() {
      readBefore.clear();
      sequences.clear();
      postings.renew();
    },
  };
}

type Word = Alternatives & {
  /** Which of the typed words it is. */
  number: number;
  frequency: number;
  weight: number;
};
