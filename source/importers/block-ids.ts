import type {Block, Section} from '../article/article.js';
import {blockIds} from '../article/ids.js';
import {textOf} from '../article/text.js';

/**
 * Gives every block of an article its id, in reading order. What holds other blocks is told from them by its kind, so
 * that a paragraph keeps its id when it is put into a quotation or a list.
 */
export function giveBlockIds(sections: readonly Section[]): void {
  const give = blockIdsFor();
  for (const {blocks} of sections) give(blocks);
}

/** Gives ids to the blocks of an article that is read in parts, a call for each part. */
export function blockIdsFor(): (blocks: readonly Block[]) => void {
  const idOf = blockIds();
  const give = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'quotation') give(block.blocks);
      if (block.kind === 'list') for (const entry of block.entries) give(entry);
      const holds = block.kind === 'quotation' || block.kind === 'list';
      block.id = idOf(holds ? `${block.kind}\n${textOf(block)}` : textOf(block));
    }
  };
  return give;
}
