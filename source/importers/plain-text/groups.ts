/**
 * Lines that stand together: between blank ones, as far as they are of one sort. `blanks` are the blank lines above;
 * `rule` is what a heading was underlined with.
 */
export type Group = {
  lines: string[];
  sort: 'quoted' | 'entries' | 'heading' | 'text';
  blanks: number;
  rule?: '=' | '-';
};

/** Parts a text into groups, indentation kept; where a sort of line begins or ends, so does a group. */
export function groupsIn(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  let blanks = 0;
  let start = 0;
  for (let end = 0; end <= lines.length; end++) {
    if (end < lines.length && lines[end]?.trim() !== '') continue;
    if (end > start) {
      for (const group of sortedGroups(lines.slice(start, end).map((line) => line.trimEnd()))) {
        groups.push({...group, blanks});
        blanks = 0;
      }
    }
    blanks++;
    start = end + 1;
  }
  return groups;
}

const quoted = /^ {0,3}(?:> ?)+/;
export const isQuoted = (line: string): boolean => quoted.test(line);

const bullet = /^ *[-*+•‣◦·–] +(?=\S)/;
const numbered = /^ *\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] +(?=\S)/i;
/**
 * What marks the entry of a list: a bullet, or a number or letter with a point or bracket. Undefined where it is none.
 */
export const markOf = (line: string): string | undefined => (bullet.exec(line) ?? numbered.exec(line))?.[0];

const underline = /^ *(={3,}|-{3,})$/;
const capitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const indentOf = (line: string): number => line.length - line.trimStart().length;

function* sortedGroups(lines: readonly string[]): Generator<Omit<Group, 'blanks'>> {
  const listed = entriesFrom(lines);
  let open: string[] = [];
  let sort: 'quoted' | 'entries' | 'text' = 'text';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const here = isQuoted(line) ? 'quoted' : at >= listed ? 'entries' : 'text';
    const rule = here === 'text' ? ruleUnder(line, lines[at + 1]) : undefined;
    const stands = at === 0 && here === 'text' && standsOver(line, lines[1]);
    if (open.length > 0 && (here !== sort || rule)) {
      yield {lines: open, sort};
      open = [];
    }
    sort = here;
    if (rule || stands) {
      yield {lines: [line], sort: rule ? 'heading' : 'text', ...(rule && {rule})};
      if (rule) at++;
    } else open.push(line);
  }
  if (open.length > 0) yield {lines: open, sort};
}

const inColumns = /\||[^\s\d.] {3,}\S/;

/** A heading's underline is about as long as the heading; what stands in columns or between bars is a table's row. */
function ruleUnder(line: string, next = ''): '=' | '-' | undefined {
  const rule = underline.exec(next)?.[1];
  const length = line.trim().length;
  if (
    !rule ||
    underline.test(line) ||
    inColumns.test(line.trim()) ||
    Math.abs(rule.length - length) > Math.max(3, length / 4)
  )
    return undefined;
  return rule.startsWith('=') ? '=' : '-';
}

const option = /^\s*-{1,2}[\w?]/;

/** A line in capitals, or an option, over indented text, as in a man page. */
const standsOver = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  indentOf(next) >= indentOf(line) + 3 &&
  line.length <= 80 &&
  (capitals.test(line) || option.test(line));

/**
 * The index of the line with which a list begins; that of none where there is no list. A number within a paragraph
 * ("the year / 1911. Then …") begins none, so below other text a list needs two bullets, or a colon above and two
 * marks.
 */
function entriesFrom(lines: readonly string[]): number {
  const first = lines.findIndex((line) => markOf(line) !== undefined);
  if (first === -1) return lines.length;
  const marks = lines.filter((line) => markOf(line) !== undefined);
  if (first === 0) return marks.length > 1 ? 0 : lines.length;
  const bullets = marks.filter((line) => bullet.test(line)).length;
  const led = marks.length > 1 && /[:：]$/.test(lines[first - 1] ?? '');
  return bullets > 1 || led ? first : lines.length;
}
