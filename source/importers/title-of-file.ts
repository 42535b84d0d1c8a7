import {sanitiseLine} from '../article/sanitise.js';

/** A title made of a file's name: "global_views-2.txt" → "Global views 2". */
export function titleOfFile(name: string): string {
  const words = sanitiseLine(name.replace(/\.[a-z\d]{1,8}$/i, '').replaceAll(/[-_]+/g, ' '));
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
