import {emptyField, fieldOf, type Field} from './field.js';
import type {Find} from './state.js';

/** Whether up and down go along the recent queries: from the empty field on, until a query is edited. */
export const isRecalling = ({field, recalled, recent}: Find): boolean =>
  recent.length > 0 && (field.text === '' || recalled !== undefined);

/**
 * The find dialog's field after a step to earlier queries (1) or later ones (-1), after the latest of which it is
 * empty.
 */
export function recall({recent, recalled = -1}: Find, by: 1 | -1): {field: Field; recalled?: number} {
  const next = Math.max(-1, Math.min(recent.length - 1, recalled + by));
  const query = recent[next];
  return query === undefined ? {field: emptyField} : {field: fieldOf(query), recalled: next};
}
