import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {vocabularyOf} from '../../prose/vocabulary.js';
import {giveBlockIds} from '../block-ids.js';
import {decode} from '../decoding.js';
import {readDate} from '../front-matter/dates.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {titleOfFile} from '../title-of-file.js';
import {readAddresses} from './addresses.js';
import {readHead} from './head.js';
import {withoutPages} from './pages.js';
import {peopleOf} from './people.js';
import {partsOf, sectionsOf} from './sections.js';

/** A text that is set as RFCs are (RFC 7322 and, with pages, RFC 2223). */
export async function* importRfc(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  // Form feeds end pages; sanitised they would be gone.
  const lines = withoutPages(sanitise(text.replaceAll('\f', '\n')));
  const {title, series, authors, date, rest} = readHead(lines);
  const parts = partsOf(rest);
  const addresses = parts
    .filter(({heading}) =>
      /^(?:[\dA-Z.]+ +)?(?:author|editor)(?:[’']?s[’']?)?[’']? address(?:es)?$/i.test(heading),
    )
    .flatMap(({lines: below}) => readAddresses(below));
  progress(0.3);
  const sections = sectionsOf(parts, await vocabularyOf([rest.join('\n')]));
  giveBlockIds(sections);
  const published = readDate(date ?? '');
  progress(1);
  yield {
    title: sanitiseLine(title) || titleOfFile(source.name),
    ...(series !== undefined && {source: series}),
    ...(published !== undefined && {published}),
    language: 'en',
    ...peopleOf(authors, addresses),
    sections,
    disclosures: [],
    notes: [],
    warnings: warning === undefined ? [] : [warning],
  };
}
