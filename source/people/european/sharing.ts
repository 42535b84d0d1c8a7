import type {Unit} from '../institutions.js';
import type {Said} from './post.js';
import type {Statement} from './statement.js';
import {leads, press, university} from './stems.js';
import type {Words} from './words.js';

/**
 * Gives the posts of a sentence that have no affiliation the one that is said once for several of them.
 *
 * @param respectively whether the posts are parted among the authors, each of whom has one
 */
export function shareAffiliations(
  statements: readonly Statement[],
  words: Words,
  respectively: boolean,
): void {
  takeDeputed(statements, words);
  takeNext(statements, respectively);
  takeCommon(statements);
}

/** "A, ordförande i Tarnförbundet, och B, vice ordförande": who stands in for somebody does so there. */
function takeDeputed(statements: readonly Statement[], words: Words): void {
  for (const [index, {said}] of statements.entries()) {
    const [post, before] = [said[0], statements[index - 1]?.said.at(-1)];
    const deputy = words.is.deputy(post?.position?.split(' ')[0]?.toLowerCase() ?? '');
    if (post && before && deputy && post.units.length === 0 && said.length === 1) post.units = before.units;
  }
}

/** "Both work at the institute: A as a teacher and B as …": where all of them are, and what each of them is there. */
function takeCommon([all, ...each]: readonly Statement[]): void {
  const [common, ...others] = all?.said ?? [];
  if (!all || !common?.inferred || others.length > 0 || all.authors.length < 2) return;
  const takers = each.filter(
    ({authors, said}) =>
      authors.every((author) => all.authors.includes(author)) && said[0]?.units.length === 0,
  );
  for (const {said} of takers) said[0]!.units = common.units;
  if (all.authors.every((author) => takers.some(({authors}) => authors.includes(author)))) all.said = [];
}

/** A club's member is nothing else there: "professor of law and member of the …". */
const membership = /mitglied|membr|miembro|medlem|ledamot|\blid\b|bestuurslid|człon|člen|член|jäsen/i;

/** "professor i hydrologi og leder av Senter for elver ved Universitetet …": who leads a part of a university teaches there. */
function universityLed({position = '', units}: Said): Unit[] {
  const outer = units.slice(-1);
  const named = outer.some(({name}) => university.test(name.toLowerCase()));
  return named && leads.test(position.toLowerCase()) ? outer : [];
}

const isPress = ({position = ''}: Said): boolean => press.test(position.toLowerCase());

/** "respectievelijk imker en boswachter bij …", and not "… dierenarts en hoogleraar aan …" or "… en columnist bij …". */
const areTogether = (post: Said, next: Said): boolean => next.free && (isPress(post) || !isPress(next));

/** A post without an affiliation takes that of the one after it: "Direktorin und …", "X is directeur, Y … van …". */
function takeNext(statements: readonly Statement[], respectively: boolean): void {
  const all = statements.flatMap(({said}) => said);
  const taken = new Set<Said>();
  for (let index = all.length - 2; index >= 0; index--) {
    const [post, next] = [all[index], all[index + 1]];
    if (!post || !next || post.units.length > 0 || next.units.length === 0) continue;
    // "Ada Obi, rehtori, Tarnin koulu": where somebody is, and nothing else of it.
    const bare = next.inferred && next.position === undefined;
    const together = bare || (respectively && areTogether(post, next));
    if ((post.free && !together) || post.former !== next.former || post.inferred) continue;
    // "catedrático de secundaria y presidente de la Sociedad …"
    const parted = post.academic === 'field' && next.academic === undefined;
    const units = parted ? universityLed(next) : next.units;
    if (units.length === 0) continue;
    if (membership.test(next.position ?? '') && !membership.test(post.position ?? '')) continue;
    post.units = units;
    if (bare) taken.add(next);
  }
  for (const statement of statements) statement.said = statement.said.filter((post) => !taken.has(post));
  for (const [index, post] of all.entries()) {
    const before = all[index - 1];
    if (post.units.length === 0 && before?.inferred && before.there) post.units = before.units;
  }
}
