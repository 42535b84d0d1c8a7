import {blocks, endingBy, voids} from './elements.js';

/** A document as a tree, whether it was written as HTML, as Markdown, or as both. */
export type Node = string | Element;

export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  /** Whether a block lies somewhere within. */
  holdsBlocks: boolean;
};

export const none: ReadonlyMap<string, string> = new Map();

export const createElement = (name: string, attributes = none): Element => ({
  name,
  attributes,
  children: [],
  holdsBlocks: false,
});

/** Elements nested deeper are left out, their content is not. */
const deepest = 200;

/**
 * Builds a tree from tags in the order in which they come. Any order will do: what is not closed ends with what holds
 * it, what was never opened is not closed. A *firm* element comes from Markdown, which always closes what it opens; no
 * tag closes it. The work is linear in the number of tags.
 */
export class TreeBuilder {
  readonly root = createElement('body');
  readonly #open: Array<{element: Element; firm: boolean}> = [{element: this.root, firm: true}];
  /** Elements beyond the deepest, by name; firm ones apart. */
  readonly #beyond = new Map<string, number>();
  #firmBeyond = 0;

  open(name: string, attributes = none, firm = false): void {
    this.#endBy(name);
    const element = createElement(name, attributes);
    if (voids.has(name)) {
      this.#append(element);
      return;
    }
    if (this.#open.length >= deepest) {
      if (firm) this.#firmBeyond++;
      else this.#beyond.set(name, (this.#beyond.get(name) ?? 0) + 1);
      return;
    }
    this.#append(element);
    this.#open.push({element, firm});
  }

  /** Closes the nearest element of a name that Markdown did not open within another. */
  close(name: string): void {
    const beyond = this.#beyond.get(name) ?? 0;
    if (beyond > 0) {
      this.#beyond.set(name, beyond - 1);
      return;
    }
    for (let at = this.#open.length - 1; this.#open[at]?.firm === false; at--) {
      if (this.#open[at]?.element.name !== name) continue;
      this.#open.length = at;
      return;
    }
  }

  /** Closes the nearest firm element with all that is open in it. */
  closeFirm(): void {
    if (this.#firmBeyond > 0) {
      this.#firmBeyond--;
      return;
    }
    while (this.#open.length > 1 && this.#open.pop()?.firm === false);
  }

  text(text: string): void {
    if (text === '') return;
    const {children} = this.#innermost;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  get #innermost(): Element {
    return this.#open.at(-1)?.element ?? this.root;
  }

  #append(element: Element): void {
    this.#innermost.children.push(element);
    if (!blocks.has(element.name)) return;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const around = this.#open[at]?.element;
      if (!around || around.holdsBlocks) break;
      around.holdsBlocks = true;
    }
  }

  #endBy(name: string): void {
    const ending = endingBy(name);
    if (!ending) return;
    let end: number | undefined;
    for (let at = this.#open.length - 1; this.#open[at]?.firm === false; at--) {
      const open = this.#open[at]?.element.name ?? '';
      if (ending.within.has(open)) break;
      if (ending.ends.has(open)) end = at;
    }
    if (end !== undefined) this.#open.length = end;
  }
}

/** All text within, as it stands in the tree. */
export function rawText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : node.name === 'br' ? '\n' : rawText(node.children)))
    .join('');
}
