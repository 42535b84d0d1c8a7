import {Buffer} from 'node:buffer';
import {createHash} from 'node:crypto';

/** What fills a password up to 32 bytes (ISO 32000-1, 7.6.3.3). */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const permissions = -4;
const documentId = Buffer.alloc(16, 0x43);

export type Lock = {
  trailer: string;
  /** A stream's content as it stands in the file, by its object's number. */
  content: (text: string, object: number) => string;
};

/** Locks a PDF in the oldest way, revision 2 of the standard handler: RC4 with a key of 40 bits. */
export function lockWith(password: string): Lock {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const bits = Buffer.alloc(4);
  bits.writeInt32LE(permissions);
  const key = md5(Buffer.concat([padded, owner, bits, documentId])).subarray(0, 5);
  const user = rc4(key, padding);
  const id = `<${documentId.toString('hex')}>`;
  return {
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P ${permissions} /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >> /ID [${id} ${id}]`,
    content(text, object) {
      const salt = Buffer.from([object & 255, object >> 8, 0, 0, 0]);
      return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), Buffer.from(text, 'latin1')).toString(
        'latin1',
      );
    },
  };
}

const md5 = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest();

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Array.from({length: 256}, (_, at) => at);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b]!, state[a]!];
  };
  for (let at = 0, to = 0; at < 256; at++) {
    to = (to + state[at]! + key[at % key.length]!) & 255;
    swap(at, to);
  }
  let from = 0;
  let to = 0;
  return Buffer.from(
    bytes.map((byte) => {
      from = (from + 1) & 255;
      to = (to + state[from]!) & 255;
      swap(from, to);
      return byte ^ state[(state[from]! + state[to]!) & 255]!;
    }),
  );
}
