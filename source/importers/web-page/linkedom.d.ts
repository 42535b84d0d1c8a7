/** What we use of linkedom; its own types ask for those of a browser. */

export type DomNode = {
  readonly nodeType: number;
  readonly localName: string;
  readonly childNodes: DomNode[];
  readonly firstChild: DomNode | null;
  readonly lastChild: DomNode | null;
  readonly previousSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  data: string;
  textContent: string;
  appendChild: (child: DomNode) => void;
  insertBefore: (child: DomNode, before: DomNode) => void;
  remove: () => void;
};
export type DomElement = DomNode & {
  readonly attributes: Array<{name: string; value: string}>;
  innerHTML: string;
  readonly outerHTML: string;
  readonly parentElement: DomElement | null;
  readonly previousElementSibling: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  readonly children: DomElement[];
  getAttribute: (name: string) => string | null;
  setAttribute: (name: string, value: string) => void;
  removeAttribute: (name: string) => void;
  append: (...nodes: DomNode[]) => void;
  hasAttribute: (name: string) => boolean;
  closest: (selector: string) => DomElement | null;
  querySelector: (selector: string) => DomElement | null;
  querySelectorAll: (selector: string) => DomElement[];
};
export type DomDocument = DomElement & {
  readonly documentElement: DomElement;
  readonly body: DomElement | null;
  createElement: (name: string) => DomElement;
  createElementNS: (namespace: string, name: string) => DomElement;
  createDocumentFragment: () => DomNode;
  createComment: (text: string) => DomNode;
  createTextNode: (text: string) => DomNode;
};
export class DOMParser {
  parseFromString(text: string, type: string): DomDocument;
}
