import type {Block, Section, Span} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import type {Known} from '../../prose/dehyphenation.js';
import {languageOf} from '../../prose/language.js';
import {joinLines} from '../../prose/repair.js';
import {vocabularyOf} from '../../prose/vocabulary.js';
import {giveBlockIds} from '../block-ids.js';
import {decode} from '../decoding.js';
import {readDate} from '../front-matter/dates.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {sectionIds} from '../section-ids.js';
import {titleOfFile} from '../title-of-file.js';
import {withoutTime} from './labels.js';
import {peopleOf} from './people.js';
import {type Turn, turnsOf} from './turns.js';

/** UTF-16 units. */
const longestTitle = 150;
const longestHeading = 70;

/**
 * The transcript of a talk as an article: each turn begins with who speaks, in bold; times are left out, and what was
 * heard beside the words ("[applause]") is set apart. Those who speak are its authors, as far as they have a name.
 */
export async function* importTranscript(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  const article = await readTranscript(text, source);
  progress(1);
  yield {...article, warnings: warning === undefined ? [] : [warning]};
}

/** Reads a transcript as `importTranscript` does, its text decoded. */
export async function readTranscript(text: string, source: Pick<Source, 'name' | 'url'>): Promise<Imported> {
  const printed = sanitise(text);
  const turns = turnsOf(printed);
  const first = turns.findIndex(({speaker}) => speaker !== undefined);
  const head = turns.slice(0, Math.max(0, first));
  const lines = head.flatMap((turn) => turn.lines.map((line) => line.trim()));
  const labels = [...new Set(turns.flatMap(({speaker}) => speaker ?? []))];
  const isTitled = lines.length > 0 && lines[0]!.length <= longestTitle;
  const title = isTitled ? sanitiseLine(lines[0]!.replace(/^(?:transcript(?: of)?|title)\s*:\s*/i, '')) : '';
  if (isTitled) head[0]!.lines.shift();
  const published = lines
    .map((line) => readDate(sanitiseLine(line.replace(/^\p{L}+:\s+/u, ''))))
    .find((date) => date);
  const known = await vocabularyOf([printed]);
  const sections = sectionsOf([...head, ...turns.slice(Math.max(0, first))], known);
  giveBlockIds(sections);
  const language = languageOf(
    sections
      .flatMap(({blocks}) => blocks.slice(0, 40).map(textOf))
      .join('\n')
      .slice(0, 6000),
  );
  return {
    title: title === '' ? titleOfFile(source.name) : title,
    ...(source.url !== undefined && {url: sanitiseLine(source.url)}),
    ...(published !== undefined && {published}),
    language: language === 'und' ? 'en' : language,
    ...peopleOf(lines.slice(isTitled ? 1 : 0), labels),
    sections,
    disclosures: [],
    notes: [],
    warnings: [],
  };
}

function sectionsOf(turns: readonly Turn[], known: Known): Section[] {
  const idOf = sectionIds();
  const sections: Section[] = [];
  const open = (heading?: string): void => {
    sections.push({
      id: idOf(heading ?? ''),
      ...(heading !== undefined && {heading}),
      level: 1,
      derived: false,
      blocks: [],
    });
  };
  let hasBegun = false;
  for (const turn of turns) {
    hasBegun ||= turn.speaker !== undefined;
    const heading = headingIn(turn);
    if (heading !== undefined) open(heading);
    else if (turn.speaker !== undefined || turn.lines.length > 0) {
      if (sections.length === 0) open();
      sections.at(-1)!.blocks.push(blockOf(turn, known, !hasBegun));
    }
  }
  return sections;
}

/** A line of its own in capitals, or underlined. */
function headingIn({speaker, lines}: Turn): string | undefined {
  const [line = '', rule, ...more] = lines.map((each) => each.trim());
  if (speaker !== undefined || line.length > longestHeading || more.length > 0) return undefined;
  const isUnderlined = rule !== undefined && /^(?:={3,}|-{3,})$/.test(rule);
  const isShouted =
    rule === undefined && /\p{Lu}{2}/u.test(line) && line === line.toUpperCase() && /^[^[(]/.test(line);
  return isUnderlined || isShouted ? sanitiseLine(line) : undefined;
}

const heard =
  /[[(](?:applause|laughter|laughs|cheers|cheering|music|inaudible|crosstalk|pause|silence|unintelligible|beifall|gelächter|applaudissements|rires|aplausos|risas)[^\])\n]{0,40}[\])]/gi;

/** @param isHead its lines are kept: names, posts, a place */
function blockOf({speaker, lines}: Turn, known: Known, isHead: boolean): Block {
  const {text, repairs} = isHead
    ? {text: lines.map((line) => line.trim()).join('\n'), repairs: []}
    : joinLines(lines.map(withoutTime), known);
  const spans: Span[] = [];
  const lead = speaker === undefined ? '' : `${sanitiseLine(speaker)}:`;
  if (lead !== '') spans.push({text: lead, styles: ['strong']});
  const add = (part: string, styles?: Span['styles']): void => {
    if (part !== '') spans.push({text: part, ...(styles && {styles})});
  };
  const body = lead !== '' && text !== '' ? ` ${text}` : text;
  let from = 0;
  for (const {0: whole, index} of body.matchAll(heard)) {
    add(body.slice(from, index));
    add(whole, ['emphasis']);
    from = index + whole.length;
  }
  add(body.slice(from));
  const shift = lead === '' ? 0 : lead.length + 1;
  return {
    kind: 'prose',
    id: '',
    spans,
    repairs: repairs.map((repair) => ({...repair, at: repair.at + shift})),
  };
}
