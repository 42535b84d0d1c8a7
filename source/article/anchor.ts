/**
 * A place in an article that outlives layout and edits: a target (a block, the title …), an offset in the target's
 * plain text, and a few words from there, to find it again after an edit.
 */
export type Anchor = {
  target: Target;
  /** UTF-16 offset in the target's plain text. */
  offset: number;
  quote: string;
};

/** A block by its id, or one of the parts around the text. */
export type Target =
  | {kind: 'block'; id: string}
  | {kind: 'title'}
  | {kind: 'standfirst'}
  | {kind: 'byline'}
  | {kind: 'kicker'}
  | {kind: 'section'; id: string}
  | {kind: 'note'; id: string}
  | {kind: 'end'};

const bare = new Set(['title', 'standfirst', 'byline', 'kicker', 'end']);
const named = new Set(['block', 'section', 'note']);

/** A target from JSON that was kept; undefined where the JSON is no target. */
export function targetFrom(kept: unknown): Target | undefined {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept) || typeof kept.kind !== 'string')
    return undefined;
  const {kind} = kept;
  if (bare.has(kind)) return {kind} as Target;
  return named.has(kind) && 'id' in kept && typeof kept.id === 'string'
    ? ({kind, id: kept.id} as Target)
    : undefined;
}

/** An anchor from JSON that was kept; undefined where the JSON is no anchor. */
export function anchorFrom(kept: unknown): Anchor | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const {target: written, offset, quote} = kept as Partial<Record<keyof Anchor, unknown>>;
  const target = targetFrom(written);
  if (!target || !Number.isSafeInteger(offset) || typeof quote !== 'string') return undefined;
  return {target, offset: Number(offset), quote};
}

/** UTF-16 units of a quote. */
export const quoteLength = 48;

export function anchorAt(target: Target, text: string, offset: number): Anchor {
  const start = Math.max(0, Math.min(offset, text.length));
  return {target, offset: start, quote: text.slice(start, start + quoteLength)};
}

export const sameTarget = (a: Target, b: Target): boolean =>
  a.kind === b.kind && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');

/** One target and its plain text, in reading order. */
export type TargetText = {target: Target; text: string};

export type FoundAnchor = {index: number; offset: number; exact: boolean};

/**
 * Finds an anchor among the places of an article as it is now.
 *
 * The target itself where it still stands; else the place that holds the quote, shortened by halves down to 12
 * UTF-16 units until one does (`exact` is then false). Undefined where nothing fits.
 */
export function findAnchor(anchor: Anchor, places: readonly TargetText[]): FoundAnchor | undefined {
  const index = places.findIndex((place) => sameTarget(place.target, anchor.target));
  if (index !== -1) {
    const {text} = places[index]!;
    const there = text.startsWith(anchor.quote, anchor.offset);
    const moved = there || anchor.quote === '' ? -1 : text.indexOf(anchor.quote);
    if (there || anchor.quote === '')
      return {index, offset: Math.min(anchor.offset, text.length), exact: true};
    if (moved !== -1) return {index, offset: moved, exact: true};
  }
  for (let length = anchor.quote.length; length >= 12; length = Math.floor(length / 2)) {
    const quote = anchor.quote.slice(0, length);
    for (const [at, place] of places.entries()) {
      const offset = place.text.indexOf(quote);
      if (offset !== -1) return {index: at, offset, exact: false};
    }
  }
  if (index !== -1) return {index, offset: Math.min(anchor.offset, places[index]!.text.length), exact: false};
  return undefined;
}
