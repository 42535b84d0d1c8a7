/** What we use of pdf.js; its own types ask for those of a browser. */

declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {readonly initializeFromPort: (port: object) => void};
}

declare module 'pdfjs-dist/build/pdf.mjs' {
  export const VerbosityLevel: {readonly ERRORS: 0};

  export type Worker = {readonly port: object};
  export const PDFWorker: {readonly create: (parameters: {port: object; verbosity: number}) => Worker};

  export function getDocument(parameters: {
    data: Uint8Array;
    worker?: Worker;
    password?: string;
    verbosity?: number;
    disableFontFace?: boolean;
    useSystemFonts?: boolean;
    useWasm?: boolean;
    fontExtraProperties?: boolean;
    maxImageSize?: number;
  }): {readonly promise: Promise<PDFDocumentProxy>};

  export type PDFDocumentProxy = {
    readonly numPages: number;
    readonly loadingTask: {destroy: () => Promise<void>};
    getPage: (number: number) => Promise<PDFPageProxy>;
    getMetadata: () => Promise<{info: Readonly<Record<string, unknown>>}>;
    getOutline: () => Promise<OutlineEntry[] | null>;
    getDestinations: () => Promise<Readonly<Record<string, unknown[]>>>;
    getDestination: (name: string) => Promise<unknown[] | null>;
    getPageIndex: (reference: {num: number; gen: number}) => Promise<number>;
    /** Links among them have an address, or lead to a place of the document. */
    getAnnotationsByType: (
      types: ReadonlySet<number>,
      pageIndexesToSkip: ReadonlySet<number>,
    ) => Promise<Array<{
      pageIndex: number;
      rect?: readonly number[] | null;
      url?: string;
      dest?: unknown;
    }> | null>;
    getMarkInfo: () => Promise<ReadonlyMap<string, boolean> | null>;
  };

  export type OutlineEntry = {title: string; items: OutlineEntry[]};

  export type PDFPageProxy = {
    readonly pageNumber: number;
    readonly commonObjs: {has: (id: string) => boolean; get: (id: string) => unknown};
    getViewport: (options: {scale: number}) => {transform: readonly number[]; width: number; height: number};
    streamTextContent: (options: {includeMarkedContent: boolean}) => {
      getReader: () => {
        read: () => Promise<{value?: {items: TextContent[]}; done: boolean}>;
        cancel: (reason: Error) => Promise<void>;
      };
    };
    getOperatorList: () => Promise<unknown>;
    getStructTree: () => Promise<StructureNode | null>;
    cleanup: () => boolean;
  };

  export type TextContent = TextItem | MarkedContent;
  export type TextItem = {
    str: string;
    transform: readonly number[];
    width: number;
    height: number;
    fontName: string;
    hasEOL: boolean;
  };
  export type MarkedContent = {
    type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
    id?: string;
    tag?: string;
  };

  export type StructureNode = {
    role: string;
    children: Array<StructureNode | {type: string; id: string}>;
    alt?: string;
    lang?: string;
  };
}
