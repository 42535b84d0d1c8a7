import type {Figure} from '../../article/article.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {addressOf} from './address.js';
import {areBadges, isBadge} from './badges.js';
import {hidden} from './elements.js';
import type {Element, Node} from './tree.js';

/** The images of a line that holds nothing else, linked or not, without badges; undefined where it holds text. */
export function figuresOf(nodes: readonly Node[]): Figure[] | undefined {
  if (holdsText(nodes)) return undefined;
  const images = imagesIn(nodes);
  if (images.length === 0) return undefined;
  const sources = images.map(({attributes}) => attributes.get('src'));
  if (areBadges(sources)) return [];
  return images.filter((_, at) => !isBadge(sources[at])).map(figureOf);
}

/** Whether a line holds badges and nothing that could be read. */
export const onlyBadges = (nodes: readonly Node[], text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) && imagesIn(nodes).some(({attributes}) => isBadge(attributes.get('src')));

const imagesIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : node.name === 'img' ? [node] : imagesIn(node.children),
  );

const holdsText = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => {
    if (typeof node === 'string') return /\S/.test(node);
    if (node.name === 'note-mark' || node.name === 'input') return true;
    return !hidden.has(node.name) && holdsText(node.children);
  });

/** The attribute in which an archive's importer keeps where in it an image lies. */
export const archived = 'path in the archive';

function figureOf({attributes}: Element): Figure {
  const alt = sanitiseLine(attributes.get('alt') ?? '');
  const caption = sanitiseLine(attributes.get('title') ?? '');
  const href = addressOf(attributes.get('src'));
  const file = attributes.get(archived);
  return {
    kind: 'figure',
    id: '',
    ...(alt === '' ? {} : {alt}),
    ...(caption === '' ? {} : {caption}),
    ...(href !== undefined && {href}),
    ...(file !== undefined && {file}),
  };
}

/** Nodes without their pictures; undefined where nothing would be left to read. */
export function withoutPictures(nodes: readonly Node[]): Node[] | undefined {
  const {left, says} = pruned(nodes);
  return says ? left : undefined;
}

/** Nodes without pictures, and whether they say anything; elements that don't are empty. */
function pruned(nodes: readonly Node[]): {left: Node[]; says: boolean} {
  const left: Node[] = [];
  let says = false;
  for (const node of nodes) {
    if (typeof node === 'string') {
      says ||= /\S/.test(node);
      left.push(node);
    } else if (node.name !== 'img') {
      const inner = pruned(node.children);
      says ||= inner.says;
      left.push({...node, children: inner.says ? inner.left : []});
    }
  }
  return {left, says};
}
