/** What is not meant to be read, with its content. */
const hidden = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<\/?[a-z][^<>]*>|<[!?][^<>]*>/gi;
const lineBreak = /<br\b[^<>]*>/gi;

/** The text of a block of raw HTML, as Markdown to be read on: entities in it still stand. */
export const withoutTags = (html: string): string =>
  html.replaceAll(hidden, '').replaceAll(lineBreak, '\\\n').replaceAll(tag, '').trim();
