import type {Article} from '../article/article.js';
import {bylineOf, imprintOf} from '../layout/byline.js';
import type {Passage} from '../layout/passages.js';
import {visible} from '../layout/viewport.js';
import type {Step} from './action.js';
import {endIsShown, pageHeight, shareUpTo} from './moving.js';
import type {Reading, State} from './state.js';
import {galleyOf} from './reading-layout.js';

/** Longest beginning of a paragraph that is said to be copied, in UTF-16 units. */
const longestQuote = 40;

/** The passages of the text that are on the screen, each with the line it begins or goes on with there. */
function shownPassages(
  state: State,
  reading: Reading,
): Array<{index: number; passage: Passage; start: number}> {
  const galley = galleyOf(state, reading);
  const shown = new Map<number, number>();
  for (const {passage, line} of visible(galley, reading.position, pageHeight(state)))
    if (line.start >= 0 && !shown.has(passage)) shown.set(passage, line.start);
  return Array.from(shown, ([index, start]) => ({index, passage: galley.passages[index]!, start})).filter(
    ({passage}) => passage.kind === 'block' || passage.kind === 'note',
  );
}

/** Copies a paragraph of those on the screen, counted from 1; the same again with its citation. */
export function copyParagraph(state: State, reading: Reading, count: number): Step {
  const shown = shownPassages(state, reading)[count - 1];
  if (!shown) return [{...state, message: 'no paragraph to copy here'}, []];
  const {article} = reading;
  const {index, passage} = shown;
  const before = state.copied;
  const again = before?.article === article.id && before.passage === index && !before.cited;
  const text = again ? `${passage.text}\n\n${citationOf(article)}` : passage.text;
  const called = `${again ? 'with its citation' : 'the paragraph'}: ${beginningOf(passage.text)}`;
  return [
    {...state, copied: {article: article.id, passage: index, cited: again}},
    [{type: 'copy', text, called}],
  ];
}

const beginningOf = (text: string): string =>
  text.length <= longestQuote ? text : `${text.slice(0, text.lastIndexOf(' ', longestQuote))} …`;

/** Who says it and where: "— By Ida Ode, “The ledger”, Saltmere Gazette · 1 March 2024, https://…". */
function citationOf(article: Article): string {
  const link = article.doi === undefined ? article.url : `https://doi.org/${article.doi}`;
  const parts = [bylineOf(article).replace(/^By /, ''), `“${article.title}”`, imprintOf(article), link];
  return `— ${parts.filter(Boolean).join(', ')}`;
}

/** Opens the file in an editor at the first words on the screen. */
export function editHere(state: State, reading: Reading): Step {
  const [first] = shownPassages(state, reading);
  const request = state.request + 1;
  const share = shareUpTo(reading, reading.position, endIsShown(state, reading));
  const words = first?.passage.text.slice(first.start, first.start + 200) ?? reading.article.title;
  return [{...state, request}, [{type: 'edit', request, article: reading.article.id, words, share}]];
}
