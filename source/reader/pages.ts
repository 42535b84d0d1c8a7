import type {Article} from '../article/article.js';
import {firstIndex} from '../article/first-index.js';
import {paragraphsOf} from '../article/text.js';
import type {Passage} from '../layout/passages.js';

/** A page of the printed document, and the first passage that begins on it. */
type Page = {label: string; passage: number};

type Typesetting = {article: Article; passages: () => readonly Passage[]};

const known = new WeakMap<readonly Passage[], readonly Page[]>();

/** Where the pages of the printed document begin, as far as it says so. */
function pagesOf({article, passages}: Typesetting): readonly Page[] {
  const set = passages();
  const before = known.get(set);
  if (before) return before;
  const pages: Page[] = [];
  let places: Map<string, number> | undefined;
  const add = (label: string | undefined, target: string | undefined): void => {
    if (label === undefined || target === undefined) return;
    places ??= placesIn(set);
    const passage = places.get(target);
    if (passage !== undefined) pages.push({label, passage});
  };
  for (const {id, page, blocks} of article.sections) {
    add(page, `section ${id}`);
    for (const block of blocks) {
      if (block.page === undefined) continue;
      const [first] = paragraphsOf([block]);
      add(block.page, first && `block ${first.block.id}`);
    }
  }
  known.set(set, pages);
  return pages;
}

const placesIn = (passages: readonly Passage[]): Map<string, number> =>
  new Map(
    passages.flatMap(({target}, at) =>
      'id' in target ? [[`${target.kind} ${target.id}`, at] as const] : [],
    ),
  );

/**
 * The page that a passage begins on, or the last that began before it: "p. 12 of 300".
 *
 * @param isWhole whether the last page is known
 * @returns undefined where the document has no pages, or but one
 */
export function pageAt(typesetting: Typesetting, passage: number, isWhole: boolean): string | undefined {
  const pages = pagesOf(typesetting);
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last || first === last) return undefined;
  const next = firstIndex(pages.length, (index) => pages[index]!.passage > passage);
  const {label} = pages[next - 1] ?? first;
  return isWhole ? `p. ${label} of ${last.label}` : `p. ${label}`;
}
