import {layoutCode} from './code.js';
import type {Hyphenate} from './hyphenation.js';
import {inlinesOf, uniform, withMarker, type Inline} from './inline.js';
import type {Line, Role} from './line.js';
import {indentOf} from './nesting.js';
import {layoutText, type ParagraphOptions} from './paragraph.js';
import type {Leaf, Passage} from './passages.js';
import {pictureRows} from './picture.js';
import {insertion, lineOf} from './run.js';
import type {Setting} from './setting.js';
import {chunksOf, type Chunk} from './passage-chunks.js';
import {layoutTable} from './table.js';

/** The lines of a passage, the blank rows above it first; never none, and none wider than the measure. */
export const layoutPassage = (passage: Passage, setting: Setting, hyphenate: Hyphenate): Line[] =>
  chunksOf(passage).flatMap((chunk) => layoutChunk(passage, chunk, setting, hyphenate));

/** The cells that a table or code has. */
export const roomOf = (passage: Passage, {measure, room = 0}: Setting): number =>
  Math.max(measure, room) - indentOf(passage, measure).cells;

/** The lines of one chunk of a passage. */
export function layoutChunk(passage: Passage, chunk: Chunk, setting: Setting, hyphenate: Hyphenate): Line[] {
  const indent = indentOf(passage, setting.measure);
  const room = roomOf(passage, setting);
  const options = {...setting, measure: setting.measure - indent.cells, room, hyphenate};
  const opens = chunk.start === 0;
  const body = layoutBody(passage, chunk, options).map((line, index) =>
    indent.cells === 0
      ? line
      : lineOf([...indent.before(line.start, opens && index === 0), ...line.runs], line.start, line.end),
  );
  if (!opens) return body;
  const [first] = body;
  if (first && passage.point) body[0] = {...first, margin: String(passage.point.number)};
  const picture = pictureRows(passage, setting.pictures, options.measure, indent);
  const above = Array.from({length: passage.above}, (_, index) =>
    indent.blank(picture.length + passage.above - index),
  );
  return [...above, ...picture, ...body];
}

type BodyOptions = ParagraphOptions & {room: number; sideways?: number};

function layoutBody(passage: Passage, chunk: Chunk, options: BodyOptions): Line[] {
  const {kind, text, block} = passage;
  const ragged = {...options, justified: false, hyphenate: undefined};
  switch (kind) {
    case 'title':
      return layoutText(text, uniform(text, kind), {...ragged, balanced: true});
    case 'heading': {
      const role = headings[Math.min(passage.level ?? 1, headings.length) - 1] ?? 'heading';
      return layoutText(text, uniform(text, role), {...ragged, balanced: true});
    }
    case 'kicker':
      return layoutText(capitals(text), uniform(text, kind), ragged);
    case 'standfirst':
    case 'byline':
      return layoutText(text, uniform(text, kind), ragged);
    case 'note':
    case 'credit':
      return layoutText(text, passage.spans ? inlinesOf(passage.spans, kind) : uniform(text, kind), options);
    case 'end':
      return [lineOf([insertion('∎', 1, 'furniture', 0)], 0, 0)];
    case 'next':
      return layoutText(text, uniform(text, 'furniture'), ragged);
    case 'block':
      return block ? layoutBlock(passage, block, chunk, options) : [];
  }
}

/** The roles of headings by their levels; deeper ones look like the last. */
const headings: readonly Role[] = ['heading', 'subheading', 'minor-heading', 'least-heading'];

/** A kicker is set in capitals, unless that changes its length and so what its offsets mean. */
function capitals(text: string): string {
  const raised = text.toLocaleUpperCase();
  return raised.length === text.length ? raised : text;
}

function layoutBlock(passage: Passage, block: Leaf, chunk: Chunk, options: BodyOptions): Line[] {
  const {text} = passage;
  const role = passage.nests.some((nest) => nest.kind === 'quotation') ? 'quotation' : 'text';
  switch (block.kind) {
    case 'prose':
      return layoutText(text, looksOf(passage, inlinesOf(block.spans, role)), options, chunk);
    case 'code':
      return layoutIndentedCode(text, options.room, chunk);
    case 'table':
      return layoutTable(block, options, chunk);
    case 'figure':
      return layoutFigure(text, options);
    case 'formula':
      return layoutText(text, uniform(text, 'formula'), {measure: options.measure, justified: false});
  }
}

const looksOf = ({text, point}: Passage, inlines: Inline[]): Inline[] =>
  point && text.startsWith(point.marker) ? withMarker(inlines, point.marker.length) : inlines;

const codeIndent = 4;

/** Code stands in from the text, where there is room. */
function layoutIndentedCode(text: string, measure: number, chunk: Chunk): Line[] {
  if (measure < 8 * codeIndent) return layoutCode(text, measure, chunk);
  return layoutCode(text, measure - codeIndent, chunk).map((line) => {
    const indent = insertion(' '.repeat(codeIndent), codeIndent, 'furniture', line.start);
    return lineOf([indent, ...line.runs], line.start, line.end);
  });
}

const imageMark = 'Image: ';

/** A figure says that it is one, where there is room, and what it shows. */
function layoutFigure(text: string, options: ParagraphOptions): Line[] {
  const role: Role = 'caption';
  const cells = imageMark.length;
  if (options.measure < 3 * cells)
    return layoutText(text, uniform(text, role), {...options, justified: false});
  const inner = {...options, measure: options.measure - cells, justified: false};
  return layoutText(text, uniform(text, role), inner).map((line, index) => {
    const before = insertion(index === 0 ? imageMark : ' '.repeat(cells), cells, 'furniture', line.start);
    return lineOf([before, ...line.runs], line.start, line.end);
  });
}
