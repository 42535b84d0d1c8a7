import {decode, utf16, type Decoded} from '../decoding.js';

/**
 * A page's text in the encoding that a byte order mark, its server or itself states (WHATWG, HTML, 13.2.3), else as
 * UTF-8 or windows-1252. What is UTF-8 throughout is so whatever it states: it was saved, or its server is mistaken.
 *
 * @param mediaType as its server gave it
 */
export function decodePage(bytes: Uint8Array, mediaType = ''): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096), {stream: true});
  const label =
    /charset=["']?([\w:.-]{2,30})/i.exec(mediaType)?.[1] ??
    /<meta[^>]{0,200}charset=["']?\s*([\w:.-]{2,30})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w:.-]{2,30})/i.exec(head)?.[1];
  const isMarked =
    utf16(bytes) !== undefined || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  if (isMarked || label === undefined || /^utf-?(?:8|16)/i.test(label)) return decode(bytes);
  const read = decode(bytes);
  // Letters beyond ASCII, which those of other encodings hardly are by chance.
  if (read.warning === undefined && read.text.length < bytes.length) return read;
  try {
    return {text: new TextDecoder(label).decode(bytes, {stream: true})};
  } catch {
    return read;
  }
}
