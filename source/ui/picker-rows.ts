import {minutes, percent} from '../reader/progress.js';
import type {Entry, Picker} from '../reader/state.js';
import {pickerGroups} from '../reader/update-picker.js';
import {ends, fit, piece, type Pieces} from './pieces.js';

/** What stands at the right of an entry's first row: the share read and the minutes left, or the minutes. */
function times({share, finished, words, readAt}: Entry): Pieces {
  if (finished) return [piece('read', 'dim')];
  if (readAt === undefined || share === 0) return [piece(`${minutes(words)} min`, 'dim')];
  const left = minutes(words * (1 - share));
  return [piece(`${percent(share)}  ${left} min left`, 'dim')];
}

/** An entry's second row: authors · outermost institutions · source, or why it can't be opened. */
function under(entry: Entry): string {
  if (entry.problem !== undefined) return entry.problem;
  const institutions = entry.institutions.join('; ');
  return [entry.authors.join(', '), institutions, entry.source ?? ''].filter(Boolean).join(' · ');
}

/** Two rows, with the bar of the selection before them. */
export function entryRows(entry: Entry, selected: boolean, width: number): Pieces[] {
  const bar = piece(selected ? '▌ ' : '  ', 'accent');
  const title = piece(entry.title, entry.problem === undefined ? 'strong' : 'dim');
  const star = entry.starred ? [piece('★  ', 'accent')] : [];
  const right = entry.problem === undefined ? [...star, ...times(entry)] : [piece('can’t be opened', 'dim')];
  return [
    [bar, ...ends([title], right, width - 2)],
    [bar, ...fit([piece(under(entry), selected ? 'plain' : 'dim')], width - 2)],
  ];
}

export type PickerRow = {entry: Entry; rows: Pieces[]};

/** Every entry's rows; a group's heading belongs to the entry under it. */
export function pickerRows(picker: Picker, from: number, to: number, width: number): PickerRow[] {
  let index = 0;
  const shown: PickerRow[] = [];
  for (const {heading, entries} of pickerGroups(picker)) {
    for (const [within, entry] of entries.entries()) {
      if (index >= from && index < to) {
        const first = within === 0 || index === from;
        const parted: Pieces[] = shown.length > 0 ? [[]] : [];
        const named = first && heading !== '';
        const above: Pieces[] = named ? [...parted, [piece(`  ${heading}`, 'dim')]] : [];
        shown.push({entry, rows: [...above, ...entryRows(entry, entry.id === picker.selected, width)]});
      }
      index++;
    }
  }
  return shown;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "2 articles · 3 authors" */
export function pickerSummary({entries}: Picker): string {
  const authors = new Set(entries.flatMap((entry) => entry.authors));
  const failed = entries.filter((entry) => entry.problem !== undefined).length;
  return [
    counted(entries.length - failed, 'article', 'articles'),
    ...(authors.size === 0 ? [] : [counted(authors.size, 'author', 'authors')]),
    ...(failed === 0 ? [] : [`${failed} can’t be opened`]),
  ].join(' · ');
}
