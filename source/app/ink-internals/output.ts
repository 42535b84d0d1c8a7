import stringWidth from './string-width.js';

type Transformer = (line: string, index: number) => string;
type Clip = {x1: number | undefined; x2: number | undefined; y1: number | undefined; y2: number | undefined};
type Write = {x: number; y: number; text: string; transformers: readonly Transformer[]};
type Operation = {type: 'write'; write: Write} | {type: 'clip'; clip: Clip} | {type: 'unclip'};

/** What Ink's renderer needs of an output: text at places, then the whole frame. */
export type OutputLike = {
  write: (x: number, y: number, text: string, options: {transformers: readonly Transformer[]}) => void;
  clip: (clip: Clip) => void;
  unclip: () => void;
  get: () => {output: string; height: number};
};

export type OutputSize = {width: number; height: number};

type Fragment = {x: number; text: string; cells: number};

/**
 * Stands in for Ink's Output in the bundle. Ink's takes every character of a frame apart to lay texts over each other;
 * our panels stand beside each other, so rows are put together from whole lines. Where texts do overlap, leave the
 * frame or are clipped, Ink's own does it.
 *
 * @param createStock makes Ink's own output, for what is not simple
 */
export function outputOver(
  createStock: (size: OutputSize) => OutputLike,
): new (size: OutputSize) => OutputLike {
  return class Output implements OutputLike {
    readonly #size: OutputSize;
    readonly #operations: Operation[] = [];

    constructor(size: OutputSize) {
      this.#size = size;
    }

    write(x: number, y: number, text: string, {transformers}: {transformers: readonly Transformer[]}): void {
      if (text !== '') this.#operations.push({type: 'write', write: {x, y, text, transformers}});
    }

    clip(clip: Clip): void {
      this.#operations.push({type: 'clip', clip});
    }

    unclip(): void {
      this.#operations.push({type: 'unclip'});
    }

    get(): {output: string; height: number} {
      const output = putTogether(this.#operations, this.#size);
      return output === undefined ? this.#replay() : {output, height: this.#size.height};
    }

    #replay(): {output: string; height: number} {
      const stock = createStock(this.#size);
      for (const operation of this.#operations) {
        if (operation.type === 'clip') stock.clip(operation.clip);
        else if (operation.type === 'unclip') stock.unclip();
        else {
          const {x, y, text, transformers} = operation.write;
          stock.write(x, y, text, {transformers});
        }
      }
      return stock.get();
    }
  };
}

/** The frame from lines side by side; undefined where it takes more than that. */
function putTogether(operations: readonly Operation[], {width, height}: OutputSize): string | undefined {
  const rows: Fragment[][] = Array.from({length: height}, () => []);
  for (const operation of operations) {
    if (operation.type !== 'write') return undefined;
    const {x, y, text, transformers} = operation.write;
    for (const [index, line] of text.split('\n').entries()) {
      const row = rows[y + index];
      if (!row) return undefined;
      const painted = transformers.reduce((painting, transform) => transform(painting, index), line);
      const cells = stringWidth(painted);
      if (x < 0 || x + cells > width) return undefined;
      if (painted !== '') row.push({x, text: painted, cells});
    }
  }
  const lines: string[] = [];
  for (const row of rows) {
    let line = '';
    let column = 0;
    for (const {x, text, cells} of row.toSorted((a, b) => a.x - b.x)) {
      if (x < column) return undefined;
      line += ' '.repeat(x - column) + text;
      column = x + cells;
    }
    lines.push(line.trimEnd());
  }
  return lines.join('\n');
}
