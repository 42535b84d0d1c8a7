export type Split = {
  /** The YAML between the fences; absent where there is none. */
  yaml?: string;
  body: string;
};

/** A front matter longer than this, in UTF-16 units, is not read. */
export const longestFrontMatter = 262_144;

const opening = /^---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;

/** Parts a document, its line ends already LF, into front matter and body. */
export function splitFrontMatter(text: string): Split {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return {body: text};
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (!end || !holdsKey(text.slice(start, Math.min(end.index, start + 4096)))) return {body: text};
  return {yaml: text.slice(start, end.index), body: text.slice(end.index + end[0].length)};
}

/** A rule at the top of a text, and another further down, are no front matter: that begins with a key. */
const holdsKey = (yaml: string): boolean => {
  const first = yaml.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first === undefined
    ? yaml.trim() === ''
    : /^["']?[\w$][\w .$-]{0,80}["']?[ \t]*:(?:[ \t]|$)/.test(first);
};

export const hasFrontMatter = (text: string): boolean =>
  splitFrontMatter(text.replaceAll('\r\n', '\n')).yaml !== undefined;
