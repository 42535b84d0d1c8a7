/** A stretch of a page between blank lines or changes of style; a line feed in `text` is the end of a printed line. */
export type Piece = {
  text: string;
  /** Of a marked heading ("##"), from 1; else 0. */
  level: number;
  /** Wholly in italics. */
  italic: boolean;
};

/** Set in capitals throughout, particles and joining words aside. */
export function isShouted(text: string): boolean {
  const letters = text.replaceAll(
    /(?<![\p{L}\p{N}])(?:and|of|de|la|van|von|der|du|by|Mc|Mac)(?=[\s\p{Lu}])/gu,
    '',
  );
  const lower = letters.match(/\p{Ll}/gu)?.length ?? 0;
  const upper = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return upper >= 2 && lower <= upper * 0.06;
}

/** On one line, without the line ends of a column. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
