import type {DomDocument, DomNode} from 'linkedom';
import {sanitiseLine} from '../../article/sanitise.js';

const mostFormulas = 2000;

/** TeX between the signs that MathJax and KaTeX look for; a line feed is no end of it. */
const always =
  /\\\(((?:[^\\]|\\[^(]){1,2000}?)\\\)|\\\[((?:[^\\]|\\[^[]){1,5000}?)\\\]|\$\$([^$]{1,5000})\$\$/g;
/** Dollars alone mean money, unless a page tells its scripts otherwise. */
const withDollars = new RegExp(
  String.raw`${always.source}|(?<![\\$\w])\$([^$\s](?:[^$\n]{0,300}[^$\s\\])?)\$(?![\d$])`,
  'g',
);
const asked = /inlineMath[^]{0,100}?['"]\$['"]|left['"]?\s*:\s*['"]\$['"]/;

const silent = new Set(['pre', 'code', 'script', 'style', 'textarea', 'kbd', 'samp', 'math']);

/** Writes TeX that stands in the text of a page as lines of Unicode. */
export async function printTexInText(page: DomDocument): Promise<void> {
  const {body} = page;
  if (!body) return;
  const isAsked = page.querySelectorAll('script').some(({textContent}) => asked.test(textContent));
  const pattern = isAsked ? withDollars : always;
  const text = body.textContent;
  if (!/\\[([]|\$\$/.test(text) && !(isAsked && text.includes('$'))) return;
  const found = textsIn(body).filter(({data}) => data.search(pattern) !== -1);
  if (found.length === 0) return;
  const {printTex} = await import('../formulas/tex.js');
  let count = 0;
  for (const node of found)
    node.data = node.data.replaceAll(pattern, (whole: string, ...groups: unknown[]) => {
      const tex = groups.slice(0, isAsked ? 4 : 3).find((group) => typeof group === 'string');
      return tex === undefined || ++count > mostFormulas ? whole : sanitiseLine(printTex(tex));
    });
}

function textsIn(body: DomNode): DomNode[] {
  const texts: DomNode[] = [];
  const open: DomNode[] = [body];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node.nodeType === 3) texts.push(node);
    else if (node.nodeType === 1 && !silent.has(node.localName)) open.push(...node.childNodes);
  }
  return texts;
}
