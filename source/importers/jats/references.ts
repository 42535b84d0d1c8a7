import {sanitiseLine} from '../../article/sanitise.js';
import type {Element, Node} from '../html/tree.js';
import {allIn, elementsIn, firstIn, made} from '../xml/tree.js';
import {attributeOf, lineOf} from './text.js';

/** A list of references as a numbered list. */
export function referenceList(list: Element, shape: (nodes: readonly Node[]) => Node[]): Element {
  return made(
    'ol',
    allIn(list, 'ref').map((ref) => made('li', entryOf(ref, shape))),
  );
}

const citations = new Set([
  'mixed-citation',
  'element-citation',
  'nlm-citation',
  'citation',
  'citation-alternatives',
]);

function entryOf(ref: Element, shape: (nodes: readonly Node[]) => Node[]): Node[] {
  const found = elementsIn(ref).filter(({name}) => citations.has(name));
  const entries = found.map((each) => {
    const citation =
      each.name === 'citation-alternatives'
        ? (firstIn(each, 'mixed-citation') ?? elementsIn(each)[0] ?? each)
        : each;
    return isPrinted(citation) ? shape(citation.children) : composed(citation);
  });
  const rest = elementsIn(ref).filter(({name}) => name === 'note' || name === 'p');
  const parts = [...entries, ...rest.map((each) => shape(each.children))];
  return parts.flatMap((part, at) => (at === 0 ? part : [' ', ...part]));
}

/** Whether a citation is written as it is to be read, and not only in parts. */
const isPrinted = ({children}: Element): boolean =>
  children.some((node) => typeof node === 'string' && /[\p{L}\p{N}.,;:()]/u.test(node));

/** "Obi A, Lind B (2010) The quay. *Harbours* 4(2): 1–9. https://doi.org/…" */
function composed(citation: Element): Node[] {
  const line = (name: string): string => sanitiseLine(lineOf(allIn(citation, name)[0]));
  const people = allIn(citation, 'name', 'string-name', 'collab', 'etal')
    .map(nameOf)
    .filter(Boolean)
    .join(', ');
  const year = line('year');
  const title = line('article-title') || line('chapter-title') || line('data-title') || line('part-title');
  const source = line('source');
  const [volume, issue, first, last] = [line('volume'), line('issue'), line('fpage'), line('lpage')];
  const pages =
    first === '' ? line('elocation-id') : `${first}${last === '' || last === first ? '' : `–${last}`}`;
  const numbers = [`${volume}${issue === '' ? '' : `(${issue})`}`, pages].filter(Boolean).join(': ');
  const publisher = [line('publisher-loc'), line('publisher-name')].filter(Boolean).join(': ');
  const nodes: Node[] = [[people, year === '' ? '' : `(${year})`].filter(Boolean).join(' ')];
  if (title !== '') nodes.push(` ${ended(title)}`);
  if (source !== '') nodes.push(' ', made('em', [source]));
  if (numbers !== '') nodes.push(` ${numbers}`);
  if (source !== '' || numbers !== '') nodes.push('.');
  if (publisher !== '') nodes.push(` ${ended(publisher)}`);
  for (const comment of allIn(citation, 'comment')) nodes.push(` ${lineOf(comment)}`);
  const doi = allIn(citation, 'pub-id', 'ext-link')
    .map(doiOf)
    .find((each) => each !== undefined);
  const link =
    doi ?? allIn(citation, 'ext-link', 'uri').map((each) => attributeOf(each, 'href') ?? lineOf(each))[0];
  if (link !== undefined && link !== '') nodes.push(' ', made('a', [link], new Map([['href', link]])));
  return nodes;
}

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

function nameOf(element: Element): string {
  if (element.name === 'etal') return 'et al.';
  const parts = ['surname', 'given-names', 'suffix'].map((name) => lineOf(firstIn(element, name)));
  return parts.some((part) => part !== '') ? parts.filter(Boolean).join(' ') : lineOf(element);
}

function doiOf(element: Element): string | undefined {
  const type = element.attributes.get('pub-id-type') ?? element.attributes.get('ext-link-type');
  const text = `${attributeOf(element, 'href') ?? ''} ${lineOf(element)}`;
  const [doi] = /\b10\.\d{4,9}\/[^\s"<>]{1,300}/.exec(text) ?? [];
  return doi === undefined || (type !== 'doi' && !text.includes('doi.org'))
    ? undefined
    : `https://doi.org/${doi}`;
}

const mostReferences = 20_000;

/**
 * The number of each reference in the first list of its article, by its id; found before the text that cites it is
 * read, which stands before the list.
 */
export function referenceNumbers(text: string): Map<string, number> {
  const numbers = new Map<string, number>();
  let lists = 0;
  let depth = 0;
  let count = 0;
  for (const [, end, name, attributes = ''] of text.matchAll(
    /<(\/?)(article|sub-article|response|ref-list|ref)(?=[\s>])([^<>]{0,500})>/g,
  )) {
    if (name === 'ref-list') {
      depth = Math.max(0, depth + (end === '' ? 1 : -1));
      if (end === '' && depth === 1) {
        lists++;
        count = 0;
      }
    } else if (name !== 'ref') [lists, depth] = [0, 0];
    else if (end === '') {
      count++;
      const [, id] = /\sid\s*=\s*["']([^"'<>]{1,200})["']/.exec(attributes) ?? [];
      if (id !== undefined && lists === 1 && !numbers.has(id) && numbers.size < mostReferences)
        numbers.set(id, count);
    }
  }
  return numbers;
}
