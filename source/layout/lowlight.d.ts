// Of the package's own declarations the ones that are used here: those bring in the types of a browser.

/** A language's grammar; what it is made of is the package's own business. */
export type Grammar = (highlighter: never) => object;

/** What is found in code: a tree of classes over text (hast). */
export type Found = {
  value?: string;
  properties?: {className?: readonly string[]};
  children?: readonly Found[];
};

export type Lowlight = {
  register: (language: string, grammar: Grammar) => void;
  registered: (language: string) => boolean;
  highlight: (language: string, code: string) => Found;
};

export function createLowlight(): Lowlight;
