import {hasInstitutionWord} from '../../people/institution-words.js';
import {isOfRights} from './front-lines.js';
import {textOfSegment} from './lines.js';
import type {Segment} from './segments.js';

/** What the labels of a title page say. */
export type Labelled = {
  /** What has no label, and what the labels of authors lead to. */
  segments: Segment[];
  /** Whom labels name as the authors. */
  authors: string;
  /** Labels of something else, such as supervisors, with what they lead to. */
  others: Segment[];
};

/** "by", "Author(s)", "Package author", "vorgelegt von" */
const ofAuthors =
  /^(?:(?:(?:written|prepared|presented|submitted) )?by|(?:(?!corresponding|contact)\p{L}+ )?authors?|author\(s\)|(?:(?:vorgelegt|verfasst|eingereicht) )?von|(?:verfasser|autor)(?:in|innen)?|par|auteure?s?|por|autor(?:a|es|as)|di|autor[ei]|candidat(?:e|[oiae])|laureand[oiae]|door|av|af)$/iu;
/** Labels on the title page of a thesis that lead to others than its author, or to what it is, and need no colon. */
const ofOthers = new RegExp(
  `^(?:${[
    '(?:(?:thesis|academic|first|second|external) )?(?:co-?)?(?:supervis|advis|tut)[eo]rs?',
    'examiners?|referees?|committee(?: members?)?|(?:thesis |dissertation )?(?:supervised|advised|directed) by',
    '(?:erst|zweit)?(?:betreuer|gutachter|prüfer)(?:in|innen)?|(?:ko)?referent(?:in)?',
    'matriculation number|matrikelnummer|kurs|studiengang|thema',
    '(?:co-?)?(?:relator[ei]|supervisor[ei](?: \\p{L}+)?|orientador(?:a|es|as)?)|promotor(?:en)?',
    '(?:co-?)?(?:directeurs?|directrices?|encadrante?s?)(?: de thèse)?|rapporteu(?:r|se)s?|examinat(?:eur|rice)s?',
    'invitée?s?|(?:composition du )?jury|thèse dirigée par|sous la direction de',
  ].join('|')})$`,
  'iu',
);
/** What says how to reach people, or where they are. */
const ofAddresses =
  /(?:mail|tel(?:ephone)?|fax|phone|url|page|site|orcid|address|adresse|anschrift|correspondence|affiliations?|institution|organi[sz]ation)\.?$/i;
const withColon = /^([\p{L}()./ -]{2,40}):(?=\s|$)\s*/u;
const mostWords = 4;

/** In sizes of the type: how far below its label something stands, and below the first of it what goes on with it. */
const below = 4;
const next = 1.6;

/** Reads the labels among the lines of a title page. */
export function labelledIn(printed: readonly Segment[]): Labelled {
  const taken = new Set<Segment>();
  const announced: string[] = [];
  const segments: Segment[] = [];
  const others: Segment[] = [];
  for (const segment of printed) {
    if (taken.has(segment)) continue;
    const text = textOfSegment(segment);
    const head = withColon.exec(text);
    const label = head?.[1]?.trim() ?? text;
    const isOwn = head !== null && label.split(' ').length <= mostWords && !ofAddresses.test(label);
    const isLabel = isOwn || ofOthers.test(text);
    if (ofAuthors.test(label)) {
      const rest = text.slice(head?.[0].length ?? text.length);
      if (rest !== '') segments.push(behind(segment, head![0]));
      const names = rest === '' ? rowAfter(segment, printed).map(textOfSegment) : [rest];
      if (!hasInstitutionWord(names.join(' '))) announced.push(...names);
    } else if (isOfRights.test(text)) {
      for (const each of [segment, ...besideIt(segment, printed)]) {
        taken.add(each);
        others.push(each);
      }
    } else if (isLabel) {
      const led = head && head[0].length < text.length ? [] : ledTo(segment, printed);
      for (const each of [segment, ...led]) taken.add(each);
      others.push(segment, ...led);
    } else segments.push(segment);
  }
  return {segments: segments.filter((segment) => !taken.has(segment)), authors: announced.join(', '), others};
}

/** A segment without the words it begins with. */
function behind(segment: Segment, words: string): Segment {
  let letters = words.replaceAll(/\s/g, '').length;
  const runs = segment.runs.flatMap((run) => {
    let at = 0;
    for (; letters > 0 && at < run.text.length; at++) if (/\S/.test(run.text.charAt(at))) letters--;
    const text = run.text.slice(at).trimStart();
    const share = text.length / Math.max(1, run.text.length);
    return text === '' ? [] : [{...run, text, x: run.x + run.width * (1 - share), width: run.width * share}];
  });
  return {...segment, runs, x0: runs[0]?.x ?? segment.x0};
}

const isInRow = (segment: Segment, y: number): boolean => Math.abs(segment.y - y) < 0.4 * segment.size;

const overlaps = (a: Segment, b: Segment): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** What stands right of a label, and is none. */
const besideIt = (label: Segment, all: readonly Segment[]): Segment[] =>
  all.filter((other) => other.x0 > label.x1 && isInRow(other, label.y) && !isBare(other));

/** Whether something is a label by itself, without a colon. */
function isBare(segment: Segment): boolean {
  const text = textOfSegment(segment);
  return ofAuthors.test(text) || ofOthers.test(text);
}

/** What stands right of a label; where nothing does, the row right below it. */
function rowAfter(label: Segment, all: readonly Segment[]): Segment[] {
  const beside = besideIt(label, all);
  if (beside.length > 0) return beside;
  const under = all.filter(
    ({y, size}) => y > label.y + 0.4 * size && y < label.y + below * Math.max(size, label.size),
  );
  const first = Math.min(...under.map(({y}) => y));
  return under.filter((segment) => isInRow(segment, first));
}

/** Whether a segment is right below another, and begins or is centred as that is. */
const isUnder = (segment: Segment, last: Segment): boolean =>
  segment.y > last.y + 0.4 * last.size &&
  segment.y < last.y + next * last.size &&
  (Math.abs(segment.x0 - last.x0) < 2 || Math.abs(segment.x0 + segment.x1 - last.x0 - last.x1) < 2);

/** What a label leads to, line by line. */
function ledTo(label: Segment, all: readonly Segment[]): Segment[] {
  const far = isBare(label) ? below : next;
  const row = rowAfter(label, all).filter(({y, x0}) => x0 > label.x1 || y < label.y + far * label.size);
  const led = row.filter((segment) => segment.y < label.y + 0.4 * label.size || overlaps(segment, label));
  for (const segment of all) {
    const goesOn =
      led.some((last) => isUnder(segment, last)) &&
      !withColon.test(textOfSegment(segment)) &&
      !isBare(segment);
    const hasLabel = all.some(
      (other) => other.x1 < segment.x0 && isInRow(other, segment.y) && !led.includes(other),
    );
    if (goesOn && !hasLabel) led.push(segment);
  }
  return led;
}
