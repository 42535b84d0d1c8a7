import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {textOf} from '../../../source/article/text.js';
import type {Imported} from '../../../source/importers/importer.js';
import {importWebPage} from '../../../source/importers/web-page/web-page.js';
import {affiliationChain} from '../../../source/people/speaker.js';
import {oneSpaced, plain, tally, type Score} from './score.js';

type Expected = {
  title?: string | null;
  url?: string;
  authors?: string[];
  mustContain?: string[];
  mustNotContain?: string[];
  authorNoteStartsWith?: string;
  pageStates?: {
    jsonLdPersons?: Array<{name: string; jobTitle?: string; worksFor?: string; affiliation?: string}>;
  };
};

/**
 * Scores the pages in `samples/html` by what people noted of them: title, authors in order, what is of the running text
 * and what isn't; and by what they state of their authors: each institution of each, and the note about them.
 */
export async function scoreWebPages(sharedFolder: string): Promise<Score[]> {
  const scores = ['titles', 'authors', 'pairs', 'notes', 'contains', 'excludes'].map((kind): Score => ({
    kind: `page ${kind}`,
    right: 0,
    total: 0,
    missed: [],
  }));
  const [titles, authors, pairs, notes, contains, excludes] = scores as [
    Score,
    Score,
    Score,
    Score,
    Score,
    Score,
  ];
  const samples = path.join(sharedFolder, 'samples', 'html');
  if (!existsSync(samples)) return [];
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.html'))) {
    const wanted = JSON.parse(readFileSync(path.join(samples, `${file}.expected.json`), 'utf8')) as Expected;
    const article = await readPage(readFileSync(path.join(samples, file)), file, wanted.url);
    const text = runningText(article);
    if (typeof wanted.title === 'string') tally(titles, file, plain(article.title), plain(wanted.title));
    if (wanted.authors)
      tally(
        authors,
        file,
        article.authors.map(({name}) => plain(name)),
        wanted.authors.flatMap(namesIn).map(plain),
      );
    for (const person of wanted.pageStates?.jsonLdPersons ?? []) scorePairs(pairs, file, article, person);
    if (wanted.authorNoteStartsWith !== undefined)
      tally(
        notes,
        `${file}: ${wanted.authorNoteStartsWith}`,
        article.notes.some(
          ({kind, text: note}) => kind === 'author' && note.includes(wanted.authorNoteStartsWith!),
        ),
        true,
      );
    for (const snippet of wanted.mustContain ?? [])
      tally(contains, `${file}: ${snippet}`, text.includes(oneSpaced(snippet)), true);
    for (const snippet of wanted.mustNotContain ?? [])
      tally(excludes, `${file}: ${snippet}`, text.includes(oneSpaced(snippet)), false);
  }
  return scores;
}

/** A list in one string is several, but for a degree behind a comma. */
const namesIn = (names: string): string[] =>
  names.split(/;|,(?=\s*\S+\s+\S)/).map((name) => name.replace(/, [A-Z]\w*D$/, ''));

type Person = {name: string; jobTitle?: string; worksFor?: string; affiliation?: string};

function scorePairs(score: Score, file: string, article: Imported, person: Person): void {
  const author = article.authors.find(({name}) => plain(name) === plain(person.name));
  const held = (author?.posts ?? []).map((post) =>
    affiliationChain(post, article.affiliations)
      .map(({name}) => plain(name))
      .join(' '),
  );
  for (const institution of [person.worksFor, person.affiliation])
    if (institution !== undefined)
      tally(
        score,
        `${file}: ${person.name}: ${institution}`,
        held.some((name) => name.includes(plain(institution))) || held,
        true,
      );
  if (person.jobTitle !== undefined) {
    const positions = (author?.posts ?? []).map(({position = ''}) => plain(position));
    tally(score, `${file}: ${person.name}`, positions.includes(plain(person.jobTitle)) || positions, true);
  }
}

/** What is read in one go: the standfirst is of it, captions are not. */
const runningText = ({standfirst = '', sections}: Imported): string =>
  oneSpaced(
    `${standfirst}\n` +
      sections
        .map(
          ({heading = '', blocks}) =>
            `${heading}\n${blocks
              .filter(({kind}) => kind !== 'figure')
              .map(textOf)
              .join('\n')}`,
        )
        .join('\n'),
  );

async function readPage(bytes: Uint8Array, name: string, url: string | undefined): Promise<Imported> {
  const options = {signal: new AbortController().signal, progress: () => undefined};
  let article: Imported | undefined;
  for await (const each of importWebPage({bytes, name, ...(url !== undefined && {url})}, options))
    article = each;
  if (!article) throw new Error(`${name} is no article`);
  return article;
}
