import {endsSentence} from '../../article/sentences.js';
import {startsLower, startsUpper} from '../../article/letters.js';

/**
 * How a group of lines is to be read: `prose` was broken to a width and flows; `lines` are each a line of its own
 * (verse, addresses, chats); `columns` mean what they do by where each character stands (tables, code, drawings).
 */
export type Reading = 'prose' | 'lines' | 'columns';

type Sign = {
  /** How far a group shows the sign, from 0 to 1. */
  share: (lines: readonly string[], width: number) => number;
  speaksFor: Reading;
  weight: number;
};

/** Lines longer than this, in UTF-16 units, were not broken to a width: each is a paragraph. */
export const longestBroken = 120;

const shareOf = (lines: readonly string[], test: (line: string, at: number) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;

/** A line's two ends, as far as patterns look, in UTF-16 units: so that none takes long over a line without end. */
const end = 200;
const ends = (line: string): string =>
  line.length <= 2 * end ? line : `${line.slice(0, end)} ${line.slice(-end)}`;

const matching =
  (pattern: RegExp) =>
  (lines: readonly string[]): number =>
    shareOf(lines, (line) => pattern.test(ends(line)));

/** Whether a word, or what seems one, goes on in the next line. */
export const endsInHyphen = (line: string): boolean => /[^\s!-/:-@[-`{-¿‐-⁞][-‐\u00AD]$/.test(line.slice(-2));

/** Several signs weighed together; a new one is a new row. */
const signs: readonly Sign[] = [
  {speaksFor: 'prose', weight: 1, share: () => 1},
  {speaksFor: 'prose', weight: 2, share: (lines, width) => 1 - roomyShare(lines, width)},
  {speaksFor: 'prose', weight: 1.5, share: runningOnShare},
  {
    speaksFor: 'prose',
    weight: 3,
    share: (lines) => (lines.slice(0, -1).some(endsInHyphen) ? 1 : 0),
  },
  {speaksFor: 'lines', weight: 3, share: roomyShare},
  {speaksFor: 'lines', weight: 1.5, share: capitalShare},
  {speaksFor: 'lines', weight: 1, share: steppedShare},
  // A chat, a mail's head, settings: "Ada:", "<ada>", "[12:03]", "colour = red".
  {
    speaksFor: 'lines',
    weight: 4,
    share: matching(
      /^ *(?:<[^<>\s]{1,30}>|\*\*\* |\[?\d{1,2}:\d{2}(?::\d{2})?\]?|(?:[\w.@'-]+ ){0,2}[\w.@'-]+ ?[:=])(?: |$)/,
    ),
  },
  // A list of words, names or paths.
  {
    speaksFor: 'lines',
    weight: 6,
    share: (lines) =>
      lines.length < 3 ? 0 : matching(/^\s*[^\s\u3000-\u9FFF\uFF00-\uFFEF]+(?: \S+)?$/)(lines),
  },
  {speaksFor: 'columns', weight: 6, share: alignedShare},
  {speaksFor: 'columns', weight: 10, share: delimitedShare},
  // Frames and rules of a table, boxes, drawings: box characters, or a line of nothing but signs.
  {
    speaksFor: 'columns',
    weight: 7,
    share: matching(/[\u2500-\u259F]|^\s*[|+][^\n]*[|+]$|^\s*[^\s\p{L}\p{N}]{3,}$/u),
  },
  {speaksFor: 'columns', weight: 7, share: drawnShare},
  // A table of contents: "Ferries .......... 12".
  {speaksFor: 'columns', weight: 8, share: matching(/(?:\. ?){4,}\s*\S{1,6}$|…{2,}\s*\S{1,6}$/)},
  // A log: a date or time to the second, or a level, at the head of the line.
  {
    speaksFor: 'columns',
    weight: 6,
    share: matching(
      /^\W{0,2}(?:\d{4}-\d{2}-\d{2}[T _]\d{2}:|\d{1,2}[/.]\w{2,3}[/.]\d{2,4}[ :]|\w{3} +\d{1,2} \d{2}:\d{2}:|\d{1,2}:\d{2}:\d{2}[.,]\d|\d+\.\d{3,}\]?|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\w*\b)|^\d{1,3}(?:\.\d{1,3}){3} /i,
    ),
  },
  {speaksFor: 'columns', weight: 7, share: codeShare},
  // A directory as `ls -l` lists it, a difference as `diff -u` does.
  {speaksFor: 'columns', weight: 7, share: matching(/^[-dlcbps][-r][-w][-xsStT]|^@@ |^(?:---|\+\+\+) \S/)},
];

/** Looked at to tell how a group is read, in lines. */
const sample = 2000;

/** How a group of lines is best read; one line flows unless it is drawn or set in columns. */
export function readingOf(all: readonly string[], width: number): Reading {
  const lines = all.slice(0, sample);
  const totals: Record<Reading, number> = {prose: 0, lines: 0, columns: 0};
  for (const {share, speaksFor, weight} of signs) totals[speaksFor] += weight * share(lines, width);
  if (totals.columns > totals.prose && totals.columns > totals.lines) return 'columns';
  return lines.length > 1 && totals.lines > totals.prose ? 'lines' : 'prose';
}

export const longestOf = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.length), 0);

/**
 * The share of lines that ended though the next word had room. Where a line was broken to a width, none has: so the
 * longest line tells the width, unless all, or the few there are, are much shorter than the text's others.
 */
function roomyShare(lines: readonly string[], width: number): number {
  const longest = longestOf(lines);
  if (longest > longestBroken) return 0;
  const short = longest < width * (lines.length <= 3 ? 0.6 : 0.3);
  const limit = (short ? width : longest) * 0.9;
  return shareOf(lines.slice(0, -1), (line, at) => {
    return hasRoom(line, lines[at + 1] ?? '', limit);
  });
}

const ideograph = /^[\u3000-\u9FFF\uFF00-\uFFEF]/;

/** Whether the first word of the next line would have fitted on a line of some UTF-16 units. */
export function hasRoom(line: string, next: string, limit: number): boolean {
  const word = ideograph.test(next.trimStart()) ? 1 : (/\S+/.exec(next.slice(0, 2 * end))?.[0].length ?? 0);
  return line.length + 1 + word <= limit;
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

/** The share of lines that stand in further than the least, the first line aside. */
function steppedShare([, ...rest]: readonly string[]): number {
  const least = rest.reduce((most, line) => Math.min(most, indentOf(line)), Infinity);
  return rest.length < 2 ? 0 : shareOf(rest, (line) => indentOf(line) > least);
}

/** Two or more spaces within a line that don't follow a sentence. */
const gap = /(?<=[^\s.!?:]["'”’)]?)\s{2,}(?=\S)/g;

/** How many of the gaps begin or end where one of a neighbouring line does; little where few lines have any. */
function alignedShare(lines: readonly string[]): number {
  if (lines.length < 2) return 0;
  const edges = lines.map((line) => {
    const gaps = Array.from(
      line.matchAll(gap),
      ({0: blank, index}) => [index, index + blank.length] as const,
    );
    return {gaps, stops: new Set([...gaps.flat(), indentOf(line), line.length])};
  });
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
  const outside = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  let most = 0;
  for (const delimiter of [',', ';', '|', '\t']) {
    const counts = outside.map((line) => line.split(delimiter).length - 1);
    const least = lines.length < 4 ? 2 : 1;
    const usual = mode(counts.filter((count) => count >= least));
    const share = usual === 0 ? 0 : shareOf(lines, (_, at) => counts[at] === usual);
    const spaced = shareOf(
      outside,
      (line) => line.includes(`${delimiter} `) || (line.endsWith(delimiter) && line.includes(' ')),
    );
    most = Math.max(most, share * (1 - (delimiter === '|' ? 0 : spaced)));
  }
  return most;
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
function drawnShare(lines: readonly string[]): number {
  if (lines.length < 2) return 0;
  let drawn = 0;
  let visible = 0;
  for (const line of lines) {
    visible += line.length - (line.match(/\s/g)?.length ?? 0);
    drawn += line.match(/[|/\\_+=<>^~#*@`{}[\]-]/g)?.length ?? 0;
  }
  const share = visible === 0 ? 0 : drawn / visible;
  return Math.min(1, Math.max(0, (share - 0.15) / 0.3));
}

const codeLine =
  /[{}]$|[({[=].*;$|^\s*(?:#!|#include\b|\/\/|\/\*|\* |import |from \S+ import |def \w+\(|class \w+.*:$|return\b|(?:if|for|while) .*[:{]$|\$ \S|>>> |<\/?\w+[^>]*>)|\w\([^)]*\)\s*[;:{=]?$|[^=!<>]=[^=]|=>|->|::|&&|\|\|/;

/** The share of lines that look like code; lines that stand in from each other add to it. */
function codeShare(lines: readonly string[]): number {
  const share = shareOf(lines, (line) => codeLine.test(ends(line)));
  const least = lines.reduce((most, line) => Math.min(most, indentOf(line)), Infinity);
  const nested = lines.slice(1).some((line) => indentOf(line) > least + 1);
  return share < 0.25 ? share / 2 : Math.min(1, share * (least >= 2 || nested ? 1.6 : 1.1));
}
