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
  return {yaml: text.slice(start, end.index), body: withoutTrailer(text.slice(end.index + end[0].length))};
}

/** Pandoc takes a last block between fences for metadata too; it is none of the text. */
function withoutTrailer(body: string): string {
  const text = body.trimEnd();
  if (!text.endsWith('\n---')) return body;
  const start = text.lastIndexOf('\n\n---\n', text.length - 5);
  const yaml = text.slice(start + 6, -3);
  return start === -1 || yaml.includes('\n\n') || !holdsKey(yaml) ? body : body.slice(0, start + 1);
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
