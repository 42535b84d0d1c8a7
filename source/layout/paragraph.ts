import {breakLines, widestStretch} from './line-breaking.js';
import type {Hyphenate} from './hyphenation.js';
import {cutter, type Inline} from './inline.js';
import {stretched} from './justify.js';
import type {Line, Run} from './line.js';
import {opportunitiesIn} from './break-opportunities.js';
import {cellsOfRuns, insertion, lineOf} from './run.js';
import type {Chunk} from './passage-chunks.js';

export type ParagraphOptions = {
  measure: number;
  justified: boolean;
  balanced?: boolean;
  hyphenate?: Hyphenate | undefined;
};

/** Where wide gaps begin, line by line: an order in which neighbours differ most. */
const phases = [0, 0.5, 0.25, 0.75];

/**
 * Sets a text in lines of at most the measure; a newline in it ends a line.
 *
 * @param chunk the part of it to be set; all of it where it is not given
 */
export function layoutText(
  text: string,
  inlines: readonly Inline[],
  options: ParagraphOptions,
  chunk: Chunk = {start: 0, end: text.length, continued: false, continues: false},
): Line[] {
  const {measure, justified} = options;
  const cut = cutter(text, inlines, measure, chunk);
  const verbatim = verbatimIn(inlines);
  const lines: Line[] = [];
  for (let {start, end} = chunk; start <= chunk.end; start = end + 1) {
    const newline = text.slice(start, chunk.end).indexOf('\n');
    end = newline === -1 ? chunk.end : start + newline;
    const continues = chunk.continues && end === chunk.end;
    const broken = breakLines(opportunitiesIn(text, start, end, {...options, verbatim}), {
      ...options,
      continues,
    });
    for (const [index, {from, to}] of broken.entries()) {
      let runs = cut(from.next, to.end);
      if (to.hyphen) runs.push(hyphenAfter(runs.at(-1), to.end));
      const extra = measure - cellsOfRuns(runs);
      const gaps = to.gapsToEnd - from.gapsToNext;
      if (justified && (continues || index < broken.length - 1) && extra > 0 && extra <= gaps * widestStretch)
        runs = stretched(runs, extra, phases[index % phases.length] ?? 0);
      lines.push(lineOf(runs, index === 0 ? start : from.next, to.end));
    }
  }
  return lines;
}

function hyphenAfter(last: Run | undefined, at: number): Run {
  const hyphen = insertion('-', 1, last?.role ?? 'text', at);
  return last?.styles ? {...hyphen, styles: last.styles} : hyphen;
}

const isCode = ({styles}: Inline): boolean => styles?.includes('code') ?? false;

/** Which offsets, asked for in order, are in code, where hyphens would be read as its own. */
function verbatimIn(inlines: readonly Inline[]): ((offset: number) => boolean) | undefined {
  if (!inlines.some(isCode)) return undefined;
  let index = 0;
  return (offset) => {
    while ((inlines[index]?.end ?? Infinity) <= offset) index++;
    const inline = inlines[index];
    return inline !== undefined && isCode(inline);
  };
}
