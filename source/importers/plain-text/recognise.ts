import {groupsIn} from './groups.js';
import {layoutOf} from './layout-signs.js';
import {asPrinted} from './printed.js';
import {shapeOf} from './shape.js';

/** How likely any text is plain. */
const least = 0.2;

/** What only Markdown has: headings, fences, links, the rule below a table's head. */
const markdown = /^#{1,6} \S|^ {0,3}(?:`{3,}|~{3,})[ \w{.-]*$|\]\(\S{1,200}\)|^ *\|?(?: *:?-{3,}:? *\|)+/m;
const struckOver = /[^\n]\u0008[^\n]/;
const attribution =
  /(?:wrote|writes|schrieb|a écrit|escribió|ha scritto):\n+>|^(?:From|Subject|Message-ID): .*\n/im;

/** How likely a text is plain, from 0.2 to 0.9: what was printed, mail, and text whose lines are to be kept. */
export function looksLikePlainText(text: string): number {
  if (struckOver.test(text)) return 0.9;
  if (markdown.test(text)) return least;
  return Math.max(attribution.test(text) ? 0.7 : 0, least + keptShare(asPrinted(text)) * 0.5);
}

/** The share of a text, from 0 to 1, whose lines are to be kept: verse, tables, listings, quoted mail. */
export function keptShare(text: string): number {
  let kept = 0;
  let all = 0;
  const lines = text.split('\n');
  const {width} = shapeOf(text);
  for (const {lines: own, sort} of groupsIn(lines)) {
    const length = own.reduce((sum, line) => sum + line.trim().length, 0);
    all += length;
    const flows = sort === 'text' ? layoutOf(own, width) === 'prose' : sort !== 'quoted';
    if (!flows && own.length > 1) kept += length;
  }
  return all === 0 ? 0 : kept / all;
}
