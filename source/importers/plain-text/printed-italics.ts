import type {Block, Prose, Span} from '../../article/article.js';

/** Between low lines around words, as where italics were typed: no name of a file or of a variable. */
const italics = /(?<![\p{L}\p{N}_])_([^\s_](?:[^_]{0,1000}[^\s_])?)_(?![\p{L}\p{N}_])/gu;

/** A line without what marks italics in it. */
export const withoutItalics = (text: string): string =>
  text.includes('_') ? text.replaceAll(italics, '$1') : text;

/** The block with italics where low lines marked them. */
export function withItalics(block: Block): Block {
  if (block.kind === 'prose') return proseWithItalics(block);
  if (block.kind === 'quotation') return {...block, blocks: block.blocks.map(withItalics)};
  if (block.kind === 'list') return {...block, entries: block.entries.map((entry) => entry.map(withItalics))};
  return block;
}

function proseWithItalics(prose: Prose): Prose {
  if (!prose.spans.some(({text}) => text.includes('_'))) return prose;
  const spans: Span[] = [];
  /** Where low lines stood, in UTF-16 units. */
  const marks: number[] = [];
  let start = 0;
  for (const span of prose.spans) {
    let end = 0;
    for (const {0: marked, 1: text = '', index} of span.text.matchAll(italics)) {
      if (index > end) spans.push({...span, text: span.text.slice(end, index)});
      spans.push({...span, text, styles: ['emphasis', ...(span.styles ?? [])]});
      end = index + marked.length;
      marks.push(start + index, start + end - 1);
    }
    if (end < span.text.length) spans.push({...span, text: span.text.slice(end)});
    start += span.text.length;
  }
  const repairs = prose.repairs.map((repair) => ({
    ...repair,
    at: repair.at - marks.filter((mark) => mark < repair.at).length,
  }));
  return {...prose, spans, repairs};
}
