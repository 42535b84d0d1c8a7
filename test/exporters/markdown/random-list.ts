import type {Block, List, Span, SpanStyle} from '../../../source/article/article.js';

type Making = {
  /** From 0 to 1. */
  next: () => number;
  spans: () => Span[];
  block: () => Block;
};

/** A random list of a kind that reading can give back: numbered or not, tight or loose, of tasks or of definitions. */
export function randomList({next, spans, block}: Making): List {
  const chance = (share: number): boolean => next() < share;
  const entry = (): Block[] => [block(), ...(chance(0.5) ? [block()] : [])];
  const entries = Array.from({length: 1 + Math.floor(next() * 4)}, entry);
  const ordered = chance(0.5);
  const list: List = {kind: 'list', id: '', ordered, entries};
  if (chance(0.15)) {
    const term = (): Block => ({kind: 'prose', id: '', spans: termOf(spans()), repairs: []});
    return {
      ...list,
      ordered: false,
      definitions: true,
      entries: entries.map((blocks) => [term(), ...blocks]),
    };
  }
  if (ordered && chance(0.3)) list.start = 2 + Math.floor(next() * 120);
  const tight = entries.every(([first, second]) => first?.kind === 'prose' && !second);
  // Whether a list is loose is only seen where it has a paragraph with a blank line beside it.
  const tells =
    (entries.length > 1 || entries[0]?.[1] !== undefined) &&
    entries.some((blocks) => blocks.some(({kind}) => kind === 'prose' || kind === 'figure'));
  if (tells && (!tight || chance(0.3))) list.loose = true;
  const done = entries.map(([first]) => (first?.kind === 'prose' && chance(0.5) ? chance(0.5) : null));
  if (done.some((state) => state !== null) && chance(0.3)) list.done = done;
  return list;
}

const order: readonly SpanStyle[] = ['emphasis', 'strong', 'struck', 'code', 'link', 'note'];

/** A term is one line in bold. */
function termOf(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const {text: lines, ...span} of spans) {
    const text = lines.replaceAll('\n', ' ');
    const styles = order.filter((style) => style === 'strong' || span.styles?.includes(style));
    const each: Span = span.noteId === undefined ? {text, ...span, styles} : {text, ...span};
    const last = made.at(-1);
    const same = last && last.href === each.href && String(last.styles) === String(each.styles);
    if (same && last.noteId === undefined && each.noteId === undefined) last.text += text;
    else made.push(each);
  }
  return made;
}
