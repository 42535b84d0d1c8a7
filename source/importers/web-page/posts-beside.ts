import type {DomDocument, DomElement} from 'linkedom';
import {isNobody} from '../../people/agencies.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import {linesNear, type NearLine} from './bylines.js';
import {webAddress, type Metadata} from './metadata.js';
import {isInstitution, type Stated} from './stated-people.js';

/** Lines before and behind the headline that are looked at. */
const [before, behind] = [40, 80];
/** UTF-16 units. */
const longestPost = 80;

type Beside = Pick<Stated, 'position' | 'institutions'>;

/**
 * With what is printed behind a name that is known, or on the line under it, for those of whom nothing else is stated:
 * "Ada Obi, Quay Ledger Staff", "Ada Obi / AP Sports Writer", "Ada Obi / Lakeside News Service".
 */
export function withPostsBeside(
  stated: readonly Stated[],
  page: DomDocument,
  metadata: Metadata,
): readonly Stated[] {
  const bare = stated.filter(
    ({position, institutions, note, isOrganisation, credited}) =>
      position === undefined &&
      institutions.length === 0 &&
      note === undefined &&
      isOrganisation !== true &&
      credited.name.includes(' '),
  );
  if (bare.length === 0) return stated;
  const lines = linesNear(page, before, behind);
  return stated.map((each) => {
    if (!bare.includes(each)) return each;
    const found = besideIn(lines, each.credited.name, stated.length === 1, metadata);
    return found ? {...each, ...found} : each;
  });
}

/** @param isOnly whether nobody else is named, so that the line under the name is of nobody else */
function besideIn(
  lines: readonly NearLine[],
  name: string,
  isOnly: boolean,
  metadata: Metadata,
): Beside | undefined {
  for (const [at, {line, element}] of lines.entries()) {
    const own = line.replace(/^\p{Pd}?\s*by:?\s+/iu, '');
    if (!own.toLowerCase().startsWith(name.toLowerCase())) continue;
    const rest = own.slice(name.length);
    const said = rest.replace(/^[\s,|·–—-]+/, '');
    const under = lines.slice(at + 1).find(({line: next}) => next.trim() !== '' && !line.includes(next));
    const found =
      said === ''
        ? postIn((isOnly && under?.line) || '', metadata)
        : (postIn(said, metadata) ?? (rest.startsWith(',') ? homeOf(said, element, metadata) : undefined));
    if (found) return found;
  }
  return undefined;
}

const postNoun =
  /\s?\b((?:(?:associate|assistant|chief|managing|senior|contributing|deputy|executive|national|foreign|staff|special|political|science|health|medical|technology|business|sports|education|religion|legal|food|travel|features?|entertainment|environment|diplomatic|security|economics|investigative)\s)*(?:writer|reporter|correspondent|editor|producer|columnist|contributor|photographer|staff))$/i;

/** A post of the press with what it is of before it, or the name of an institution alone. */
function postIn(said: string, metadata: Metadata): Beside | undefined {
  const line = said.replace(/[.,;]$/, '');
  if (line.length > longestPost || /[\d@:?!]/.test(line)) return undefined;
  const post = postNoun.exec(line);
  if (!post) return isName(line) && isInstitution(line) ? {institutions: [line]} : undefined;
  const of = line.slice(0, post.index).replace(/[\s,]+$/, '');
  const position = post[1]!.toLowerCase();
  if (of === '') return position === 'staff' ? undefined : {position, institutions: []};
  return isPaper(of, metadata) ? {institutions: [of], ...(position !== 'staff' && {position})} : undefined;
}

/** Whether all words have capitals but for those that join them. */
const isName = (line: string): boolean => /^(?:(?:\p{Lu}\S*|of|and|for|the|&)(?:\s|$))+$/u.test(line);

/** Whether some words name a paper or an agency: this page's, one that is known, or a name that says so by itself. */
const isPaper = (words: string, {source, publishers}: Metadata): boolean =>
  [source, ...publishers].some((name) => name?.toLowerCase() === words.toLowerCase()) ||
  isNobody(words) ||
  /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(words) ||
  (words.includes(' ') && hasInstitutionWord(words));

/** Where what stands behind a name is a link to the home page of another site, it is of that. */
function homeOf(said: string, element: DomElement, {url}: Metadata): Beside | undefined {
  for (const link of element.querySelectorAll('a[href]').slice(0, 4)) {
    const address = webAddress(link.getAttribute('href'), url);
    if (address === undefined || link.textContent.trim() !== said) continue;
    const {pathname, host} = new URL(address);
    const isOther = url !== undefined && new URL(url).host !== host;
    if (isOther && pathname === '/') return {institutions: [said]};
  }
  return undefined;
}
