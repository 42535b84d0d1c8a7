/** How text is set: everything that lines depend on besides the text. */
export type Setting = {
  /** Line length in cells, at least 1. */
  measure: number;
  justified: boolean;
  /** Cells that tables and code may take where they need more than the measure; the measure where it is absent. */
  room?: number;
  /** Columns left out behind the first of tables that are too wide for the room; absent where nobody can scroll. */
  sideways?: number;
};
