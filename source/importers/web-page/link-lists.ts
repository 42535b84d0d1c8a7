import type {DomDocument, DomElement} from 'linkedom';

/** UTF-16 units. */
const longestList = 600;
/** The share of letters within links from which on a box is a list of links. */
const linkedShare = 0.6;
/** Elements nested deeper are left as they are. */
const deepest = 400;

const boxes = new Set(['ul', 'ol', 'dl', 'table', 'tr', 'td', 'p', 'div', 'section', 'center']);
const texts = new Set(['img', 'p', 'pre']);

/** What an element holds: UTF-16 units of text, and of that in links; how many links; whether it has what is text. */
type Measure = {text: number; linked: number; links: number; isText: boolean};

/** Without what leads elsewhere and says nothing itself: menus, lists of neighbours, lines of buttons. */
export function withoutLinkLists(page: DomDocument, html: string): string {
  const box = page.createElement('div');
  box.innerHTML = html;
  measured(box, false, 0);
  return box.innerHTML;
}

/** Measures from within outwards, once, and takes out on the way what is only links. */
function measured(element: DomElement, isLinked: boolean, depth: number): Measure {
  const sum: Measure = {text: 0, linked: 0, links: 0, isText: false};
  for (const node of element.childNodes) {
    if (node.nodeType === 3) {
      const {length} = node.data.trim();
      sum.text += length;
      if (isLinked) sum.linked += length;
    }
    if (node.nodeType !== 1) continue;
    const inner = node as DomElement;
    if (depth >= deepest) continue;
    const isLink = inner.localName === 'a';
    const {text, linked, links, isText} = measured(inner, isLinked || isLink, depth + 1);
    sum.text += text;
    sum.linked += linked;
    sum.links += links + Number(isLink);
    sum.isText ||= isText || texts.has(inner.localName);
    const isList = !isText && links > 1 && text <= longestList && linked > linkedShare * text;
    if (isList && boxes.has(inner.localName)) inner.remove();
  }
  return sum;
}
