import {Buffer} from 'node:buffer';
import {crc32, deflateSync} from 'node:zlib';

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG; with `claimed`, one whose header states another size. */
export function png(width: number, height: number, {claimed = [width, height], text = ''} = {}): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claimed[0]!, 0);
  header.writeUInt32BE(claimed[1]!, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(text === '' ? [] : [chunk('tEXt', Buffer.from(`Comment\0${text}`))]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

/** Sixteen pixels by twelve, from red to blue. */
export const jpeg: Uint8Array = fromBase64(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAGRAAAQUAAAAAAAAAAAAAAAAAAAISFFFh/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAXEQADAQAAAAAAAAAAAAAAAAAAAxUW/9oADAMBAAIRAxEAPwDLSNEjSa9Vh6rKPPqFbbD/2Q==',
);

/** The same, each in another way: a GIF of four colours, a WebP with losses, one without, and one that is half seen through. */
export const gif: Uint8Array = fromBase64(
  'R0lGODlhEAAMAPEAAOgAF6IAXV0AohcA6CH5BAAAAAAALAAAAAAQAAwAAAIthI+pi5FuHAQyVEmp3bx7K2yhGAiheZoluqLuaw6CPNeojM8Dvve8DwwKh7sCADs=',
);
export const webp: Uint8Array = fromBase64(
  'UklGRk4AAABXRUJQVlA4IEIAAABwAgCdASoQAAwAAoBCJbACdGvA/qtx/geiAVrwAP7w8cQluxF81PK///YRUCd/3PLrKv/pPpH/+J9HURxzLWrXgAA=',
);
export const exactWebp: Uint8Array = fromBase64(
  'UklGRkgAAABXRUJQVlA4TDwAAAAvD8ACAF8QAoEUbtECgcTf9Cie/+gADoADAAhp28kUpjCFKaSQQgoppJBCCvFdh4j+5+dxOWwWk0FTJAE=',
);
export const clearWebp: Uint8Array = fromBase64(
  'UklGRnIAAABXRUJQVlA4WAoAAAAQAAAADwAACwAAQUxQSAoAAAABB1DAiAhERP8DVlA4IEIAAABwAgCdASoQAAwAAoBCJbACdGvA/qtx/geiAVrwAP7w8cQluxF81PK///YRUCd/3PLrKv/pPpH/+J9HURxzLWrXgAA=',
);
