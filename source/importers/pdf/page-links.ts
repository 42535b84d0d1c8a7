import {addressOf} from '../html/address.js';
import type {Destinations} from './destinations.js';
import type {PDFDocumentProxy} from './engine.js';
import type {Run} from './page.js';

/** A link of a page: where it leads, and the box it fills, in points from the upper left corner. */
export type PageLink = {href: string; x0: number; x1: number; top: number; bottom: number};

/** Links of a page that are read, and UTF-16 units that a cut is moved by at most to fall between two words. */
const mostLinks = 1000;
const nearby = 4;

/** pdf.js's AnnotationType.LINK. */
const linkType = 2;

export type PageLinks = {
  /** Looks for the links of some pages, from 1: those of many at once, as that is cheap and page by page it is not. */
  look: (from: number, to: number) => Promise<void>;
  /** Those of a page that was looked at. */
  on: (page: number, toScreen: (x: number, y: number) => readonly [number, number]) => PageLink[];
  /** How many there were on all that were looked at. */
  count: () => number;
};

/** Reads the links of pages, out of the document and within it (ISO 32000-1, 12.5.6.5); none where they can't be read. */
export function pageLinks(pdf: PDFDocumentProxy, {placeOf}: Destinations): PageLinks {
  let found = new Map<number, Array<{href: string; rect: readonly number[]}>>();

  let count = 0;

  async function look(from: number, to: number): Promise<void> {
    found = new Map();
    const others = new Set(Array.from({length: pdf.numPages}, (_, index) => index));
    for (let page = from; page <= to; page++) others.delete(page - 1);
    const links = await pdf.getAnnotationsByType(new Set([linkType]), others).catch(() => []);
    count += links?.length ?? 0;
    for (const {pageIndex, rect, url, dest} of links ?? []) {
      const page = found.get(pageIndex + 1) ?? [];
      if (page.length >= mostLinks) continue;
      const href = addressOf(url) ?? (dest === undefined ? undefined : await placeOf(pdf, dest));
      if (href !== undefined) {
        page.push({href, rect: rect ?? []});
        found.set(pageIndex + 1, page);
      }
    }
  }

  return {
    look,
    count: () => count,
    on: (page, toScreen) =>
      (found.get(page) ?? []).map(({href, rect: [left = 0, low = 0, right = 0, high = 0]}) => {
        const [x0, y0] = toScreen(left, low);
        const [x1, y1] = toScreen(right, high);
        return {
          href,
          x0: Math.min(x0, x1),
          x1: Math.max(x0, x1),
          top: Math.min(y0, y1),
          bottom: Math.max(y0, y1),
        };
      }),
  };
}

/** Runs cut where links begin and end in them: about where, by their lengths, between two words. */
export function withLinks<Kind extends Run>(runs: readonly Kind[], links: readonly PageLink[]): Kind[] {
  if (links.length === 0) return [...runs];
  return runs.flatMap((run) => {
    const on = links.filter((link) => isOn(run, link));
    return on.reduce(
      (parts, link) => parts.flatMap((part) => (isOn(part, link) ? cut(part, link) : [part])),
      [run],
    );
  });
}

/** Whether a link is on a run that is none yet, or on a part of it. */
const isOn = (run: Run, {x0, x1, top, bottom}: PageLink): boolean =>
  run.href === undefined &&
  run.y > top &&
  run.y - 0.5 * run.size < bottom &&
  run.x < x1 - 1 &&
  run.x + run.width > x0 + 1;

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
