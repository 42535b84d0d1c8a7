import {DOMParser, type DomDocument, type DomElement, type DomNode} from 'linkedom';
import {html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5';
import {makeShallow} from './nesting-limit.js';

type PageTypes = TreeAdapterTypeMap<
  DomNode,
  DomNode,
  DomNode,
  DomDocument,
  DomNode,
  DomElement,
  DomNode,
  DomNode,
  DomElement,
  DomNode
>;

const htmlNamespace = html.NS.HTML;

/**
 * A page as a tree of elements, built as browsers do (WHATWG, HTML, 13.2.6). Nothing in it runs and nothing is fetched.
 */
export function parsePage(text: string): DomDocument {
  const page = new DOMParser().parseFromString('<!DOCTYPE html><html></html>', 'text/html');
  page.documentElement.remove();
  parse<PageTypes>(text, {treeAdapter: adapterFor(page), scriptingEnabled: false});
  makeShallow(page);
  return page;
}

const set = (element: DomElement, attributes: readonly Token.Attribute[]): void => {
  for (const {prefix, name, value} of attributes) {
    try {
      const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
      if (!element.hasAttribute(full)) element.setAttribute(full, value);
    } catch {
      // A name that none may have.
    }
  }
};

const addText = (before: DomNode | null, text: string): boolean => {
  if (before?.nodeType !== 3) return false;
  before.data += text;
  return true;
};

/** Lets parse5 build its tree of linkedom's nodes. */
function adapterFor(page: DomDocument): TreeAdapter<PageTypes> {
  const namespaces = new WeakMap<DomNode, html.NS>();
  const templates = new WeakMap<DomNode, DomNode>();
  return {
    createDocument: () => page,
    createDocumentFragment: () => page.createDocumentFragment(),
    createElement(name, namespace, attributes) {
      const element =
        namespace === htmlNamespace ? page.createElement(name) : page.createElementNS(namespace, name);
      set(element, attributes);
      namespaces.set(element, namespace);
      if (name === 'template') templates.set(element, page.createDocumentFragment());
      return element;
    },
    createCommentNode: (text) => page.createComment(text),
    createTextNode: (text) => page.createTextNode(text),
    appendChild: (parent, child) => parent.appendChild(child),
    insertBefore: (parent, child, before) => parent.insertBefore(child, before),
    setTemplateContent: (template, content) => void templates.set(template, content),
    getTemplateContent: (template) => templates.get(template)!,
    setDocumentType: () => undefined,
    setDocumentMode: () => undefined,
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    detachNode: (node) => node.remove(),
    insertText(parent, text) {
      if (!addText(parent.lastChild, text)) parent.appendChild(page.createTextNode(text));
    },
    insertTextBefore(parent, text, before) {
      if (!addText(before.previousSibling, text)) parent.insertBefore(page.createTextNode(text), before);
    },
    adoptAttributes: set,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => node.childNodes,
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => element.attributes.map(({name, value}) => ({name, value})),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => namespaces.get(element) ?? htmlNamespace,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is DomNode => node.nodeType === 3,
    isCommentNode: (node): node is DomNode => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DomNode => node.nodeType === 10,
    isElementNode: (node): node is DomElement => node.nodeType === 1,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}
