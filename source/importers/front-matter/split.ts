import {isHeadLine, titleBlockLength} from './plain-heads.js';

/** How a front matter is written. */
export type Syntax = 'yaml' | 'toml' | 'json' | 'title block' | 'head lines';

export type Split = {
  /** What stands between the fences; absent where there is none. */
  head?: {syntax: Syntax; text: string};
  body: string;
};

/** A front matter longer than this, in UTF-16 units, is not read. */
export const longestFrontMatter = 262_144;

/** Fences, the line that closes each, and what they hold: Jekyll's and Pandoc's YAML, Hugo's TOML and JSON. */
const fences: ReadonlyArray<{opening: RegExp; closing: RegExp; syntax: Syntax}> = [
  {opening: /^\s*?---[ \t]*\n/, closing: /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm, syntax: 'yaml'},
  {opening: /^\s*?\+\+\+[ \t]*\n/, closing: /^\+\+\+[ \t]*(?:\n|$)/gm, syntax: 'toml'},
  {opening: /^\s*?;;;[ \t]*\n/, closing: /^;;;[ \t]*(?:\n|$)/gm, syntax: 'json'},
];

/** Parts a document, its line ends already LF, into front matter and body. */
export function splitFrontMatter(text: string): Split {
  for (const {opening, closing, syntax} of fences) {
    const start = opening.exec(text)?.[0].length;
    if (start === undefined) continue;
    closing.lastIndex = start;
    const end = closing.exec(text);
    if (!end || (syntax === 'yaml' && !holdsKey(text.slice(start, Math.min(end.index, start + 4096))))) break;
    const body = text.slice(end.index + end[0].length);
    return {
      head: {syntax, text: text.slice(start, end.index)},
      body: syntax === 'yaml' ? withoutTrailer(body) : body,
    };
  }
  return splitUnfenced(text);
}

/** What stands at the head of a document without fences. */
function splitUnfenced(text: string): Split {
  const cut = (syntax: Syntax, length: number): Split => ({
    head: {syntax, text: text.slice(0, length)},
    body: text.slice(length),
  });
  if (text.startsWith('{')) {
    const length = objectLength(text);
    return length === undefined ? {body: text} : cut('json', length);
  }
  if (text.startsWith('%')) return cut('title block', titleBlockLength(text));
  const end = text.search(/\n[ \t]*(?:\n|$)/);
  const lines = text.slice(0, end === -1 ? 0 : Math.min(end, 4096)).split('\n');
  return isHeadLine(lines) ? cut('head lines', end + 1) : {body: text};
}

/** The length of a JSON object of keys at the start of a text; undefined where none ends in time. */
function objectLength(text: string): number | undefined {
  if (!/^\{\s*"[\w $-]+"\s*:/.test(text)) return undefined;
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < Math.min(text.length, longestFrontMatter); index++) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) {
      const rest = /^[ \t]*(?:\n|$)/.exec(text.slice(index + 1, index + 200));
      return rest ? index + 1 + rest[0].length : undefined;
    }
  }
  return undefined;
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
  splitFrontMatter(text.replaceAll('\r\n', '\n')).head !== undefined;
