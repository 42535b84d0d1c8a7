import {labelOf} from './labels.js';

/** A paragraph of a transcript, in lines; with who speaks where another one begins to. */
export type Turn = {speaker?: string; lines: string[]};

/** Names before a colon that nobody has. */
const nobody =
  /^(?:note|notes|figure|table|source|sources|date|time|place|venue|location|subject|title|from|to|cc|re|example|warning|tip|chapter|section|part|see|url|https?|email|phone|tel|fax|author|editor|keywords|abstract|summary|references|appendix|contents|copyright|step|quote)\b/i;

/** The paragraphs of a transcript; a name speaks that is printed twice at least, or in capitals, or that is `known`. */
export function turnsOf(text: string, known: (name: string) => boolean = () => false): Turn[] {
  const lines = text.split('\n');
  const speakers = speakersIn(lines, known);
  const turns: Turn[] = [];
  let isOpen = false;
  for (const line of lines) {
    const label = labelOf(line);
    if (label && speakers.has(label.name)) {
      turns.push({speaker: label.name, lines: label.said === '' ? [] : [label.said]});
      isOpen = true;
    } else if (line.trim() === '') {
      // A name that stands alone speaks the next paragraph.
      isOpen &&= turns.at(-1)?.lines.length === 0;
    } else if (isOpen) turns.at(-1)?.lines.push(line);
    else {
      turns.push({lines: [line]});
      isOpen = true;
    }
  }
  return turns;
}

function speakersIn(lines: readonly string[], known: (name: string) => boolean): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = labelOf(line)?.name;
    if (name !== undefined && !nobody.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([name, count]) => count > 1 || isShouted(name) || known(name)).map(([name]) => name),
  );
}

export const isShouted = (name: string): boolean => name.length > 3 && name === name.toUpperCase();
