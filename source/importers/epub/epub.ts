import type {Section} from '../../article/article.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import {languageOf} from '../../prose/language.js';
import {deriveSections} from '../../prose/sections.js';
import {readTree} from '../html/read-pieces.js';
import type {Imported, Importer} from '../importer.js';
import {sectionIds} from '../section-ids.js';
import {titleOfFile} from '../title-of-file.js';
import {damaged, openArchive} from './archive.js';
import {openBook} from './book.js';
import {createContents} from './contents.js';
import {readMetadata} from './metadata.js';
import {createNotebook} from './notes.js';
import {placeOf} from './paths.js';
import {isAboutThem, peopleOf} from './people.js';
import {createBookDraft} from './sections.js';
import {pageBreaks} from './page-breaks.js';
import {shape} from './to-html.js';
import {surveyOf} from './survey.js';

/** UTF-16 units of markup in all: no one reads more, and all of its text is held. */
const mostMarkup = 100_000_000;
/**
 * UTF-16 units of markup from which on sections are given away as they come: two copies of a long book are too many.
 */
const longBook = 4_000_000;

/**
 * Reads an EPUB of version 2 or 3: its documents in the order of the spine, its sections as its contents name them; a
 * long one with its first documents first.
 */
export const importEpub: Importer = async function* (source, {signal, progress}) {
  signal.throwIfAborted();
  const archive = await openArchive(source.bytes);
  const book = await openBook(archive, signal);
  const metadata = readMetadata(book.package);
  const title = metadata.title ?? titleOfFile(source.name);
  const {order} = book;
  const {navigation} = book.package;
  const idOf = sectionIds();
  const contents = createContents(book.entries, order, idOf, book.pages);
  const draft = createBookDraft(
    title,
    [metadata.subtitle, metadata.publisher, metadata.published].filter((each) => each !== undefined),
    metadata.people.map(({name}) => name),
    idOf,
  );
  const notebook = createNotebook(contents.linkFrom);
  const warnings = new Set<string>(
    archive.isCut ? ['The file is cut short: what is left of it is read, and its end is missing.'] : [],
  );
  const total = order.reduce((sum, path) => sum + archive.sizeOf(path), 1);
  let read = 0;
  let length = 0;
  let shown = 1;
  let given = 0;

  /** Sections of a long book that are about its authors, by their ids. */
  const about = new Map<string, Section>();
  let language = metadata.language;

  async function articleAt(isWhole: boolean): Promise<Imported> {
    const isLong = length > longBook;
    const {kept, sections} = isLong ? draft.give() : {kept: 0, sections: draft.sections()};
    const spoken = language ?? detected(sections);
    if (isLong) language = spoken;
    for (const section of sections) if (isAboutThem(section, metadata.people)) about.set(section.id, section);
    const [only] = sections;
    const derived =
      isWhole && kept === 0 && only && sections.length === 1 && only.heading === undefined
        ? deriveSections(only.blocks, spoken)
        : sections;
    const {notes, ...people} = await peopleOf(metadata.people, [...about.values()], spoken);
    return {
      ...(source.url !== undefined && {url: sanitiseLine(source.url)}),
      ...(metadata.doi !== undefined && {doi: metadata.doi}),
      ...(!isWhole && {unfinished: Math.min(0.99, read / total)}),
      ...(kept > 0 && {kept}),
      title,
      ...(metadata.subtitle !== undefined && {standfirst: metadata.subtitle}),
      ...(metadata.series !== undefined && {kicker: metadata.series}),
      ...(metadata.publisher !== undefined && {source: metadata.publisher}),
      ...(metadata.published !== undefined && {published: metadata.published}),
      language: spoken,
      ...people,
      sections: derived,
      notes: [
        ...notes.map((text, index) => ({id: `author-${index + 1}`, kind: 'author' as const, text})),
        ...notebook.notes,
      ],
      warnings: [...warnings],
    };
  }

  for (const [index, path] of order.entries()) {
    signal.throwIfAborted();
    const document = await book.document(path);
    const named = contents.within(path);
    if (!document) {
      warnings.add('Some of its parts are damaged or missing, and were left out.');
      for (const sections of named.values()) for (const each of sections) draft.open(each);
    } else {
      if (document.isCut)
        warnings.add('Some of its parts are nested too deep; the rest of them was left out.');
      const {root} = document;
      length += document.length;
      const wanted = new Set(named.keys());
      const survey = surveyOf(root, wanted);
      const pages = new Map([...pageBreaks(survey), ...(book.pages.get(path) ?? [])]);
      const notesLeft = await notebook.mark(path, survey, book.survey);
      shape(root, {
        wanted: new Set([...wanted, ...pages.keys()]),
        linkOf: (href) => contents.linkFrom(path, href),
        pictureAt: (address) => archive.find(placeOf(address, path)?.path ?? ''),
        withContents: path !== navigation || named.size > 0,
      });
      draft.begin(sanitiseLine(document.title));
      for (const [id, sections] of named)
        if (!survey.byId.has(id)) for (const each of sections) draft.open(each);
      draft.add(readTree(root, notebook.numbers).pieces, named, pages);
      draft.end(notesLeft);
    }
    read += archive.sizeOf(path);
    progress(Math.min(1, read / total));
    const isFull = length > mostMarkup;
    const isWhole = isFull || index === order.length - 1;
    if (isWhole) {
      if (isFull && index < order.length - 1)
        warnings.add('It holds more text than can be read; the last chapters were left out.');
      if (archive.isUnsound())
        warnings.add('Some of its parts have changed since they were packed; letters in them may be wrong.');
      if (!draft.hasText() && warnings.size > 0) throw damaged(archive, 'its chapters can’t be read');
      if (!draft.hasText()) warnings.add('Its pages are pictures; it has no text.');
      yield await articleAt(true);
      return;
    }
    // Each time twice as much: what is shown is sent whole, until sections are given away.
    if (draft.hasText() && (index + 1 >= shown || length - given > longBook)) {
      shown = 2 * (index + 1);
      given = length;
      yield await articleAt(false);
    }
  }
};

/** Enough text to tell a language by, in UTF-16 units. */
const sampleLength = 6000;

function detected(sections: readonly Section[]): string {
  let sample = '';
  for (const {blocks} of sections)
    for (const block of blocks) {
      if (sample.length > sampleLength) break;
      sample += `${textOf(block)}\n`;
    }
  const language = languageOf(sample);
  return language === 'und' ? 'en' : language;
}
