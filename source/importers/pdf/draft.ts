import type {Author, Affiliation, Note, Section} from '../../article/article.js';
import {textOfSpans} from '../../article/text.js';
import {type PrintedGroup, readTitlePage} from '../../people/title-page.js';
import type {Language} from '../../people/languages/language.js';
import type {Known} from '../../prose/dehyphenation.js';
import type {HtmlPiece} from '../html/html-piece.js';
import {createSectionDraft} from '../markdown/sections.js';
import {cardsOn} from './cards.js';
import {type Clump, clumpsOf} from './clumps.js';
import {regionsOf} from './columns.js';
import {type FirstPage, type Metadata, readFirstPage} from './first-page.js';
import {columnOf} from './column.js';
import {createFlow} from './flow.js';
import type {Flowed} from './page-numbers.js';
import {type Foot, plainMark, withoutMark} from './footnotes.js';
import {isOfRights} from './front-lines.js';
import {headingLevels} from './headings.js';
import {addressesAtEnd, numberedIn, withAddressesInTurn} from './last-page.js';
import type {Line} from './lines.js';
import type {Outline} from './outline.js';
import {createLandings} from './link-targets.js';
import {notesAbout, withNoted} from './noted-people.js';
import {withoutLinks} from './printed-names.js';
import {proseOf, type ProseContext} from './prose.js';
import {withoutRunningTitle} from './running-title.js';
import {withScannedMarks} from './scanned-marks.js';
import type {Segment} from './segments.js';
import type {Batch, Sheet} from './page-batches.js';
import {elementsOn} from './structure.js';
import {taggedHeadings} from './tagged-headings.js';
import type {Typography} from './typography.js';

/** An article as its pages come in. */
export type Draft = {
  add: (batch: Batch, isLast: boolean) => void;
  /** Undefined as long as no page had text. */
  title: () => {printed?: string; standfirst?: string} | undefined;
  sections: (isWhole: boolean, language: string) => Section[];
  people: (
    sections: readonly Section[],
    language: Language | undefined,
  ) => {authors: Author[]; affiliations: Affiliation[]};
  notes: () => Note[];
};

const knowsNothing: Known = () => false;

export function createDraft(metadata: Metadata, outline: Outline): Draft {
  const flow = createFlow(outline);
  const sections = createSectionDraft();
  const levelsOf = headingLevels();
  const landings = createLandings();
  const withHeadings = taggedHeadings();
  const notes: Note[] = [];
  const noteIds = new Map<string, string>();
  /** Of the first page, by their marks, and those without. */
  const marked = new Map<string, string>();
  const unmarked: string[] = [];
  /** Authors named again, with where they are. */
  const cards: PrintedGroup[] = [];
  let first: FirstPage | undefined;
  let authors: string[] = [];
  let known: Known = knowsNothing;
  const context: ProseContext = {
    known: (word) => known(word),
    noteOf: (page, mark) => noteIds.get(`${page} ${plainMark(mark)}`),
  };
  const plainText = (lines: readonly Line[]): string =>
    textOfSpans(proseOf(lines, {...context, noteOf: () => undefined}).spans);

  function addSheet(sheet: Sheet, type: Typography): void {
    const {page, structure} = sheet;
    const body = type.body();
    let text = sheet.segments;
    let {regions} = sheet;
    if (first === undefined && text.length > 0) {
      const clumpsIn = (part: readonly Segment[]): Clump[] =>
        regionsOf(part, page.number, body)
          .flatMap((region) => clumpsOf(region, type))
          .map((clump) => ({...clump, lines: withScannedMarks([clump.lines])[0]!}));
      first = readFirstPage(text, page.height, body, metadata, clumpsIn, plainText);
      authors = readTitlePage(first.groups).authors.map(({name}) => name);
      text = first.text;
      regions = regionsOf(text, page.number, body);
      sections.add(first.rest.map((lines) => ({kind: 'block', block: proseOf(lines, context)})));
    }
    cards.push(...cardsOn(text, authors, page.number === 1));
    landings.see(
      page,
      regions.flatMap(({lines}) => lines),
    );
    for (const lines of [...sheet.margin, ...(page.number === 1 ? (first?.margin ?? []) : [])])
      addFoot({page: page.number, mark: '', lines});
    const runs = new Set(text.flatMap((segment) => segment.runs));
    const elements = elementsOn(structure, page, runs);
    if (elements) {
      flow.addElements(page.number, withHeadings(elements, type), type, context).forEach(addFoot);
      return;
    }
    if (page.number > 1) regions = withoutRunningTitle(regions, first?.title ?? '', page.height);
    const columns = regions.map((region) =>
      columnOf(region, type, {isFirst: page.number === 1, height: page.height}),
    );
    for (const {feet} of columns) feet.forEach(addFoot);
    flow.addColumns(page.number, columns, type, context);
  }

  function addFoot(foot: Foot): void {
    const text = plainText(withoutMark(foot));
    if (text === '') return;
    const id = `${foot.page}-${notes.length + 1}`;
    if (foot.mark !== '') noteIds.set(`${foot.page} ${foot.mark}`, id);
    const numbered = foot.page === 1 ? numberedIn(plainText(foot.lines)) : [];
    if (numbered.length > 1)
      for (const [number, address] of numbered) marked.set(number, withoutLinks(address));
    else if (foot.page === 1 && foot.mark !== '') marked.set(foot.mark, withoutLinks(text));
    else if (foot.page === 1 && !isOfRights.test(text)) unmarked.push(text);
    notes.push({id, kind: 'footnote', text});
  }

  function pieces(flowed: readonly Flowed[]): HtmlPiece[] {
    const levels = levelsOf(flowed.flatMap((piece) => (piece.kind === 'title' ? [piece.heading] : [])));
    let at = 0;
    return flowed.map((piece) =>
      piece.kind === 'title'
        ? {
            kind: 'heading',
            level: levels[at++]!,
            text: piece.heading.text,
            ...(piece.page !== undefined && {page: piece.page}),
          }
        : piece,
    );
  }

  return {
    add(batch, isLast) {
      ({known} = batch);
      for (const sheet of batch.sheets) addSheet(sheet, batch.type);
      sections.add(pieces(flow.take(isLast)));
    },
    title: () =>
      first && {
        ...(first.title !== undefined && {printed: first.title}),
        ...(first.standfirst !== undefined && {standfirst: first.standfirst}),
      },
    sections: (isWhole, language) =>
      isWhole ? landings.named(sections.whole(language)) : [...sections.sections()],
    people(read, language) {
      const groups = [...(first?.groups ?? []), ...cards];
      const printed = readTitlePage(groups, new Map([...marked, ...addressesAtEnd(read)]));
      const placed = withAddressesInTurn(printed, read);
      return withNoted(placed, [...unmarked, ...notesAbout(placed.authors, read, language)], language);
    },
    notes: () => [...notes],
  };
}
