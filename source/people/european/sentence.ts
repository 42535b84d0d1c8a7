import type {Author} from '../../article/article.js';
import {isAcronymToken, isCapital, tokensOf, withPhrases, type Token} from './tokens.js';
import type {VerbAt} from './verbs.js';
import type {Words} from './words.js';

/** An author named in a sentence, and the UTF-16 length of the name there. */
export type Person = {author: Author; length: number};

const compounds: ReadonlySet<keyof Words['is']> = new Set(['position', 'profession', 'academic', 'office']);

const small: ReadonlySet<keyof Words['is']> = new Set([
  'at',
  'of',
  'for',
  'in',
  'and',
  'breaks',
  'since',
  'until',
]);

/** A sentence as tokens, and what they may be in its language. */
export class Sentence {
  readonly text: string;
  readonly words: Words;
  readonly personFrom: (text: string) => Person | undefined;
  readonly tokens: readonly Token[];
  readonly #lower: readonly string[];

  /** @param personFrom how many UTF-16 units of a text that begins at a token are the name of one of the authors */
  constructor(
    text: string,
    words: Words,
    personFrom: (text: string) => Person | undefined = () => undefined,
  ) {
    this.text = text;
    this.words = words;
    this.personFrom = personFrom;
    this.tokens = withPhrases(text, tokensOf(text), words.adverbPhrases);
    this.#lower = this.tokens.map(({lower, kind}) => (kind === 'quote' ? '' : lower));
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The word in lower case; empty for a quotation and past the end. */
  lower(at: number): string {
    return this.#lower[at] ?? '';
  }

  is(kind: keyof Words['is'], at: number): boolean {
    const lower = this.lower(at);
    const is = this.words.is[kind];
    // "des manager magazins": where every noun has a capital, no post is without.
    if (kind === 'position' && !this.words.capitals && !this.isCapital(at)) return false;
    // "ИНГ СО РАК": letters that are a preposition in small ones.
    if (is(lower)) return !(small.has(kind) && (this.isAcronym(at) || this.#isOfName(at)));
    // "secretário-executivo": a compound is what one of its ends is.
    if (!compounds.has(kind) || !lower.includes('-')) return false;
    const parts = lower.split('-');
    return is(parts[0]!) || is(parts.at(-1)!);
  }

  /** "О. Ю. Шмидта", "nemocnice Na Homolce": a letter or a capital within a name, and no preposition. */
  #isOfName(at: number): boolean {
    const {text = '', end = 0} = this.tokens[at] ?? {};
    if (text.length === 1 && this.text.charAt(end) === '.') return this.isCapital(at);
    return this.words.genitives && this.isWord(at - 1) && this.isCapital(at) && this.isCapital(at + 1);
  }

  isOneOf(at: number, ...kinds: ReadonlyArray<keyof Words['is']>): boolean {
    return kinds.some((kind) => this.is(kind, at));
  }

  isMark(at: number, marks?: string): boolean {
    const token = this.tokens[at];
    return token === undefined || (token.kind === 'mark' && (marks?.includes(token.text) ?? true));
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && isCapital(token);
  }

  isAcronym(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    // "HEC-Sud": letters and where they are; in German any noun may be joined so.
    return isAcronymToken(token) || (this.words.capitals && /^\p{Lu}{2,}-\p{Lu}\p{Ll}+$/u.test(token.text));
  }

  isQuote(at: number): boolean {
    return this.tokens[at]?.kind === 'quote';
  }

  /** A year that was or is; those to come belong to names, "Initiative Delta 2050". */
  isYear(at: number): boolean {
    return /^(?:1[89]\d|20[0-2])\d(?:[‐‑–-]\d{2,4})?(?:’\p{L}+)?$/u.test(this.lower(at));
  }

  /** A mark or "and", behind which something new may begin. */
  isBoundary(at: number): boolean {
    return this.isMark(at, ',;:–—|(-') || this.is('and', at);
  }

  /** "Landbruks- og matdepartementet": a hyphen before "and", within a compound. */
  isHyphened(at: number): boolean {
    return at < this.length && this.isMark(at, '-') && this.is('and', at + 1);
  }

  isPreposition(at: number): boolean {
    return this.is('at', at) || this.is('of', at) || this.is('for', at) || this.is('in', at);
  }

  /** An institution's noun: not one in the plural or within a hyphened adjective. */
  isInstitution(at: number): boolean {
    return this.isWord(at) && this.is('institution', at) && !(this.is('thing', at) && this.#isUnnamed(at));
  }

  /** "de la sociedad", "directora editorial de": nothing of a name stands behind the noun, or a position before it. */
  #isUnnamed(at: number): boolean {
    const led = this.isPreposition(at + 1) && !this.is('of', at + 1);
    const goesOn = this.isQuote(at + 1) || (this.isWord(at + 1) && !this.is('and', at + 1) && !led);
    return this.is('position', at - 1) || !goesOn;
  }

  /** The author whose name begins at a token, honorifics before it left out, and the index after it. */
  personAt(from: number): {author: Author; next: number} | undefined {
    let at = from;
    while (at < from + 6 && this.isWord(at) && this.is('honorific', at)) at++;
    const token = this.tokens[at];
    const opens = token?.kind === 'word' && !this.is('and', at) && !this.is('article', at);
    const found = opens ? this.personFrom(this.text.slice(token.start)) : undefined;
    if (!token || !found) return undefined;
    const end = token.start + found.length;
    const last = this.tokens.findIndex(({end: stop}) => stop >= end);
    const next = last === -1 ? this.length : last + 1;
    return this.#hasForeign(at, next, found.author) ? undefined : {author: found.author, next};
  }

  /** "del Mar y Ada Obi", "Kanzlei Obi", "Socios de Obi", "Tarihçi Ada Obi": what is no part of a name before it or within. */
  #hasForeign(from: number, to: number, {name}: Author): boolean {
    const own = name.toLowerCase().split(' ');
    const ofOthers = (at: number): boolean =>
      (at === from && (this.isPreposition(at) || this.is('profession', at))) ||
      this.is('and', at) ||
      this.isInstitution(at) ||
      (this.is('position', at) && this.is('of', at + 1));
    return this.tokens
      .slice(from, to)
      .some((_, index) => ofOthers(from + index) && !own.includes(this.lower(from + index)));
  }

  /** The longest verb that begins at a token. */
  verbAt(at: number): VerbAt | undefined {
    // "Universidade de São Paulo": a capital within a sentence is no verb's.
    if (at > 0 && this.isCapital(at) && this.isWord(at - 1) && !this.words.verbFinal) return undefined;
    // "forsker II": a noun with its rank.
    if (/^[IV]{2,3}$/.test(this.slice(at + 1, at + 2))) return undefined;
    // "grupo de pesquisa": a noun that a verb looks like.
    if (
      this.words.capitals &&
      (this.is('of', at - 1) || (this.is('in', at - 1) && this.lower(at - 1) !== 'en'))
    )
      return undefined;
    return this.words.verbIn(this.#lower, at, this.is('adverb', at + 1));
  }

  /** Whether a phrase of a list of the lexicon begins at a token. */
  opens(phrases: 'charge' | 'declines', at: number): boolean {
    return this.words[phrases](this.#lower, at) > 0;
  }

  /** The index after articles; one in capitals belongs to a name, "El País". */
  afterArticles(from: number): number {
    let at = from;
    while (this.is('article', at) && this.isWord(at) && (at === 0 || !this.isCapital(at))) at++;
    return at;
  }

  /** The index after a preposition, "in respectievelijk", "bij onder andere het". */
  afterLead(at: number): number {
    let after = at + 1;
    while (this.isOneOf(after, 'respectively', 'adverb') && !this.isCapital(after)) after++;
    return this.afterArticles(after);
  }

  /** The index after a bracket that opens at a token; the token itself where none does. */
  afterBracket(at: number): number {
    if (!this.isMark(at, '([') || at >= this.length) return at;
    const close = this.tokens.findIndex((token, index) => index > at && /^[)\]]$/.test(token.text));
    return close === -1 ? this.length : close + 1;
  }

  /** The text of the tokens from one up to another. */
  slice(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first && last && to > from ? this.text.slice(first.start, last.end) : '';
  }

  /**
   * Whether an institution is named from a token on, adjectives and names before its noun, "Technischen Universität",
   * but no small words before its letters, "de recherche NXH". Gives the index of its noun.
   */
  institutionFrom(at: number): number | undefined {
    for (let index = at; index < at + (this.isCapital(index) ? 7 : 5); index++) {
      if (index > at && this.isAcronym(index) && !this.isCapital(at)) return undefined;
      if (this.isInstitution(index)) return index;
      if (this.isHyphened(index)) {
        index++;
        continue;
      }
      // "Terveyden ja hyvinvoinnin laitos": in the genitive, before its noun.
      if (this.words.postLast && index > at && this.is('and', index) && !this.isCapital(index + 1)) continue;
      if (
        !this.isWord(index) ||
        this.isPreposition(index) ||
        this.isOneOf(index, 'and', 'position', 'as', 'breaks') ||
        // "Det juridiske fakultet": an article that opens a name.
        (this.is('article', index) && !(index === at && this.isCapital(index))) ||
        this.verbAt(index) ||
        (!this.isCapital(index) && !this.words.isAdjective(this.lower(index))) ||
        (index === at && !this.isCapital(index) && this.is('adverb', index))
      )
        return undefined;
    }
    return undefined;
  }

  /** Whether the author is meant by a noun that a token follows, and not "the author of the report". */
  followsSubject(at: number): boolean {
    if (at >= this.length) return true;
    return (
      this.isMark(at) ||
      this.verbAt(at) !== undefined ||
      // "Yazar Nehir Üniversitesi’nde öğretim üyesidir"
      (this.words.postLast && this.isCapital(at) && this.institutionFrom(at) !== undefined) ||
      (['adverb', 'now', 'former', 'respectively', 'he'] as const).some((kind) => this.is(kind, at))
    );
  }
}
