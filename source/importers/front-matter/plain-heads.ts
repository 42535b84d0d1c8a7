import type {Fields} from './fields.js';

/** Heads that are written without fences: Pandoc's title block, and the lines of MultiMarkdown and Pelican. */

/** A line of the title block and those that go on with it, which are indented. */
const titleLine = /^%(?:[ \t].*|)\n?(?:[ \t]+\S.*\n?)*/;

/** How much of a text that begins with `%` is its title block: title, authors, date (Pandoc, pandoc_title_block). */
export function titleBlockLength(text: string): number {
  let length = 0;
  for (let line = 0; line < 3; line++)
    length += titleLine.exec(text.slice(length, length + 8192))?.[0].length ?? 0;
  return length;
}

export function readTitleBlock(text: string): Fields {
  let rest = text;
  const [title, authors = '', date] = Array.from({length: 3}, () => {
    const line = titleLine.exec(rest)?.[0] ?? '';
    rest = rest.slice(line.length);
    return line.slice(1).trim();
  });
  return {
    ...(title && {title: title.replaceAll(/\s+/g, ' ')}),
    ...(authors !== '' && {author: authors.split(/;|\n/).map((name) => name.trim())}),
    ...(date && {date}),
  };
}

const headLine = /^([A-Za-z][\w -]{0,40}):[ \t]+(\S.*)$/;
const usualKey =
  /^(?:title|subtitle|authors?|date|published|modified|category|tags|keywords|slug|summary|lang(?:uage)?|status|affiliation|copyright|url|doi|source|abstract|description)$/i;
/** The lines of a letter's head are not these. */
const headOfMail = /^(?:from|to|subject|cc|message-id|received|reply-to)$/i;

/** Whether lines are a head of keys and values: a title among them, and all of them keys or the rest of a value. */
export function isHeadLine(lines: readonly string[]): boolean {
  const keys = lines.flatMap((line) => headLine.exec(line)?.[1] ?? []);
  const known = keys.filter((key) => usualKey.test(key)).length;
  return (
    known >= 2 &&
    keys.some((key) => /^title$/i.test(key)) &&
    !keys.some((key) => headOfMail.test(key)) &&
    headLine.test(lines[0] ?? '') &&
    lines.every((line) => headLine.test(line) || /^[ \t]+\S/.test(line))
  );
}

export function readHeadLines(text: string): Fields {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of text.split('\n')) {
    const [, key, value = ''] = headLine.exec(line) ?? [];
    if (key !== undefined) last = key;
    if (last !== '' && line.trim() !== '')
      fields.set(last, key === undefined ? `${fields.get(last) ?? ''} ${line.trim()}` : value.trim());
  }
  return Object.fromEntries(fields);
}
