import type {Block} from '../../article/article.js';
import {textOf} from '../../article/text.js';
import {english} from '../../people/english/english.js';
import type {Language} from '../../people/languages/language.js';
import {likeness} from './bylines.js';
import {people, type Stated} from './stated-people.js';

/** UTF-16 units. */
const longestLine = 80;
const lastBlocks = 3;
/** How much a line is like a byline at least: one that is only announced, and one with an address. */
const [announced, addressed] = [0.9, 0.6];
const address = /\(?[\w.+-]+@[\w-]+\.[\w.-]+\)?/g;

/**
 * Who signs a text in a last line of its own, as the press of Korea and agencies do: announced as a byline, or with an
 * address to write to.
 *
 * @returns the people, and the line
 */
export function lastByline(
  blocks: readonly Block[],
  language: Language,
): {stated: Stated[]; line: string} | undefined {
  for (const block of blocks.slice(-lastBlocks)) {
    const line = textOf(block).trim();
    if (block.kind !== 'prose' || line.length > longestLine) continue;
    const names = line.replaceAll(address, '').replace(/[\s,;|·–—-]+$/, '');
    const isAnnounced = language.announces(names) || english.announces(names);
    const needed = names === line ? announced : addressed;
    if ((!isAnnounced && names === line) || names === '' || likeness(names, language) < needed) continue;
    const stated = people(names, language, line).filter(
      ({credited, isOrganisation}) => isOrganisation !== true && /\s|[^\u0000-\u2FFF]{2}/.test(credited.name),
    );
    if (stated.length > 0) return {stated, line};
  }
  return undefined;
}
