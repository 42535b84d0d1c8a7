import {type Format, UnreadableError} from './importer.js';

/** What a file that can't be read turns out to be, by its first bytes. */
type Signature = {
  /** As bytes in Latin-1, at `offset` (0 unless given). */
  magic: string;
  offset?: number;
  /** Completes "it is …". */
  message: string;
};

const later = (format: string): string =>
  `is ${format}, which can't be read yet; save it as text or Markdown`;
const no = (what: string): string =>
  `is not text (it looks like ${what}); give an article as text or Markdown`;

// The more special stand before the more general: a Word document is a ZIP archive too.
const signatures: readonly Signature[] = [
  {magic: 'mimetypeapplication/vnd.oasis', offset: 30, message: later('an OpenDocument file')},
  {magic: '[Content_Types].xml', offset: 30, message: later('an Office document')},
  {magic: 'PK\u0003\u0004', message: 'is a ZIP archive; unpack it and give what is in it'},
  {magic: '{\\rtf', message: later('an RTF document')},
  {magic: '%!PS', message: later('a PostScript file')},
  {magic: '\u00D0\u00CF\u0011\u00E0', message: later('an Office document')},
  {magic: 'BZh', message: 'is compressed by bzip2; unpack it first'},
  {magic: '\u00FD7zXZ', message: 'is compressed by xz; unpack it first'},
  {magic: '\u0028\u00B5\u002F\u00FD', message: 'is compressed by zstd; unpack it first'},
  {magic: '7z\u00BC\u00AF', message: 'is a 7z archive; unpack it and give what is in it'},
  {magic: 'Rar!\u001A', message: 'is a RAR archive; unpack it and give what is in it'},
  {magic: 'ustar', offset: 257, message: 'is a tar archive; unpack it and give what is in it'},
  {magic: '\u0089PNG', message: no('a PNG image')},
  {magic: '\u00FF\u00D8\u00FF', message: no('a JPEG image')},
  {magic: 'GIF8', message: no('a GIF image')},
  {magic: 'WEBP', offset: 8, message: no('a WebP image')},
  {magic: 'II*\u0000', message: no('a TIFF image')},
  {magic: 'MM\u0000*', message: no('a TIFF image')},
  {magic: 'ID3', message: no('an MP3 recording')},
  {magic: 'OggS', message: no('an Ogg recording')},
  {magic: 'RIFF', message: no('a recording')},
  {magic: 'ftyp', offset: 4, message: no('a video')},
  {magic: '\u007FELF', message: no('a program')},
  {magic: 'MZ\u0090', message: no('a program')},
  {magic: '\u00CF\u00FA\u00ED\u00FE', message: no('a program')},
  {magic: 'SQLite format 3\u0000', message: no('an SQLite database')},
];

/** A row each for what is known and can't be read. */
export const unread: readonly Format[] = signatures.map(({magic, offset = 0, message}) => ({
  extensions: [],
  mediaTypes: [],
  begins: (bytes) => startsWith(bytes, magic, offset),
  load: () => Promise.reject(new UnreadableError(message)),
}));

/** Whether bytes begin with a signature, which is given in Latin-1. */
export function startsWith(bytes: Uint8Array, magic: string, offset = 0): boolean {
  for (let index = 0; index < magic.length; index++)
    if (bytes[offset + index] !== magic.charCodeAt(index)) return false;
  return true;
}
