import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {giveBlockIds} from '../block-ids.js';
import {decode} from '../decoding.js';
import {readDate} from '../front-matter/dates.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {importPlainText} from '../plain-text/plain-text.js';
import {peopleOf} from '../rfc/people.js';
import {titleOfFile} from '../title-of-file.js';
import {readMdoc} from './mdoc.js';
import {readPage} from './page.js';
import {authorsIn} from './people.js';
import {isMdoc, looksLikeManPage} from './recognise.js';

/** A page of the manual in roff (man(7), mdoc(7)); what only has the name of one is read as plain text. */
export async function* importManPage(source: Source, options: ImportOptions): AsyncGenerator<Imported> {
  options.signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  const head = text.slice(0, 65_536);
  if (!looksLikeManPage(head)) {
    yield* importPlainText(source, options);
    return;
  }
  const {title, section, date, source: from, sections} = (isMdoc(head) ? readMdoc : readPage)(sanitise(text));
  giveBlockIds(sections);
  const name = sanitiseLine(title ?? '');
  const published = readDate(sanitiseLine(date ?? ''));
  options.progress(1);
  yield {
    title: name === '' ? titleOfFile(source.name) : `${name}${section ? `(${sanitiseLine(section)})` : ''}`,
    ...(from && {source: sanitiseLine(from)}),
    ...(published !== undefined && {published}),
    language: 'en',
    ...peopleOf(authorsIn(sections), []),
    sections,
    disclosures: [],
    notes: [],
    warnings: warning === undefined ? [] : [warning],
  };
}
