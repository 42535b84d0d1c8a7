import type {PDFDocumentProxy} from './engine.js';

/** Destinations that are looked up: a document of any size has fewer. */
const mostDestinations = 50_000;

/** Where links within a document lead (ISO 32000-1, 12.3.2), as addresses within it: `#page=12&view=XYZ,72,640`. */
export type Destinations = {
  placeOf: (pdf: PDFDocumentProxy, dest: unknown) => Promise<string | undefined>;
  /** Looks up all that have names, since an index leads to places all over the document, and each is read for one. */
  lookAllUp: (pdf: PDFDocumentProxy) => Promise<void>;
};

type PageReference = {num: number; gen: number};

/** What is looked up stays known when the document is opened anew. */
export function createDestinations(): Destinations {
  const named = new Map<string, string | undefined>();
  const pages = new Map<string, number>();

  async function pageOf(pdf: PDFDocumentProxy, reference: unknown): Promise<number | undefined> {
    if (typeof reference === 'number') return reference + 1;
    if (!isReference(reference)) return undefined;
    const key = `${reference.num} ${reference.gen}`;
    const index = pages.get(key) ?? (await pdf.getPageIndex(reference));
    pages.set(key, index);
    return index + 1;
  }

  async function addressOf(pdf: PDFDocumentProxy, dest: unknown): Promise<string | undefined> {
    if (!Array.isArray(dest)) return undefined;
    const [reference, kind, first, second] = dest as unknown[];
    const page = await pageOf(pdf, reference);
    if (page === undefined || !(page >= 1 && page <= pdf.numPages)) return undefined;
    const how = typeof kind === 'object' && kind !== null && 'name' in kind ? kind.name : undefined;
    const [x, y] = how === 'XYZ' ? [first, second] : how === 'FitH' || how === 'FitBH' ? [0, first] : [];
    const isPlaced = typeof y === 'number' && Number.isFinite(y);
    const left = typeof x === 'number' && Number.isFinite(x) ? Math.round(x) : 0;
    return `#page=${page}${isPlaced ? `&view=XYZ,${left},${Math.round(y)}` : ''}`;
  }

  const placed = (pdf: PDFDocumentProxy, dest: unknown): Promise<string | undefined> =>
    addressOf(pdf, dest).catch(() => undefined);

  return {
    async placeOf(pdf, dest) {
      try {
        if (typeof dest !== 'string') return await addressOf(pdf, dest);
        if (!named.has(dest) && named.size < mostDestinations)
          named.set(dest, await placed(pdf, await pdf.getDestination(dest)));
        return named.get(dest);
      } catch {
        return undefined;
      }
    },
    async lookAllUp(pdf) {
      const all = await pdf.getDestinations().catch(() => ({}));
      for (const [name, dest] of Object.entries(all).slice(0, mostDestinations))
        named.set(name, await placed(pdf, dest));
    },
  };
}

const isReference = (value: unknown): value is PageReference =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
