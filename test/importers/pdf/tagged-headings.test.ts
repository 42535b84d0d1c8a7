import test from 'ava';
import type {Line} from '../../../source/importers/pdf/lines.js';
import type {Element} from '../../../source/importers/pdf/structure.js';
import {taggedHeadings} from '../../../source/importers/pdf/tagged-headings.js';
import {typography} from '../../../source/importers/pdf/typography.js';

const face = (bold: boolean) => ({id: bold ? 'bold' : 'roman', bold, italic: false, mono: false});
let y = 0;
function line(text: string, bold = false): Line {
  y += 12;
  const look = {face: face(bold), text};
  return {
    page: 1,
    x0: 60,
    x1: 60 + 5 * text.length,
    y,
    size: 10,
    uniform: true,
    parts: [look],
    cells: [],
    ...look,
  };
}
const prose = (text: string, bold = false): Element => ({kind: 'prose', lines: [line(text, bold)]});

test('a file that states one heading and sets others as paragraphs has those that look like some', (t) => {
  const text = 'Whoever has business in the town takes the ferry at six, and nobody is in a hurry on it.';
  const type = typography();
  type.see([{text: text.repeat(9), x: 60, y: 0, width: 400, size: 10, face: face(false)}]);
  const elements: Element[] = [
    prose('1. Why does the ferry leave so early?', true),
    prose(text),
    {kind: 'heading', level: 1, lines: [line('What it costs', true)]},
    prose(text),
    prose('2. Who pays for it?', true),
    prose(text),
  ];
  t.deepEqual(
    taggedHeadings()(elements, type).map(({kind}) => kind),
    ['heading', 'prose', 'heading', 'prose', 'heading', 'prose'],
  );
  const rare = [...elements.slice(0, 4), elements[2]!, elements[3]!];
  t.is(taggedHeadings()(rare, type)[0]!.kind, 'prose');
});
