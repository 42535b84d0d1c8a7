import type {Block, Section} from '../../article/article.js';
import type {Line} from './lines.js';
import {markerOf} from './list-markers.js';

/** UTF-16 units of the words that name a place, and lines whose words are kept. */
const fewWords = 48;
const mostLines = 500_000;
/** Points below a place within which the line that it names begins. */
const nearest = 90;

/** In whole points, which need no memory of their own. */
type Landing = {x1: number; y: number; words: string};

/** The lines of the pages, so that a link to a place on one of them can name it by its words. */
export type Landings = {
  see: (page: {number: number; height: number}, lines: readonly Line[]) => void;
  /** Sections whose links lead to words of a page instead of to points of it. */
  named: (sections: Section[]) => Section[];
};

export function createLandings(): Landings {
  const pages = new Map<string, {height: number; lines: Landing[]}>();
  let count = 0;

  function wordsAt(page: string, x: number, y: number): string | undefined {
    const {height, lines} = pages.get(page) ?? {height: 0, lines: []};
    const top = height - y;
    return lines.find((line) => line.y > top - 2 && line.y < top + nearest && line.x1 > x)?.words;
  }

  /** As a text fragment (WICG, URL Fragment Text Directives), which other readers leave aside. */
  function renamed(href: string): string {
    const [, page = '', x, y] = /^#page=(\d+)&view=XYZ,(-?\d+),(-?\d+)$/.exec(href) ?? [];
    if (page === '') return href;
    const words = wordsAt(page, Number(x), Number(y)) ?? '';
    return words === '' ? `#page=${page}` : `#page=${page}:~:text=${encodeURIComponent(words)}`;
  }

  function block(given: Block): Block {
    if (given.kind === 'prose') {
      if (!given.spans.some(({href}) => href?.startsWith('#page='))) return given;
      const spans = given.spans.map((span) =>
        span.href === undefined ? span : {...span, href: renamed(span.href)},
      );
      return {...given, spans};
    }
    if (given.kind !== 'list') return given;
    const entries = given.entries.map(blocks);
    return entries.every((entry, at) => entry === given.entries[at]) ? given : {...given, entries};
  }

  function blocks(given: Block[]): Block[] {
    const made = given.map(block);
    return made.every((each, at) => each === given[at]) ? given : made;
  }

  return {
    see({number, height}, lines) {
      if (count > mostLines) return;
      count += lines.length;
      pages.set(String(number), {
        height,
        lines: lines.map(({x1, y, text}) => ({x1: Math.round(x1), y: Math.round(y), words: wordsOf(text)})),
      });
    },
    named: (sections) =>
      sections.map((section) => {
        const made = blocks(section.blocks);
        return made === section.blocks ? section : {...section, blocks: made};
      }),
  };
}

/** The first words of a line, without the sign of an entry before them and the word that a hyphen may divide. */
function wordsOf(text: string): string {
  const words = text.slice(markerOf(text)?.length ?? 0).trim();
  const whole =
    words.length > fewWords || /[-‐]$/.test(words) ? words.slice(0, fewWords).replace(/\s+\S*$/, '') : words;
  // A string of its own: a slice would hold the whole line.
  return Buffer.from(whole).toString();
}
