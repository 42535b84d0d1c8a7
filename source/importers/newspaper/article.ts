import type {Block, Note, Section} from '../../article/article.js';
import {blockIds} from '../../article/ids.js';
import {endsSentence} from '../../article/sentences.js';
import {textOf, textOfSpans} from '../../article/text.js';
import type {Language} from '../../people/languages/language.js';
import type {Known} from '../../prose/dehyphenation.js';
import {languageOf} from '../../prose/language.js';
import {repairParagraphs} from '../../prose/repair.js';
import {deriveSections} from '../../prose/sections.js';
import type {Imported} from '../importer.js';
import {noteLanguage} from '../note-language.js';
import {sectionIds} from '../section-ids.js';
import {readEmphasis} from './emphasis.js';
import type {Draft, PagePart} from './page.js';

/** Where an article comes from, as the page or its file says. */
export type Origin = {file: string; publication?: string; published?: string; url?: string};

/** Makes an article of what was cut out of a page: breaks mended, people read, sections stated or derived. */
export function articleFrom(draft: Draft, known: Known, origin: Origin, people: Language): Imported {
  const {parts, credits} = draft;
  const {file, publication, published, url} = origin;
  const onOneLine = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : repairParagraphs([text], known)[0]?.text;
  const [kicker, title, byline, standfirst] = [draft.kicker, draft.title, draft.byline, draft.standfirst].map(
    onOneLine,
  );
  const idOf = blockIds();
  const noteTexts = [
    ...(draft.about === undefined ? [] : [draft.about]),
    ...repairParagraphs(draft.notes, known).map(({text}) => textOfSpans(readEmphasis(text, []).spans)),
  ];
  const said = byline !== undefined && people.saysPosts(byline) ? [byline] : [];
  const noteText = [...said, ...noteTexts].map((text) => (endsSentence(text) ? text : `${text}.`)).join(' ');
  const credited = byline === undefined ? [] : people.readByline(byline, noteText);
  const {authors, affiliations, disclosures} = noteLanguage(noteText, people).readAuthorNote(
    noteText,
    credited,
  );

  const stretches = parts.map((part) => ({
    heading: onOneLine(part.crosshead),
    blocks: blocksOf(part, known, idOf),
  }));
  const language = languageOf(
    stretches
      .flatMap(({blocks}) => blocks)
      .map(textOf)
      .join('\n'),
  );
  const stated = stretches.some(({heading}) => heading !== undefined);
  return {
    title: title ?? file,
    ...(standfirst !== undefined && {standfirst}),
    ...(kicker !== undefined && {kicker}),
    ...(byline !== undefined && {byline}),
    source: publication ?? file,
    ...(published !== undefined && {published}),
    language,
    ...(url !== undefined && {url}),
    authors,
    affiliations,
    sections: stated
      ? statedSections(stretches)
      : deriveSections(
          stretches.flatMap(({blocks}) => blocks),
          language,
        ),
    disclosures,
    notes: [...notesOf('author', noteTexts), ...notesOf('credit', credits)],
    warnings: title === undefined ? ['No headline was found.'] : [],
  };
}

function blocksOf({pieces, captions}: PagePart, known: Known, idOf: (text: string) => string): Block[] {
  const italic = pieces.map((piece) => piece.italic);
  const paragraphs = repairParagraphs(
    pieces.map(({text}) => text),
    known,
  );
  return [
    ...paragraphs.map(({text, repairs, from}): Block => {
      const read = readEmphasis(text, repairs);
      const plain = textOfSpans(read.spans);
      const wholly = from.every((index) => italic[index]);
      return {
        kind: 'prose',
        id: idOf(plain),
        spans: wholly ? [{text: plain, styles: ['emphasis']}] : read.spans,
        repairs: read.repairs,
      };
    }),
    ...captions.map((caption): Block => ({kind: 'figure', id: idOf(caption), caption})),
  ];
}

function statedSections(stretches: ReadonlyArray<{heading: string | undefined; blocks: Block[]}>): Section[] {
  const idOf = sectionIds();
  return stretches.map(({heading, blocks}) => ({
    id: idOf(heading ?? ''),
    ...(heading !== undefined && {heading}),
    level: 1,
    derived: false,
    blocks,
  }));
}

const notesOf = (kind: Note['kind'], texts: readonly string[]): Note[] =>
  texts.map((text, index) => ({id: `${kind}-${index + 1}`, kind, text}));
