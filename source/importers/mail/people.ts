import type {Affiliation, Author, Post} from '../../article/article.js';
import {slug} from '../../article/ids.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {affiliationList} from '../../people/affiliation-list.js';
import {hasInstitutionWord, isDependent} from '../../people/institution-words.js';
import {readAffiliation} from '../../people/institutions.js';
import {readName} from '../../people/names.js';
import {readPrintedAddress} from '../../people/title-page.js';

/** Longest organisation or line of a signature, in UTF-16 units. */
const longest = 200;

/** Whoever sends a message, with the organisation that its header states, else the one in the signature. */
export function readSender(
  printed: string,
  organisation: string | undefined,
  signature: string | undefined,
): {authors: Author[]; affiliations: Affiliation[]} {
  const name = withoutList(sanitiseLine(printed));
  if (name === '') return {authors: [], affiliations: []};
  const list = affiliationList();
  const posts: Post[] = [];
  const stated = sanitiseLine(organisation ?? '');
  const signed = signature === undefined ? undefined : signedAddress(signature);
  const {position, address = stated} = signed === undefined ? {} : readPrintedAddress(signed);
  const text = stated !== '' && stated.length <= longest ? stated : address;
  const affiliationId = list.add(readAffiliation(text));
  if (affiliationId !== undefined || position !== undefined)
    posts.push({
      ...(position !== undefined && {position}),
      ...(affiliationId !== undefined && {affiliationId}),
      evidence: position === undefined && text === stated ? `Organization: ${stated}` : signed!,
      certainty: text === stated ? 'stated' : 'inferred',
    });
  const named = hasInstitutionWord(name) || name.includes('@') ? {name} : readName(name);
  return {authors: [{id: slug(named.name), ...named, posts}], affiliations: list.affiliations};
}

/** A list that sends in its members' stead says so: "Ada Quill via Harbour-announce". */
const withoutList = (name: string): string => name.replace(/ via \S.*$/i, '').replaceAll(/^["']|["']$/g, '');

const contact = /@|https?:|www\.|\+?\d[\d\s()/-]{6,}|^(?:tel|phone|fax|mobile|e-?mail|web|pgp|gpg)\b/i;

/**
 * Where the person who signs is, on one line: the lines under the name but for telephone numbers and addresses of the
 * net. Undefined where no line names an institution: what stands there then is wit.
 */
function signedAddress(signature: string): string | undefined {
  const lines = signature
    .split('\n')
    .map((line) => sanitiseLine(line.replaceAll(/[|•·]/g, ',')).replace(/^[\s,*_-]+|[\s,*_-]+$/g, ''))
    .filter((line) => line !== '' && line.length <= longest && !contact.test(line));
  const at = lines.findIndex((line) => hasInstitutionWord(line) && !/[.!?]$/.test(line));
  if (at === -1) return undefined;
  const {position} = readPrintedAddress(lines.slice(Math.max(0, at - 1)).join(', '));
  const from = position === undefined ? at : Math.max(0, at - 1);
  const parts = lines.slice(from).join(', ').split(/,\s*/);
  // Some go from the whole to its part: "University of Lakeside / Department of Tides".
  const part = parts.findIndex((text) => isDependent(text));
  const isTurned = position === undefined && part === 1 && hasInstitutionWord(parts[0]!);
  return (isTurned ? [parts[1], parts[0], ...parts.slice(2)] : parts).join(', ');
}
