import type {DomDocument, DomElement} from 'linkedom';
import type {Disclosure} from '../../article/article.js';
import {linesOf} from './lines.js';

/** What is headed so, in the languages of science. */
const labels: ReadonlyArray<readonly [kind: Disclosure['kind'], label: RegExp]> = [
  [
    'interests',
    /^(?:declarations? of |statement of )?(?:(?:competing|conflicts? of|conflicting|financial) interests?|disclosures?|interessenkonflikte?|conflits? d[’']intérêts?|déclarations? d[’']intérêts?|conflictos? de (?:interés|intereses)|conflitos? de interesses?|conflitt[oi] d[i’']\s?interess[ei])(?: statement)?\s*[:.]?$/i,
  ],
  [
    'funding',
    /^(?:funding|financial support|finanzierung|förderung|financements?|financiaci[óo]n|financiamento|finanziament[oi]|financiering)(?: (?:information|statement|sources?))?\s*[:.]?$/i,
  ],
  [
    'availability',
    /^(?:data (?:and \w+ )?availability|availability of data)(?: (?:statement|and \w+))?\s*[:.]?$/i,
  ],
];

/** UTF-16 units; what is longer is a part of the article. */
const longest = 1500;
const mostBlocks = 6;

/** Takes out of a page what it says of interests, funding and data under a heading or a label of its own. */
export function takeDisclosures(page: DomDocument): Disclosure[] {
  const found: Disclosure[] = [];
  for (const element of page.querySelectorAll('h2, h3, h4, h5, h6, strong, b, dt').slice(0, 5000)) {
    const label = element.textContent.trim();
    const kind = label.length > 60 ? undefined : labels.find(([, pattern]) => pattern.test(label))?.[0];
    if (kind === undefined) continue;
    const blocks = statedUnder(element);
    const text = blocks
      .flatMap(linesOf)
      .join(' ')
      .replace(label, '')
      .replace(/^\s*[:.–—-]\s*/, '')
      .trim();
    if (text.length < 10 || text.length > longest) continue;
    if (!found.some((other) => other.text === text)) found.push({kind, text});
    for (const block of blocks) block.remove();
    element.remove();
  }
  return found;
}

/** The blocks that a heading or a label is of. */
function statedUnder(label: DomElement): DomElement[] {
  if (label.localName === 'strong' || label.localName === 'b') {
    const around = label.closest('p, li, div');
    const isFirst = around?.textContent.trim().startsWith(label.textContent.trim()) === true;
    if (!around || !isFirst || around.textContent.length > longest) return [];
    const isAlone = around.textContent.trim().length < label.textContent.trim().length + 10;
    const next = around.nextElementSibling;
    return isAlone ? (next?.localName === 'p' ? [around, next] : []) : [around];
  }
  const blocks: DomElement[] = [];
  for (
    let next = label.nextElementSibling;
    next && blocks.length < mostBlocks;
    next = next.nextElementSibling
  ) {
    if (
      /^(?:h[1-6]|dt|section|article)$/.test(next.localName) ||
      next.querySelector('h1, h2, h3, h4') !== null
    )
      break;
    blocks.push(next);
    if (label.localName === 'dt') break;
  }
  return blocks;
}
