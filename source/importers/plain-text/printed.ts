import {isClean, sanitise, withoutEscapes} from '../../article/sanitise.js';
import {cellsOf} from '../../layout/cells.js';
import {falseBreak} from '../../prose/repair.js';

/** What moves the place of printing: backspace, tab, form feed, carriage return, and escape sequences. */
const moving = /[\b\t\f\r\u001B\u0090-\u009F]/;

/** Columns between tab stops. */
const tab = 8;

/**
 * What a terminal or a printer would show of a text: letters struck over once (`N\bN`, `_\bx`, as `col -b` has it), of
 * a line that was written again and again its last state, no colours, tabs as spaces to every eighth column. A page's
 * end is a blank line, or none where a sentence goes on across it. The text is sanitised.
 */
export function asPrinted(text: string): string {
  // Most texts are gone through but once.
  if (!text.includes('\t') && isClean(text)) return text;
  return sanitise(moving.test(text) ? moved(text) : text);
}

function moved(text: string): string {
  const lines = withoutEscapes(lineFeeds(text)).split('\n').map(printedLine);
  return lines.some((line) => line.includes('\f')) ? withoutPageEnds(lines) : lines.join('\n');
}

/** Where a text has carriage returns alone, they end its lines; a doubled one is a fault of copying. */
const lineFeeds = (text: string): string =>
  text.includes('\n') ? text.replaceAll(/\r+\n/g, '\n') : text.replaceAll('\r', '\n');

function printedLine(line: string): string {
  let printed = line;
  if (printed.includes('\r')) printed = printed.split('\r').map(struckOver).reduce(writtenAgain);
  else if (printed.includes('\b')) printed = struckOver(printed);
  return printed.includes('\t') ? withoutTabs(printed) : printed;
}

/** A line that comes again takes the place of the one before; one of nothing but underscores underlines it. */
function writtenAgain(before: string, after: string): string {
  if (after.trim() === '') return before;
  return /^[_ ]+$/.test(after) && before.trim() !== '' ? before : after;
}

/** Of what was printed in one place, the last stays; an underscore or a space takes nothing away. */
function struckOver(line: string): string {
  if (!line.includes('\b')) return line;
  const printed: string[] = [];
  let at = 0;
  for (const character of line) {
    if (character === '\b') at = Math.max(0, at - 1);
    else {
      if (printed[at] === undefined || (character !== '_' && character !== ' ')) printed[at] = character;
      at++;
    }
  }
  return printed.join('');
}

function withoutTabs(line: string): string {
  const [first = '', ...rest] = line.split('\t');
  const parts = [first];
  let column = cellsOf(first);
  for (const part of rest) {
    const blank = tab - (column % tab);
    parts.push(' '.repeat(blank), part);
    column += blank + cellsOf(part);
  }
  return parts.join('');
}

function withoutPageEnds(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    const [last = '', ...pages] = line.split('\f');
    if (last !== '' || pages.length === 0) kept.push(last);
    for (const first of pages) {
      if (falseBreak(kept.at(-1) ?? '', first) !== 'sure') kept.push('');
      if (first !== '') kept.push(first);
    }
  }
  return kept.join('\n');
}
