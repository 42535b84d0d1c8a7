import {looksLikeByline} from '../../people/byline.js';
import type {Clump} from './clumps.js';
import {plainOf, strayMark} from './printed-names.js';

/** Whether a clump may be a name or several beside one another, or where to write to; below a name may stand what is none: a version, a date. */
export function mayName({lines}: Clump): boolean {
  const text = lines.map((line) => plainOf(line).replace(strayMark, '').replaceAll(' ,', ',')).join(' ');
  const cells = lines.flatMap((line) => line.cells.map((cell) => cell.text));
  return (
    [text, ...cells].some(
      (each, at) => looksLikeByline(each) >= (at === 0 || cells.length > lines.length ? 0.4 : 0.6),
    ) || /@|:\/\//.test(text)
  );
}
