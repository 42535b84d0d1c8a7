/** MARC relator codes (https://www.loc.gov/marc/relators/) of those who have a part in a book's words and pictures. */
const relators: Readonly<Record<string, string>> = {
  abr: 'abridger',
  adp: 'adapter',
  aft: 'author of the afterword',
  ann: 'annotator',
  arr: 'arranger',
  art: 'artist',
  aud: 'author of the dialogue',
  aui: 'author of the introduction',
  bjd: 'bookjacket designer',
  bkd: 'book designer',
  clb: 'contributor',
  cmm: 'commentator',
  com: 'compiler',
  cov: 'cover designer',
  cre: 'creator',
  ctb: 'contributor',
  cwt: 'commentator',
  drt: 'director',
  dsr: 'designer',
  dte: 'dedicatee',
  edc: 'editor of the compilation',
  edt: 'editor',
  hst: 'host',
  ill: 'illustrator',
  ilu: 'illuminator',
  ive: 'interviewee',
  ivr: 'interviewer',
  lbt: 'librettist',
  lyr: 'lyricist',
  mrk: 'markup editor',
  nrt: 'narrator',
  oth: 'contributor',
  pbd: 'publishing director',
  pfr: 'proofreader',
  pht: 'photographer',
  red: 'redactor',
  res: 'researcher',
  rev: 'reviewer',
  sce: 'scenarist',
  ths: 'thesis advisor',
  trc: 'transcriber',
  trl: 'translator',
  win: 'writer of the introduction',
  wpr: 'writer of the preface',
};

/** Authors proper, who need no role beside their name. */
const authors = new Set(['aut', 'cre', 'dis', 'author', 'creator']);
/** Those who made or sold the file or the paper: no speakers. */
const makers = new Set([
  'bkp',
  'pbl',
  'dst',
  'mfr',
  'prt',
  'tyg',
  'tyd',
  'fnd',
  'spn',
  'cph',
  'rps',
  'col',
  'own',
]);

/**
 * What somebody who is named in a package did for the book.
 *
 * @param code as stated: MARC's, or a word; empty where nothing is
 * @returns undefined for the author proper, false for whom the book is not by in any sense
 */
export function roleOf(code: string, isCreator: boolean): string | undefined | false {
  const stated = code
    .toLowerCase()
    .replace(/^.*[:/]/, '')
    .trim();
  if (makers.has(stated)) return false;
  if (authors.has(stated) || (stated === '' && isCreator)) return undefined;
  return relators[stated] ?? (stated.length > 3 ? stated : isCreator ? undefined : 'contributor');
}
