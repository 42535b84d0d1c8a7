import type {PDFDocumentProxy} from 'pdfjs-dist/build/pdf.mjs';
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

/** A file that is open, and whether its end was missing, so that it was opened by what is there. */
export type OpenPdf = {document: PDFDocumentProxy; isCut: boolean};

/**
 * Opens a PDF with pdf.js, which reads it in this thread: the import worker is one already.
 *
 * @param bytes taken for its own by pdf.js, where they are all that their memory holds: a large file is not held twice
 * @throws LockedError where it is locked with a password that was not given, UnreadableError where it is damaged beyond
 *   repair, or none
 */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenPdf> {
  const spare = isCutShort(bytes) ? bytes.slice() : undefined;
  try {
    return {document: await opened(bytes, password), isCut: false};
  } catch (error) {
    const mended = spare && withNewEnd(spare);
    const document = mended && (await opened(mended, password).catch(() => undefined));
    if (!document) throw refusal(error, spare !== undefined);
    return {document, isCut: true};
  }
}

async function opened(bytes: Uint8Array, password: string | undefined): Promise<PDFDocumentProxy> {
  await import('./engine-gaps.js');
  // pdf.js takes its worker's code from here, and starts no thread of its own.
  Object.assign(globalThis, {pdfjsWorker: await import('pdfjs-dist/build/pdf.worker.mjs')});
  const {getDocument, VerbosityLevel} = await import('pdfjs-dist/build/pdf.mjs');
  return getDocument({
    // It takes no Buffer.
    data: Buffer.isBuffer(bytes) ? new Uint8Array(bytes) : bytes,
    ...(password !== undefined && {password}),
    verbosity: VerbosityLevel.ERRORS,
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
