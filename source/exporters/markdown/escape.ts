/** Text in which Markdown would see nothing but text; a line break in it becomes a hard one. */
export const escapeText = (text: string): string =>
  text
    .replaceAll(
      /[\\`*[\]$~^{]|=(?==)|%(?=%)|:(?=[a-z\d_+-]{1,40}:)|(?<=\bhttps?):(?=\/\/)|(?<=\bwww)\.|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=[#a-z])|!$/giu,
      String.raw`\$&`,
    )
    .replaceAll('\n', '\\\n');

/** Openings of a line that would make it something else: a list, heading, quotation, rule, table, caption or fence. */
const opening = /^(?:[-+](?=\s|$|[-|:])|#{1,6}(?=\s|$)|=+\s*$|[>|]|:(?=[\s|:-]|$)|!(?=!!)|\?(?=\?\?)|~~~)/;
const numbering = /^(\d{1,9})([.)])(?=\s|$)/;
const noteAtStart = /^(\[\^[^\]]*\]):/;

/** Escapes what stands at the beginning of each line of running text. */
export const escapeLineStarts = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .replace(opening, String.raw`\$&`)
        .replace(numbering, String.raw`$1\$2`)
        .replace(noteAtStart, String.raw`$1\:`),
    )
    .join('\n');

/** A link's destination: what would end it is escaped or encoded. */
export const escapeAddress = (href: string): string =>
  href.replaceAll(/[\s<>"]/g, encodeURIComponent).replaceAll(/[\\()]|&(?=[#a-z])/gi, String.raw`\$&`);

/** A title in double quotes, or the language of a fence. */
export const escapeQuoted = (text: string): string => text.replaceAll(/["\\]|&(?=[#a-z])/gi, String.raw`\$&`);
