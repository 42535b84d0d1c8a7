import {UnreadableError} from '../importer.js';
import {type Archive, damaged} from './archive.js';
import {readText} from './document.js';
import {placeOf} from './paths.js';
import {allOf, firstOf, parseXml, type XmlElement} from './xml.js';

/** What a package document says (EPUB 3.3, §5; OPF 2.0.1). Paths are those of the archive. */
export type Package = {
  path: string;
  /** 2 or 3. */
  version: number;
  metadata: XmlElement;
  language?: string;
  /** What is read, in reading order. */
  spine: readonly string[];
  /** Of the spine, what stands beside the text: it is read where something leads to it. */
  aside: ReadonlySet<string>;
  /** Files that hold text; the others of the spine are pictures. */
  documents: ReadonlySet<string>;
  /** The navigation document of EPUB 3. */
  navigation?: string;
  /** The NCX of EPUB 2. */
  ncx?: string;
};

const documents =
  /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document)$/i;

/** @throws UnreadableError where it is missing, or has no spine */
export async function readPackage(archive: Archive): Promise<Package> {
  const path = await packagePath(archive);
  const root = parseXml(await readText(archive, path));
  const element = firstOf(root, 'package');
  const metadata = element && firstOf(element, 'metadata');
  const manifest = element && firstOf(element, 'manifest');
  const spine = element && firstOf(element, 'spine');
  if (!element || !manifest) throw damaged(archive, 'its package document can’t be read');

  const inArchive = (href: string): string | undefined => {
    const place = placeOf(href, path);
    return place && archive.find(place.path);
  };
  const items = new Map<string, {path: string; type: string; properties: string}>();
  for (const {attributes} of allOf(manifest, 'item')) {
    const file = inArchive(attributes['href'] ?? '');
    if (file !== undefined && attributes['id'] !== undefined)
      items.set(attributes['id'], {
        path: file,
        type: attributes['media-type'] ?? '',
        properties: attributes['properties'] ?? '',
      });
  }
  const of = (wanted: (item: {type: string; properties: string}) => boolean): string | undefined =>
    Array.from(items.values()).find(wanted)?.path;

  const references = spine ? allOf(spine, 'itemref').map(({attributes}) => attributes) : [];
  const pathsOf = (listed: typeof references): string[] =>
    listed.flatMap(({idref = ''}) => items.get(idref)?.path ?? []);
  const read = pathsOf(references);
  if (read.length === 0 && archive.isCut) throw damaged(archive, '');
  if (read.length === 0)
    throw new UnreadableError(
      'is an EPUB without a spine (it names nothing to read); get another copy of it',
    );

  const language = element.attributes['xml:lang'];
  const navigation = of(({properties}) => /(?:^|\s)nav(?:\s|$)/.test(properties));
  const ncx =
    items.get(spine?.attributes['toc'] ?? '')?.path ?? of(({type}) => type === 'application/x-dtbncx+xml');
  return {
    path,
    version: Number.parseInt(element.attributes['version'] ?? '2', 10) || 2,
    metadata: metadata ?? {name: 'metadata', attributes: {}, children: [], text: ''},
    ...(language !== undefined && {language}),
    spine: [...new Set(read)],
    aside: new Set(pathsOf(references.filter(({linear}) => linear === 'no'))),
    documents: new Set(
      Array.from(items.values())
        .filter((item) => documents.test(item.type) || /\.x?html?$/i.test(item.path))
        .map((item) => item.path),
    ),
    ...(navigation !== undefined && {navigation}),
    ...(ncx !== undefined && {ncx}),
  };
}

/** Where the container document says it lies (OCF 3.3, §4.2.6.3.1); without one, the first that lies anywhere. */
async function packagePath(archive: Archive): Promise<string> {
  const container = archive.find('META-INF/container.xml');
  if (container !== undefined) {
    const root = parseXml(await readText(archive, container));
    for (const {attributes} of allOf(root, 'rootfile')) {
      const path = archive.find((attributes['full-path'] ?? '').replace(/^\//, ''));
      if (path !== undefined) return path;
    }
  }
  const path = archive.paths.find((each) => /\.opf$/i.test(each));
  if (path === undefined) throw damaged(archive, 'it has no package document');
  return path;
}
