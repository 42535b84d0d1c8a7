import type {Span, SpanStyle} from '../../article/article.js';
import {escapeAddress, escapeLineStarts, escapeText} from './escape.js';

/** A paragraph's running text as Markdown. */
export const writeSpans = (spans: readonly Span[]): string => escapeLineStarts(nest(spans, 0, ' ', ' '));

const has = (span: Span, style: SpanStyle): boolean => span.styles?.includes(style) ?? false;

/**
 * What spans are grouped by, from the outside inwards; spans side by side with the same key share one pair of marks.
 */
const keys: ReadonlyArray<(span: Span) => string> = [
  (span) => span.href ?? '',
  (span) => (has(span, 'strong') ? 'strong' : ''),
  (span) => (has(span, 'emphasis') ? 'emphasis' : ''),
  (span) => (has(span, 'struck') ? 'struck' : ''),
];

/** `before` and `after` are the characters around: whether marks work depends on them. */
function nest(spans: readonly Span[], depth: number, before: string, after: string): string {
  const keyOf = keys[depth];
  if (!keyOf)
    return spans.map((span, at) => leaf(span, spans[at + 1] !== undefined || after !== ' ')).join('');
  let written = '';
  for (let at = 0; at < spans.length;) {
    const key = keyOf(spans[at] ?? {text: ''});
    let end = at + 1;
    while (end < spans.length && keyOf(spans[end] ?? {text: ''}) === key) end++;
    const group = spans.slice(at, end);
    const previous = written === '' ? before : written.slice(-1);
    const next = spans[end];
    const following = next ? firstCharacter(next, depth) : after;
    if (key === '') written += nest(group, depth + 1, previous, following);
    else if (depth === 0) written += `[${nest(group, 1, '[', ']')}](${escapeAddress(key)})`;
    else written += mark(nest(group, depth + 1, '*', '*'), marks[key] ?? emphasis, previous, following);
    at = end;
  }
  return written;
}

/**
 * The first character that a span will be written with, from this depth on; a mark or an escape counts as punctuation.
 */
function firstCharacter(span: Span, depth: number): string {
  const marked =
    keys.slice(depth).some((keyOf) => keyOf(span) !== '') || has(span, 'code') || has(span, 'note');
  return marked || span.text.startsWith('\n') ? '*' : span.text.charAt(0);
}

function leaf({text, styles, noteId}: Span, followed: boolean): string {
  if (noteId !== undefined) return `[^${noteId}]`;
  if (styles?.includes('code')) return codeSpan(text);
  const escaped = escapeText(text);
  // Only before a mark can a closing exclamation mark make an image of a link.
  return followed ? escaped : escaped.replace(/\\!$/, '!');
}

function codeSpan(text: string): string {
  const line = text.replaceAll('\n', ' ');
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const padded = /^`|`$|^ .*\S.* $/.test(line) ? ` ${line} ` : line;
  return fence + padded + fence;
}

type Marks = {mark: string; tag: string; withinWords: boolean};

const strong: Marks = {mark: '**', tag: 'strong', withinWords: true};
const emphasis: Marks = {mark: '_', tag: 'em', withinWords: false};

const marks: Readonly<Record<string, Marks>> = {
  strong,
  emphasis,
  struck: {mark: '~~', tag: 's', withinWords: true},
};

/** Marked where CommonMark's flanking rules let the marks work, else between tags. */
function mark(inner: string, {mark: sign, tag, withinWords}: Marks, before: string, after: string): string {
  const opens = flanks(before, inner.charAt(0));
  const closes = flanks(after, inner.slice(-1));
  const apart = withinWords || (kindOf(before) !== 'word' && kindOf(after) !== 'word');
  return opens && closes && apart ? sign + inner + sign : `<${tag}>${inner}</${tag}>`;
}

/** Whether a mark between an outer and an inner character clings to the inner one. */
const flanks = (outer: string, inner: string): boolean =>
  kindOf(inner) === 'word' || (kindOf(inner) === 'sign' && kindOf(outer) !== 'word');

/** Half of a surrogate pair could be either, and so is taken for what makes marks fail. */
function kindOf(character: string): 'space' | 'sign' | 'word' | 'unknown' {
  if (/^\s?$/.test(character)) return 'space';
  if (/^[\p{P}\p{S}]$/u.test(character)) return 'sign';
  return /^[\uD800-\uDFFF]/.test(character) ? 'unknown' : 'word';
}
