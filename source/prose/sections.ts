import type {Block, Section} from '../article/article.js';
import {textOf} from '../article/text.js';
import {languageOf} from './language.js';
import {markerForms, opensWith, readMarker, type Marker} from './markers.js';
import {signposts, type Signposts} from './signposts.js';

type Signpost = Marker & {index: number};

/** Length of a label in UTF-16 units. */
const labelLength = 56;

/**
 * The sections of prose without headings, told by signposts at the heads of paragraphs ("First,", "Secondly,", "The
 * third …", "Last,"): an introduction, a section a point, a conclusion where a later paragraph opens with a concluding
 * connective. One section without heading where there is no series of at least two points in order.
 *
 * @param language BCP 47; read from the text where it is not given
 */
export function deriveSections(blocks: readonly Block[], language?: string): Section[] {
  const whole: Section[] = [{id: 'text', level: 1, derived: false, blocks: [...blocks]}];
  const primary = (language ?? languageOf(blocks.map(textOf).join(' '))).split('-')[0];
  const table = signposts.get(primary ?? '');
  if (!table) return whole;

  const heads = blocks.map((block) => (block.kind === 'prose' ? textOf(block) : ''));
  const forms = markerForms(table);
  const points = findSeries(
    heads.flatMap((head, index) => {
      const marker = readMarker(head, forms);
      return marker ? [{index, number: marker.number, marker: marker.marker, named: marker.named}] : [];
    }),
  );
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return whole;

  const conclusion = findConclusion(heads, last.index + 1, table.conclusion);
  const sections: Section[] = points.map(({index, marker}, at) => ({
    id: `point-${at + 1}`,
    heading: labelOf(heads[index]!, marker),
    level: 1,
    derived: true,
    point: {number: at + 1, marker},
    blocks: blocks.slice(index, points[at + 1]?.index ?? conclusion),
  }));
  return [
    ...framing('introduction', 'Introduction', blocks.slice(0, first.index)),
    ...sections,
    ...framing('conclusion', 'Conclusion', blocks.slice(conclusion)),
  ];
}

const framing = (id: string, heading: string, blocks: Block[]): Section[] =>
  blocks.length === 0 ? [] : [{id, heading, level: 1, derived: true, blocks}];

/** The longest series: of one kind of marker before a mixed one, the earlier before the later. */
function findSeries(markers: readonly Signpost[]): Signpost[] {
  const kinds = [markers.filter(({named}) => !named), markers.filter(({named}) => named), markers];
  const series = kinds.flatMap(seriesOf).filter((points) => points.length >= 2);
  return series.reduce<Signpost[]>(
    (longest, points) => (points.length > longest.length ? points : longest),
    [],
  );
}

/** Every run of markers that counts on from one, up to its last. */
function seriesOf(markers: readonly Signpost[]): Signpost[][] {
  const all: Signpost[][] = [];
  let open: Signpost[] | undefined;
  for (const marker of markers) {
    if (marker.number === 1) {
      open = [marker];
      all.push(open);
    } else if (open && (typeof marker.number === 'string' || marker.number === open.length + 1)) {
      open.push(marker);
      if (marker.number === 'last') open = undefined;
    } else {
      open = undefined;
    }
  }
  return all;
}

/**
 * The index of the paragraph that opens the conclusion: one that says so before one that only draws it; else the end.
 */
function findConclusion(
  heads: readonly string[],
  from: number,
  {stated, drawn}: Signposts['conclusion'],
): number {
  for (const connectives of [stated, drawn]) {
    const index = heads.findIndex((head, at) => at >= from && opensWith(head, connectives));
    if (index !== -1) return index;
  }
  return heads.length;
}

/** The marker and the clause after it, cut at a word: "First, the quay that sinks …". */
function labelOf(text: string, marker: string): string {
  const after = text.slice(marker.length, marker.length + 400);
  // A clause of a few letters ("Second, however,") says nothing: then the next one is taken as well.
  const clause = /^.{12}[^,;:.!?…]*/su.exec(after)?.[0] ?? after;
  const label = `${marker}${clause}`.trimEnd();
  if (label.length <= labelLength) return label.replace(/[.,;:!?…]+$/, '');
  const cut = label.slice(0, labelLength + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > marker.length ? space : labelLength).replace(/[\s,;:–—-]+$/u, '')} …`;
}
