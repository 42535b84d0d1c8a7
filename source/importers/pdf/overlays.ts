import type {Segment} from './segments.js';

/**
 * Whether a page only shows a part of the next, as slides do that are built up step by step: all its text stands in
 * the same places there.
 */
export function isStepTo(segments: readonly Segment[], next: readonly Segment[]): boolean {
  if (segments.length === 0 || next.length < segments.length) return false;
  const there = new Set(next.map(signature));
  return segments.every((segment) => there.has(signature(segment)));
}

const signature = ({x0, y, runs}: Segment): string =>
  `${Math.round(x0)} ${Math.round(y)} ${runs.map(({text}) => text).join('')}`;
