import {startsWith} from '../signatures.js';

/** Whether bytes begin as a gzip file does, with the one method of packing that there is (RFC 1952, 2.3.1). */
export const looksLikeGzip = (bytes: Uint8Array): boolean => startsWith(bytes, '\u001F\u008B\u0008');

/** What a file is called once it is unpacked: "ferry.1.gz" → "ferry.1". */
export const nameInGzip = (name: string): string => name.replace(/\.gz$/i, '');
