import xterm from '@xterm/headless';

/** `default` is the terminal's own, a number one of the 256 of the palette, else `#rrggbb`. */
export type Colour = 'default' | number | `#${string}`;

export type Cell = {
  /** The grapheme; empty right of a wide one. */
  text: string;
  /** 2 for a wide grapheme, 0 right of one. */
  cells: number;
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underlined: boolean;
  reversed: boolean;
  foreground: Colour;
  background: Colour;
};

/** A terminal's screen without the terminal: what a program wrote, as a person would see it. */
export class Screen {
  /** The private modes that are set (DECSET numbers): 25 is the cursor shown, 1049 the alternate screen. */
  readonly modes = new Set<number>();
  readonly #emulator: InstanceType<typeof xterm.Terminal>;

  constructor(columns: number, rows: number) {
    this.#emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
    const {parser} = this.#emulator;
    this.#resetModes();
    const note = (params: Array<number | number[]>, set: boolean): false => {
      for (const mode of params.flat()) {
        if (set) this.modes.add(mode);
        else this.modes.delete(mode);
      }
      // The emulator handles it after us.
      return false;
    };
    parser.registerCsiHandler({prefix: '?', final: 'h'}, (params) => note(params, true));
    parser.registerCsiHandler({prefix: '?', final: 'l'}, (params) => note(params, false));
    parser.registerEscHandler({final: 'c'}, () => this.#resetModes());
  }

  #resetModes(): false {
    this.modes.clear();
    // Lines wrap and the cursor shows until a program says otherwise.
    this.modes.add(7).add(25);
    return false;
  }

  get columns(): number {
    return this.#emulator.cols;
  }

  get rows(): number {
    return this.#emulator.rows;
  }

  get cursorVisible(): boolean {
    return this.modes.has(25);
  }

  /** Row and column from 0. */
  get cursor(): {row: number; column: number} {
    const {cursorX, cursorY} = this.#emulator.buffer.active;
    return {row: cursorY, column: cursorX};
  }

  /** False while a frame is being drawn that the program asked to show whole (synchronised output). */
  get whole(): boolean {
    return !this.modes.has(2026);
  }

  get alternateScreen(): boolean {
    return this.#emulator.buffer.active.type === 'alternate';
  }

  /** Calls back with what the terminal answers to a program's question (its attributes, the cursor's place). */
  onReply(listener: (reply: string) => void): void {
    this.#emulator.onData(listener);
  }

  /** Resolves once the text is on the screen. */
  async write(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.#emulator.write(text, resolve);
    });
  }

  resize(columns: number, rows: number): void {
    this.#emulator.resize(columns, rows);
  }

  /** The rows that are seen, without the blanks at their right. */
  text(): string[] {
    const {active} = this.#emulator.buffer;
    return Array.from(
      {length: this.rows},
      (_, row) =>
        active
          .getLine(active.viewportY + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
  }

  /**
   * Row and column from 0.
   *
   * @throws RangeError outside the screen
   */
  cell(row: number, column: number): Cell {
    const {active} = this.#emulator.buffer;
    const cell = active.getLine(active.viewportY + row)?.getCell(column);
    if (!cell || row >= this.rows)
      throw new RangeError(`no cell ${row}, ${column} on ${this.columns}×${this.rows}`);
    return {
      text: cell.getChars(),
      cells: cell.getWidth(),
      bold: cell.isBold() !== 0,
      dim: cell.isDim() !== 0,
      italic: cell.isItalic() !== 0,
      underlined: cell.isUnderline() !== 0,
      reversed: cell.isInverse() !== 0,
      foreground: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
      background: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
    };
  }

  /** The cells of the first place where `text` stands within a row; empty where it doesn't. */
  cellsOf(text: string): Cell[] {
    for (let row = 0; row < this.rows; row++) {
      let line = '';
      const placed = Array.from({length: this.columns}, (_, column) => {
        const cell = this.cell(row, column);
        const start = line.length;
        line += cell.text || (cell.cells === 0 ? '' : ' ');
        return {cell, start};
      });
      const start = line.indexOf(text);
      if (start !== -1)
        return placed
          .filter((each) => each.start >= start && each.start < start + text.length)
          .map((each) => each.cell);
    }
    return [];
  }

  /** The screen in a frame, for a failed test's message. */
  toString(): string {
    const edge = '─'.repeat(this.columns);
    return [edge, ...this.text(), edge].join('\n');
  }
}

const colour = (isDefault: boolean, isRgb: boolean, value: number): Colour => {
  if (isDefault) return 'default';
  return isRgb ? `#${value.toString(16).padStart(6, '0')}` : value;
};
