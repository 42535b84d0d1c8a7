/** A book of Project Gutenberg: what its header states, and the text without header and licence. */
export type Book = {title?: string; author?: string; body: string};

const start = /^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG E(?:BOOK|TEXT)\b[^\n]*\n/im;
const end = /^(?:\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg)\b/im;

/** Longest header, in UTF-16 units. */
const longest = 20_000;

/** Undefined where the text is no such book. */
export function readGutenberg(text: string): Book | undefined {
  const opening = start.exec(text.slice(0, longest));
  if (!opening) return undefined;
  const header = text.slice(0, opening.index);
  const rest = text.slice(opening.index + opening[0].length);
  const closing = end.exec(rest);
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}: *(\\S.*)$`, 'm').exec(header)?.[1]?.trim();
  const title = field('Title');
  const author = field('Author');
  return {
    ...(title !== undefined && {title}),
    ...(author !== undefined && {author}),
    body: closing ? rest.slice(0, closing.index) : rest,
  };
}
