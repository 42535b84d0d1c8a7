import {Parser} from 'htmlparser2';

/** An element of a package's documents: names without prefixes, attributes as they are written. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** All text within, in order. */
  text: string;
};

/** Elements nested deeper are left out, and so are those beyond the number that the largest of books need. */
const deepest = 64;
const mostElements = 300_000;

/** Reads XML, however broken; nothing that it refers to is fetched, and no entity but XML's own is known. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: [], text: ''};
  const open: XmlElement[] = [root];
  let depth = 0;
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (++count > mostElements || depth > deepest * 100) {
          parser.pause();
          return;
        }
        if (depth > deepest) return;
        const element = {name: localName(name), attributes, children: [], text: ''};
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(part) {
        if (depth > 0) for (const element of open) if (element !== root) element.text += part;
      },
      onclosetag() {
        if (depth <= deepest) open.pop();
        depth--;
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  parser.end(text);
  return root;
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements of a name anywhere within, in order. */
export const allOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => (child.name === name ? [child] : allOf(child, name)));

export const firstOf = (element: XmlElement, name: string): XmlElement | undefined => {
  for (const child of element.children) {
    const found = child.name === name ? child : firstOf(child, name);
    if (found) return found;
  }
  return undefined;
};
