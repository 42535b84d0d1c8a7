import {cursorAt, inBase64, type PictureProtocol} from './protocol.js';

/**
 * Pictures as iTerm2 and WezTerm show them (https://iterm2.com/documentation-images.html): they are written into cells
 * like letters, whole, each time anew; what is written over them takes them away.
 */
export const iterm: PictureProtocol = {
  formats: ['png', 'jpeg', 'gif', 'webp'],
  largest: 2_000_000,
  send: () => '',
  free: () => '',
  show({bytes}, {rows, columns, left, top, shown}) {
    if (shown < rows) return '';
    const box = `width=${columns};height=${rows};preserveAspectRatio=1`;
    const file = `\u001B]1337;File=inline=1;size=${bytes.length};${box};doNotMoveCursor=1:${inBase64(bytes)}\u0007`;
    return `${cursorAt(top, left)}${file}`;
  },
  remove: ({columns, left, top, shown}) =>
    Array.from({length: shown}, (_, row) => `${cursorAt(top + row, left)}\u001B[0m\u001B[${columns}X`).join(
      '',
    ),
};
