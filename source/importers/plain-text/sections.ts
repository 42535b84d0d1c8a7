import type {Section} from '../../article/article.js';
import {sanitiseLine} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import {languageOf} from '../../prose/language.js';
import {deriveSections} from '../../prose/sections.js';
import {sectionIds} from '../section-ids.js';
import {findHeadings, isNamedBelow} from './headings.js';
import type {TextPiece} from './pieces.js';

/** The headings that are underlined; where none is, those that their words or capitals tell. */
export function headingsIn(pieces: readonly TextPiece[]): Map<number, number> {
  const stated = pieces.flatMap(({level}, at) => (level === undefined ? [] : [[at, level] as const]));
  return stated.length > 0 ? new Map(stated) : findHeadings(pieces.map(({text}) => text));
}

/** The sections of a text, by its headings; where it has none, by its signposts. */
export function sectionsOf(pieces: readonly TextPiece[], language: string): Section[] {
  const headings = headingsIn(pieces);
  if (headings.size === 0)
    return pieces.length === 0
      ? []
      : deriveSections(
          pieces.map(({block}) => block),
          language,
        );
  const idOf = sectionIds();
  const sections: Section[] = [];
  /** What has become a part of the heading above it. */
  const named = new Set<number>();
  for (const [at, {text, block}] of pieces.entries()) {
    const level = headings.get(at);
    if (level !== undefined) {
      const below = headings.has(at + 1) ? '' : (pieces[at + 1]?.text ?? '');
      const isNamed = isNamedBelow(text, below);
      if (isNamed) named.add(at + 1);
      const heading = sanitiseLine(isNamed ? `${text} ${below}` : text);
      sections.push({id: idOf(heading), heading, level, derived: false, blocks: []});
      continue;
    }
    if (named.has(at)) continue;
    if (sections.length === 0) sections.push({id: idOf(''), level: 1, derived: false, blocks: []});
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** Told by the first pieces; English where nothing tells it. */
export function detectLanguage(pieces: readonly TextPiece[]): string {
  const language = languageOf(
    pieces
      .slice(0, 200)
      .map(({block}) => textOf(block).slice(0, 6000))
      .join('\n'),
  );
  return language === 'und' ? 'en' : language;
}
