import {looksLikeByline} from '../../people/byline.js';
import {textOf} from './clump-kind.js';
import type {Clump} from './clumps.js';

/** Whether a clump may be a name or several beside one another, or where to write to; below a name may stand what is none: a version, a date. */
export function mayName({lines}: Clump): boolean {
  const text = textOf({lines});
  const cells = lines.flatMap((line) => line.cells.map((cell) => cell.text));
  return (
    [text, ...cells].some(
      (each, at) => looksLikeByline(each) >= (at === 0 || cells.length > lines.length ? 0.4 : 0.6),
    ) || /@|:\/\//.test(text)
  );
}
