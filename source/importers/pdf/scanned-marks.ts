import {type Line, type Part, textOfParts} from './lines.js';
import {isReadByTesseract} from './measured-type.js';

/** What a raised mark is read as in a scan. */
const sign = String.raw`[!?°*†‡§¶#®©"'‘’“”\d]`;
const behindName = new RegExp(String.raw`(?<=\p{L}{2}\.?,?)${sign}(?:[,.\s]?${sign})*\)*(?=[,;\s]|$)`, 'gu');
const beforeAddress = new RegExp(
  String.raw`(?:^|(?<=[\p{L}\d][,.;]\s|\s(?:and|und)\s))(?:${sign}|>){1,2}\s?(?=\p{Lu}[\p{L}.]+[\s,-])`,
  'gu',
);

/** Figures that a raised one is read as. */
const figures: Readonly<Record<string, string>> = {'!': '1', '?': '2'};

/**
 * Lines of a title page that Tesseract read, with the marks behind names and before addresses raised as they are on
 * the picture: it sets them on the line, and reads some as other signs. Those of addresses are told by their order.
 */
export function withScannedMarks(blocks: ReadonlyArray<readonly Line[]>): Line[][] {
  if (!blocks.flat().every(isReadByTesseract)) return blocks.map((block) => [...block]);
  const placed = blocks.map((block) => block.map((line) => withRaised(line, beforeAddress)));
  const addresses = raisedIn(placed);
  const raised = placed.map((block) => block.map((line) => withRaised(line, behindName)));
  const names = raisedIn(raised).filter((mark) => !addresses.includes(mark));
  const all = addresses.map((_, index) => String(index + 1));
  if (!areInOrder(addresses)) return raised;
  putInOrder(addresses);
  if (names.length === all.length && names.every(({text}) => text.length === 1) && areInOrder(names))
    putInOrder(names);
  else for (const mark of names) mark.text = read(mark.text, names, all);
  return raised;
}

const raisedIn = (blocks: ReadonlyArray<readonly Line[]>): Part[] =>
  blocks.flat().flatMap(({parts}) => parts.filter(({shift}) => shift === 'raised'));

/** Whether marks are figures from 1 on: so many are read as others that one in its place is enough. */
const areInOrder = (marks: readonly Part[]): boolean =>
  marks.length > 1 && marks.some(({text}, index) => (figures[text] ?? text) === String(index + 1));

function putInOrder(marks: readonly Part[]): void {
  for (const [index, mark] of marks.entries()) mark.text = String(index + 1);
}

/** The marks of a name: "!2" is 1 and 2 where addresses are fewer than ten; what several may be that no other name has is none. */
function read(marks: string, names: readonly Part[], addresses: readonly string[]): string {
  const signs = names.flatMap(({text}) => Array.from(text));
  const isComplete = addresses.every((figure) =>
    signs.some((each) => each === figure || figures[each] === figure),
  );
  const figureOf = (each: string): string =>
    isComplete || signs.filter((other) => other === each).length === 1 ? (figures[each] ?? each) : each;
  return Array.from(marks, figureOf).join(addresses.length < 10 ? ',' : '');
}

function withRaised(line: Line, pattern: RegExp): Line {
  const parts = line.parts.flatMap((part): Part[] => {
    if (part.shift) return [part];
    const pieces: Part[] = [];
    let end = 0;
    for (const {0: found, index} of part.text.matchAll(pattern)) {
      if (index > end) pieces.push({...part, text: part.text.slice(end, index)});
      pieces.push({...part, text: found.replaceAll(/[\s,.)]/g, ''), shift: 'raised'});
      end = index + found.length;
    }
    return end === 0 ? [part] : [...pieces, {...part, text: part.text.slice(end)}];
  });
  return {...line, parts: parts.filter(({text}) => text !== ''), text: textOfParts(parts)};
}
