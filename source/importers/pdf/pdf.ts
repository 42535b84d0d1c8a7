import {sanitiseLine} from '../../article/sanitise.js';
import {languageFor} from '../../people/languages/load.js';
import {languageOf} from '../../prose/language.js';
import {type Imported, type Importer, UnreadableError} from '../importer.js';
import {titleOfFile} from '../title-of-file.js';
import {createDraft} from './draft.js';
import {outlineOf} from './outline.js';
import {openPdfFile} from './pdf-file.js';
import {type Batch, batchesOf} from './page-batches.js';

/** UTF-16 units of text in all: no one reads more, and all of it is held. */
const mostText = 60_000_000;

/**
 * Reads a PDF (ISO 32000): by its structure where it is tagged, else by where its text stands on the pages, joined
 * over columns and pages; a long one with its first pages first.
 */
export const importPdf: Importer = async function* (source, {signal, progress}) {
  signal.throwIfAborted();
  const file = await openPdfFile(source.bytes, source.password);
  try {
    const pdf = file.document();
    const {info} = await pdf.getMetadata().catch(() => ({info: {} as Readonly<Record<string, unknown>>}));
    const outline = outlineOf((await pdf.getOutline().catch(() => null)) ?? []);
    const draft = createDraft({title: info['Title'], author: info['Author']}, outline);
    const warnings = new Set<string>(
      file.isCut ? ['The file is cut short: what is left of it is read, and its end is missing.'] : [],
    );
    let sample = '';
    let length = 0;
    let shown = 0;
    for await (const batch of batchesOf(file, {signal, progress})) {
      const isFull = length > mostText || (batch.full && batch.pages < file.pages);
      const isLast = batch.pages === file.pages || isFull;
      length += batch.sheets.reduce(
        (sum, {page}) => sum + page.runs.reduce((all, {text}) => all + text.length, 0),
        0,
      );
      if (batch.cut) warnings.add('A page holds more than can be read; the rest of it was left out.');
      if (batch.damaged) warnings.add('Some of its pages are damaged, and were left out.');
      if (isFull) warnings.add('It holds more than can be read; the last pages were left out.');
      if (sample.length < 6000) sample += batch.sample;
      draft.add(batch, isLast);
      // What pdf.js holds is as much as all the sections.
      if (isLast) await file.close();
      // With the end the typefaces may be missing, by which letters are told: such text is of no language.
      const isLegible = !file.isCut || languageOf(sample) !== 'und';
      const title = isLegible ? draft.title() : undefined;
      if (isLast && !title) throw new UnreadableError(withoutText(batch, file.isCut));
      // Each time twice as much: what is shown is sent whole.
      if (title && (isLast || batch.pages >= shown)) {
        shown = 2 * batch.pages;
        const language = statedLanguage(info['Language']) ?? languageOf(sample);
        const sections = draft.sections(isLast, language);
        yield {
          ...(source.url !== undefined && {url: sanitiseLine(source.url)}),
          ...(!isLast && {unfinished: batch.pages / file.pages}),
          title: title.printed ?? titleOfFile(source.name),
          ...(title.standfirst !== undefined && {standfirst: title.standfirst}),
          language: language === 'und' ? 'en' : language,
          ...draft.people(sections, await languageFor(language)),
          sections,
          disclosures: [],
          notes: draft.notes(),
          warnings: [...warnings],
        } satisfies Imported;
      }
      if (isLast) return;
    }
  } finally {
    await file.close();
  }
};

/** BCP 47, as the file says. */
const statedLanguage = (language: unknown): string | undefined =>
  typeof language === 'string' && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language) ? language : undefined;

function withoutText({damaged, cut}: Batch, isCut: boolean): string {
  const fault = isCut
    ? 'its end is missing'
    : damaged
      ? 'its pages can’t be read'
      : cut
        ? 'its pages hold more than can be read'
        : undefined;
  if (fault === undefined) return 'has no text: its pages are pictures; have its text recognised (OCR) first';
  return `is a damaged PDF file (${fault}); try another copy of it`;
}
