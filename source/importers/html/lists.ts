import type {Block, List, Prose, Span} from '../../article/article.js';
import {inBold, spansOf, type Numbers} from './spans.js';
import type {Element, Node} from './tree.js';

type ReadBlocks = (nodes: readonly Node[]) => Block[];

/** A list; undefined where it holds nothing. What stands between its entries belongs to the one before. */
export function readList(list: Element, read: ReadBlocks): List | undefined {
  const ordered = list.name === 'ol';
  const start = Number(list.attributes.get('start') ?? 1);
  const entries: Block[][] = [];
  const done: Array<boolean | null> = [];
  let loose = false;
  for (const node of list.children) {
    const element = typeof node === 'string' ? undefined : node;
    const children = element?.name === 'li' ? element.children : [node];
    const blocks = read(children);
    if (blocks.length === 0) continue;
    loose ||= children.some((child) => typeof child !== 'string' && isParagraphApart(child));
    const before = entries.at(-1);
    if (element?.name !== 'li' && before) before.push(...blocks);
    else {
      entries.push(blocks);
      done.push(element ? stateOf(element, blocks) : null);
    }
  }
  if (entries.length === 0) return undefined;
  return {
    kind: 'list',
    id: '',
    ordered,
    ...(ordered && Number.isSafeInteger(start) && start >= 0 && start !== 1 ? {start} : {}),
    ...(loose && (entries.length > 1 || (entries[0]?.length ?? 0) > 1) ? {loose} : {}),
    ...(done.every((state) => state === null) ? {} : {done}),
    entries,
  };
}

/** A paragraph that a blank line parts from what stands around it; Markdown's others bear `tight`. */
const isParagraphApart = ({name, attributes}: Element): boolean =>
  name === 'p' && !attributes.has('tight') && !attributes.has('caption');

/** Whether a task is done: as Markdown has it, or by a box at its beginning, which is taken out. */
function stateOf({attributes}: Element, [first]: readonly Block[]): boolean | null {
  const state = attributes.get('done');
  if (state !== undefined) return state === 'true';
  const span = first?.kind === 'prose' ? first.spans[0] : undefined;
  const [box, sign] = /^([☐☑☒]) /.exec(span?.text ?? '') ?? [];
  if (!span || box === undefined || span.text === box) return null;
  span.text = span.text.slice(box.length);
  return sign !== '☐';
}

/** A list of definitions: each entry begins with its term. */
export function readDefinitions(list: Element, numbers: Numbers, read: ReadBlocks): Block[] {
  const entries: Block[][] = [];
  for (const element of partsOf(list.children)) {
    if (element.name === 'dt') {
      const spans = inBold(spansOf(element.children, numbers));
      for (const span of spans) span.text = span.text.replaceAll('\n', ' ');
      if (spans.length > 0) entries.push([prose(spans)]);
      continue;
    }
    const blocks = read(element.children);
    const entry = entries.at(-1);
    if (entry) entry.push(...blocks);
    else if (blocks.length > 0) entries.push([prose([{text: '…', styles: ['strong']}]), ...blocks]);
  }
  // Terms that nothing defines.
  const rest: Block[] = [];
  while (entries.at(-1)?.length === 1) rest.unshift(...(entries.pop() ?? []));
  const definitions: List[] =
    entries.length === 0 ? [] : [{kind: 'list', id: '', ordered: false, definitions: true, entries}];
  return [...definitions, ...rest];
}

const prose = (spans: Span[]): Prose => ({kind: 'prose', id: '', spans, repairs: []});

const partsOf = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'dt' || node.name === 'dd' ? [node] : partsOf(node.children);
  });
