import type {Line} from './lines.js';
import type {Run} from './page.js';

/** How the text of a document is set, as far as it has been read. */
export type Typography = {
  /** Looks at more of the document. */
  see: (runs: readonly Run[]) => void;
  seeLines: (lines: readonly Line[]) => void;
  /** The size of the text type, in points. */
  body: () => number;
  /** Whether a look is that of running text. */
  isText: (face: string) => boolean;
  /** Whether all is in one look, as in the text that a scan was read into: headings can't be told by theirs. */
  isPlain: () => boolean;
  /** Whether all of it is typewritten, so that this says nothing of code. */
  isTypewritten: () => boolean;
  /** From one line to the next in type of this size, in points. */
  leading: (size: number) => number;
};

/** The share of the commonest that is nearly as common. */
const nearly = 0.35;

export function typography(): Typography {
  const bySize = new Map<number, number>();
  const byFace = new Map<string, number>();
  /** How often lines of a size stood how far from one another, in tenths of a point. */
  const distances = new Map<number, Map<number, number>>();
  const leadings = new Map<number, number>();
  let size: number | undefined;
  let all = 0;
  let mono = 0;

  function see(runs: readonly Run[]): void {
    for (const run of runs) {
      const length = run.text.trim().length;
      const key = halves(run.size);
      bySize.set(key, (bySize.get(key) ?? 0) + length);
      byFace.set(run.face.id, (byFace.get(run.face.id) ?? 0) + length);
      all += length;
      if (run.face.mono) mono += length;
    }
    size = undefined;
  }

  /**
   * The commonest size, those half a point apart together: what a scan is read from varies. References may take more
   * room than the text, in smaller type: of two sizes that are nearly as common the larger is that of the text.
   */
  function body(): number {
    size ??= textSize();
    return size;
  }

  function textSize(): number {
    const counts = [...bySize].map(([key, count]) => {
      const beside = (bySize.get(key - 0.5) ?? 0) + (bySize.get(key + 0.5) ?? 0);
      return {key, count: count + 0.6 * beside};
    });
    const best = counts.reduce((most, each) => (each.count > most.count ? each : most), {key: 10, count: 0});
    const larger = counts.filter(({key, count}) => key > 1.1 * best.key && count > nearly * best.count);
    return larger.toSorted((a, b) => b.count - a.count)[0]?.key ?? best.key;
  }

  function seeLines(lines: readonly Line[]): void {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (!before || before.page !== line.page || Math.abs(before.size - line.size) > 0.3) continue;
      const distance = line.y - before.y;
      if (distance < 0.8 * line.size || distance > 2.6 * line.size) continue;
      const key = halves(line.size);
      const counts = distances.get(key) ?? new Map<number, number>();
      const tenth = Math.round(distance * 2) / 2;
      counts.set(tenth, (counts.get(tenth) ?? 0) + 1);
      distances.set(key, counts);
    }
    leadings.clear();
  }

  function leading(type: number): number {
    const key = halves(type);
    const distance = leadings.get(key) ?? commonDistance(key) ?? 1.2 * type;
    if (distances.has(key)) leadings.set(key, distance);
    return distance;
  }

  /** The commonest distance from line to line; of those nearly as common, the least. */
  function commonDistance(key: number): number | undefined {
    const counts = distances.get(key);
    if (!counts) return undefined;
    const most = Math.max(...counts.values());
    const common = [...counts].filter(([, count]) => count >= 0.5 * most).map(([distance]) => distance);
    return Math.min(...common);
  }

  const isText = (face: string): boolean => (byFace.get(face) ?? 0) > 0.2 * all;

  const isPlain = (): boolean => Math.max(0, ...byFace.values()) > 0.97 * all;

  const isTypewritten = (): boolean => mono > 0.6 * all;

  return {see, seeLines, body, isText, isPlain, isTypewritten, leading};
}

const halves = (points: number): number => Math.round(points * 2) / 2;
