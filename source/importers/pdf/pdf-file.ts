import {UnreadableError} from '../importer.js';
import {inflatedSoFar, openPdf, type PDFDocumentProxy} from './engine.js';

/** Pages that are read before a file is opened anew, and how many times as long as opening it they have taken. */
export const mostPages = 128;
const worthwhile = 10;
/** Links that pdf.js needs as much memory for as for a page. */
const linksPerPage = 16;

/**
 * Bytes that are inflated for a file in all, and how many times its own; ten times is much, but what stands on every page
 * is inflated for each.
 */
const mostInflated = 268_435_456;
const mostGain = 64;

/** Pages that any file has; a small one can claim a billion, by a few that stand for one another. */
const mostPagesInAll = 100_000;

/** A PDF that is read page by page. */
export type PdfFile = {
  pages: number;
  /** Whether its end is missing, and with it pages perhaps. */
  isCut: boolean;
  /** As it is open now. */
  document: () => PDFDocumentProxy;
  /**
   * Opens it anew where so much of it was read since it was opened that it is worthwhile: pdf.js keeps all that it has
   * ever looked at, a hundred megabytes for a long manual with its links.
   *
   * @returns whether it was opened anew
   */
  renew: (since: {pages: number; links: number}) => Promise<boolean>;
  /** Opens it anew, whatever was read. */
  reopen: () => Promise<void>;
  /** Whether what is packed in it was more than anyone prints: a stream of it, or all that was looked at so far. */
  excess: () => {stream: boolean; all: boolean};
  close: () => Promise<void>;
};

/**
 * @param given its bytes, not to be changed until it is closed
 * @throws as `openPdf` does, and UnreadableError where it claims to have too many pages
 */
export async function openPdfFile(given: Uint8Array, password?: string): Promise<PdfFile> {
  let took = 0;
  let since = 0;
  const before = inflatedSoFar();
  const most = mostInflated + mostGain * given.length;

  async function open(bytes: Uint8Array): ReturnType<typeof openPdf> {
    const begun = performance.now();
    const pdf = await openPdf(bytes, password);
    since = performance.now();
    took = since - begun;
    return pdf;
  }

  const {bytes, ...first} = await open(given);
  let {document} = first;
  const pages = document.numPages;
  if (pages > mostPagesInAll)
    throw new UnreadableError(
      'is a damaged PDF file (it claims to have more pages than any has); try another copy of it',
    );
  const close = (): Promise<void> => document.loadingTask.destroy().catch(() => undefined);
  const reopen = async (): Promise<void> => {
    await close();
    ({document} = await open(bytes));
  };
  return {
    pages,
    isCut: bytes !== given,
    document: () => document,
    async renew({pages: read, links}) {
      const isMuch = read + links / linksPerPage >= mostPages;
      if (!isMuch || performance.now() - since < worthwhile * took) return false;
      await reopen();
      return true;
    },
    reopen,
    excess() {
      const now = inflatedSoFar();
      return {stream: now.leftOut > before.leftOut, all: now.bytes - before.bytes > most};
    },
    close,
  };
}
