import type {Author} from '../../article/article.js';
import type {Unit} from '../institutions.js';
import type {Said} from './post.js';
import type {Sentence} from './sentence.js';
import type {VerbAt} from './verbs.js';
import {place, type Context, type Statement} from './statement.js';

/** What a sentence has said as far as it was read, and what that leaves open. */
export abstract class Reading {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly statements: Statement[] = [];
  /** Posts said before anybody is named: "Ancien élève de …, X enseigne …". */
  pending: Said[] = [];
  open: Statement | undefined;
  verb: VerbAt | undefined;
  verbText = '';
  /** The index after the verb. */
  verbEnd = -1;
  /** The verb before a relative clause, which goes on behind it. */
  outer: VerbAt | undefined;
  /** Whether a post may begin here. */
  ready = true;
  /** Whether a verb, an adverb or a year said that what follows is over. */
  over = false;
  /** The place that a sentence opens with: "An der Universität X lehrt …". */
  fronted: Unit[] = [];
  /** Whether it is a heading, whose units every post below it takes: "Namens de Vereniging X: A (voorzitter), B …". */
  heading = false;
  /** Whether a word led back to the place named before. */
  there = false;
  /** Affiliations under "works", which a post that follows takes. */
  affiliations: Said[] = [];
  /** How many posts were said, where the last of them ends, and where the last name does. */
  count = 0;
  end = -1;
  named = -1;
  /** How many of the posts a verb behind them has told of. */
  told = 0;
  /** A post behind "as" that has no affiliation yet: "als onderzoeker verbonden aan …". */
  role: Said | undefined;

  get posts(): Said[] {
    return this.open?.said ?? this.pending;
  }

  constructor(sentence: Sentence, context: Context) {
    [this.sentence, this.context] = [sentence, context];
  }

  about(authors: readonly Author[], next = 0): number {
    this.open = {authors, said: this.pending};
    this.pending = [];
    this.statements.push(this.open);
    [this.verb, this.outer, this.affiliations] = [undefined, undefined, []];
    [this.ready, this.over] = [true, false];
    return next;
  }

  /** "arbeitet am Institut … als Referentin", "An der Universität … ist sie Professorin": it was said before. */
  takeAffiliation(said: Said): void {
    const last = this.affiliations.pop();
    if (last) {
      said.units = last.units;
      this.posts.splice(this.posts.indexOf(last), 1);
      // "pracuje w A i w B jako redaktor"
      for (const other of this.affiliations) Object.assign(other, {position: said.position, inferred: false});
      this.affiliations = [];
    } else if (this.fronted.length > 0 && !said.free) said.units = this.fronted;
    if (!this.heading) this.fronted = [];
  }

  /** "… kurucu ortağı olarak çalıştı": a verb behind its posts says whether they are over. */
  endClause({former}: VerbAt): void {
    if (former) for (const said of this.posts.slice(this.told)) said.former = true;
    this.told = this.posts.length;
  }

  /** "editör olarak Kıyı Dergisi’nde çalıştı": whether a verb behind says no more than where the post before is held. */
  saysWhere({position = '', units, inferred, former}: Said): boolean {
    const works = inferred && units.length > 0 && !position.includes(' ');
    const {role} = this;
    if (!this.sentence.words.verbFinal || !works || !role || role !== this.posts.at(-1)) return false;
    Object.assign(role, {units, former});
    this.context.units = units;
    return true;
  }

  /** "Nehir Dergisi’nde yazar ve editör olarak …": whether a post is held where the one before is. */
  isBeside(at: number): boolean {
    const {sentence} = this;
    const joined = sentence.is('and', at - 1) && this.end === at - 1;
    return sentence.words.verbFinal && joined && !sentence.is('profession', at);
  }

  /** Keeps a post, and gives the index after it. */
  say(said: Said, next = 0): number {
    this.affiliations = [];
    said.there ||= this.there;
    this.there &&= false;
    place(said, this.context);
    this.posts.push(said);
    this.count++;
    this.ready = false;
    return next;
  }

  /** ", que recibió el premio …, y profesora de …": the verb before the relative clause goes on. */
  leaveClause(): void {
    this.verb = this.outer;
    this.outer = undefined;
    this.ready = this.verb?.kind === 'is';
  }
}
