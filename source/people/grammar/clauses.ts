import type {Author} from '../../article/article.js';
import type {Unit} from '../institutions.js';
import {bodyAt, isEnd} from './body.js';
import {postAt, type Said} from './post.js';
import type {Sentence, VerbAt} from './sentence.js';

/** Posts with whose they are. */
export type Statement = {authors: readonly Author[]; said: Said[]};

/** What a sentence goes on from. */
export type Context = {
  authors: readonly Author[];
  /** Whom the last sentence was about. */
  last: readonly Author[];
  /** The units of the post stated last. */
  units: readonly Unit[];
  /** Makes an author of a name that opens a statement, where the byline names nobody. */
  enter: ((name: string) => Author) | undefined;
};

/** Reads the posts that a sentence states, from its first token to its last. */
export function statementsIn(sentence: Sentence, context: Context): Statement[] {
  return new Reader(sentence, context).read();
}

class Reader {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly #statements: Statement[] = [];
  /** Posts said before anybody is named: "Ancien élève de …, X enseigne …". */
  #pending: Said[] = [];
  #open: Statement | undefined;
  #verb: VerbAt | undefined;
  /** Whether a post may begin here. */
  #ready = true;
  /** Whether an adverb or a year said that what follows is over. */
  #over = false;
  #there = false;
  /** The place that a sentence opens with: "An der Universität X lehrt …". */
  #fronted: Unit[] = [];

  constructor(sentence: Sentence, context: Context) {
    this.sentence = sentence;
    this.context = context;
  }

  read(): Statement[] {
    for (let at = 0; at < this.sentence.length;) at = this.#step(at);
    if (this.#pending.length > 0)
      this.#statements.unshift({authors: this.context.last, said: this.#pending});
    return this.#statements.filter(({said}) => said.length > 0);
  }

  /** Reads what stands at a token and gives the index after it. */
  #step(at: number): number {
    const {sentence} = this;
    return (
      this.#readPerson(at) ??
      this.#readSubject(at) ??
      this.#readVerb(at) ??
      this.#readTime(at) ??
      this.#readPost(at) ??
      this.#readAffiliation(at) ??
      this.#pass(at) ??
      sentence.length
    );
  }

  #readPerson(at: number): number | undefined {
    const found = this.sentence.personAt(at) ?? this.#unknownAt(at);
    if (!found) return undefined;
    const joined = this.#open?.said.length === 0 && this.#verb === undefined && this.#isJoint(at - 1);
    this.#about(joined && this.#open ? [...this.#open.authors, found.author] : [found.author], joined);
    return found.next;
  }

  #isJoint(at: number): boolean {
    return this.sentence.isMark(at, ',&') || this.sentence.is('and', at);
  }

  /** Two words or more in capitals where a statement opens, before a mark or a verb. */
  #unknownAt(at: number): {author: Author; next: number} | undefined {
    const {sentence} = this;
    if (!this.context.enter || !(at === 0 || sentence.isMark(at - 1, ':;') || sentence.isMark(at - 1, ',')))
      return undefined;
    let next = at;
    while (next < at + 5 && sentence.isCapital(next) && !sentence.is('institution', next) && !sentence.is('position', next)) next++;
    const ends = sentence.isMark(next, ',(–—') || sentence.verbAt(next)?.kind === 'is';
    if (next < at + 2 || !ends || next >= sentence.length) return undefined;
    return {author: this.context.enter(sentence.slice(at, next)), next};
  }

  #about(authors: readonly Author[], joined: boolean): void {
    const open = {authors, said: this.#pending};
    this.#pending = [];
    if (joined) this.#statements.pop();
    this.#statements.push(open);
    this.#open = open;
    this.#verb = undefined;
    this.#ready = true;
    this.#over = false;
  }

  /** "The author", "both authors", a pronoun; "the author of the report" is somebody else. */
  #readSubject(at: number): number | undefined {
    const {sentence, context} = this;
    if (!sentence.isWord(at)) return undefined;
    const noun = sentence.afterArticles(at);
    const several = sentence.is('authors', noun);
    const isOpening = at === 0 || this.#isBoundary(at - 1) || this.#verb !== undefined;
    if ((several || sentence.is('author', noun)) && isOpening && this.#open?.said.length !== 0 && !this.#ready === false) {
      const article = noun > at || at === 0;
      if (!article || sentence.is('of', noun + 1)) return undefined;
      this.#about(several ? context.authors : context.authors.slice(0, 1), false);
      return noun + 1;
    }
    if (!isOpening) return undefined;
    const they = sentence.is('they', at);
    if (!they && !sentence.is('he', at)) return undefined;
    const authors = they && !(sentence.is('he', at) && context.last.length < 2) ? this.#plural() : context.last.slice(-1);
    if (this.#open && this.#open.authors.length > 0) return at + 1;
    const verb = this.#verb;
    this.#about(authors, false);
    this.#verb = verb;
    return at + 1;
  }

  #plural(): readonly Author[] {
    return this.context.last.length > 1 ? this.context.last : this.context.authors;
  }

  #isBoundary(at: number): boolean {
    return this.sentence.isMark(at, ',;:–—|(') || this.sentence.is('and', at);
  }

  #readVerb(at: number): number | undefined {
    const verb = this.sentence.verbAt(at);
    if (!verb) return undefined;
    this.#verb = verb;
    this.#over = verb.former;
    this.#ready = verb.kind === 'is';
    const next = at + verb.length;
    if (verb.kind === 'does') return this.#readActivity(at, next, verb);
    if (verb.kind === 'runs') return this.#readOffice(at, next, verb);
    return next;
  }

  /** "lehrt Öffentliches Recht an der Universität …": the verb and its object are the position. */
  #readActivity(from: number, next: number, verb: VerbAt): number {
    const {sentence} = this;
    let at = next;
    let end = next;
    let units: Unit[] = [];
    while (at < sentence.length && !isEnd(sentence, at) && !sentence.isMark(at)) {
      const after = sentence.afterArticles(at + 1);
      const leads = (sentence.is('at', at) || sentence.is('in', at)) && (sentence.institutionFrom(after) !== undefined || sentence.isQuote(after) || (sentence.is('at', at) && sentence.isCapital(after) && sentence.words.capitals));
      if (leads) {
        const body = bodyAt(sentence, after);
        if (body) {
          units = body.units;
          at = body.next;
        }
        break;
      }
      if (sentence.is('there', at)) this.#there = true;
      at++;
      if (!sentence.is('there', at - 1) && !sentence.is('now', at - 1) && !sentence.is('adverb', at - 1)) end = at;
      else if (end === at - 1 && end === next) {
        next = at;
        end = at;
      }
    }
    const object = sentence.slice(next, end);
    const position = [sentence.slice(from, from + verb.length), object].filter((part) => part !== '').join(' ');
    const outer = units.length > 0 ? units : this.#fronted;
    this.#fronted = [];
    this.#say({position, units: [...outer], former: verb.former, inferred: true, free: false});
    return Math.max(at, next);
  }

  /** "leitet dort das Institut …": the affiliation is the object. */
  #readOffice(from: number, next: number, verb: VerbAt): number | undefined {
    const {sentence} = this;
    let at = next;
    while (sentence.is('adverb', at) || sentence.is('now', at) || sentence.is('there', at)) {
      if (sentence.is('there', at)) this.#there = true;
      at++;
    }
    const years = sentence.afterYears(at);
    at = sentence.afterArticles(years.next);
    if (sentence.is('at', at) || sentence.is('of', at)) at = sentence.afterArticles(at + 1);
    const named = sentence.institutionFrom(at) !== undefined || sentence.isQuote(at) || (sentence.words.capitals && sentence.isCapital(at));
    const body = named ? bodyAt(sentence, at) : undefined;
    this.#ready = false;
    if (!body) return at;
    this.#say({
      position: sentence.slice(from, from + verb.length),
      units: body.units,
      former: verb.former || years.over,
      inferred: true,
      free: false,
    });
    return body.next;
  }

  #readTime(at: number): number | undefined {
    const {next, over} = this.sentence.afterYears(at);
    if (next === at) return undefined;
    this.#over ||= over;
    return next;
  }

  #readPost(at: number): number | undefined {
    const {sentence} = this;
    if (sentence.is('as', at) && this.#verb?.kind !== 'tells') {
      this.#ready = true;
      return at + 1;
    }
    if (!this.#ready || this.#verb?.kind === 'tells') return undefined;
    const found = postAt(sentence, at);
    if (!found) return undefined;
    const writes = sentence.is('writer', sentence.afterArticles(at));
    if (writes && (sentence.is('of', sentence.afterArticles(at) + 1) || found.said.units.length > 0)) return undefined;
    const {said, next} = found;
    if (this.#verb?.kind === 'works' && said.units.length === 0) this.#takeAffiliation(said);
    this.#say({...said, former: said.former || this.#over});
    if (!this.#verb?.former) this.#over = false;
    return next;
  }

  /** "arbeitet am Institut … als Referentin": the affiliation was said before. */
  #takeAffiliation(said: Said): void {
    const last = this.#open?.said.at(-1);
    if (!last?.inferred || last.position === undefined || last.units.length === 0 || !this.#worksOnly) return;
    said.units = last.units;
    this.#open?.said.pop();
  }

  #worksOnly = false;

  /** "ist am Institut … tätig", "travaille à l’université …". */
  #readAffiliation(at: number): number | undefined {
    const {sentence} = this;
    if (!sentence.isPreposition(at)) return undefined;
    const start = sentence.afterArticles(at + 1);
    const works = this.#verb?.kind === 'works';
    const institution = sentence.institutionFrom(start) !== undefined || sentence.isQuote(start);
    const named = institution || (works && sentence.is('at', at) && sentence.isCapital(start) && sentence.words.capitals);
    if (!named) return undefined;
    const body = bodyAt(sentence, start);
    if (!body) return undefined;
    if (!this.#open && this.#verb === undefined) {
      this.#fronted = body.units;
      return body.next;
    }
    if (works || (this.#verb?.kind === 'is' && this.#ready)) {
      const position = works ? this.#verbText : undefined;
      this.#say({...(position !== undefined && {position}), units: body.units, former: this.#over, inferred: true, free: false});
      this.#worksOnly = true;
      return body.next;
    }
    const last = this.#open?.said.at(-1);
    // Another affiliation of the same post: "… de la Universidad X y del Instituto Y".
    if (last && last.units.length > 0 && sentence.is('and', at - 1)) {
      this.#say({...last, units: body.units});
      return body.next;
    }
    return undefined;
  }

  #verbText: string | undefined;

  /** Passes a word that says nothing; what follows it is no post until something opens one. */
  #pass(at: number): number {
    const {sentence} = this;
    if (sentence.isMark(at, '(')) return sentence.afterBracket(at);
    if (this.#isBoundary(at)) {
      this.#ready = this.#verb?.kind !== 'tells';
      if (sentence.isMark(at, ';')) this.#verb = undefined;
      return at + 1;
    }
    if (sentence.is('there', at)) this.#there = true;
    else if (sentence.is('now', at)) this.#over = false;
    else if (sentence.is('former', at)) this.#over = true;
    else if (sentence.is('adverb', at) || sentence.is('respectively', at) || sentence.is('article', at)) return at + 1;
    else if (!sentence.is('until', at)) this.#ready = false;
    return at + 1;
  }

  #say(said: Said): void {
    this.#worksOnly = false;
    if (this.#there || /^$/.test('x')) {
      const before = this.context.units;
      if (said.units.length === 0) said.units = [...before];
      else if (said.units.length === 1) said.units = [...said.units, ...before.slice(-1)];
      said.inferred = true;
      this.#there = false;
    }
    if (said.units.length > 0) this.context.units = said.units;
    (this.#open?.said ?? this.#pending).push(said);
    this.#ready = false;
  }
}
