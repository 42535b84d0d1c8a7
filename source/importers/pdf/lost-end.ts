import {inflatedStart} from './decompression.js';

/** An object by what stands between "obj" and "endobj", and whether it lay within a stream of objects. */
type Found = {body: string; packed: boolean};

/** Where an object begins (ISO 32000-1, 7.3.10). */
const objectStart = /(?<!\d)(\d{1,7})\s+\d{1,5}\s+obj\b/g;
const page = /\/Type\s*\/Page(?![A-Za-z])/;
const catalog = /\/Type\s*\/Catalog\b/;
const objectStream = /\/Type\s*\/ObjStm\b/;
/** Without what says how it is locked, which stands at the end, nothing of a locked file can be read. */
const locked = /\/Encrypt\b|\/Filter\s*\/Standard\b/;

/**
 * A file whose end is missing, and with it the list of its objects and the root of its pages, with an end that names the
 * pages that are there, in the order in which they stand: pdf.js finds the objects by itself, but for those within
 * streams of objects.
 *
 * @returns undefined where there are none
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (locked.test(text)) return undefined;
  const objects = objectsIn(text, bytes);
  const pages = [...objects].filter(([, {body}]) => page.test(body)).map(([number]) => `${number} 0 R`);
  if (pages.length === 0) return undefined;
  const unpacked = [...objects]
    .filter(([, {packed}]) => packed)
    .map(([number, {body}]) => `${number} 0 obj\n${body}\nendobj\n`);
  const root = [...objects.keys()].reduce((most, number) => Math.max(most, number), 0) + 1;
  const found =
    [...objects.values()].findLast(({body}) => catalog.test(body))?.body ?? '<< /Type /Catalog >>';
  const end = [
    // Whatever the file broke off in is ended: a stream, an object, the list of the objects.
    '\nendstream\nendobj\ntrailer\n<< >>\nstartxref\n0\n',
    ...unpacked,
    `${root} 0 obj\n${withPages(found, root + 1)}\nendobj\n`,
    `${root + 1} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${pages.join(' ')}] >>\nendobj\n`,
    `trailer\n<< /Root ${root} 0 R /Size ${root + 2} >>\nstartxref\n0\n%%EOF\n`,
  ];
  return Buffer.concat([bytes, Buffer.from(end.join(''), 'latin1')]);
}

/** Objects by their numbers, in the order in which they stand; of one that was changed, what it was at last. */
function objectsIn(text: string, bytes: Uint8Array): Map<number, Found> {
  const found = new Map<number, Found>();
  const put = (number: number, body: string, packed: boolean): void => {
    found.delete(number);
    found.set(number, {body, packed});
  };
  const starts = [...text.matchAll(objectStart)];
  for (const [at, {0: head, 1: number, index}] of starts.entries()) {
    const object = text.slice(index + head.length, starts[at + 1]?.index);
    const body = object.slice(0, Math.min(...endings.map((ending) => placeOf(object, ending))));
    put(Number(number), body, false);
    if (!objectStream.test(body)) continue;
    const start =
      index + head.length + body.length + /^(?:stream\r?\n)?/.exec(object.slice(body.length))![0].length;
    for (const [inner, each] of objectsWithin(body, bytes.subarray(start))) put(inner, each, true);
  }
  return found;
}

/** What an object's dictionary ends before. */
const endings = ['stream', 'endobj'];

function placeOf(text: string, word: string): number {
  const place = text.indexOf(word);
  return place === -1 ? text.length : place;
}

/** The objects of a stream of objects, as far as it goes (ISO 32000-1, 7.5.7). */
function objectsWithin(dictionary: string, packed: Uint8Array): Array<[number: number, body: string]> {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
  const content = /\/FlateDecode\b/.test(dictionary) ? inflatedStart(packed) : packed;
  const text = Buffer.from(content).toString('latin1');
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  const all: Array<[number, string]> = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [number, from, , to = text.length - first] = numbers.slice(at, at + 4) as [
      number,
      number,
      ...number[],
    ];
    // Of one that is cut off nothing is known.
    if (Number.isInteger(number) && first + to <= text.length)
      all.push([number, text.slice(first + from, first + to)]);
  }
  return all;
}

/** A catalog whose root of the pages is another. */
function withPages(body: string, pages: number): string {
  const bare = body.replace(/\/Pages\s+\d+\s+\d+\s+R/, '');
  return bare.replace('<<', `<< /Pages ${pages} 0 R`);
}
