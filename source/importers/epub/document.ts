import {Parser} from 'htmlparser2';
import {decode} from '../decoding.js';
import {type Element, none, TreeBuilder} from '../html/tree.js';
import type {Archive} from './archive.js';
import {localName} from './xml.js';

/** A content document: its body as a tree, the title in its head, and UTF-16 units of all that is written in it. */
export type Document = {root: Element; title: string; length: number; isCut: boolean};

/** Elements open at once at most: the parser's work grows with their number. */
const mostOpen = 4000;
/** What is another reading of what stands beside it, or is no text. */
const passedOver = new Set(['case', 'script', 'style', 'svg', 'head', 'title', 'template']);

export const readText = async (archive: Archive, path: string): Promise<string> =>
  decodeXml(await archive.read(path));

/** Text as its byte order mark or its XML declaration says it is encoded, else as UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, encoding = ''] = /^<\?xml[^>]{0,100}\sencoding=["']([\w-]{1,40})["']/.exec(declaration) ?? [];
  if (encoding !== '' && !/^utf-?(?:8|16)/i.test(encoding))
    try {
      return new TextDecoder(encoding).decode(bytes, {stream: true});
    } catch {
      // An encoding that nobody knows: as if it were not stated.
    }
  return decode(bytes).text;
}

/**
 * Reads a content document (EPUB 3.3, §6.1), XHTML or what is meant to be: broken markup is read as HTML is, but for
 * elements that close themselves. Of a switch the reading that everybody has is taken.
 */
export async function readDocument(archive: Archive, path: string): Promise<Document> {
  return parseDocument(await readText(archive, path));
}

export function parseDocument(text: string): Document {
  const builder = new TreeBuilder();
  let title = '';
  let open = 0;
  /** How deep within what is passed over, and whether within the document's title. */
  let passed = 0;
  let inTitle = false;
  let isCut = false;
  const parser = new Parser(
    {
      onopentag(fullName, attributes) {
        const name = localName(fullName).toLowerCase();
        if (++open > mostOpen) {
          isCut = true;
          parser.pause();
          return;
        }
        if (passed > 0 || passedOver.has(name)) {
          passed++;
          inTitle = name === 'title' && title === '';
          return;
        }
        if (name === 'html' || name === 'body') return;
        const stated = Object.entries(attributes);
        builder.open(name, stated.length === 0 ? none : new Map(stated));
      },
      ontext(part) {
        if (passed === 0) builder.text(part);
        else if (inTitle && title.length < 1000) title += part;
      },
      onclosetag(fullName) {
        open--;
        if (passed > 0) {
          passed--;
          inTitle = false;
          return;
        }
        builder.close(localName(fullName).toLowerCase());
      },
    },
    {recognizeSelfClosing: true, recognizeCDATA: true, lowerCaseTags: false, decodeEntities: true},
  );
  parser.end(text);
  return {root: builder.root, title, length: text.length, isCut};
}

/** What an element is, in the words of EPUB's structural semantics and of DPUB-ARIA without "doc-". */
export function typesOf({attributes}: Element): ReadonlySet<string> {
  const types = attributes.get('epub:type') ?? '';
  const role = attributes.get('role') ?? '';
  if (types === '' && role === '') return nothing;
  return new Set(`${types} ${role.replaceAll(/(?<=^|\s)doc-/g, '')}`.toLowerCase().split(/\s+/));
}

const nothing: ReadonlySet<string> = new Set();

export const classesOf = ({attributes}: Element): string[] =>
  (attributes.get('class') ?? '').toLowerCase().split(/\s+/);
