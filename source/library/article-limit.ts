import type {Section} from '../article/article.js';
import type {Imported} from '../importers/importer.js';

/**
 * Sections and blocks that an article may have together: as many as in some forty long novels. Each takes memory for as
 * long as it is open, so a document that is made of little else would take all there is.
 */
const mostParts = 500_000;

/** Articles of a document as they come, each cut off where it has more parts than may be, which it then says. */
export async function* withinLimit(
  articles: AsyncIterable<Imported>,
  most = mostParts,
): AsyncGenerator<Imported> {
  /** Of the article that is underway: parts up to each of its sections, that one with them. */
  let parts: number[] = [];
  for await (const article of articles) {
    const {unfinished, ...whole} = article;
    const {sections, kept = 0, warnings} = article;
    parts.length = kept;
    for (const {blocks} of sections) parts.push((parts.at(-1) ?? 0) + 1 + blocks.length);
    if ((parts.at(-1) ?? 0) <= most) {
      yield article;
      if (unfinished === undefined) parts = [];
      continue;
    }
    const warning = `Its end is missing: it has more than ${most} sections and paragraphs; split it to read the rest.`;
    const room = most - (parts[kept - 1] ?? 0);
    yield {...whole, sections: firstParts(sections, room), warnings: [...warnings, warning]};
    // All that would come of it is cut off too.
    if (unfinished !== undefined) return;
    parts = [];
  }
}

/** The sections up to a number of parts; what the last of them has more is left out. */
function firstParts(sections: readonly Section[], most: number): Section[] {
  const first: Section[] = [];
  let room = most;
  for (const section of sections) {
    if (--room < 0) break;
    first.push(section.blocks.length <= room ? section : {...section, blocks: section.blocks.slice(0, room)});
    room -= section.blocks.length;
  }
  return first;
}
