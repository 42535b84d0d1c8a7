import type {Hyphenate} from './hyphenation.js';
import type {Line} from './line.js';
import type {Passage} from './passages.js';
import {setPassage} from './set.js';
import type {Setting} from './setting.js';

/** An article in one setting; passages are set when they are asked for. */
export type Galley = {
  readonly passages: readonly Passage[];
  readonly setting: Setting;
  /** The lines of a passage, the blank rows above it included; never none. */
  lines(passage: number): readonly Line[];
};

/** Lines that are kept set: some hundred screens of them. */
const capacity = 8192;

/** Sets passages on demand and keeps the lines of those last asked for. */
export function createGalley(passages: readonly Passage[], setting: Setting, hyphenate: Hyphenate): Galley {
  const kept = new Map<number, readonly Line[]>();
  let count = 0;

  function forgetOldest(): void {
    for (const [passage, lines] of kept) {
      if (count <= capacity || kept.size === 1) return;
      kept.delete(passage);
      count -= lines.length;
    }
  }

  return {
    passages,
    setting,
    lines(passage) {
      const known = kept.get(passage);
      if (known) {
        kept.delete(passage);
        kept.set(passage, known);
        return known;
      }
      const text = passages[passage];
      if (!text) return [];
      const lines = setPassage(text, setting, hyphenate);
      kept.set(passage, lines);
      count += lines.length;
      forgetOldest();
      return lines;
    },
  };
}
