import {cursorAt, inBase64, type PictureProtocol} from './protocol.js';

/** UTF-16 units of base64 in one sequence at most. */
const chunk = 4096;

/** A command of the protocol; q=2: it is not answered, whatever comes of it. */
const command = (keys: string, payload = ''): string =>
  `\u001B_G${keys}${payload === '' ? '' : `;${payload}`}\u001B\\`;

/**
 * Pictures as kitty and Ghostty show them (https://sw.kovidgoyal.net/kitty/graphics-protocol): each is given once, and
 * its placements move with the text.
 */
export const kitty: PictureProtocol = {
  formats: ['png', 'rgb'],
  largest: 24_000_000,
  send({format, bytes, width, height}, id) {
    const base64 = inBase64(bytes);
    const pixels = format === 'rgb' ? `f=24,s=${width},v=${height}` : 'f=100';
    let sent = '';
    for (let at = 0; at < base64.length; at += chunk) {
      const more = at + chunk < base64.length ? 1 : 0;
      const keys = at === 0 ? `a=t,i=${id},${pixels},q=2,m=${more}` : `q=2,m=${more}`;
      sent += command(keys, base64.slice(at, at + chunk));
    }
    return sent;
  },
  show({width, height}, {id, copy, rows, columns, left, top, from, shown}) {
    const above = Math.round((height * from) / rows);
    const below = Math.round((height * (from + shown)) / rows);
    const part = `x=0,y=${above},w=${width},h=${Math.max(1, below - above)}`;
    return `${cursorAt(top, left)}${command(`a=p,i=${id},p=${copy},c=${columns},r=${shown},${part},C=1,q=2`)}`;
  },
  remove: ({id, copy}) => command(`a=d,d=i,i=${id},p=${copy},q=2`),
  free: (id) => command(`a=d,d=I,i=${id},q=2`),
};
