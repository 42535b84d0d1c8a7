import {cellsOf, truncate} from '../layout/cells.js';
import {snippetOf} from '../search/snippet.js';
import type {Passage} from '../layout/passages.js';
import type {Position} from '../layout/viewport.js';
import type {Finding, Found} from '../reader/state.js';
import {fit, piece, type Pieces} from './pieces.js';
import {wrap, wrapMarked} from './wrap.js';

const snippetRows = 3;

/** A hit in the list: where it is, and the words around what matched. */
export function findingRows(finding: Finding, selected: boolean, width: number, wide: boolean): Pieces[] {
  const inner = width - 2;
  const bar = piece(selected ? '▌ ' : '  ', 'accent');
  const authors = finding.authors.join(', ');
  const title = piece(finding.title, selected ? 'strong' : 'plain');
  const where = [finding.section, ...(wide ? [] : [authors])].filter(Boolean).map((text) => ` · ${text}`);
  const {text, ranges} = snippetOf(finding.text, finding.ranges, inner * snippetRows - inner / 3);
  const snippet = wrapMarked(text, ranges, inner, {text: selected ? 'plain' : 'dim', mark: 'hit'}).slice(
    0,
    snippetRows,
  );
  const rows: Pieces[] = [fit([title, piece(where.join(''), 'dim')], inner), ...snippet];
  if (wide && authors !== '') rows.push(fit([piece(authors, 'dim')], inner));
  return [...rows.map((row): Pieces => [bar, ...row]), []];
}

/** The paragraph of a hit with its neighbours, the paragraph in sight. */
export function contextRows(finding: Finding, width: number, height: number): Pieces[] {
  const place = [finding.section, finding.paragraph && `paragraph ${finding.paragraph}`]
    .filter(Boolean)
    .join(' · ');
  const title = truncate(finding.title, Math.max(1, width - cellsOf(place) - 3));
  const head = [fit([piece([title, place].filter(Boolean).join(' · '), 'dim')], width), []];
  const own = wrapMarked(finding.text, finding.ranges, width, {text: 'plain', mark: 'current'});
  const room = Math.max(1, height - head.length);
  const before = finding.before === undefined ? [] : wrap(finding.before, width, 'dim');
  const after = finding.after === undefined ? [] : wrap(finding.after, width, 'dim');
  const marked = own.findIndex((row) => row.some(({style}) => style === 'current'));
  const lead =
    own.length + 4 <= room ? Math.min(before.length, Math.max(3, room - own.length - after.length - 2)) : 0;
  const skipped = lead === 0 ? Math.max(0, Math.min(marked - Math.floor(room / 2), own.length - room)) : 0;
  const rows = [
    ...(lead > 0 ? [...before.slice(-lead), []] : []),
    ...own.slice(skipped),
    ...(after.length > 0 ? [[], ...after] : []),
  ];
  return [...head, ...rows].slice(0, height);
}

/** The text from where one reads, for as long as there is no hit to show in its place. */
export function textRows(
  passages: readonly Passage[],
  {passage, offset}: Position,
  width: number,
  height: number,
): Pieces[] {
  const rows: Pieces[] = [];
  for (let index = passage; index < passages.length && rows.length < height; index++) {
    const {text} = passages[index] ?? {text: ''};
    const from = index === passage ? Math.max(0, offset) : 0;
    // More than the screen holds is not looked at.
    if (text !== '') rows.push(...wrap(text.slice(from, from + width * height), width, 'plain'), []);
  }
  return rows.slice(0, height);
}

/** "2 paragraphs", or what is being done about it. */
export const findingCount = ({total, more}: Found, searching: boolean, asked: boolean): Pieces => {
  if (!asked) return [];
  if (total === 0) return [piece(searching ? 'searching …' : 'nothing found', 'dim')];
  return [piece(`${countText(total, more)} ${total === 1 ? 'paragraph' : 'paragraphs'}`, 'dim')];
};

/** A count with its thousands parted; with a plus where there are more. */
export const countText = (total: number, more?: true): string =>
  total.toLocaleString('en') + (more ? '+' : '');
