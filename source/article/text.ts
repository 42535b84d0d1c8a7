import type {Block, Span} from './article.js';
import {sanitiseLine} from './sanitise.js';

/** The plain text of spans, as search and anchors see it. */
export function textOfSpans(spans: readonly Span[]): string {
  let text = '';
  for (const span of spans) text += span.text;
  return text;
}

/** Spans without the first UTF-16 units of their text. */
export function spansFrom(spans: readonly Span[], start: number): Span[] {
  let rest = start;
  return spans.flatMap((span) => {
    const taken = Math.min(rest, span.text.length);
    rest -= taken;
    return taken === span.text.length ? [] : [{...span, text: span.text.slice(taken)}];
  });
}

/** The plain text of a block: unbroken, unhyphenated; its inner blocks are parted by a newline. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'prose':
      return textOfSpans(block.spans);
    case 'quotation':
    case 'list':
      return textsOf([block]).join('\n');
    case 'code':
      return block.text;
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...[block.header, ...block.rows].map(rowText)]
        .filter((row) => row !== '')
        .join('\n');
    case 'figure':
      return (
        [...new Set([block.alt, block.caption])].filter(Boolean).join('\n') ||
        fileName(block.href ?? block.file)
      );
    case 'formula':
      return block.tex;
  }
}

/** The texts of some blocks, from within those that hold others: however deep one lies, it is joined once. */
function textsOf(blocks: readonly Block[], texts: string[] = []): string[] {
  if (blocks.length === 0) texts.push('');
  for (const block of blocks) {
    if (block.kind === 'quotation') textsOf(block.blocks, texts);
    else if (block.kind === 'list') {
      if (block.entries.length === 0) texts.push('');
      for (const entry of block.entries) textsOf(entry, texts);
    } else texts.push(textOf(block));
  }
  return texts;
}

/** The last part of an address. */
function fileName(href = ''): string {
  const name = /([^/?#]*)\/?(?:[?#]|$)/.exec(href)?.[1] ?? '';
  try {
    return sanitiseLine(decodeURIComponent(name));
  } catch {
    return name;
  }
}

const rowText = (row: readonly string[]): string => row.join('\t');

/** An innermost block and the kind that it is listed under: that of the nearest quotation or list around it. */
export type Paragraph = {block: Block; kind: Block['kind']; depth: number};

/** The innermost blocks with text in reading order, each once. */
export function* paragraphsOf(
  blocks: readonly Block[],
  within?: Block['kind'],
  depth = 0,
): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'quotation') {
      yield* paragraphsOf(block.blocks, 'quotation', depth + 1);
    } else if (block.kind === 'list') {
      for (const entry of block.entries) yield* paragraphsOf(entry, 'list', depth + 1);
    } else if (textOf(block) !== '') {
      yield {block, kind: within ?? block.kind, depth};
    }
  }
}
