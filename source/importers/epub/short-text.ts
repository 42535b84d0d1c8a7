import type {Node} from '../html/tree.js';

/**
 * The text within nodes, as it stands in the tree; undefined where there are more than `most` UTF-16 units of it, or
 * more nodes than that: what is not closed holds all that follows, and must not be gone through again and again.
 */
export function shortText(nodes: readonly Node[], most: number): string | undefined {
  let text = '';
  let left = most;
  const read = (children: readonly Node[]): boolean => {
    for (const node of children) {
      if (left-- <= 0 || text.length > most) return false;
      if (typeof node === 'string') text += node;
      else if (node.name === 'br') text += '\n';
      else if (!read(node.children)) return false;
    }
    return text.length <= most;
  };
  return read(nodes) ? text : undefined;
}
