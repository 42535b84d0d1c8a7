import {joinedVerbAt, statedAt} from './activity.js';
import {affiliationAt} from './affiliation.js';
import {apposedAt, followsName, followsStranger} from './apposition.js';
import {institutionAt} from './institution-at.js';
import {postFrom} from './final-post.js';
import {headAt, isFormer, isParticiple, isRole, opensPost} from './post-noun.js';
import {isListed} from './lists.js';
import {isOfWork} from './no-post.js';
import {Reading} from './reading.js';
import type {Context, Statement} from './statement.js';
import {closesClause, opensClause} from './relative-clause.js';
import {isBefore, isBesides, isFragment, subjectNounAt} from './fragment.js';
import {isPronoun, meantBy, singledOut} from './pronoun.js';
import type {Sentence} from './sentence.js';
import {isSister} from './sisters.js';
import {unlistedPostAt} from './unlisted-post.js';
import {afterOther, unknownPersonAt} from './unknown-name.js';
import {afterYears, lasts} from './time.js';

/** Reads the posts that a sentence states, from its first token to its last. */
export function statementsIn(sentence: Sentence, context: Context): Statement[] {
  return new Reader(sentence, context).read();
}

/** Whether a mark or another post follows. */
const isAlone = (sentence: Sentence, at: number): boolean =>
  sentence.isMark(at) || (sentence.is('and', at) && headAt(sentence, at + 1) !== undefined);

/** ", adscrita al Centro …, es consultora", "lavora al … ed è": another clause than the one before. */
const isJoined = (sentence: Sentence, at: number): boolean =>
  sentence.is('and', at - 1) || (sentence.words.capitals && sentence.isMark(at - 1, ','));

class Reader extends Reading {
  read(): Statement[] {
    for (let at = 0; at < this.sentence.length;) {
      const posts = this.count;
      at =
        this.#readPerson(at) ??
        this.#readSubject(at) ??
        this.#readVerb(at) ??
        this.#readTime(at) ??
        this.#readPost(at) ??
        this.#readSister(at) ??
        this.#readAffiliation(at) ??
        this.#pass(at);
      if (this.count > posts) this.end = at;
    }
    if (this.pending.length > 0 && isFragment(this.sentence))
      this.statements.unshift({authors: this.context.last, said: this.pending});
    return this.statements.filter(({said}) => said.length > 0);
  }

  #readPerson(at: number): number | undefined {
    const found = this.sentence.personAt(at) ?? unknownPersonAt(this.sentence, at, this.context.enter);
    if (!found) {
      const other = afterOther(this.sentence, at);
      return other === undefined ? undefined : this.about([], other);
    }
    // "et, comme Ada Obi, chercheuse": compared with, and not spoken of.
    if (this.sentence.is('as', at - 1)) return found.next;
    const silent = this.open?.said.length === 0 && this.verb === undefined;
    const joined = silent && followsName(this.sentence, at, this.named);
    if (joined && this.open) this.open.authors = [...this.open.authors, found.author];
    else this.about([found.author]);
    this.named = found.next;
    const apposed = joined ? undefined : apposedAt(this.sentence, at, found.next);
    return apposed ? this.say(apposed.said, apposed.next) : found.next;
  }

  /** "The author", "both authors", a pronoun; "the author of the report" is somebody else. */
  #readSubject(at: number): number | undefined {
    const {sentence, context} = this;
    if (!sentence.isWord(at) || !(at === 0 || sentence.isBoundary(at - 1) || this.verb)) return undefined;
    const noun = subjectNounAt(sentence, at);
    // "Unsere Gastautorin Ada Obi ist …"
    if (noun?.kind === 'author' && sentence.personAt(noun.next)) return noun.next;
    if (noun && noun.kind !== 'holder' && this.open?.said.length !== 0) {
      const told = this.verb?.kind === 'is' && at > 0;
      if (!sentence.followsSubject(noun.next) || !this.ready || told) return undefined;
      return this.about(noun.kind === 'authors' ? context.authors : context.authors.slice(0, 1), noun.next);
    }
    // "Davor war die Juristin Richterin am …"
    const told = context.units.length > 0 && (at === 0 || at === this.verbEnd);
    const holder = told && noun?.kind === 'holder' ? noun : undefined;
    if (!holder && !isPronoun(sentence, at)) return undefined;
    const next = holder?.next ?? at + 1;
    const several = this.statements.findLast(({authors}) => authors.length > 1)?.authors ?? [];
    const one = holder ? undefined : singledOut(sentence, at, several);
    if (one) return this.about([one], next);
    if (this.open?.authors.length) return next;
    const [verb, text, over] = [this.verb, this.verbText, this.over];
    this.about(holder ? context.last.slice(-1) : meantBy(sentence, at, text, context));
    [this.verb, this.verbText, this.over] = [verb, text, over];
    this.ready = verb === undefined || verb.kind === 'is';
    return next;
  }

  #readVerb(at: number): number | undefined {
    const {sentence} = this;
    const verb = joinedVerbAt(sentence, at);
    const apposed = this.verb === undefined && (sentence.isMark(at - 1, ',') || sentence.is('and', at - 1));
    const held = this.ready && (apposed || this.verb?.kind === 'is');
    // "arbeitete der promovierte Ökonom als …"
    const within = held || sentence.is('article', at - 1);
    if (!verb || (within && isParticiple(sentence, at)) || isFormer(sentence, at)) return undefined;
    // "Ada Obi (leder)": a verb that says whom or what would have that behind it.
    // "lektor og vært på …": a noun that an old form of "was" looks like.
    const noun =
      isAlone(sentence, at + verb.length) || (verb.kind === 'is' && sentence.isPreposition(at + 1));
    if (this.ready && sentence.is('position', at) && noun) return undefined;
    if (verb.kind === 'is' && isJoined(sentence, at)) this.affiliations = [];
    const text = sentence.slice(at, at + verb.length);
    const pronoun = at + verb.length;
    if (!this.open && isPronoun(sentence, pronoun))
      this.about(meantBy(sentence, pronoun, text, this.context));
    this.verb = verb;
    this.verbText = text;
    this.verbEnd = at + verb.length;
    this.over = verb.former && !lasts(sentence, at, verb);
    // "työskentelee tutkijana …": a case says that a post follows.
    // "работает редактором …" too, where one may be told from a place.
    const next = at + verb.length;
    if (sentence.words.verbFinal) this.endClause(verb);
    const role =
      sentence.words.postLast || (sentence.words.genitives && headAt(sentence, next)?.start === next);
    this.ready = verb.kind === 'is' || (verb.kind === 'works' && role);
    const stated = statedAt(sentence, at, verb);
    if (!stated) return at + verb.length;
    if (stated.said.units.length === 0) stated.said.units = this.fronted;
    this.fronted = [];
    return this.say(stated.said, stated.next);
  }

  #readTime(at: number): number | undefined {
    const {next, over} = afterYears(this.sentence, at);
    if (next === at) return undefined;
    this.over ||= over;
    return next;
  }

  #readPost(at: number): number | undefined {
    const {sentence} = this;
    if (sentence.is('as', at) && this.verb?.kind !== 'tells') {
      this.ready = true;
      return at + 1;
    }
    const told = this.ready && this.verb?.kind !== 'tells';
    const role = sentence.is('as', at - 1) && [this.end, this.verbEnd].includes(at - 1);
    const found = told
      ? (postFrom(sentence, at) ?? (role ? unlistedPostAt(sentence, at) : undefined))
      : undefined;
    if (!found) return undefined;
    const {said, next} = found;
    if (this.saysWhere(said)) return next;
    if (isOfWork(sentence, at, said)) return undefined;
    // "verbonden aan de Universiteit X, en columnist": another post, and not what somebody is there.
    if (sentence.is('and', at - 1)) this.affiliations = [];
    if (said.units.length === 0) this.takeAffiliation(said);
    if (said.units.length === 0 && this.isBeside(at)) said.units = this.posts.at(-1)?.units ?? [];
    said.former ||= this.over;
    this.say(said);
    const asRole = sentence.is('as', sentence.words.verbFinal ? next : at - 1);
    if (asRole && said.units.length === 0) this.role = said;
    if (!this.verb?.former) this.over = false;
    return next;
  }

  /** "ist am Institut … tätig", "travaille à l’université …", "… de la Universidad X y del Instituto Y". */
  #readAffiliation(at: number): number | undefined {
    const {sentence} = this;
    const works = this.verb?.kind === 'works' ? this.verbText : undefined;
    const last = this.posts.at(-1);
    const held = last !== undefined && last.units.length > 0;
    const more = held && sentence.is('and', at - 1);
    const is = this.verb?.kind === 'is' && this.ready && !sentence.is('and', at - 1);
    const found = affiliationAt(sentence, at, {works, is, more, object: at === this.verbEnd});
    if (!found) return undefined;
    const {body, verb} = found;
    if (last?.units.map(({name}) => name).join() === body.units.map(({name}) => name).join())
      return body.next;
    if (this.role && this.role === last) {
      this.role.units = body.units;
      this.context.units = body.units;
    } else if (!this.open && !this.verb && !last) {
      this.fronted = body.units;
      this.heading = sentence.isMark(body.next, ':');
    } else if (more || (held && works === undefined && isListed(sentence, at))) {
      const [said, before] = [{...last, units: body.units}, this.affiliations];
      this.say(said);
      if (before.length > 0) {
        this.affiliations = [...before, said];
        this.ready = isRole(sentence, body.next);
      }
    } else if (works !== undefined || is) {
      const said = {units: body.units, former: this.over, inferred: true, free: false, ...verb};
      this.say(said);
      this.affiliations = [said];
      // "работает в Институте … старшим научным сотрудником"
      this.ready = isRole(sentence, body.next);
    } else return undefined;
    return body.next;
  }

  /** "en la Universidad A, la Universidad B y la C": each is where the post is held. */
  #readSister(at: number): number | undefined {
    const last = this.posts.at(-1);
    if (at !== this.end + 1 || !last?.units.length || !isSister(this.sentence, at)) return undefined;
    const body = institutionAt(this.sentence, this.sentence.afterArticles(at));
    if (!body) return undefined;
    return this.say({...last, units: body.units}, body.next);
  }

  /** Passes a word that says nothing; what follows it is no post until something opens one. */
  #pass(at: number): number {
    const {sentence} = this;
    const bracket = sentence.afterBracket(at);
    // "Ada Obi (voorzitter)"
    const told = at === this.named && headAt(sentence, at + 1) !== undefined;
    if (bracket > at && at === this.named) this.named = bracket;
    if (bracket > at && !told) return bracket;
    this.there ||= sentence.is('there', at);
    if (at === this.verbEnd && sentence.isOneOf(at, 'adverb', 'now', 'former')) this.verbEnd++;
    if (sentence.isBoundary(at)) {
      // "gift med Bo Brix, direktør for …": what a stranger is.
      const stranger = at !== this.end && followsStranger(sentence, at);
      this.ready = this.verb?.kind !== 'tells' && !stranger;
      this.role = undefined;
      const next = sentence.lower(at + 1);
      if (sentence.isMark(at, ';') || isBefore(next) || isBesides(next)) this.verb = undefined;
      if (this.outer && closesClause(sentence, at)) this.leaveClause();
    } else if (sentence.isPreposition(at) && sentence.is('former', at + 1)) {
      this.over = true;
      return at + 2;
    } else if (sentence.is('now', at)) {
      this.over = false;
      this.ready ||= sentence.words.verbFinal && this.verb?.kind !== 'tells';
    } else if (sentence.is('former', at)) this.over = true;
    else if (opensClause(sentence, at)) this.outer ??= this.verb;
    else if (opensPost(sentence, at, this.verb)) this.ready = this.verb?.kind !== 'tells';
    else if (!sentence.isOneOf(at, 'adverb', 'respectively', 'article', 'there', 'until')) this.ready = false;
    return at + 1;
  }
}
