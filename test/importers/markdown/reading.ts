import type {Article, Block} from '../../../source/article/article.js';
import {textOf} from '../../../source/article/text.js';
import {readMarkdown} from '../../../source/importers/markdown/markdown.js';

/** All blocks of a text, a heading as a line of its own. */
export async function readBlocks(markdown: string, name = 'x.md'): Promise<Block[]> {
  const {sections} = await readMarkdown(markdown, {name});
  return sections.flatMap(({heading, blocks}): Block[] => [
    ...(heading === undefined ? [] : [{kind: 'code' as const, id: '', language: 'heading', text: heading}]),
    ...blocks,
  ]);
}

/** The plain text of all blocks, a line feed between them. */
export const readText = async (markdown: string, name = 'x.md'): Promise<string> =>
  (await readBlocks(markdown, name)).map(textOf).join('\n');

export const shown = ({title, sections}: Article): string =>
  [title, ...sections.flatMap(({heading = '', blocks}) => [heading, ...blocks.map(textOf)])].join('\n');

/** Blocks without their ids. */
export const unnamed = (blocks: readonly Block[]): unknown =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? '' : value)));
