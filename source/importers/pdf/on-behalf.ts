import {type Line, partsBefore, textOfParts} from './lines.js';

/** What leads to a body that is no person, behind the names. */
const lead = /[\s,;(]*\b(?:on behalf of|for and on behalf of)\b.*$/i;
/** What such a body is called, at the end of the line in which its name goes on. */
const body =
  /\b(?:group|collaboration|consortium|committee|network|team|project|study|investigators|members|initiative|society)\)?\*?$/i;

/** Lines without those on whose behalf people write. */
export function withoutOthers(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const {text} = line;
    const goesOn = isOpen && body.test(text);
    isOpen = lead.test(text) && !body.test(text);
    if (goesOn) continue;
    const rest = lead.test(text) ? upTo(line, text.search(lead)) : line;
    if (rest.text !== '') kept.push(rest);
  }
  return kept;
}

/** A line up to a place in its text. */
function upTo(line: Line, end: number): Line {
  const parts = partsBefore(line.parts, end);
  return {...line, parts, text: textOfParts(parts)};
}
