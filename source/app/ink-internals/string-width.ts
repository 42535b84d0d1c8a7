import {cellsOf} from '../../layout/cells.js';

// What Ink measures is painted text: SGR sequences, and in links OSC 8.
const sequence = /\u001B(?:\[[\d;:]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\))/g;

/**
 * Stands in for the package of that name in the bundle: the same widths from our own tables, without its regular
 * expressions over every character of a screen.
 */
export default function stringWidth(text: string): number {
  if (text === '') return 0;
  return cellsOf(text.includes('\u001B') ? text.replaceAll(sequence, '') : text);
}
