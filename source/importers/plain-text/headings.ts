const numeral = String.raw`(?:\d{1,4}|[ivxlcdm]{1,9}|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

const parts =
  'part|book|volume|partie|livre|tome|teil|buch|band|parte|libro|tomo|deel|boek|del|bok|osa|kirja|część|tom|часть|книга|том';
const chapters =
  'chapter|letter|act|canto|section|chapitre|lettre|acte|chant|kapitel|brief|akt|aufzug|gesang|capítulo|carta|acto|capitolo|lettera|atto|canto|hoofdstuk|luku|kapitola|rozdział|глава|fejezet|ĉapitro';
const others =
  'preface|foreword|introduction|prologue|epilogue|conclusion|appendix|afterword|préface|avant-propos|prologue|épilogue|vorwort|vorrede|einleitung|nachwort|prefacio|prólogo|epílogo|introducción|prefazione|introduzione|prologo|epilogo|voorwoord|inleiding|förord|forord|alkusanat|przedmowa|предисловие';

/** "Kapitel 3", "Livre premier", and the other way round: "Erstes Kapitel", "Première partie", "II. Teil". */
const forms = (words: string): RegExp[] => [
  new RegExp(String.raw`^(?:${words})\s+${numeral}(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`^(?:(?:${words})\s+\p{L}{4,16}|\p{L}{4,16}\s+(?:${words})|[ivxlc\d]{1,6}\.?\s+(?:${words}))\.?$`,
    'u',
  ),
];

/** Words that open a heading in lower case, from the outermost level inwards: V8 takes long over such a `/iu`. */
const levels: ReadonlyArray<readonly RegExp[]> = [forms(parts), forms(chapters)];

/** What stands beside the chapters, and without a number among them. */
const besideChapters = new RegExp(String.raw`^(?:${others})(?!\p{L}).{0,40}$`, 'u');

const bareNumeral =
  /^(?:(?:[IVXLC]{1,8}|\d{1,3})\.?(?:\s+\p{Lu}.{0,60})?|\d{1,3}(?:\.\d{1,3}){1,4}\.?\s+\p{Lu}.{0,60})$/u;
const capitals = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** Longest heading, in UTF-16 units. */
const longest = 80;

type Kind = 'outer' | 'chapter' | 'beside' | 'numeral' | 'capitals';

/**
 * Which paragraphs are headings, and their levels from 1, by their index: chapters and parts by their words, else bare
 * numerals with a preface and an appendix, else lines in capitals; of any kind only where there are at least two.
 * Empty where nothing is consistent.
 */
export function findHeadings(paragraphs: readonly string[]): Map<number, number> {
  const found: Record<Kind, number[]> = {outer: [], chapter: [], beside: [], numeral: [], capitals: []};
  const kinds = paragraphs.map((paragraph) =>
    paragraph !== '' && paragraph.length <= longest ? kindOf(paragraph) : undefined,
  );
  const listed = listedIn(paragraphs, kinds);
  for (const [at, kind] of kinds.entries()) if (kind && !listed.has(at)) found[kind].push(at);
  const headings = new Map<number, number>();
  const numbered = found.outer.length + found.chapter.length;
  const series = [found.numeral, found.beside, found.capitals].find(
    (kind) => kind.length >= 2 && isSparse(kind, paragraphs),
  );
  if (numbered >= 2 || (numbered + found.beside.length >= 2 && series !== found.numeral)) {
    for (const at of found.outer) headings.set(at, 1);
    for (const at of [...found.chapter, ...found.beside]) headings.set(at, found.outer.length > 0 ? 2 : 1);
    return headings;
  }
  const depths = series === found.numeral ? series.map((at) => depthOf(paragraphs[at]!)) : [];
  const least = Math.min(...depths);
  for (const [place, at] of (series ?? []).entries())
    headings.set(at, Math.min(deepest, 1 + (depths[place] ?? 0) - (depths.length > 0 ? least : 0)));
  if (series === found.numeral) for (const at of found.beside) headings.set(at, 1);
  return headings;
}

const deepest = 5;

/** How many points part the numbers of a heading: one in "2.1. Scope". */
const depthOf = (heading: string): number => (/^\d+(?:\.\d+)*/.exec(heading)?.[0].split('.').length ?? 1) - 1;

/** Headings that follow one another in a list of contents, at least; a chapter's may stand under those of its part. */
const leastListed = 4;

/**
 * What a printed list of contents says: headings without text under them, most of which come again where they are
 * meant.
 */
function listedIn(paragraphs: readonly string[], kinds: ReadonlyArray<Kind | undefined>): Set<number> {
  const listed = new Set<number>();
  const runs = runsIn(kinds).filter((run) => run.length >= leastListed);
  if (runs.length === 0) return listed;
  const keys = kinds.map((kind, at) => (kind ? keyOf(paragraphs[at]!) : undefined));
  const last = new Map(keys.map((key, at) => [key, at]));
  for (const run of runs) {
    const again = run.filter((at) => last.get(keys[at])! > run.at(-1)!).length;
    if (again * 2 > run.length) for (const at of run) listed.add(at);
  }
  return listed;
}

/** The indices of paragraphs of some kind that follow one another. */
function runsIn(kinds: ReadonlyArray<Kind | undefined>): number[][] {
  const runs: number[][] = [];
  for (const [at, kind] of kinds.entries()) {
    if (!kind) continue;
    if (at > 0 && kinds[at - 1]) runs.at(-1)!.push(at);
    else runs.push([at]);
  }
  return runs;
}

/** A heading as the list and the chapter have it: its number, or its words without the page. */
const keyOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[\s.]*\d+$/, (page) => (/^\p{L}+\s+\d+$/u.test(heading) ? page : ''))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 3)
    .join(' ');

/** Whether a paragraph by itself could be a heading; whether it is one, the others tell. */
export const mayBeHeading = (paragraph: string): boolean =>
  paragraph.length <= longest && kindOf(paragraph) !== undefined;

/** A part or a chapter by its number alone. */
const label = new RegExp(String.raw`^(?:${parts}|${chapters})\s+${numeral}[.:]?$`, 'u');

/** Whether a heading is but a number, as in "CHAPTER IV.", and the paragraph below it, in capitals, its words. */
export const isNamedBelow = (heading: string, below: string): boolean =>
  label.test(heading.toLowerCase()) && below.length <= longest && kindOf(below) === 'capitals';

function kindOf(paragraph: string): Kind | undefined {
  // A number, a title and a subtitle at most; more lines are a list.
  if (paragraph.split('\n').length > 3) return undefined;
  const [outer = [], chapter = []] = levels;
  const endsSentence = /[.!?,;:]["”’]?$/.test(paragraph) && !/^\S+\s+\S+\.$/.test(paragraph);
  const lower = paragraph.toLowerCase();
  if (!endsSentence && outer.some((opening) => opening.test(lower))) return 'outer';
  if (!endsSentence && chapter.some((opening) => opening.test(lower))) return 'chapter';
  if (!endsSentence && besideChapters.test(lower)) return 'beside';
  if (bareNumeral.test(paragraph)) return 'numeral';
  return capitals.test(paragraph) && !paragraph.includes('\n') ? 'capitals' : undefined;
}

/** Headings have text under them: more paragraphs than headings, and the last is not the end. */
const isSparse = (headings: readonly number[], paragraphs: readonly string[]): boolean =>
  headings.length * 2 <= paragraphs.length && (headings.at(-1) ?? 0) < paragraphs.length - 1;
