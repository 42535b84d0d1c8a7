import type {Alternatives} from './candidates.js';
import type {Term} from './terms.js';
import type {Nearness} from './vocabulary.js';

/** A word of a text that answers a typed one. */
export type Match = {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** Place among the words of the text. */
  position: number;
  /** What stands there, folded. */
  term: string;
  /** Which of the typed words it answers. */
  word: number;
  nearness: Nearness;
  closeness: number;
};

/**
 * Finds the typed words among the terms of a text, in their order. Where a word stands there as typed or begun, what
 * only resembles it is left out.
 */
export function createMatcher(alternatives: readonly Alternatives[]): (terms: readonly Term[]) => Match[] {
  type Answer = Pick<Match, 'word' | 'nearness' | 'closeness'>;
  const answers = new Map<string, Answer[]>();
  for (const [word, {terms}] of alternatives.entries()) {
    for (const {term, nearness, closeness} of terms) {
      const answer = {word, nearness, closeness};
      const known = answers.get(term);
      if (known) known.push(answer);
      else answers.set(term, [answer]);
    }
  }
  return (terms) => {
    const matches: Match[] = [];
    const literal = new Set<number>();
    for (const {term, start, end, position, joined} of terms) {
      for (const answer of answers.get(term) ?? []) {
        if (joined && answer.nearness !== 'exact' && partMatched(matches, answer.word, start)) continue;
        matches.push({start, end, position, term, ...answer});
        if (isLiteral(answer.nearness)) literal.add(answer.word);
      }
    }
    return matches.filter(({word, nearness}) => isLiteral(nearness) || !literal.has(word));
  };
}

const isLiteral = (nearness: Nearness): boolean => nearness === 'exact' || nearness === 'prefix';

/** Whether a part of the compound that starts there, just read, answers the word by itself. */
function partMatched(matches: readonly Match[], word: number, start: number): boolean {
  for (let index = matches.length - 1; index >= 0; index--) {
    const match = matches[index];
    if (!match || match.start < start) return false;
    if (match.word === word) return true;
  }
  return false;
}
