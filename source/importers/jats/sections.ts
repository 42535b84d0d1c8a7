import type {Block, Section} from '../../article/article.js';
import {blockIdsFor} from '../block-ids.js';
import {blocksOfTree} from '../html/read-pieces.js';
import {createElement, type Element, type Node} from '../html/tree.js';
import {sectionIds} from '../section-ids.js';
import {firstIn, made} from '../xml/tree.js';
import {shape, type Shaper} from './to-html.js';
import {lineOf, ownLineOf} from './text.js';

/** The sections of a paper as its parts come; those that were given stay the same. */
export type Sections = {
  list: Section[];
  /** Nodes that stand in no section of their own; they go on with the one before where it has no heading. */
  add: (nodes: readonly Node[]) => void;
  /** A section with all that is in it, under its own heading or else the one that is given. */
  addSection: (section: Element, heading?: string, level?: number) => void;
};

const deepest = 6;
const inner = new Set(['sec', 'app', 'glossary', 'ack', 'notes', 'app-group', 'ref-list']);
const outside = new Set(['title', 'label', 'sec-meta']);

/** @param shaper whose `references` is the id of the section of references */
export function createSections(shaper: Shaper): Sections {
  const list: Section[] = [];
  const idOf = sectionIds();
  idOf(shaper.references);
  const giveIds = blockIdsFor();

  const blocksOf = (nodes: readonly Node[]): Block[] => {
    const root = {...createElement('body'), children: [made('div', shape(nodes, shaper))], holdsBlocks: true};
    const blocks = blocksOfTree(root, shaper.notebook.numbers).filter((block) => !isEmptyFigure(block));
    giveIds(blocks);
    return blocks;
  };

  const push = (heading: string, level: number, blocks: Block[], id = idOf(heading)): void => {
    list.push({
      id,
      ...(heading !== '' && {heading}),
      level: Math.min(level, deepest),
      derived: false,
      blocks,
    });
  };

  function addSection(section: Element, given = '', level = 1): void {
    const title = ownLineOf(firstIn(section, 'title'));
    const label = lineOf(firstIn(section, 'label'));
    const own = [label, title].filter((part) => part !== '').join(' ');
    const heading = own || given;
    const isReferences = section.name === 'ref-list' && !list.some(({id}) => id === shaper.references);
    let isFirst = true;
    for (const run of runsOf(section)) {
      if (run.inside) {
        if (isFirst && heading !== '') push(heading, level, []);
        addSection(run.inside, '', heading === '' ? level : level + 1);
      } else {
        const blocks = blocksOf(isReferences ? [section] : run.nodes);
        if (blocks.length === 0) continue;
        if (isFirst) push(heading, level, blocks, isReferences ? shaper.references : undefined);
        else push('', level + 1, blocks);
      }
      isFirst = false;
      if (isReferences) return;
    }
  }

  return {
    list,
    add(nodes) {
      const blocks = blocksOf(nodes);
      if (blocks.length === 0) return;
      const last = list.at(-1);
      if (last && last.heading === undefined && last.level === 1)
        list[list.length - 1] = {...last, blocks: [...last.blocks, ...blocks]};
      else push('', 1, blocks);
    },
    addSection,
  };
}

const isEmptyFigure = (block: Block): boolean =>
  block.kind === 'figure' && block.alt === undefined && block.caption === undefined;

/** What a section holds, in order: its own text in runs, sections within it each by itself. */
function runsOf(section: Element): Array<{nodes: Node[]; inside?: Element}> {
  const runs: Array<{nodes: Node[]; inside?: Element}> = [];
  for (const node of section.children) {
    if (typeof node !== 'string') {
      if (outside.has(node.name)) continue;
      if (inner.has(node.name) && section.name !== 'ref-list') {
        runs.push({nodes: [], inside: node});
        continue;
      }
    }
    const last = runs.at(-1);
    if (last && !last.inside) last.nodes.push(node);
    else runs.push({nodes: [node]});
  }
  return runs.filter(
    (run) => run.inside ?? run.nodes.some((node) => typeof node !== 'string' || node.trim() !== ''),
  );
}
