import {sanitise} from '../../article/sanitise.js';
import {decode} from '../decoding.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {readMarkdown} from '../markdown/markdown.js';

/** Org mode's text (https://orgmode.org/worg/org-syntax.html): what it shares with Markdown is read as that. */
export async function* importOrg(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  const article = await readMarkdown(markdownOf(sanitise(text)), source);
  if (warning !== undefined) article.warnings.push(warning);
  progress(1);
  yield article;
}

/** Keywords at the head that say something of the article, and their names in a front matter. */
const keywords: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['subtitle', 'subtitle'],
  ['author', 'author'],
  ['date', 'date'],
  ['language', 'lang'],
]);

type Block = {closing: RegExp; sort: 'code' | 'quotation' | 'verse' | 'nothing'};

/** Org's text as Markdown with a front matter. */
export function markdownOf(text: string): string {
  const head = new Map<string, string>();
  const lines: string[] = [];
  let block: Block | undefined;
  for (const line of text.split('\n')) {
    if (block) {
      if (block.closing.test(line)) {
        if (block.sort === 'code') lines.push(fence);
        block = undefined;
      } else if (block.sort === 'code') lines.push(line.replace(/^,(?=[*#])/, ''));
      else if (block.sort === 'quotation') lines.push(`> ${inline(line.trim())}`);
      else if (block.sort === 'verse') lines.push(line.trim() === '' ? '' : `${inline(line.trim())}\\`);
      continue;
    }
    const [, keyword = '', value = ''] = /^#\+(\w+):[ \t]*(.*)$/.exec(line) ?? [];
    const name = keywords.get(keyword.toLowerCase());
    if (name !== undefined) head.set(name, [head.get(name), value.trim()].filter(Boolean).join(' '));
    block = blockFrom(line);
    if (block?.sort === 'code')
      lines.push(fence + (/^\s*#\+begin_src[ \t]+([\w+-]+)/i.exec(line)?.[1] ?? ''));
    if (block || /^\s*#(?:\+|\s|$)/.test(line)) continue;
    lines.push(markdownLine(line));
  }
  if (block?.sort === 'code') lines.push(fence);
  const front = Array.from(head, ([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${front.length > 0 ? `---\n${front.join('\n')}\n---\n\n` : ''}${lines.join('\n')}`;
}

/** Longer than what code is likely to hold. */
const fence = '````````';

function blockFrom(line: string): Block | undefined {
  if (/^\s*:(?:properties|logbook):\s*$/i.test(line)) return {closing: /^\s*:end:\s*$/i, sort: 'nothing'};
  const [, kind] = /^\s*#\+begin_(\w+)/i.exec(line) ?? [];
  if (kind === undefined) return undefined;
  const sorts: Readonly<Record<string, Block['sort']>> = {
    src: 'code',
    example: 'code',
    quote: 'quotation',
    verse: 'verse',
    comment: 'nothing',
    export: 'nothing',
  };
  return {
    closing: new RegExp(`^\\s*#\\+end_${kind}\\b`, 'i'),
    sort: sorts[kind.toLowerCase()] ?? 'quotation',
  };
}

function markdownLine(line: string): string {
  const [, stars, heading] = /^(\*{1,8})[ \t]+(.*)$/.exec(line) ?? [];
  if (stars !== undefined && heading !== undefined) {
    const words = heading
      .replace(/^(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+/, '')
      .replace(/^\[#[A-Z]\]\s+/, '')
      .replace(/\s+:[\w@#%:]+:\s*$/, '');
    return `${'#'.repeat(Math.min(6, stars.length + 1))} ${inline(words)}`;
  }
  if (/^\s*\|[-+|]+\s*$/.test(line)) return line.replaceAll('+', '|');
  const [, note, said] = /^\[fn:([\w-]+)\]\s+(.*)$/.exec(line) ?? [];
  if (note !== undefined && said !== undefined) return `[^${note}]: ${inline(said)}`;
  const [, term, meaning] = /^\s*[-+]\s+(.{1,200}?)\s+::\s+(.*)$/.exec(line) ?? [];
  if (term !== undefined && meaning !== undefined) return `\n${inline(term)}\n: ${inline(meaning)}`;
  const [, mark = ''] = /^(\s*(?:[-+]|\d{1,9}[.)])\s+)/.exec(line) ?? [];
  return mark + inline(line.slice(mark.length));
}

const emphasis: Readonly<Record<string, readonly [opening: string, closing: string]>> = {
  '*': ['**', '**'],
  '/': ['*', '*'],
  _: ['*', '*'],
  '+': ['~~', '~~'],
  '=': ['`', '`'],
  '~': ['`', '`'],
};

/** What stands before a mark of emphasis and behind it, by Org's own rule; a link, and a footnote's mark. */
const marked =
  /\[\[([^\][\n]{1,2000})\](?:\[([^\][\n]{1,2000})\])?\]|\[fn:([\w-]+)\]|(?<=^|[\s\-([{'"])([*/_+=~])(?=\S)([^\n]{0,2000}?\S)\4(?=$|[\s\-.,;:!?'")\]}])/g;

function inline(text: string): string {
  let read = '';
  let from = 0;
  for (const found of text.matchAll(marked)) {
    const [whole, address, label, note, sign = '', inner = ''] = found;
    read += escaped(text.slice(from, found.index));
    from = found.index + whole.length;
    if (address !== undefined) read += `[${escaped(label ?? address)}](<${address.replace(/^file:/, '')}>)`;
    else if (note === undefined) {
      const [opening, closing] = emphasis[sign]!;
      read += opening + (opening === '`' ? inner : inline(inner)) + closing;
    } else read += `[^${note}]`;
  }
  return read + escaped(text.slice(from));
}

/** Signs that mean something in Markdown and nothing in Org. */
const escaped = (text: string): string => text.replaceAll(/[*`<[\]#~]/g, String.raw`\$&`);
