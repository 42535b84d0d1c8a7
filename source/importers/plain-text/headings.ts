const numeral = String.raw`(?:\d{1,4}|[ivxlcdm]{1,9}|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

/** Words that open a heading, from the outermost level inwards. */
const levels: ReadonlyArray<readonly RegExp[]> = [
  [new RegExp(String.raw`^(?:part|book|volume)\s+${numeral}\b`, 'i')],
  [
    new RegExp(
      String.raw`^(?:chapter|chapitre|kapitel|capítulo|capitolo|letter|act|canto|section)\s+${numeral}\b`,
      'i',
    ),
    /^(?:preface|foreword|introduction|prologue|epilogue|conclusion|appendix|afterword)\b.{0,40}$/i,
  ],
];

const bareNumeral = /^(?:[IVXLC]{1,8}|\d{1,3})\.?(?:\s+\p{Lu}.{0,60})?$/u;
const capitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Longest heading, in UTF-16 units. */
const longest = 80;

type Kind = 'outer' | 'chapter' | 'numeral' | 'capitals';

/**
 * Which paragraphs are headings, and their levels from 1, by their index: chapters and parts by their words, else bare
 * numerals, else lines in capitals; of any kind only where there are at least two. Empty where nothing is consistent.
 */
export function findHeadings(paragraphs: readonly string[]): Map<number, number> {
  const found: Record<Kind, number[]> = {outer: [], chapter: [], numeral: [], capitals: []};
  for (const [at, paragraph] of paragraphs.entries()) {
    const kind = paragraph !== '' && paragraph.length <= longest ? kindOf(paragraph) : undefined;
    if (kind) found[kind].push(at);
  }
  const headings = new Map<number, number>();
  const named = found.outer.length + found.chapter.length >= 2;
  if (named) {
    for (const at of found.outer) headings.set(at, 1);
    for (const at of found.chapter) headings.set(at, found.outer.length > 0 ? 2 : 1);
    return headings;
  }
  const series = [found.numeral, found.capitals].find(
    (kind) => kind.length >= 2 && isSparse(kind, paragraphs),
  );
  for (const at of series ?? []) headings.set(at, 1);
  return headings;
}

function kindOf(paragraph: string): Kind | undefined {
  const [outer = [], chapter = []] = levels;
  const endsSentence = /[.!?,;:]["”’]?$/.test(paragraph) && !/^\S+\s+\S+\.$/.test(paragraph);
  if (outer.some((opening) => opening.test(paragraph)) && !endsSentence) return 'outer';
  if (chapter.some((opening) => opening.test(paragraph)) && !endsSentence) return 'chapter';
  if (bareNumeral.test(paragraph)) return 'numeral';
  return capitals.test(paragraph) && !paragraph.includes('\n') ? 'capitals' : undefined;
}

/** Headings have text under them: more paragraphs than headings, and the last is not the end. */
const isSparse = (headings: readonly number[], paragraphs: readonly string[]): boolean =>
  headings.length * 2 <= paragraphs.length && (headings.at(-1) ?? 0) < paragraphs.length - 1;
