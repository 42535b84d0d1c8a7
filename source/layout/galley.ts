import type {Hyphenate} from './hyphenation.js';
import type {Line} from './line.js';
import type {Passage} from './passages.js';
import {layoutChunk} from './layout-passage.js';
import {chunksOf} from './passage-chunks.js';
import type {Setting} from './setting.js';

/** An article as lines, in one setting. Chunks of its passages are laid out when they are asked for. */
export type Galley = {
  readonly passages: readonly Passage[];
  readonly setting: Setting;
  /** How many chunks a passage has; one, unless it is very long. */
  chunks(passage: number): number;
  /** The lines of a chunk of a passage, the blank rows above the first included; never none. */
  lines(passage: number, chunk: number): readonly Line[];
  /** The galley in a setting that differs only in the room for tables and code: all other lines are kept. */
  inRoom(setting: Setting): Galley;
};

/** Lines that are kept set: some hundred screens of them. */
const capacity = 8192;

/** Chunks that are kept whatever their length: those around a screen, which would chase each other away. */
const least = 8;

/** More than any article has passages. */
const mostPassages = 2 ** 32;

const asksForRoom = ({block}: Passage): boolean => block?.kind === 'table' || block?.kind === 'code';

/**
 * Sets chunks on demand and keeps the lines of those last asked for.
 *
 * @param set lines of an earlier galley that are the same in this setting, by their keys
 */
export function createGalley(
  passages: readonly Passage[],
  setting: Setting,
  hyphenate: Hyphenate,
  set: ReadonlyMap<number, readonly Line[]> = new Map(),
): Galley {
  const kept = new Map(set);
  let count = [...kept.values()].reduce((sum, lines) => sum + lines.length, 0);
  // A screen asks for the same lines some dozen times, one after the other.
  let latest: {key: number; lines: readonly Line[]} = {key: -1, lines: []};

  function forgetOldest(): void {
    for (const [key, lines] of kept) {
      if (count <= capacity || kept.size <= least) return;
      kept.delete(key);
      count -= lines.length;
    }
  }

  return {
    passages,
    setting,
    chunks(index) {
      const passage = passages[index];
      return passage ? chunksOf(passage).length : 0;
    },
    lines(index, chunk) {
      // Nearly every passage has but one chunk: small numbers are looked up sooner.
      const key = chunk * mostPassages + index;
      if (key === latest.key) return latest.lines;
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        latest = {key, lines: known};
        return known;
      }
      const passage = passages[index];
      const part = passage && chunksOf(passage)[chunk];
      if (!part) return [];
      const lines = layoutChunk(passage, part, setting, hyphenate);
      kept.set(key, lines);
      count += lines.length;
      latest = {key, lines};
      forgetOldest();
      return lines;
    },
    inRoom(other) {
      const same = [...kept].filter(([key]) => !asksForRoom(passages[key % mostPassages]!));
      return createGalley(passages, other, hyphenate, new Map(same));
    },
  };
}
