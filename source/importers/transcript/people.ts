import type {Affiliation, Author} from '../../article/article.js';
import {readAuthorNote} from '../../people/english/author-note.js';
import {type Credited, readByline} from '../../people/byline.js';

type Presented = {name: string; role?: string; said?: string; printed: string};

const roles: ReadonlyArray<readonly [pattern: RegExp, role?: string]> = [
  [
    /^(?:moderat(?:or|ed by)|chair(?:ed by)?|facilitator|moderation|moderatorin|modération)\s*[:–—-]?\s+/i,
    'moderator',
  ],
  [/^(?:host(?:ed by)?|presenter)\s*[:–—-]?\s+/i, 'host'],
  [/^(?:interview(?:er|ed by))\s*[:–—-]?\s+/i, 'interviewer'],
  [
    /^(?:speakers?|panel(?:l?ists?)?|participants?|guests?|interviewees?|discussants?|with|featuring|present)\s*[:–—-]?\s+/i,
  ],
];
const bullet = /^\s*[-*•–·]\s+/;
/** Who speaks without being anybody that is known. */
const anonymous =
  /^(?:q|a|moderator|host|chair|interviewer|audience.*|speaker|unidentified.*|unknown.*|participant.*|operator|narrator|voice.*|male.*|female.*|student|reporter|question.*|answer.*|all|the .*)(?:\s*\d+)?\.?$/i;

/** Words of a name, without titles, as they are compared. */
const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? []).filter(
    (word) =>
      !/^(?:dr|prof|professor|mr|mrs|ms|sir|the|hon|ambassador|president|minister|senator|secretary)$/.test(
        word,
      ),
  );

/** Whether a label is a person's name in part: "MARSH", "Dr. Marsh", "ADA MARSH". */
function isShortFor(label: string, name: string): boolean {
  const words = new Set(wordsOf(name));
  const own = wordsOf(label);
  return own.length > 0 && own.every((word) => words.has(word));
}

/** What the lines above a transcript say of those who speak in it: a line each, or a name and its post below. */
function presentedIn(head: readonly string[], labels: readonly string[]): Presented[] {
  const found: Presented[] = [];
  for (const [at, line] of head.entries()) {
    const {person, role} = withoutRole(line.replace(bullet, '').trim());
    const [, name = '', said = ''] =
      /^([^,;:–—(|]{3,60}?)(?:\s*(?:[,;:(|]|\s[-–—])\s*(.*))?$/.exec(person) ?? [];
    if (name.split(/\s+/).length > 6 || !labels.some((label) => isShortFor(label, name))) continue;
    const below = head[at + 1] ?? '';
    const follows =
      said === '' && below !== '' && !labels.some((label) => isShortFor(label, below.split(',', 1)[0]!));
    const post = (said || (follows ? below : '')).replace(/\)\s*$/, '').trim();
    if (wordsOf(name).length > 1 && !found.some((other) => other.name === name))
      found.push({
        name,
        ...(role !== undefined && {role}),
        ...(post !== '' && {said: post}),
        printed: follows ? `${line}, ${below}` : line,
      });
  }
  return found;
}

function withoutRole(line: string): {person: string; role?: string} {
  for (const [pattern, role] of roles)
    if (pattern.test(line)) return {person: line.replace(pattern, ''), ...(role !== undefined && {role})};
  return {person: line};
}

/**
 * Who speaks in a transcript, in the order in which they first do: those that the lines above it present, with their
 * posts, and those who are printed with their whole name.
 */
export function peopleOf(
  head: readonly string[],
  labels: readonly string[],
): {authors: Author[]; affiliations: Affiliation[]} {
  const presented = presentedIn(head, labels);
  const credited: Credited[] = [];
  /** What is made of a line, and the line. */
  const sentences = new Map<string, string>();
  for (const label of labels) {
    const known = presented.find(({name}) => isShortFor(label, name));
    if (!known && (anonymous.test(label) || wordsOf(label).length < 2)) continue;
    const [person] = readByline(known?.name ?? label);
    if (!person || credited.some(({name}) => name === person.name)) continue;
    credited.push({...person, ...(known?.role !== undefined && {role: known.role})});
    if (known?.said !== undefined)
      sentences.set(`${person.name} is ${known.said.replace(/\.$/, '')}.`, known.printed);
  }
  const {authors, affiliations} = readAuthorNote([...sentences.keys()].join(' '), credited);
  for (const {posts} of authors)
    for (const post of posts) post.evidence = sentences.get(post.evidence) ?? post.evidence;
  return {authors, affiliations};
}
