/** UTF-16 units of the first part, which is to be read at once, and of the others. */
const sizes = {first: 16_384, others: 65_536};

/**
 * Cuts a long text where that changes nothing of what it means: before a paragraph or a heading that follows a blank
 * line, outside code, formulas, comments, directives and HTML that encloses several paragraphs. A heading is waited for
 * as long again as the part is long.
 *
 * @param text without its front matter, its line ends LF
 * @returns parts that together are the text
 */
export function* partsOf(text: string): Generator<string> {
  let from = 0;
  let wanted = sizes.first;
  let isBlank = true;
  const lines = createLineWatch();
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const size = start - from;
    if (isBlank && size >= wanted && lines.isClear() && mayBegin(text, start, size >= 2 * wanted)) {
      yield text.slice(from, start);
      from = start;
      wanted = sizes.others;
    }
    isBlank = lines.take(text, start, end);
    start = end + 1;
  }
  yield text.slice(from);
}

/** What is defined anywhere in a text and may be mentioned before: the lines of its links and footnotes. */
export function definitionsIn(text: string): string {
  if (!text.includes(']:')) return '';
  const found: string[] = [];
  const lines = createLineWatch();
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    lines.take(text, start, end);
    const bracket = text.indexOf('[', start);
    if (bracket !== -1 && bracket <= start + 3 && bracket < end && lines.isClear()) {
      const line = text.slice(start, end);
      if (/^ {0,3}\[[^\]]{1,500}\]:/.test(line)) found.push(line);
    }
    start = end + 1;
  }
  return found.join('\n\n');
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

/** Whether a line is a heading or, where any paragraph will do, begins with a letter. */
function mayBegin(text: string, start: number, anyParagraph: boolean): boolean {
  const code = text.charCodeAt(start);
  if (code === 0x23) return /#{1,6} /y.test(text.slice(start, start + 8));
  return anyParagraph && ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0);
}

type LineWatch = {
  /** Takes the next line; returns whether it is blank. */
  take: (text: string, start: number, end: number) => boolean;
  /** Whether the lines taken so far leave nothing open. */
  isClear: () => boolean;
};

/** Elements that may be left open, or hold nothing. */
const unclosed = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|br|hr|img|input|link|meta|source|col|wbr|area)$/i;
const tag = /<(\/?)([a-z][a-z\d-]*)\b[^<>]*?(\/?)>/gi;

/** Follows what encloses lines from its first signs, without reading them. */
function createLineWatch(): LineWatch {
  let fence: string | undefined;
  let isFormula = false;
  let isComment = false;
  let colons = 0;
  let elements = 0;

  function take(text: string, start: number, end: number): boolean {
    let at = start;
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
    if (at === end) return true;
    const sign = text[at];
    if (fence !== undefined) {
      if (sign === fence[0] && closes(text.slice(at, end))) fence = undefined;
    } else if (isComment) isComment = !hasIn(text, '-->', at, end);
    else if (sign === '`' || sign === '~') {
      const [opening] = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text.slice(at, Math.min(end, at + 400))) ?? [];
      fence = opening;
    } else if (sign === '$') takeFormula(text.slice(at, end));
    else if (sign === ':') takeColons(text.slice(at, end));
    else if (sign === '<') takeHtml(text, at, end);
    return false;
  }

  const closes = (line: string): boolean => {
    const [run = ''] = /^(?:`+|~+)/.exec(line) ?? [];
    return fence !== undefined && run.length >= fence.length && line.slice(run.length).trim() === '';
  };

  function takeFormula(line: string): void {
    if (line.startsWith('$$') && line.indexOf('$$', 2) === -1) isFormula = !isFormula;
  }

  function takeColons(line: string): void {
    if (!line.startsWith(':::')) return;
    if (/^:+\s*$/.test(line)) colons = Math.max(0, colons - 1);
    else colons++;
  }

  function takeHtml(text: string, at: number, end: number): void {
    if (text.startsWith('<!--', at)) {
      isComment = !hasIn(text, '-->', at + 4, end);
      return;
    }
    for (const [, slash, name = '', closed] of text.slice(at, end).matchAll(tag)) {
      if (closed !== '' || unclosed.test(name)) continue;
      elements = Math.max(0, elements + (slash === '' ? 1 : -1));
    }
  }

  return {
    take,
    isClear: () => fence === undefined && !isFormula && !isComment && colons === 0 && elements === 0,
  };
}

function hasIn(text: string, sign: string, from: number, end: number): boolean {
  const found = text.indexOf(sign, from);
  return found !== -1 && found < end;
}
