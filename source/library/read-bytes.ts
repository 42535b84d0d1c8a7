import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs';
import {systemPath} from './file-path.js';
import {UnreadableError} from '../importers/importer.js';

/** The largest source that is read, in bytes: its text is one string, and no string of V8's is longer. */
export const largestSource = 512 * 1024 * 1024 - 24;

/**
 * Reads a regular file whole. Opened without blocking, so that a FIFO or a device can't make it wait.
 *
 * @throws UnreadableError where it is no regular file or larger than {@link largestSource}; what the system says else
 */
export function readFile(path: string): Buffer {
  const file = openSync(systemPath(path), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(file);
    if (!status.isFile())
      throw new UnreadableError('is a pipe or a device, not a file; pipe it in and name - instead');
    if (status.size > largestSource) throw tooLarge();
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Reads a stream to its end; throws UnreadableError where it holds more than `limit` bytes. */
export async function readStream(
  stream: AsyncIterable<Buffer | string>,
  limit = largestSource,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (limit = largestSource): UnreadableError =>
  new UnreadableError(`is larger than ${Math.floor(limit / 1024 / 1024)} MB; split it into parts`);
