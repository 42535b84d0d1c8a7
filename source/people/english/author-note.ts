import type {Affiliation, Author, Disclosure, Post} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {sentences} from '../../article/sentences.js';
import {affiliationList, uniqueId, type AffiliationList} from '../affiliation-list.js';
import {withAtoms, withoutAtoms} from './atoms.js';
import type {Credited} from '../byline.js';
import {readDisclosures} from './disclosures.js';
import type {Unit} from '../institutions.js';
import {readName} from '../names.js';
import {leadsToKin} from './no-post.js';
import {listedApart, withoutMarkup} from '../note-text.js';
import {startsPost} from './positions.js';
import {predicateOf} from './predicates.js';
import {readPosts} from './posts.js';
import {resolve, unitsMeant} from './references.js';
import {isFellow, isIndependent, isManager, isSameActivity, type StatedPost} from './shared-affiliations.js';
import {withoutFront} from './before-subject.js';
import {inPlainForm, lacksSubject, resumed} from './sentence-forms.js';
import {cutAt, outsideBrackets} from '../separators.js';
import {anotherAt, gappedNameAt, subjectAt, unknownNameAt, type Subject} from './subjects.js';
import {isFieldNoun} from '../titles.js';
import {verbAt} from './verbs.js';

export type AuthorNote = {authors: Author[]; affiliations: Affiliation[]; disclosures: Disclosure[]};

/**
 * Reads an author note in English (those in other languages are read by their grammars, see `languages/`): what posts
 * the people of the byline hold where, and what the note discloses.
 *
 * Every post has the sentence it was read from as its evidence; it is inferred where it rests on another ("at the
 * same institute") or on a verb ("teaches economics at"). A person of whom the note says nothing has no posts. Where
 * the byline names nobody, those whom the note names are the authors.
 */
export function readAuthorNote(text: string, byline: readonly Credited[]): AuthorNote {
  const authors: Author[] = [];
  for (const person of byline) enter(person, authors);
  const note: Reader = {
    authors,
    mayName: byline.length === 0,
    list: affiliationList(),
    last: undefined,
    stated: [],
  };
  const disclosures: Disclosure[] = [];
  const said = sentences(listedApart(withoutMarkup(text.slice(0, longestNote)), byline));
  for (const sentence of said.flatMap((each) => withoutDisclaimer(each.text))) {
    if (sentence.length > longestSentence) continue;
    const disclosed = readDisclosures(sentence);
    disclosures.push(...disclosed);
    const only = disclosed.some(({kind}) => kind === 'disclaimer');
    if (!only || personally.test(sentence)) readSentence(sentence, note);
  }
  return {authors, affiliations: note.list.affiliations, disclosures};
}

/** "… is a lecturer at …; these are her personal views": a disclaimer behind a semicolon is a sentence of its own. */
function withoutDisclaimer(sentence: string): string[] {
  const [, said = '', rest = ''] = /^(.*); ([^;]*)$/.exec(sentence) ?? [];
  return readDisclosures(rest).some(({kind}) => kind === 'disclaimer') ? [said, rest] : [sentence];
}

/** "… is a professor at …, and writes in a personal capacity": a disclaimer and a post in one. */
const personally =
  /,? (?:and |who )?(?:writes?|writing|speaks?) (?:here )?in (?:an? |his |her |their )?personal capacity/i;

/** What is longer is no author note; a sentence that is longer says nothing that could be read. UTF-16 units. */
export const longestNote = 10_000;
export const longestSentence = 1000;

type Reader = {
  authors: Author[];
  /** Whether names that are not in the byline become authors. */
  mayName: boolean;
  list: AffiliationList;
  /** Whom the last statement was about: nobody where it was about one who is no author. */
  last: readonly Author[] | undefined;
  /** The units of the posts stated so far, the latest last: "the same institute". */
  stated: Array<readonly Unit[]>;
};

/** Adds a person of a byline to the authors. */
export function enter({role, ...name}: Credited, authors: Author[]): Author {
  const author = {
    id: uniqueId(slug(name.name), authors),
    ...name,
    ...(role !== undefined && {role}),
    posts: [],
  };
  authors.push(author);
  return author;
}

type Statement = {
  authors: readonly Author[];
  readings: StatedPost[];
  /** Whether the verb is that of the statement before it: "… and Jonas Feld a lecturer at …". */
  gapped: boolean;
};

function readSentence(printed: string, note: Reader): void {
  const statements: Statement[] = [];
  const names = note.authors.map(({name}) => name);
  const plain = inPlainForm(withAtoms(printed, names).replace(/[.!]["”’)]*$/, ''));
  const {text, former: isOver, joined} = withoutFront(plain, note.authors, note.last);
  for (const [index, {subject, predicate}] of statedIn(text, note).entries()) {
    const silent = note.last ?? note.authors;
    const about = subject?.authors ?? (startsPost(predicate) || lacksSubject.test(predicate) ? silent : []);
    const readings = readPosts(predicate, unitsMeant(predicate, note.stated));
    if (isOver && index === 0) for (const reading of readings) reading.former = true;
    note.stated.push(...readings.map(({units}) => units).filter((units) => units.length > 0));
    const gapped = subject !== undefined && statements.length > 0 && verbAt(predicate) === undefined;
    statements.push({authors: about, readings, gapped});
  }
  if (joined !== '') note.stated.push(resolve(joined, unitsMeant(joined, note.stated)).units);
  share(statements, printed);
  for (const statement of statements) give(statement, printed, note.list);
}

type Clause = {subject: Subject | undefined; predicate: string};

/** "Ada Obi, a dean, and Jonas Feld, a poet, are editors of …": what is said of all of them. */
const ofAll = /^(.+?), ((?:are|were) .+)$/;

/** Subjects with what is said of them; what has no subject of its own goes on about the one before. */
function statedIn(sentence: string, note: Reader): Clause[] {
  const clauses: Clause[] = [];
  for (const part of cutAt(resumed(sentence), /\s*;\s*/g)) {
    for (const piece of statementsOf(part, note)) {
      const there = piece.startsWith('where ');
      const statement = there ? piece.slice('where '.length) : piece;
      const subject = subjectOf(statement, note);
      const previous = clauses.at(-1);
      const predicate = `${there ? 'where they ' : ''}${predicateOf(statement, subject)}`;
      const [, alone = predicate, together] = (previous && ofAll.exec(predicate)) ?? [];
      if (subject || !previous) clauses.push({subject, predicate: alone});
      else previous.predicate += `; ${piece}`;
      if (subject && together !== undefined) {
        const authors = clauses.flatMap((clause) => clause.subject?.authors ?? []);
        clauses.push({subject: {...subject, authors}, predicate: together});
      }
      if (subject) note.last = subject.authors;
    }
  }
  return clauses;
}

function subjectOf(piece: string, note: Reader): Subject | undefined {
  const found = subjectAt(piece, note.authors, note.last);
  if (found) return found;
  const another = anotherAt(piece);
  if (another) return another;
  const name = unknownNameAt(piece) ?? gappedNameAt(piece);
  if (name === undefined) return undefined;
  const authors = note.mayName ? [enter(readName(name), note.authors)] : [];
  return {authors, length: name.length, named: true};
}

/** Cuts where a new subject begins: "…, and Ravi Rao is …", "while the second author teaches …", "and Ada Obi a …". */
function statementsOf(piece: string, note: Reader): string[] {
  const lead = piece.replace(/^(?:and|while|but|whereas)\s+/i, '');
  return cutAt(lead, /,?\s+(?:and|while|but|whereas)\s+|,?\s+(?=where )|,\s+/g, (before, after, mark) => {
    if (leadsToKin.test(before)) return false;
    const named = after.replace(/^where /, '');
    const subject =
      subjectAt(named, note.authors, undefined) ?? unknownSubject(named, named === after ? mark : 'where');
    const other = /^(?:(?:her|his|their) |[^,;]{1,60}[’']s [a-z])/i.test(before) && /and/.test(mark);
    if (!subject?.named && !/while|whereas/.test(mark) && !other) return false;
    const rest = named.slice(subject?.length ?? 0).trimStart();
    return (
      (verbAt(rest) !== undefined ||
        /^(?:,|an?\s|\()/.test(rest) ||
        (subject?.named === true && startsPost(rest))) &&
      (other || hasPredicate(before))
    );
  });
}

function unknownSubject(text: string, mark: string): Subject | undefined {
  const name = /and|while|where/.test(mark) ? (unknownNameAt(text) ?? gappedNameAt(text)) : undefined;
  const rest = name === undefined ? '' : text.slice(name.length).trimStart();
  return name === undefined || (verbAt(rest) === undefined && !/^(?:an?|the) /.test(rest))
    ? undefined
    : {authors: [], length: name.length, named: true};
}

const hasPredicate = (text: string): boolean => {
  if (text.includes('(') || startsPost(text.slice(text.indexOf(',') + 1))) return true;
  for (const [, end] of outsideBrackets(text, /\s+/g)) if (verbAt(text.slice(end))) return true;
  return false;
};

/** Gives the affiliation of a last ", both at …" or of a last statement without a verb to the posts before that have none. */
function share(statements: readonly Statement[], sentence: string): void {
  const last = statements.at(-1);
  const stated = /,\s*(?:(?:both|all|each)\s+(?:at|of|from|with|in)|at|with|of the)\s/i.test(sentence);
  if (!last || statements.length < 2) return;
  const shared = stated || last.gapped;
  const readings = statements.flatMap((statement) => statement.readings);
  const units = readings.at(-1)?.units ?? [];
  for (const reading of readings) {
    if (reading.units.length > 0 || (!stated && isIndependent(reading))) continue;
    const position = reading.position ?? '';
    const sameVerb = isSameActivity(reading, readings.at(-1)!);
    if (!shared && !sameVerb && !isFieldNoun(position) && !isFellow(position) && !isManager(position))
      continue;
    reading.units = units;
    reading.inferred ||= !stated;
  }
}

function give({authors, readings}: Statement, sentence: string, list: AffiliationList): void {
  const respective =
    /\brespectively\b/i.test(sentence) && authors.length > 1 && readings.length === authors.length;
  const fallback = readings.findLast((reading) => reading.units.length > 0)?.units ?? [];
  for (const [index, author] of authors.entries()) {
    for (const reading of respective ? readings.slice(index, index + 1) : readings) {
      const units = respective && (reading.inferred || reading.units.length === 0) ? fallback : reading.units;
      author.posts.push(postOf({...reading, units}, sentence, list));
    }
  }
}

export function postOf(reading: StatedPost, evidence: string, list: AffiliationList): Post {
  const affiliationId = list.add(reading.units.map((unit) => ({...unit, name: withoutAtoms(unit.name)})));
  return {
    ...(reading.position !== undefined && {position: withoutAtoms(reading.position)}),
    ...(affiliationId !== undefined && {affiliationId}),
    ...(reading.former && {former: true}),
    ...(reading.resident === false && {resident: false}),
    evidence,
    certainty: reading.inferred ? 'inferred' : 'stated',
  };
}
