import type {Signposts} from './signposts.js';

/** A signpost at the head of a paragraph; `marker` is a prefix of its text, with the comma or colon after it. */
export type Marker = {number: number | 'next' | 'last'; marker: string; named: boolean};

/** One way to write a signpost, in lower case; `pause` where it is one only before a comma or colon. */
export type MarkerForm = {number: Marker['number']; form: string; pause: boolean; named: boolean};

/** UTF-16 units in which a signpost is looked for. */
const headLength = 40;

/** Every way in which a language marks a point, the longest first. */
export function markerForms({paused, free, named, determiners, next, last}: Signposts): MarkerForm[] {
  const nouns = [...numbered(named, false), ...unnumbered(last.named, 'last', false)];
  return [
    ...numbered(paused, true),
    ...numbered(free, false),
    ...unnumbered(next, 'next', true),
    ...unnumbered(last.paused, 'last', true),
    ...unnumbered(last.free, 'last', false),
    ...determiners.flatMap((determiner) =>
      nouns.map(({number, form}) => ({number, form: `${determiner} ${form}`, pause: false, named: true})),
    ),
  ].toSorted((a, b) => b.form.length - a.form.length);
}

const numbered = (list: readonly string[], pause: boolean): MarkerForm[] =>
  list.flatMap((forms, at) => forms.split('|').map((form) => ({number: at + 1, form, pause, named: false})));

const unnumbered = (list: readonly string[], number: 'next' | 'last', pause: boolean): MarkerForm[] =>
  list.map((form) => ({number, form, pause, named: false}));

/** The signpost at the head of a paragraph, if there is one. */
export function readMarker(text: string, forms: readonly MarkerForm[]): Marker | undefined {
  const head = headOf(text);
  // Where lower case changed the length, the marker's would not be that of the prefix.
  if (head.length !== Math.min(headLength, text.length)) return undefined;
  for (const {number, form, pause, named} of forms) {
    if (!startsWithPhrase(head, form)) continue;
    const paused = /[,:，：]/.test(head.charAt(form.length));
    if (pause && !paused) continue;
    return {number, marker: text.slice(0, form.length + (paused ? 1 : 0)), named};
  }
  return undefined;
}

/** True where the text opens with one of the phrases, given in lower case. */
export function opensWith(text: string, phrases: readonly string[]): boolean {
  const head = headOf(text);
  return phrases.some((phrase) => startsWithPhrase(head, phrase));
}

const headOf = (text: string): string => text.slice(0, headLength).toLowerCase().replaceAll("'", '’');

const startsWithPhrase = (head: string, phrase: string): boolean =>
  head.startsWith(phrase) && !/[\p{L}\p{N}’-]/u.test(head.charAt(phrase.length));
