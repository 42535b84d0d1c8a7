/** How text is set: everything that lines depend on besides the text. */
export type Setting = {
  /** Line length in cells, at least 1. */
  measure: number;
  justified: boolean;
};
