import type {Block, Section} from '../../article/article.js';
import {deriveSections} from '../../prose/sections.js';
import {sectionIds} from '../section-ids.js';
import type {Piece} from '../html/piece.js';

/**
 * The sections of a document, its title taken out: each heading opens one, and what stands before the first has none.
 * A second-level heading is of level 1 unless first-level ones are left beside the title. Without headings they are
 * derived.
 */
export function sectionsOf(pieces: readonly Piece[], language: string): Section[] {
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  if (headings.length === 0) {
    const blocks = pieces.flatMap((piece, at) => blockOf(piece, pieces[at - 1], pieces[at + 1]) ?? []);
    return blocks.length === 0 ? [] : deriveSections(blocks, language);
  }
  const shift = headings.some((heading) => heading.level === 1) ? 0 : 1;
  const idOf = sectionIds();
  const sections: Section[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'heading') {
      sections.push({
        id: idOf(piece.text),
        ...(piece.text === '' ? {} : {heading: piece.text}),
        level: Math.min(piece.level - shift, deepest),
        derived: false,
        blocks: [],
      });
      continue;
    }
    const block = blockOf(piece, pieces[at - 1], pieces[at + 1]);
    if (!block) continue;
    if (sections.length === 0) sections.push({id: idOf(''), level: 1, derived: false, blocks: []});
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The deepest level there is: under a title of the first, Markdown has five more. */
const deepest = 5;

/** A rule between two blocks parts them as asterisks do in print; elsewhere it is decoration. */
function blockOf(piece: Piece, before: Piece | undefined, after: Piece | undefined): Block | undefined {
  if (piece.kind === 'block') return piece.block;
  const parts = piece.kind === 'rule' && before?.kind === 'block' && after?.kind === 'block';
  return parts ? {kind: 'prose', id: '', spans: [{text: '* * *'}], repairs: []} : undefined;
}
