import {addressOf} from '../html/address.js';
import type {PDFPageProxy} from './engine.js';
import type {Run} from './page.js';

/** A link of a page: where it leads, and the box it fills, in points from the upper left corner. */
export type PageLink = {href: string; x0: number; x1: number; top: number; bottom: number};

/** Links of a page that are read, and UTF-16 units that a cut is moved by at most to fall between two words. */
const mostLinks = 1000;
const nearby = 4;

/** Pages in a row without such a link, after which no others are asked for theirs: that takes as long as their text. */
const patience = 16;

/** Gives the links of a page. */
export type PageLinks = (
  page: PDFPageProxy,
  toScreen: (x: number, y: number) => readonly [number, number],
) => Promise<PageLink[]>;

/** Reads the links of pages that lead out of the document (ISO 32000-1, 12.5.6.5); none where they can't be read. */
export function pageLinks(): PageLinks {
  let without = 0;
  return async (page, toScreen) => {
    if (without >= patience) return [];
    const annotations = await page.getAnnotations().catch(() => []);
    const links: PageLink[] = [];
    for (const {subtype, rect, url} of annotations.slice(0, mostLinks)) {
      const href = subtype === 'Link' ? addressOf(url) : undefined;
      const [left = 0, low = 0, right = 0, high = 0] = rect ?? [];
      if (href === undefined) continue;
      const [x0, y0] = toScreen(left, low);
      const [x1, y1] = toScreen(right, high);
      links.push({
        href,
        x0: Math.min(x0, x1),
        x1: Math.max(x0, x1),
        top: Math.min(y0, y1),
        bottom: Math.max(y0, y1),
      });
    }
    without = links.length === 0 ? without + 1 : 0;
    return links;
  };
}

/** Runs cut where links begin and end in them: about where, by their lengths, between two words. */
export function withLinks<Kind extends Run>(runs: readonly Kind[], links: readonly PageLink[]): Kind[] {
  if (links.length === 0) return [...runs];
  return runs.flatMap((run) => {
    const on = links.find(
      ({x0, x1, top, bottom}) =>
        run.y > top && run.y - 0.5 * run.size < bottom && run.x < x1 - 1 && run.x + run.width > x0 + 1,
    );
    return on ? cut(run, on) : [run];
  });
}

function cut<Kind extends Run>(run: Kind, {href, x0, x1}: PageLink): Kind[] {
  const {text, x, width} = run;
  const at = (place: number): number =>
    betweenWords(text, Math.round(((place - x) / Math.max(1, width)) * text.length));
  const [from, to] = [x0 <= x + 1 ? 0 : at(x0), x1 >= x + width - 1 ? text.length : at(x1)];
  const part = (start: number, end: number, extra: {href?: string}): Kind[] => {
    const own = text.slice(start, end);
    if (own === '') return [];
    const share = width / text.length;
    return [{...run, ...extra, text: own, x: x + start * share, width: own.length * share}];
  };
  if (to <= from || text.slice(from, to).trim() === '') return [run];
  return [...part(0, from, {}), ...part(from, to, {href}), ...part(to, text.length, {})];
}

/** The place between two words nearest to one in a text, where there is one nearby. */
function betweenWords(text: string, at: number): number {
  for (let step = 0; step <= nearby; step++)
    for (const place of [at - step, at + step])
      if (place <= 0 || place >= text.length || (text[place - 1] === ' ') !== (text[place] === ' '))
        return Math.max(0, Math.min(text.length, place));
  return at;
}
