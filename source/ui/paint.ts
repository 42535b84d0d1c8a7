import {sanitise} from '../article/sanitise.js';
import {hyperlinked, passedAddress} from './hyperlink.js';
import type {Piece, Pieces} from './pieces.js';
import type {Theme} from '../config/theme.js';

/**
 * A row as the terminal takes it: SGR sequences and text, and where links lead. All that is shown becomes what is
 * written here, so nothing live gets through, wherever the text came from, though it was sanitised when it came in.
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
