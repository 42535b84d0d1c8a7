import {endsSentence} from '../../article/sentences.js';
import {endsInHyphen, longestBroken, longestOf, roomyShare, shareOf} from './broken-lines.js';
import {hasShortWords, isWordy, shortestWidth} from './flowing.js';
import {charactersIn, holdsAny} from './characters.js';
import {mayBeHeading} from './headings.js';
import {startsLower, startsUpper} from '../../article/letters.js';

/**
 * How a group of lines is laid out: `prose` was broken to a width and flows; `lines` are each a line of its own
 * (verse, addresses, chats); `columns` mean what they do by where each character stands (tables, code, drawings).
 */
export type Layout = (typeof layouts)[number];

const layouts = ['prose', 'lines', 'columns'] as const;

type Sign = {
  /** How far a group shows the sign, from 0 to 1; `seen` is how often it holds each character of ASCII. */
  share: (lines: readonly string[], width: number, seen: Uint32Array) => number;
  /** The weight of the sign for each layout. */
  counts: Partial<Record<Layout, number>>;
  /** Signs of ASCII without one of which in the group it isn't shown: they are found sooner than it is. */
  needs?: string;
};

/** A line's two ends, as far as patterns look, in UTF-16 units: so that none takes long over a line without end. */
const end = 200;
const ends = (line: string): string =>
  line.length <= 2 * end ? line : `${line.slice(0, end)} ${line.slice(-end)}`;

const matching =
  (pattern: RegExp) =>
  (lines: readonly string[]): number =>
    shareOf(lines, (line) => pattern.test(ends(line)));

/** What drawings are made of. */
const drawing = '|/\\_+=<>^~#*@`{}[]-';

/** Several signs weighed together; a new one is a new row. */
const signs: readonly Sign[] = [
  {counts: {prose: 3}, share: () => 1},
  {counts: {prose: -2, lines: 3}, share: roomyShare},
  {counts: {prose: 1.5}, share: runningOnShare},
  {counts: {prose: 3}, share: (lines) => (lines.slice(0, -1).some(endsInHyphen) ? 1 : 0)},
  {counts: {lines: 1.5}, share: capitalShare},
  {counts: {lines: 2}, share: steppedShare},
  // A chat, a mail's head, settings: "Ada:", "<ada>", "[12:03]", "colour = red".
  {
    counts: {lines: 4},
    needs: ':=>*',
    share: matching(
      /^ *(?:<[^<>\s]{1,30}>|\*\*\* |\[?\d{1,2}:\d{2}(?::\d{2})?\]?|(?:[\w.@'-]+ ){0,2}[\w.@'-]+ ?[:=])(?: |$)/,
    ),
  },
  // A list of words, names or paths.
  {
    counts: {lines: 6},
    share: (lines) =>
      lines.length < 3 ? 0 : matching(/^\s*[^\s\u3000-\u9FFF\uFF00-\uFFEF]+(?: \S+)?$/)(lines),
  },
  {counts: {columns: 6}, share: alignedShare},
  {counts: {columns: 10}, needs: ',;|\t', share: delimitedShare},
  // Frames and rules of a table, boxes, drawings: box characters, or a line of nothing but signs.
  {
    counts: {columns: 7},
    share: matching(/[\u2500-\u259F]|^\s*[|+][^\n]*[|+]$|^\s*[^\s\p{L}\p{N}]{3,}$/u),
  },
  {counts: {columns: 7}, needs: drawing, share: drawnShare},
  // A table of contents without pages: "BOOK ONE", "I. The Stairs".
  {
    counts: {lines: 6},
    share: (lines) => (lines.length < 3 ? 0 : shareOf(lines, (line) => mayBeHeading(line.trim()))),
  },
  // A table of contents: "Ferries .......... 12".
  {counts: {columns: 8}, share: matching(/(?:\. ?){4,}\s*\S{1,6}$|…{2,}\s*\S{1,6}$/)},
  // A log: a date or time to the second, or a level, at the head of the line.
  {
    counts: {columns: 6},
    share: matching(
      /^\W{0,2}(?:\d{4}-\d{2}-\d{2}[T _]\d{2}:|\d{1,2}[/.]\w{2,3}[/.]\d{2,4}[ :]|\w{3} +\d{1,2} \d{2}:\d{2}:|\d{1,2}:\d{2}:\d{2}[.,]\d|\d+\.\d{3,}\]?|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\w*\b)|^\d{1,3}(?:\.\d{1,3}){3} /i,
    ),
  },
  {counts: {columns: 7}, needs: '{}();#/*$<>=:&|', share: codeShare},
  // Code that needs no sign.
  {
    counts: {columns: 7},
    share: (lines) => (lines.every((line) => /^\s*(?:import|return)\b/.test(line)) ? 1 : 0),
  },
  // A directory as `ls -l` lists it, a difference as `diff -u` does.
  {
    counts: {columns: 7},
    needs: '-@+',
    share: matching(/^[-dlcbps][-r][-w][-xsStT]|^@@ |^(?:---|\+\+\+) \S/),
  },
];

/** Looked at to tell how a group is read, in lines. */
const sample = 2000;

/** How a group of lines is best read; one line flows unless it is drawn or set in columns. */
export function layoutOf(all: readonly string[], width: number): Layout {
  const lines = all.slice(0, sample);
  if (isEvidentProse(lines, width)) return 'prose';
  const seen = charactersIn(lines);
  const totals: Record<Layout, number> = {prose: 0, lines: 0, columns: 0};
  for (const {share, counts, needs} of signs) {
    if (needs !== undefined && !holdsAny(needs, seen)) continue;
    const shown = share(lines, width, seen);
    if (shown === 0) continue;
    for (const layout of layouts) totals[layout] += (counts[layout] ?? 0) * shown;
  }
  if (totals.columns > totals.prose && totals.columns > totals.lines) return 'columns';
  return lines.length > 1 && totals.lines > totals.prose ? 'lines' : 'prose';
}

/** Words broken to a width, with hardly a sign or digit among them and no gap: no more is asked. */
function isEvidentProse(lines: readonly string[], width: number): boolean {
  if (lines.length < 2 || longestOf(lines) < shortestWidth || !hasShortWords(lines[0]!)) return false;
  if (lines.some((line) => line.trimStart().includes('  '))) return false;
  return isWordy(lines.join('\n')) && roomyShare(lines, width) === 0;
}

/** The share of lines that go on in lower case where no sentence had ended. */
function runningOnShare(lines: readonly string[]): number {
  return shareOf(lines.slice(1), (line, at) => startsLower(line.trimStart()) && !endsSentence(lines[at]!));
}

/** The share of lines that begin with a capital though the one before ends no sentence: verse. */
function capitalShare(lines: readonly string[]): number {
  if (lines.length < 3 || longestOf(lines) > longestBroken) return 0;
  const share = shareOf(
    lines.slice(1),
    (line, at) => startsUpper(line.trimStart().replace(/^["'“‘„«]/, '')) && !endsSentence(lines[at]!),
  );
  return Math.max(0, share * 2 - 0.6);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The share of lines that stand in further than the least, though none of them opens a paragraph: every other of a poem. */
function steppedShare(lines: readonly string[]): number {
  const [, ...rest] = lines;
  const least = rest.reduce((most, line) => Math.min(most, indentOf(line)), Infinity);
  if (rest.length < 2) return 0;
  return shareOf(rest, (line, at) => indentOf(line) > least && !endsSentence(lines[at]!));
}

/** Two or more spaces within a line that don't follow a sentence. */
const gap = /(?<=[^\s.!?:]["'”’)]?)\s{2,}(?=\S)/g;

/** How many of the gaps begin or end where one of a neighbouring line does; little where few lines have any. */
function alignedShare(lines: readonly string[]): number {
  if (lines.length < 2) return 0;
  const found = lines.map((line) =>
    line.includes('  ') || line.includes('\u3000')
      ? Array.from(line.matchAll(gap), ({0: blank, index}) => [index, index + blank.length] as const)
      : [],
  );
  if (found.every((inLine) => inLine.length === 0)) return 0;
  const edges = lines.map((line, at) => ({
    gaps: found[at]!,
    stops: new Set([...found[at]!.flat(), indentOf(line), line.length]),
  }));
  let gaps = 0;
  let aligned = 0;
  let gapped = 0;
  for (const [at, edge] of edges.entries()) {
    const near = [edges[at - 1], edges[at + 1]];
    if (edge.gaps.length > 0) gapped++;
    for (const [from, to] of edge.gaps) {
      gaps++;
      if (near.some((other) => other && (other.stops.has(from) || other.stops.has(to)))) aligned++;
    }
  }
  // In justified text some are aligned by chance.
  const beyondChance = gaps === 0 ? 0 : Math.max(0, (aligned / gaps - 0.4) / 0.6);
  return beyondChance * Math.min(1, gapped / lines.length / 0.6);
}

/** How many lines have the same number of one delimiter, as in CSV; spaces after most of them speak against it. */
function delimitedShare(lines: readonly string[]): number {
  if (lines.length < 2) return 0;
  const outside = lines.map((line) => (line.includes('"') ? line.replaceAll(/"[^"]*"/g, '') : line));
  let most = 0;
  for (const delimiter of [',', ';', '|', '\t']) {
    const counts = outside.map((line) => countOf(delimiter, line));
    const least = lines.length < 4 ? 2 : 1;
    const usual = mode(counts.filter((count) => count >= least));
    if (usual === 0) continue;
    const share = shareOf(lines, (_, at) => counts[at] === usual);
    const spaced = shareOf(
      outside,
      (line) => line.includes(`${delimiter} `) || (line.endsWith(delimiter) && line.includes(' ')),
    );
    most = Math.max(most, share * (1 - (delimiter === '|' ? 0 : spaced)));
  }
  return most;
}

function countOf(sign: string, line: string): number {
  let count = 0;
  for (let at = line.indexOf(sign); at !== -1; at = line.indexOf(sign, at + 1)) count++;
  return count;
}

function mode(counts: readonly number[]): number {
  const times = new Map<number, number>();
  let best = 0;
  for (const count of counts) {
    const time = (times.get(count) ?? 0) + 1;
    times.set(count, time);
    if (time > (times.get(best) ?? 0)) best = count;
  }
  return best;
}

/** How far signs outweigh letters: a drawing has them in place of words. */
function drawnShare(lines: readonly string[], _width: number, seen: Uint32Array): number {
  if (lines.length < 2) return 0;
  const visible = lines.reduce((sum, line) => sum + line.length, 0) - seen[space]!;
  let drawn = 0;
  for (let at = 0; at < drawing.length; at++) drawn += seen[drawing.charCodeAt(at)]!;
  const share = visible === 0 ? 0 : drawn / visible;
  return Math.min(1, Math.max(0, (share - 0.15) / 0.3));
}

const space = ' '.charCodeAt(0);

const codeLine =
  /[{}]$|[({[=].*;$|^\s*(?:#!|#include\b|\/\/|\/\*|\* |import |from \S+ import |def \w+\(|class \w+.*:$|return\b|(?:if|for|while) .*[:{]$|\$ \S|>>> |<\/?\w+[^>]*>)|\w\([^)]*\)\s*[;:{=]?$|[^=!<>]=[^=]|=>|->|::|&&|\|\|/;

/** The share of lines that look like code; lines that stand in from each other add to it. */
function codeShare(lines: readonly string[]): number {
  const share = shareOf(lines, (line) => codeLine.test(ends(line)));
  const least = lines.reduce((most, line) => Math.min(most, indentOf(line)), Infinity);
  const nested = lines.slice(1).some((line) => indentOf(line) > least + 1);
  return share < 0.25 ? share / 2 : Math.min(1, share * (least >= 2 || nested ? 1.6 : 1.1));
}
