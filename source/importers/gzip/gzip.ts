import {gunzipSync} from 'node:zlib';
import {messageOf} from '../../article/error-message.js';
import {type Importer, type Source, UnreadableError} from '../importer.js';
import {looksLikeGzip, nameInGzip} from './recognise.js';

/** Bytes that are unpacked at most, as of a file in a book. */
const largest = 64 * 1024 * 1024;

/**
 * Reads what is packed by gzip, whatever it is: manuals and notes are kept so.
 *
 * @param importerFor finds what reads it once it is unpacked
 */
export const gzipImporter = (importerFor: (source: Source) => Promise<Importer>): Importer =>
  async function* (source, options) {
    const bytes = unpacked(source.bytes);
    if (looksLikeGzip(bytes)) throw new UnreadableError('is compressed by gzip twice; unpack it first');
    const within = {...source, bytes, name: nameInGzip(source.name)};
    yield* (await importerFor(within))(within, options);
  };

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, {maxOutputLength: largest});
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableError(`holds more than ${largest / 1024 / 1024} MB; unpack it first`);
    if (code === 'Z_BUF_ERROR') throw new UnreadableError('is cut short; get another copy of it');
    throw new UnreadableError(`is a damaged gzip file (${messageOf(error)}); get another copy of it`);
  }
}
