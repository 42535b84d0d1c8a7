import type {Known} from '../../prose/dehyphenation.js';
import {vocabularyOf} from '../../prose/vocabulary.js';
import {type Region, regionsOf} from './columns.js';
import {type Gutters, knownGutters} from './gutters.js';
import {createDestinations} from './destinations.js';
import {sizesOfDrawn} from './drawn-type.js';
import type {StructureNode} from './engine.js';
import {furniture} from './furniture.js';
import {type Line, lineOf} from './lines.js';
import {partMargin} from './margin.js';
import {isStepTo} from './overlays.js';
import type {Page} from './page.js';
import {pageLinks} from './page-links.js';
import {mostPages, type PdfFile} from './pdf-file.js';
import {readPage} from './read-page.js';
import {evenSizes} from './scanned-type.js';
import {type Segment, segmentsOn} from './segments.js';
import {sideBars} from './side-bars.js';
import {typefaces} from './typefaces.js';
import {type Typography, typography} from './typography.js';

/** A page without its running heads. */
export type Sheet = {
  page: Page;
  segments: Segment[];
  /** Its columns, in reading order. */
  regions: Region[];
  /** Notes in its margin. */
  margin: Line[][];
  structure: StructureNode | null;
};

type ReadSheet = Omit<Sheet, 'regions' | 'margin'>;

/** Pages that follow one another, and what is known of the document with them. */
export type Batch = {
  sheets: Sheet[];
  type: Typography;
  known: Known;
  /** Some of their text, to tell the language by. */
  sample: string;
  /** How many pages have been read. */
  pages: number;
  /** Whether a page had more than anyone reads. */
  cut: boolean;
  /** Whether the pages so far had, so that those after them are not read. */
  full: boolean;
  /** Whether a page so far could not be read. */
  damaged: boolean;
};

/** Pages that are read before the first of them is shown, and in one go at the most. */
const firstPages = 4;
const mostPagesAtOnce = 32;
/** Pages whose links are looked for in one go. */
const linkedPagesAtOnce = 8;
/** UTF-16 units. */
const sampleLength = 6000;

/** Reads a document's pages in batches, each larger than the one before, since running heads are known by others. */
export async function* batchesOf(
  file: PdfFile,
  {signal, progress}: {signal: AbortSignal; progress: (share: number) => void},
): AsyncGenerator<Batch> {
  let pdf = file.document();
  let faces = typefaces();
  const destinations = createDestinations();
  let links = pageLinks(pdf, destinations);
  const sizesOf = sizesOfDrawn();
  const even = evenSizes();
  const type = typography();
  const heads = furniture();
  const bars = sideBars();
  const gutters = knownGutters();
  const isTagged = (await pdf.getMarkInfo().catch(() => null))?.get('Marked') === true;
  const vocabularies: Known[] = [];
  /** The last page of a batch comes with the next: it may be a step to its first. */
  let held: ReadSheet[] = [];
  let atOnce = firstPages;
  let damaged: unknown;
  /** Pages that had been read when the file was opened anew. */
  let renewed = 0;

  async function readSheet(number: number): Promise<ReadSheet & {page: {cut: boolean}}> {
    const proxy = await pdf.getPage(number);
    const page = await readPage(proxy, {faces, sizesOf, evenSizes: even, links}, signal);
    const structure = isTagged ? await proxy.getStructTree().catch(() => null) : null;
    proxy.cleanup();
    return {page, segments: segmentsOn(page), structure};
  }

  /** Forgets, with the pages before, what pdf.js holds of them. */
  async function renew(read: number): Promise<void> {
    if (!faces.areNamed()) return;
    if (read === firstPages && file.pages > mostPages) {
      await destinations.lookAllUp(pdf);
      await file.reopen();
    } else if (!(await file.renew({pages: read - renewed, links: links.count()}))) return;
    renewed = read;
    pdf = file.document();
    faces = typefaces();
    links = pageLinks(pdf, destinations);
  }

  for (let from = 1; from <= file.pages;) {
    let to = Math.min(file.pages, from + atOnce - 1);
    let full = false;
    const read: ReadSheet[] = [];
    let cut = false;
    for (let number = from; number <= to; number++) {
      signal.throwIfAborted();
      if ((number - from) % linkedPagesAtOnce === 0) {
        await renew(number - 1);
        await links.look(number, Math.min(to, number + linkedPagesAtOnce - 1));
      }
      progress(number / file.pages);
      const sheet = await readSheet(number).catch((error: unknown) => {
        signal.throwIfAborted();
        damaged ??= error;
        return undefined;
      });
      full = file.excess().all;
      if (full) to = number;
      if (!sheet) continue;
      cut ||= sheet.page.cut;
      type.see(sheet.page.runs);
      read.push(sheet);
    }
    bars.see(read);
    const inside = read.map((sheet) => ({...sheet, segments: bars.strip(sheet)}));
    heads.see(inside.map(laid));
    const bare = inside.map((sheet) => ({...sheet, segments: heads.strip(laid(sheet), type.body())}));
    // Where nothing else is left, what comes again on each page is what it says.
    const stripped = [...held, ...(bare.every(({segments}) => segments.length === 0) ? read : bare)];
    held = to < file.pages && !full ? stripped.splice(-1) : [];
    const after = held[0]?.segments ?? [];
    const sheets = stripped
      .filter(({segments}, index) => !isStepTo(segments, stripped[index + 1]?.segments ?? after))
      .map((sheet) => withRegions(sheet, type.body(), gutters));
    const lines = sheets.flatMap(({regions}) => regions.flatMap((region) => region.lines));
    type.seeLines(lines);
    const text = lines.map((line) => line.text).join('\n');
    vocabularies.push(await vocabularyOf([text]));
    yield {
      sheets,
      type,
      known: (word) => vocabularies.some((knows) => knows(word)),
      sample: text.slice(0, sampleLength),
      pages: to,
      cut: cut || file.excess().stream,
      full,
      damaged: damaged !== undefined,
    };
    from = to + 1;
    atOnce = Math.min(mostPagesAtOnce, atOnce * 2);
  }
}

function withRegions(sheet: ReadSheet, body: number, gutters: Gutters): Sheet {
  const {number} = sheet.page;
  const {text, notes} = partMargin(sheet.segments, body);
  const margin = notes.map((note) => note.map((segment) => lineOf([segment], number)));
  return {...sheet, segments: text, regions: regionsOf(text, number, body, gutters), margin};
}

const laid = ({page, segments}: ReadSheet): {number: number; height: number; segments: Segment[]} => ({
  number: page.number,
  height: page.height,
  segments,
});
