/** A book of Project Gutenberg: what its header states, and the text without header and licence. */
export type Book = {title?: string; people: Credit[]; published?: string; language?: string; body: string};

/** Somebody whom a header names, as printed; without a role the author. */
export type Credit = {printed: string; role?: string};

const roles = ['Translator', 'Editor', 'Illustrator', 'Compiler', 'Commentator'];

/** Languages by the names that headers give them, as BCP 47 has them. */
const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    german: 'de',
    french: 'fr',
    italian: 'it',
    spanish: 'es',
    portuguese: 'pt',
    dutch: 'nl',
    finnish: 'fi',
    swedish: 'sv',
    danish: 'da',
    norwegian: 'no',
    polish: 'pl',
    czech: 'cs',
    russian: 'ru',
    latin: 'la',
    greek: 'el',
    hungarian: 'hu',
    esperanto: 'eo',
    chinese: 'zh',
    japanese: 'ja',
    catalan: 'ca',
    icelandic: 'is',
    romanian: 'ro',
    bulgarian: 'bg',
    serbian: 'sr',
    slovenian: 'sl',
    ukrainian: 'uk',
    hebrew: 'he',
    welsh: 'cy',
    irish: 'ga',
  }),
);

/** Who made the file, above the book. */
const producers =
  /^\s*(?:\[?(?:This )?(?:e-?text|e-?book|file) (?:was )?(?:produced|prepared)|Produced by|Transcribed from)\b[^\n]*(?:\n[^\n]+){0,8}\n/i;

/** Who proofread it: a file that has lost its header still begins with them. */
const proofreaders = /Project Gutenberg|Distributed Proofread|pgdp\.net/i;

/** Of files before 2003 the header ends with its small print. */
const start =
  /^(?:\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG E(?:BOOK|TEXT)\b|\*END ?\*? ?THE SMALL PRINT)[^\n]*\n/im;
const oldTitle =
  /^\**(?:The )?Project Gutenberg(?:['’]s)? E(?:text|book) (?:of )?(?!is\b)(\S[^\n]{0,100}?),? by (\S[^\n*]{0,80}?)\**$/im;
const end =
  /^(?:\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG|(?:This is the )?End of (?:the |this )?Project Gutenberg|End(?:e)? (?:dieses |of )?(?:the )?Projekt? Gutenberg)\b/im;

/** Longest header, in UTF-16 units. */
const longest = 20_000;

/** Where the book begins behind the header, if it has one; undefined where it is none of Project Gutenberg. */
function openingOf(text: string): {index: number; length: number} | undefined {
  const head = text.slice(0, longest);
  const opening = start.exec(head);
  if (opening) return {index: opening.index, length: opening[0].length};
  return proofreaders.test(producers.exec(head)?.[0] ?? '') ? {index: 0, length: 0} : undefined;
}

/** Whether a text is a book of Project Gutenberg, by its beginning. */
export const looksLikeGutenberg = (text: string): boolean => openingOf(text) !== undefined;

/** Reads a book of Project Gutenberg; undefined where the text is none. */
export function readGutenberg(text: string): Book | undefined {
  const opening = openingOf(text);
  if (!opening) return undefined;
  const header = text.slice(0, opening.index);
  const rest = text.slice(opening.index + opening.length);
  const closing = end.exec(rest);
  // What is long goes on in lines that are set in.
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}: *(\\S.*(?:\\n {4,}\\S.*){0,8})$`, 'm')
      .exec(header)?.[1]
      ?.trim()
      .replaceAll(/\s*\n\s*/g, ' ');
  const [, printed, by] = oldTitle.exec(header) ?? [];
  const title = field('Title') ?? printed;
  const author = field('Author') ?? by;
  const [stated = ''] = (field('Language') ?? '').toLowerCase().split(/[,;/]| and /);
  const language = languages.get(stated.trim());
  const published = /\b1[4-9]\d\d\b|\b20\d\d\b/.exec(field('Original publication') ?? '')?.[0];
  const people: Credit[] = author === undefined ? [] : [{printed: author}];
  for (const role of roles) {
    const named = field(role);
    if (named !== undefined) people.push({printed: named, role: role.toLowerCase()});
  }
  const said = closing ? rest.slice(0, closing.index) : rest;
  return {
    ...(title !== undefined && {title}),
    people,
    ...(published !== undefined && {published}),
    ...(language !== undefined && {language}),
    body: said.replace(producers, ''),
  };
}
