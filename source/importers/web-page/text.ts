import type {Block} from '../../article/article.js';
import {sanitise} from '../../article/sanitise.js';
import {textOf} from '../../article/text.js';
import type {Language} from '../../people/languages/language.js';
import {languageOf} from '../../prose/language.js';
import {addHtml} from '../html/fragment.js';
import type {Piece} from '../html/piece.js';
import {readTree} from '../html/pieces.js';
import {TreeBuilder} from '../html/tree.js';
import {webAddress} from './metadata.js';

/**
 * What a text in HTML holds, in order.
 *
 * @param base what its links start from
 */
export function piecesOf(html: string, base: string | undefined): Piece[] {
  const builder = new TreeBuilder();
  addHtml(sanitise(html), builder);
  return readTree(builder.root, new Map()).pieces.map((piece) => withAddresses(piece, base));
}

/** Its links made whole. */
function withAddresses(piece: Piece, base: string | undefined): Piece {
  if (base === undefined || piece.kind !== 'block' || piece.block.kind !== 'prose') return piece;
  const spans = piece.block.spans.map((span) => {
    if (span.href === undefined || /^[a-z][\w+.-]*:|^#/i.test(span.href)) return span;
    const href = webAddress(span.href, base);
    return href === undefined ? span : {...span, href};
  });
  return {...piece, block: {...piece.block, spans}};
}

/** To compare by: letters alone. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\W+/g, '');

/** Without the heading that says the title over again. */
export function withoutTitle(pieces: readonly Piece[], title: string | undefined): Piece[] {
  const at = pieces.findIndex(
    (piece) => piece.kind === 'heading' && title !== undefined && plain(piece.text) === plain(title),
  );
  return pieces.filter((_, index) => index !== at || at > 5);
}

/** The last paragraphs that say something of the authors. */
export function lastNotes(blocks: readonly Block[], names: readonly string[], language: Language): string[] {
  const most = Math.min(6, Math.ceil(blocks.length / 4));
  return blocks.slice(-most).flatMap((block) => {
    if (block.kind !== 'prose') return [];
    const isItalic = block.spans.every(
      ({text, styles}) => text.trim() === '' || styles?.includes('emphasis'),
    );
    const text = textOf(block);
    return text.length < 1500 && language.isAuthorNote(text, names, isItalic) ? [text] : [];
  });
}

export function languageIn(blocks: readonly Block[]): string {
  const language = languageOf(
    blocks
      .slice(0, 60)
      .map((block) => textOf(block))
      .join('\n')
      .slice(0, 6000),
  );
  return language === 'und' ? 'en' : language;
}
