/** A part of a text: what `diff -u` and Git print, which means what it does line by line, or anything else. */
export type Part = {text: string; isDifference: boolean};

const beginning = /^(?:diff --git |Index: \S+\n={20}|--- \S[^\n]*\n\+\+\+ \S)/gm;
const body =
  /^(?:[ +\-@\\]|diff |index |Index: |={20}|(?:new|deleted) file |(?:old|new) mode |(?:dis)?similarity |rename |copy |Binary files |GIT binary )/;

/** Parts a text where differences begin and end; a blank line within one may have lost its space. */
export function* partsOf(text: string): Generator<Part> {
  let start = 0;
  beginning.lastIndex = 0;
  for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
    const end = endOf(text, found.index);
    if (found.index > start) yield {text: text.slice(start, found.index), isDifference: false};
    yield {text: text.slice(found.index, end).trimEnd(), isDifference: true};
    start = end;
    beginning.lastIndex = end;
  }
  if (start < text.length) yield {text: text.slice(start), isDifference: false};
}

/** Where the last line ends that belongs to the difference that begins here. */
function endOf(text: string, from: number): number {
  let end = from;
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed + 1;
    const isBlank = text[start] === '\n';
    if (!isBlank && !body.test(text.slice(start, Math.min(next, start + 40)))) break;
    if (!isBlank) end = next;
    start = next;
  }
  return end;
}
