import type {Block, Note} from '../../article/article.js';
import {textOf} from '../../article/text.js';

/** What a note says; of a single paragraph with links in it, its spans as well. */
export function noteOf(blocks: readonly Block[]): Pick<Note, 'text' | 'spans'> {
  const text = blocks.map(textOf).join('\n');
  const [only, ...others] = blocks;
  const isLinked =
    only?.kind === 'prose' && others.length === 0 && only.spans.some(({href}) => href !== undefined);
  return isLinked ? {text, spans: only.spans} : {text};
}
