import {sanitise} from '../article/sanitise.js';
import {hyperlinked, passedAddress} from './hyperlink.js';
import type {Piece, Pieces} from './pieces.js';
import type {Theme} from '../reader/theme.js';

/**
 * A row as it is written to the terminal: text with SGR sequences and, where wanted, hyperlinks. Everything that is
 * shown passes here, so it is sanitised once more: no escape sequence of a document gets through.
 *
 * @param hyperlinks whether links are made the terminal's own
 */
export const paint = (pieces: Pieces, theme: Theme, hyperlinks = false): string =>
  pieces
    .map((each) => {
      const text = styled(clean(each.text), parametersOf(each, theme));
      const address = hyperlinks && each.href !== undefined ? passedAddress(each.href) : undefined;
      return address === undefined || text === '' ? text : hyperlinked(text, address);
    })
    .join('');

/** Text for a part of one row. */
const clean = (text: string): string => sanitise(text).replaceAll(/[\t\n]/g, ' ');

const styled = (text: string, sgr: string): string =>
  sgr === '' || text === '' ? text : `\u001B[${sgr}m${text}\u001B[0m`;

/** SGR parameters of a piece: what it is, how its words are set, whether it is marked. */
function parametersOf({style, spans, mark, grounded}: Piece, theme: Theme): string {
  const own = theme.styles[style];
  if (!spans && !mark && !grounded) return own;
  // Within italics, emphasis is upright, as in print.
  const upright = spans?.includes('emphasis') && own.split(';').includes('3');
  const parameters = [own, ...(spans ?? []).map((span) => theme.spans[span])].flatMap((some) =>
    some.split(';'),
  );
  return [
    ...parameters.filter((parameter) => parameter !== '' && !(upright && parameter === '3')),
    ...(mark ? [theme.styles[mark]] : []),
    ...(grounded && theme.ground !== '' ? [theme.ground] : []),
  ].join(';');
}
