import {Buffer} from 'node:buffer';
import {crc32, deflateRawSync} from 'node:zlib';

/** A file of an archive; what is stated of it can be made to differ from what is true. */
export type Packed = {
  path: string;
  content: string | Uint8Array;
  stored?: boolean;
  /** Bytes that the archive claims it to have once it is unpacked. */
  claimedSize?: number;
  /** The general purpose bit flag; 1 is "encrypted". */
  flags?: number;
  /** Where the archive claims it to begin. */
  claimedOffset?: number;
};

/** The bytes of a ZIP archive (APPNOTE 6.3.10). */
export function zipFile(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {path, content, stored = false, claimedSize, flags = 0x800, claimedOffset} of files) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(claimedOffset ?? offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, list, end]));
}

export type MadeBook = {
  /** Of the package's metadata section. */
  metadata?: string;
  /** Names and bodies of its documents, in reading order. */
  documents: Readonly<Record<string, string>>;
  /** The content of the list in its navigation document. */
  contents?: string;
  /** The same for an NCX. */
  ncx?: string;
  version?: string;
  spine?: string;
  extra?: readonly Packed[];
};

const title = '<dc:title>The Ferry Book</dc:title><dc:language>en</dc:language>';

/** The files of a book in the folder OPS. */
export function bookFiles(book: MadeBook): Packed[] {
  const {metadata = title, documents, contents, ncx, version = '3.0', extra = []} = book;
  const names = Object.keys(documents);
  const items = names.map(
    (name, at) => `<item id="d${at}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  if (contents !== undefined)
    items.push('<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>');
  if (ncx !== undefined) items.push('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>');
  const spine = book.spine ?? names.map((_, at) => `<itemref idref="d${at}"/>`).join('');
  return [
    {path: 'mimetype', content: 'application/epub+zip', stored: true},
    {
      path: 'META-INF/container.xml',
      content:
        '<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    },
    {
      path: 'OPS/book.opf',
      content: `<?xml version="1.0"?><package version="${version}" xmlns:opf="http://www.idpf.org/2007/opf">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
        <manifest>${items.join('')}</manifest><spine toc="ncx">${spine}</spine></package>`,
    },
    ...(contents === undefined
      ? []
      : [{path: 'OPS/nav.xhtml', content: xhtml(`<nav epub:type="toc"><ol>${contents}</ol></nav>`)}]),
    ...(ncx === undefined ? [] : [{path: 'OPS/toc.ncx', content: `<ncx><navMap>${ncx}</navMap></ncx>`}]),
    ...names.map((name) => ({path: `OPS/${name}`, content: xhtml(documents[name]!)})),
    ...extra,
  ];
}

export const epubFile = (book: MadeBook): Uint8Array => zipFile(bookFiles(book));

const xhtml = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>The Ferry Book</title></head><body>${body}</body></html>`;
