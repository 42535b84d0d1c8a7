import {hash} from '../article/ids.js';

/** Longest name before its ending, in UTF-16 units: in UTF-8 well under what file systems allow. */
const longest = 60;

/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name for an article's file, made of its title: letters, digits and hyphens only, ending in `.md`. */
export function fileNameFor(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-/, '');
  const name = shorten(words).replace(/-$/, '');
  if (name === '') return `article-${hash(title)}.md`;
  return `${reserved.test(name) ? `article-${name}` : name}.md`;
}

/** Cut at a word where there is one, and never within a surrogate pair. */
function shorten(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > longest / 2 ? cut.slice(0, hyphen) : cut.slice(0, longest))
    .toWellFormed()
    .replaceAll('\uFFFD', '');
}
