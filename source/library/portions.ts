import type {Section} from '../article/article.js';
import {textOf} from '../article/text.js';

/** Some sections of an article, the first of which may be the rest of one that has begun in the portion before. */
export type Portion = {
  sections: Section[];
  /** Whether the blocks of the first section go on from those of the section before. */
  goesOn: boolean;
  /** How much of all the sections has come with it, from 0 to 1. */
  share: number;
};

/** UTF-16 units of text in a portion, but for a longer block: it is received in far less than a frame. */
const longest = 60_000;

/** What it takes to receive a section or a block besides its text, in units that take as long. */
const perPart = 60;

/**
 * Cuts sections into portions that can be received one by one between two keys.
 *
 * @param most UTF-16 units of text in one of them, each section and block counted as some more
 * @returns at least one, which may hold nothing
 */
export function* portionsOf(sections: readonly Section[], most = longest): Generator<Portion> {
  const lengths = sections.map(({blocks}) => blocks.map((block) => perPart + textOf(block).length));
  const all = lengths.flat().reduce((sum, length) => sum + length, perPart * sections.length);
  let given = 0;
  let room = most;
  let portion: Section[] = [];
  let goesOn = false;
  for (const [at, section] of sections.entries()) {
    if (room < perPart && portion.length > 0) {
      yield {sections: portion, goesOn, share: given / all};
      [portion, goesOn, room] = [[], false, most];
    }
    room -= perPart;
    given += perPart;
    let from = 0;
    for (const [index, length] of lengths[at]!.entries()) {
      if (length > room && (portion.length > 0 || index > from)) {
        if (index > from) portion.push({...section, blocks: section.blocks.slice(from, index)});
        yield {sections: portion, goesOn, share: given / all};
        [portion, goesOn, from, room] = [[], index > 0, index, most];
      }
      room -= length;
      given += length;
    }
    portion.push(from === 0 ? section : {...section, blocks: section.blocks.slice(from)});
  }
  yield {sections: portion, goesOn, share: 1};
}
