import {hasInstitutionWord} from '../../people/institution-words.js';
import {readAffiliation} from '../../people/institutions.js';
import {type Element, type Node} from '../html/tree.js';
import {allIn, elementsIn, firstIn, made} from '../xml/tree.js';
import {printedOf} from './affiliations.js';
import {lineOf} from './text.js';

/** An affiliation, or the several that one element holds: behind a mark each, in a list, or joined by "and". */
export const partsOf = (aff: Element): Element[] =>
  cut(aff, isMark)
    .flatMap((part) => cut(part, isJoint))
    .flatMap(addressesOf);

type Boundary = (node: Node, before: readonly Node[], after: readonly Node[]) => boolean;

/** Cut before each node where a part begins; the first begins with what stands before it. */
function cut(aff: Element, begins: Boundary): Element[] {
  const runs: Node[][] = [[]];
  for (const [at, node] of aff.children.entries()) {
    const run = runs.at(-1)!;
    if (begins(node, run, aff.children.slice(at + 1, at + 2))) runs.push([node]);
    else run.push(node);
  }
  if (runs.length === 1) return [aff];
  const mark = markOf(aff);
  return runs.map((run) =>
    made('aff', markOf(made('aff', run)) || !mark ? run : [mark, ...run], aff.attributes),
  );
}

const markOf = (aff: Element): Element | undefined => firstIn(aff, 'label') ?? firstIn(aff, 'sup');

const hasLetters = (nodes: readonly Node[]): boolean => /\p{L}{3}/u.test(lineOf(made('aff', [...nodes])));

/** "1", "a", "†", which begins a name and is no part of one as in "2nd". */
const isMark: Boundary = (node, before) => {
  if (typeof node === 'string' || (node.name !== 'sup' && node.name !== 'label')) return false;
  const last = before.at(-1);
  return (
    /^[\p{L}\p{N}*†‡§¶#]{1,3}$/u.test(lineOf(node)) &&
    hasLetters(before) &&
    (typeof last !== 'string' || /[\s,;.:]$/.test(last))
  );
};

const isInstitution = (node: Node | undefined): boolean =>
  node !== undefined && typeof node !== 'string' && node.name.startsWith('institution');

/** "and", ";" between two institutions that are in elements */
const isJoint: Boundary = (node, before, [next]) =>
  typeof node === 'string' &&
  /^\s*(?:;|[,;]?\s*(?:and|&|und|et|y|e)\s)\s*$/.test(node) &&
  isInstitution(before.at(-1)) &&
  isInstitution(next);

/** Whole addresses one after the other, each with its place. */
function addressesOf(aff: Element): Element[] {
  if (allIn(aff, 'institution', 'addr-line', 'country').length > 0) return [aff];
  const addresses = printedOf(aff).split(/;\s*(?:and\s+)?/);
  if (addresses.length < 2 || !addresses.every(isAddress)) return [aff];
  const kept = elementsIn(aff).filter(({name}) => name === 'label' || name === 'sup');
  return addresses.map((address) => made('aff', [...kept, address], aff.attributes));
}

function isAddress(text: string): boolean {
  const units = readAffiliation(text);
  const {place, country} = units.at(-1) ?? {};
  return (place ?? country) !== undefined && units.some(({name}) => hasInstitutionWord(name));
}
