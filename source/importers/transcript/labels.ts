/** Who is said to speak at the head of a line, and what of the line is said. */
export type Label = {name: string; said: string};

const time = String.raw`[\[(<]?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])>]?`;
const word = String.raw`(?:\p{Lu}[\p{L}\p{M}’'\-]*\.?|\d{1,2})`;
const particle = String.raw`(?:de|del|della|di|da|dos|van|der|den|von|zu|al|bin|ibn|la|le|ten|of|the|und|and)`;
const name = String.raw`${word}(?:\s+(?:${word}|${particle})){0,6}`;

/** "ADA MARSH: …", "[00:12] Dr. Ada Marsh (Northern College): …" */
const withColon = new RegExp(
  String.raw`^\s*(?:${time}\s*(?:[-–—]\s*)?)?\**(${name})(?:,? *\([^()]{1,80}\))?\s*(?:${time})?\s*:\**(?:\s+(.*))?$`,
  'u',
);
/** "Ada Marsh   00:12", in a line of its own. */
const withTime = new RegExp(String.raw`^\s*\**(${name})\**\s+[-–—]?\s*${time}\s*:?\s*$`, 'u');
const timeFirst = new RegExp(String.raw`^\s*${time}(?:\s*(?:-->|[-–—])\s*${time})?\s*(?:[-–—]\s+)?`);

/** UTF-16 units; a line that begins with more before its colon is none of a speaker. */
const longest = 120;

export function labelOf(line: string): Label | undefined {
  const head = line.slice(0, longest);
  if (!/:|\d/.test(head)) return undefined;
  const [, stated] = withColon.exec(head) ?? withTime.exec(line.length > longest ? '' : line) ?? [];
  if (stated === undefined) return undefined;
  const colon = withColon.test(head);
  const said = colon ? line.slice(endOfLabel(line)).trim() : '';
  return {name: stated.trim(), said};
}

/** Where what is said begins: behind the colon that no digit stands beside. */
function endOfLabel(line: string): number {
  const colon = /:\**(?=\s|$)/.exec(line);
  return colon ? colon.index + colon[0].length : line.length;
}

/** A line without the time at which it was said. */
export const withoutTime = (line: string): string => line.replace(timeFirst, '');
