import type {Block, Note, Span} from '../../article/article.js';
import {textOf} from '../../article/text.js';

/** What a note says, a line a paragraph; where it is prose with links in it, its spans as well. */
export function noteOf(blocks: readonly Block[]): Pick<Note, 'text' | 'spans'> {
  const text = blocks.map(textOf).join('\n');
  const spans = blocks.flatMap((block, at): Span[] => [
    ...(at === 0 ? [] : [{text: '\n'}]),
    ...(block.kind === 'prose' ? block.spans : []),
  ]);
  const isLinked = blocks.every(({kind}) => kind === 'prose') && spans.some(({href}) => href !== undefined);
  return isLinked ? {text, spans} : {text};
}
