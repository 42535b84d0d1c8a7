/** A request with its arguments, or a line of text. */
export type ManualLine = {request: string; words: string[]} | {text: string};

/** Arguments are parted by spaces; one in quotation marks may hold some, and a doubled mark is one (groff(7)). */
export function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(/"((?:[^"]|"")*)"?|((?:[^\s\\]|\\[^\n])+)/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

/** Definitions and what is set aside, which end at a line of their own. */
const aside = /^(?:de1?|am1?|ig|dei)$/;

/** The lines of a source, without comments, definitions of macros and what is done on a condition. */
export function* linesOf(source: string): Generator<ManualLine> {
  let end: string | undefined;
  let depth = 0;
  for (const raw of source.split('\n')) {
    const line = raw.replace(/\\["#].*$/, '');
    if (end !== undefined) {
      if (line.trim() === end) end = undefined;
      continue;
    }
    const opened = line.split('\\{').length - line.split('\\}').length;
    if (depth > 0) {
      depth = Math.max(0, depth + opened);
      continue;
    }
    const [, request, rest = ''] = /^[.'][ \t]*([^\s\\]+)[ \t]*(.*)$/.exec(line) ?? [];
    if (request === undefined) {
      if (!/^[.']/.test(line)) yield {text: line};
    } else if (aside.test(request)) end = `.${wordsOf(rest)[request === 'ig' ? 0 : 1] ?? '.'}`;
    else if (/^(?:if|ie|el|while)$/.test(request)) depth = Math.max(0, opened);
    else yield {request, words: wordsOf(rest)};
  }
}
