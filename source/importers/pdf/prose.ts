import type {Prose, Repair, Span, SpanStyle} from '../../article/article.js';
import {spansFrom} from '../../article/text.js';
import {seamOf, type Known} from '../../prose/dehyphenation.js';
import {raised} from '../html/raised.js';
import type {Line, Part} from './lines.js';
import type {Typeface} from './typefaces.js';

/** What a paragraph needs to be told from outside. */
export type ProseContext = {
  known: Known;
  /** The id of the footnote that a raised mark on a page refers to. */
  noteOf: (page: number, mark: string) => string | undefined;
};

const brokenWord = /[^\s"“”„«»()[\]/—–]*[^\s!-/:-@[-`{-¿‐-⁞](?=[-‐\u00AD]$)/;
const startsWord = /^[^\s!-/:-@[-`{-¿‐-⁞]/;
const ideograph = /[\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;
/** UTF-16 units of a text's end in which its last word is looked for. */
const tailLength = 60;

/** Printed lines as one paragraph: words divided at their ends mended, raised figures raised, marks led to their notes. */
export function proseOf(lines: readonly Line[], {known, noteOf}: ProseContext): Prose {
  const spans: Span[] = [];
  const repairs: Repair[] = [];
  const main = mainFace(lines);
  let length = 0;
  let tail = '';
  const add = (text: string, extra: Omit<Span, 'text'>): void => {
    if (text === '') return;
    const last = spans.at(-1);
    if (last && sameLook(last, extra)) last.text += text;
    else spans.push({text, ...extra});
    length += text.length;
    tail = (tail + text).slice(-tailLength);
  };
  const dropLast = (): void => {
    const last = spans.at(-1)!;
    last.text = last.text.slice(0, -1);
    if (last.text === '') spans.pop();
    length--;
    tail = tail.slice(0, -1);
  };
  const breakLine = (line: Line, before: Line): void => {
    const next = line.text;
    const elsewhere = line.page !== before.page || line.y < before.y;
    const left = brokenWord.exec(tail)?.[0];
    let seam = ideograph.test(tail.slice(-1)) && ideograph.test(next.charAt(0)) ? '' : ' ';
    if (left !== undefined && startsWord.test(next)) {
      const hyphen = tail.slice(-1);
      seam = hyphen === '\u00AD' ? '' : seamOf(left, /^\S{1,60}/.exec(next)?.[0] ?? '', known);
      dropLast();
      if (seam === '')
        repairs.push({kind: 'dehyphenated', at: length, was: elsewhere ? hyphen : `${hyphen}\n`});
    } else if (tail.endsWith('/-')) {
      // A slash lets words be divided behind it, as if they were one.
      dropLast();
      repairs.push({kind: 'dehyphenated', at: length, was: '-\n'});
      seam = '';
    } else if (/\S[—/]$|\d[–-]$/.test(tail)) seam = '';
    if (elsewhere) repairs.push({kind: 'joined', at: length + seam.trim().length, was: '\n\n'});
    // A link goes on over the end of a line.
    const link = spans.at(-1);
    const goesOn = link?.href !== undefined && link.href === line.parts[0]?.href;
    add(seam, goesOn ? {...(link.styles && {styles: link.styles}), href: link.href!} : {});
  };
  for (const [index, line] of lines.entries()) {
    if (index > 0) breakLine(line, lines[index - 1]!);
    let first = true;
    for (const part of line.parts) {
      const text = first ? part.text.trimStart() : part.text;
      if (text === '') continue;
      first = false;
      addPart({...part, text}, line.page);
    }
    trimEnd();
  }
  // Copied, since one that grew has room for more, and many are held.
  return {kind: 'prose', id: '', spans: [...spans], repairs: [...repairs]};

  function addPart({text, face, shift, href}: Part, page: number): void {
    const noteId = shift === 'raised' ? noteOf(page, text.trim()) : undefined;
    if (noteId !== undefined) {
      add(text.trim(), {styles: ['note'], noteId});
      return;
    }
    const styles = [...stylesOf(face, main), ...(href === undefined ? [] : ['link' as const])];
    const look = styles.length > 0 ? {styles, ...(href !== undefined && {href})} : {};
    const clean = (tail.endsWith(' ') ? text.trimStart() : text).replaceAll(/ {2,}/g, ' ');
    if (!shift) {
      const inner = clean.trim();
      if (inner !== '' && clean.startsWith(' ')) add(' ', {});
      add(inner, look);
      if (clean.endsWith(' ')) add(' ', {});
      return;
    }
    const {before, change, after} = raised(shift === 'raised' ? 'sup' : 'sub', clean.trim(), tail.slice(-1));
    const end = clean.endsWith(' ') ? ' ' : '';
    add(before + change(clean.trim()) + after + end, look);
  }

  function trimEnd(): void {
    while (tail.endsWith(' ')) dropLast();
  }
}

const sameLook = ({styles = [], noteId, href}: Span, extra: Omit<Span, 'text'>): boolean =>
  noteId === undefined &&
  extra.noteId === undefined &&
  href === extra.href &&
  styles.join() === (extra.styles ?? []).join();

function stylesOf(face: Typeface, main: Typeface): SpanStyle[] {
  return [
    ...(face.bold && !main.bold ? ['strong' as const] : []),
    ...(face.italic && !main.italic ? ['emphasis' as const] : []),
    ...(face.mono && !main.mono ? ['code' as const] : []),
  ];
}

/** The look that most lines have. */
function mainFace(lines: readonly Line[]): Typeface {
  const counts = new Map<string, {face: Typeface; count: number}>();
  for (const {face, text} of lines) {
    const entry = counts.get(face.id) ?? {face, count: 0};
    entry.count += text.length;
    counts.set(face.id, entry);
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]!.face;
}

/** Prose without its first characters, such as the marker of an entry in a list. */
export function withoutStart({spans, repairs, ...prose}: Prose, length: number): Prose {
  return {
    ...prose,
    spans: spansFrom(spans, length),
    repairs: repairs.map((repair) => ({...repair, at: Math.max(0, repair.at - length)})),
  };
}
