import {startsLower, startsUpper} from '../../article/letters.js';
import {isParticle} from '../letter-case.js';
import type {Words} from './words.js';

/** A byline without marks, degrees and what says that there are more. */
export const plainLine = (line: string): string =>
  line
    .trim()
    .replaceAll(
      /^[*_#\s—–-]+|\s*\(\*\)$|,?\s(?:et coll|et al|et autres|y otros|e altri|u\. ?a|e\.a|m\.? ?fl|(?:und|en|och|og) (?:\d+ )?(?:andere?n?|andra|andre))\.?$|[*_†\s]+$|,\s(?:ph\.?d|m\.?d|cand\.[a-z.]+)\.?[*_\s]*$/gi,
      '',
    );

export const wordsIn = (line: string): string[] =>
  line
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/[*:]|(?<=\p{Ll}{3})\.(?=\s)/gu, ' ')
    .replaceAll(/[|/]/g, ' ')
    .trim()
    .split(/\s+/);

/** The line after what announces a byline, "Gastbeitrag von …"; undefined where nothing does. */
export function announced(line: string, words: Words): string | undefined {
  const all = line.replace(elided, '$1 ').trim().split(/\s+/);
  const count = words.by(wordsIn(line), 0) || genreIn(all, words);
  if (count === 0) return undefined;
  const parts = all.slice(count);
  return parts
    .slice(titlesIn(parts, words))
    .join(' ')
    .replace(/^[:|/]\s*/, '');
}

/** "une tribune d’Ada": the preposition is a word of its own. */
const elided = /(?<=^|\s)(d[’'])(?=\p{Lu})/u;

/** What a newspaper calls its pieces, in many languages. */
const genre =
  /beitrag|carte blanche|vrije|libre|bijdrage|zwischenruf|replik|repliek|plädoyer|plaidoyer|[ck]omment|essay|ensa[iy]|[ck]olumn|[ck]olum?n|chroni|cr[oóô]ni|kroni|krøni|kröni|tribun|opini|opinn|anal[yiíý][sz]|debat|interv|intervju|entrevist|entretien|report|bericht|brev|brief|essä|insändar|ingezonden|artikel|art[ií][ck]|artigo|billet|édito|edito|ledare|felieton|komentar|мнение|статья|колонка|комментарий|gloss|rezension|protokoll|gesprek|samtal|standpunkt|innlegg|indlæg|inlägg/i;

const talkGenre = /interv|entrevist|entretien|gesprek|samtal/i;

/** "L’intervento di", "Een opiniestuk door", "Kronikk:": how many words say what a piece is, and by whom. */
function genreIn(parts: readonly string[], words: Words): number {
  // "Interview: Ada Obi" may be a headline.
  const label = parts.slice(0, 4).findIndex((part) => part.endsWith(':')) + 1;
  const called = parts.slice(0, label).join(' ');
  if (label > 0 && genre.test(called) && !talkGenre.test(called)) return label;
  const by = parts.findIndex(
    (part, index) =>
      index > 0 &&
      startsLower(part) &&
      (words.by([part.replace("'", '’')], 0) > 0 || elided.test(`${part}A`)),
  );
  const led = by > 0 && by <= 3 && genre.test(parts.slice(0, by).join(' '));
  return led && parts.slice(0, by).every((part, index) => index === 0 || startsLower(part) || !words.capitals)
    ? by + 1
    : 0;
}

/** "Opinie Ada Obi": what the piece is stands before a whole name. */
export function withoutGenre(line: string): string {
  const [first = '', ...name] = line.split(' ');
  const called = genre.exec(first)?.index === 0 && name.length > 1;
  return called && name.every((part) => startsUpper(part) || isParticle(part)) ? name.join(' ') : line;
}

/** "le docteur", "onze redacteur": how many words in small letters say what somebody is, before the name. */
function titlesIn(parts: readonly string[], words: Words): number {
  // "Von unserem Redakteur Ada Obi": where every noun has a capital, a post has one too.
  const isPost = (part: string): boolean => !words.capitals && words.is.position(part.toLowerCase());
  const led = parts.length > 2 && startsLower(parts[0]!);
  const capital = parts.findIndex((part) => startsUpper(part) && !(led && isPost(part)));
  const before = parts.slice(0, Math.max(0, capital)).map((part) => part.toLowerCase());
  const titled = before.some((word) => words.is.position(word) || words.is.honorific(word));
  return titled &&
    before.length <= 4 &&
    before.every((word) =>
      (['position', 'honorific', 'article', 'of', 'adverb'] as const).some((kind) => words.is[kind](word)),
    )
    ? capital
    : 0;
}

/** Whether a line begins with what announces a byline, and nothing else. */
export const isAnnounced = (line: string, words: Words): boolean => words.by(wordsIn(plainLine(line)), 0) > 0;
