import type {PDFDocumentProxy} from 'pdfjs-dist/build/pdf.mjs';
import {enginePorts} from './engine-ports.js';
import {LockedError, UnreadableError} from '../importer.js';
import {withNewEnd} from './lost-end.js';

// For its effect too: pdf.js inflates with it.
export {inflatedSoFar} from './decompression.js';
export type {
  OutlineEntry,
  PDFDocumentProxy,
  PDFPageProxy,
  StructureNode,
  TextContent,
} from 'pdfjs-dist/build/pdf.mjs';

/** Images are never looked at: those with more pixels than this are not decoded. */
const largestImage = 1;

/** A file that is open, by its bytes: others than were given where its end was missing, so that it has a new one. */
export type OpenPdf = {document: PDFDocumentProxy; bytes: Uint8Array};

/**
 * Opens a PDF with pdf.js, which reads it in this thread: the import worker is one already.
 *
 * @param bytes not copied, where they are all that their memory holds: a large file is not held twice
 * @throws LockedError where it is locked with a password that was not given, UnreadableError where it is damaged beyond
 *   repair, or none
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenPdf> {
  try {
    return {document: await opened(bytes, password), bytes};
  } catch (error) {
    const isCut = isCutShort(bytes);
    const mended = isCut ? withNewEnd(bytes) : undefined;
    const document = mended && (await opened(mended, password).catch(() => undefined));
    if (!document) throw refusal(error, isCut);
    return {document, bytes: mended};
  }
}

async function opened(bytes: Uint8Array, password: string | undefined): Promise<PDFDocumentProxy> {
  await import('./engine-gaps.js');
  const {WorkerMessageHandler} = await import('pdfjs-dist/build/pdf.worker.mjs');
  const {getDocument, PDFWorker, VerbosityLevel} = await import('pdfjs-dist/build/pdf.mjs');
  // Its worker is no thread of its own.
  const verbosity = VerbosityLevel.ERRORS;
  const [port, workersPort] = enginePorts();
  WorkerMessageHandler.initializeFromPort(workersPort);
  return getDocument({
    // It takes no Buffer.
    data: Buffer.isBuffer(bytes) ? new Uint8Array(bytes) : bytes,
    worker: PDFWorker.create({port, verbosity}),
    ...(password !== undefined && {password}),
    verbosity,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    fontExtraProperties: true,
    maxImageSize: largestImage,
  }).promise;
}

/** pdf.js's PasswordResponses.INCORRECT_PASSWORD. */
const wrongPassword = 2;

/** What ends a PDF (ISO 32000-1, 7.5.5), within so many bytes of the file's end as readers look at. */
const endMark = '%%EOF';
const tail = 2048;

const isCutShort = (bytes: Uint8Array): boolean => !Buffer.from(bytes.subarray(-tail)).includes(endMark);

function refusal(error: unknown, isCut: boolean): unknown {
  const {name, message} = error instanceof Error ? error : {name: '', message: String(error)};
  if (name === 'PasswordException')
    return new LockedError(error instanceof Error && 'code' in error && error.code === wrongPassword);
  if (/XRef|xref|encrypt/i.test(message) && /encrypt/i.test(message))
    return new UnreadableError(
      'is encrypted in a way that is not known; save a copy of it without a password',
    );
  const what = isCut ? 'its end is missing' : 'its pages can’t be found';
  return new UnreadableError(`is a damaged PDF file (${what}); try another copy of it`);
}
