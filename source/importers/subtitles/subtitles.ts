import {sanitiseLine} from '../../article/sanitise.js';
import {decode} from '../decoding.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {titleOfFile} from '../title-of-file.js';
import {readTranscript} from '../transcript/transcript.js';

/** Seconds of silence after which a paragraph ends, and UTF-16 units after which it may, behind a sentence. */
const silence = 3;
const longParagraph = 600;

const endsSentence = /[.!?…]["”’)]?$/;
const timing = /^(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})\s+-->\s+(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})/;

/** Subtitles, as SubRip and WebVTT write them: the transcript that they make without their times. */
export async function* importSubtitles(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  signal.throwIfAborted();
  const {text, warning} = decode(source.bytes);
  const [, stated] = /^\uFEFF?WEBVTT[ \t]+-?[ \t]*(\S.*)/.exec(text) ?? [];
  const title = stated === undefined ? titleOfFile(source.name) : sanitiseLine(stated);
  const article = await readTranscript(`${title}\n\n${spokenIn(text)}`, source);
  // Where nobody is said to speak, it is taken for the first paragraph.
  if (article.title !== title) article.sections[0]?.blocks.shift();
  progress(1);
  yield {...article, title, warnings: warning === undefined ? [] : [warning]};
}

const seconds = (hours = '0', minutes = '0', whole = '0', thousandths = '0'): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(thousandths) / 1000;

/** What is said, a paragraph for each speaker and after each silence. */
export function spokenIn(text: string): string {
  const paragraphs: string[] = [];
  let until = -Infinity;
  let speaker = '';
  for (const cue of text.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const lines = cue.split(/\r?\n/);
    const at = lines.findIndex((line) => timing.test(line));
    if (at === -1) continue;
    const times = timing.exec(lines[at]!)!;
    const begins = seconds(...times.slice(1, 5));
    let isSilent = begins - until > silence;
    until = seconds(...times.slice(5, 9));
    for (const line of lines.slice(at + 1)) {
      const [, voice] = /^<v(?:\.\S+)?\s+([^>\n]{1,100})>/.exec(line) ?? [];
      const said = plain(line);
      if (said === '') continue;
      const turns = /^(?:-|–|—|>>)\s*/.test(said) || /^\p{Lu}[^:\n]{1,60}:(?:\s|$)/u.test(said);
      const last = paragraphs.at(-1);
      const isFull = last !== undefined && last.length > longParagraph && endsSentence.test(last.slice(-2));
      const isOther = voice !== undefined && voice !== speaker;
      const words = said.replace(/^(?:-|–|—|>>)\s*/, '');
      if (isOther) speaker = voice;
      if (last === undefined || isSilent || turns || isFull || isOther)
        paragraphs.push(isOther ? `${voice}: ${words}` : words);
      else paragraphs[paragraphs.length - 1] = `${last} ${words}`;
      isSilent = false;
    }
  }
  return paragraphs.join('\n\n');
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: ''};

/** A line without what says how it looks. */
const plain = (line: string): string =>
  line
    .replaceAll(/<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}/g, '')
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '')
    .trim();
