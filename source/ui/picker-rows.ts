import {signsOf} from '../reader/by-hand.js';
import {progressLabels} from '../reader/read-so-far.js';
import {counted} from '../article/counted.js';
import type {Entry, Picker} from '../reader/state.js';
import {pickerGroups} from '../reader/picker-groups.js';
import {ends, fit, grounded, piece, type Pieces} from './pieces.js';

/** An entry's second row: authors · outermost institutions · where it is from, or why it can't be opened. */
function under(entry: Entry): string {
  if (entry.locked !== undefined) return 'is locked with a password, which is asked for';
  if (entry.problem !== undefined) return entry.problem;
  const institutions = entry.institutions.join('; ');
  const from = [...(entry.category ?? []), entry.source].filter(Boolean).join(' › ');
  return [entry.authors.join(', '), institutions, from].filter(Boolean).join(' · ');
}

/**
 * An entry's rows, a second only where there is something for it; the selected one has a bar and stands on a ground.
 */
function entryRows(entry: Entry, selected: boolean, width: number): Pieces[] {
  const unread = entry.problem === undefined && !entry.finished;
  const title = piece(entry.title, unread ? 'strong' : entry.finished ? 'plain' : 'dim');
  const signs = signsOf(entry).map((sign) => piece(`${sign}  `, 'accent'));
  const refused = entry.locked === undefined ? 'can’t be opened' : 'locked';
  const right =
    entry.problem === undefined
      ? [...signs, piece(progressLabels(entry).join('  '), 'dim')]
      : [piece(refused, 'dim')];
  const room = Math.max(0, width - 2);
  const second = under(entry);
  const rows = [ends([title], right, room), ...(second === '' ? [] : [fit([piece(second, 'dim')], room)])];
  if (!selected) return rows.map((row) => [piece('  '), ...row]);
  return rows.map((row) => [piece('▌', 'accent'), ...grounded([piece(' '), ...row], width - 1)]);
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

/** "2 articles · 3 authors" */
export function pickerSummary({entries}: Picker): string {
  const summary = summaries.get(entries) ?? summaryOf(entries);
  summaries.set(entries, summary);
  return summary;
}

// Shown with every key, so a list of thousands is counted once.
const summaries = new WeakMap<Picker['entries'], string>();

function summaryOf(entries: Picker['entries']): string {
  const authors = new Set(entries.flatMap((entry) => entry.authors));
  const failed = entries.filter(({problem, locked}) => problem !== undefined && locked === undefined).length;
  return [
    counted(entries.length - failed, 'article', 'articles'),
    ...(authors.size === 0 ? [] : [counted(authors.size, 'author', 'authors')]),
    ...(failed === 0 ? [] : [`${failed} can’t be opened`]),
  ].join(' · ');
}
