import type {Imported} from '../importers/importer.js';

/**
 * A hash of bytes, by which a document is known again after it was moved: SHA-256, of which 160 bits in hexadecimal are
 * kept, so that nobody can make another document of the same hash.
 */
export const contentHash = (bytes: Uint8Array): string =>
  // Asked for here: loading it costs milliseconds that a document known by its stamp need not pay.
  process.getBuiltinModule('node:crypto').hash('sha256', bytes, 'hex').slice(0, 40);

export type Identity = {
  id: string;
  /** From 1, within its document. */
  ordinal: number;
};

/** What an importer states of an article that can identify it. */
export type Claims = Pick<Imported, 'doi' | 'url' | 'key'>;

/**
 * Gives the articles of one document their ids: the DOI, else the URL, else the document's own id with the key that the
 * importer states or, without one, with the ordinal from the second on. A DOI or URL that an earlier article of the
 * document has identifies only that.
 *
 * @param document the id of the document
 * @returns the identity of an article; the same for the same key
 */
export function createIdentities(document: string): (claims: Claims) => Identity {
  const byKey = new Map<string, Identity>();
  const taken = new Set<string>();
  let count = 0;
  return ({doi, url, key}) => {
    const known = key === undefined ? undefined : byKey.get(key);
    if (known) return known;
    const ordinal = ++count;
    const own = ownId(document, ordinal);
    const names = [doi, url, key === undefined ? own : `${document}#${key}`, own];
    const id = names.find((name) => name !== undefined && !taken.has(name)) ?? own;
    taken.add(id);
    const identity = {id, ordinal};
    if (key !== undefined) byKey.set(key, identity);
    return identity;
  };
}

/** An article's id where it states nothing of its own. */
export const ownId = (document: string, ordinal: number): string =>
  ordinal === 1 ? document : `${document}#${ordinal}`;

/** Where several documents are read, one DOI or URL is its first holder's; a later one goes by its own id. */
export function createDistinction(): (id: string, own: string) => string {
  const taken = new Set<string>();
  return (id, own) => {
    const free = taken.has(id) ? own : id;
    taken.add(free);
    return free;
  };
}

/** Whether an id is one that a document claims (a DOI, a URL) and another can claim as well, rather than its own. */
export const isClaimed = (id: string): boolean => /^(?:10\.\d{4,}|https?:)/i.test(id);

/** What is kept of another content that claims the same id goes by this. */
export const contestedId = (id: string, hash: string): string => `${id} ${hash}`;

/** The hash of one of a document's articles. */
export const hashOfArticle = (content: string, ordinal: number): string =>
  ordinal === 1 ? content : `${content}#${ordinal}`;
