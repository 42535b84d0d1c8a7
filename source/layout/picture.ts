import type {Figure} from '../article/article.js';
import type {Indent} from './nesting.js';
import type {Line} from './line.js';
import type {Passage} from './passages.js';
import type {Picture, Pictures} from './setting.js';

/** The prefix of the name of a picture that lies in its document's archive; its path there follows. */
export const inArchive = 'archive:';

/** The name under which a figure's picture is looked up: its address, or `archive:` and its path in the document. */
export const pictureOf = ({file, href}: Figure): string | undefined =>
  file === undefined ? href : inArchive + file;

/** The box of a picture, in cells: as large as it is, in proportion, but no larger than there is room for. */
export function boxOf(
  {width, height}: Picture,
  {cell, rows: mostRows}: Pictures,
  measure: number,
): {columns: number; rows: number} {
  const size = {columns: width / cell.width, rows: height / cell.height};
  const scale = Math.min(1, measure / size.columns, mostRows / size.rows);
  const fit = (cells: number, most: number): number => Math.max(1, Math.min(most, Math.round(cells * scale)));
  return {columns: fit(size.columns, measure), rows: fit(size.rows, mostRows)};
}

/** The rows of a figure's picture, which stand right above its text; none where it isn't known. */
export function pictureRows(
  {block}: Passage,
  pictures: Pictures | undefined,
  measure: number,
  indent: Indent,
): Line[] {
  if (!pictures || block?.kind !== 'figure') return [];
  const picture = pictures.known.get(pictureOf(block) ?? '');
  if (!picture) return [];
  const {columns, rows} = boxOf(picture, pictures, measure);
  return Array.from({length: rows}, (_, row) => ({
    ...indent.blank(rows - row, true),
    picture: {id: picture.id, row, rows, columns},
  }));
}
