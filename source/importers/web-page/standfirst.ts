import type {DomDocument} from 'linkedom';
import {wordList} from '../../article/word-list.js';
import {linesOf} from './lines.js';
import {isWithin, marksOf} from './marks.js';

/** The words by which pages mark what stands between the headline and the text. */
const isStandfirst = wordList(`
  standfirst dek deck subtitle subheadline subhead subheading subtitulo soustitre vorspann sottotitolo chapo bajada
  alternativeheadline`);
const isElsewhere = wordList('related recommended teaser teasers card cards comment comments sidebar nav');

/** UTF-16 units. */
const shortest = 30;
const longest = 700;

/** The summary that a page shows under its headline. */
export function standfirstOf(page: DomDocument, title: string | undefined): string | undefined {
  for (const element of page.querySelectorAll('body [class], body [itemprop]').slice(0, 10_000)) {
    if (!marksOf(element).some(isStandfirst)) continue;
    const text = linesOf(element).join(' ');
    if (text.length < shortest || text.length > longest || text === title) continue;
    if (!/[.!?…:]["”’»“]?\s*$/.test(text) && text.length < 60) continue;
    if (!isWithin(element, isElsewhere)) return text;
  }
  return undefined;
}
