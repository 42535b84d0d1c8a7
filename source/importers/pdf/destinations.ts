import type {PDFDocumentProxy} from './engine.js';

/** Destinations that are looked up: a document of any size has fewer. */
const mostDestinations = 50_000;

/** Tells where a link within the document leads (ISO 32000-1, 12.3.2), as an address within it: `#page=12&view=XYZ,72,640`. */
export type Destinations = (dest: unknown) => Promise<string | undefined>;

type PageReference = {num: number; gen: number};

export function destinationsIn(pdf: PDFDocumentProxy): Destinations {
  const named = new Map<string, Promise<string | undefined>>();
  const pages = new Map<string, Promise<number>>();

  async function pageOf(reference: unknown): Promise<number | undefined> {
    if (typeof reference === 'number') return reference + 1;
    if (!isReference(reference)) return undefined;
    const key = `${reference.num} ${reference.gen}`;
    const known = pages.get(key) ?? pdf.getPageIndex(reference);
    pages.set(key, known);
    return (await known) + 1;
  }

  async function placeOf(dest: unknown): Promise<string | undefined> {
    if (!Array.isArray(dest)) return undefined;
    const [reference, kind, first, second] = dest as unknown[];
    const page = await pageOf(reference);
    if (page === undefined || !(page >= 1 && page <= pdf.numPages)) return undefined;
    const how = typeof kind === 'object' && kind !== null && 'name' in kind ? kind.name : undefined;
    const [x, y] = how === 'XYZ' ? [first, second] : how === 'FitH' || how === 'FitBH' ? [0, first] : [];
    const isPlaced = typeof y === 'number' && Number.isFinite(y);
    const left = typeof x === 'number' && Number.isFinite(x) ? Math.round(x) : 0;
    return `#page=${page}${isPlaced ? `&view=XYZ,${left},${Math.round(y)}` : ''}`;
  }

  return async (dest) => {
    try {
      if (typeof dest !== 'string') return await placeOf(dest);
      if (named.size >= mostDestinations) return undefined;
      const known = named.get(dest) ?? pdf.getDestination(dest).then(placeOf);
      named.set(dest, known);
      return await known;
    } catch {
      return undefined;
    }
  };
}

const isReference = (value: unknown): value is PageReference =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
