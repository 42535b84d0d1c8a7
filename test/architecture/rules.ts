/** The rules of the architecture, which `check.ts` holds the source to: the one place to change them. */

export type Room = {
  /** A file imports only from its own room or from lower floors. */
  floor: number;
  /** Rooms that are shut to it though they are lower. */
  shut?: readonly string[];
};

/** The folders of `source/`; `door` is what stands in none (`cli.ts`, `main.ts`). */
export const rooms: Readonly<Record<string, Room>> = {
  article: {floor: 0},
  people: {floor: 1},
  prose: {floor: 1},
  layout: {floor: 1},
  search: {floor: 1},
  importers: {floor: 2},
  exporters: {floor: 2},
  reader: {floor: 2},
  library: {floor: 3},
  config: {floor: 3},
  // What is drawn is the state; where it came from is no business of the screen.
  ui: {floor: 4, shut: ['library']},
  app: {floor: 5},
  commands: {floor: 6},
  // It loads all others, and so shares none of their code in the bundle but what says where files are.
  loader: {floor: 6, shut: ['commands', 'app', 'ui', 'reader', 'importers']},
  door: {floor: 7},
};

/** `rooms` are rooms, or single files of one (`app/terminal.ts`). */
export type Access = {names: readonly string[]; rooms: readonly string[]};

const upstairs = ['commands', 'door'];
const withFiles = ['library', 'config', 'loader', ...upstairs];

/** Who may import which package (by its name without a path). What isn't listed, nobody may. */
export const packages: readonly Access[] = [
  {names: ['fuse.js'], rooms: ['search']},
  {names: ['hyphen', 'get-east-asian-width'], rooms: ['layout']},
  {names: ['lowlight', 'highlight.js'], rooms: ['layout/code-colouring.ts', 'layout/code-grammars.ts']},
  {
    names: ['markdown-it', 'markdown-it-deflist', 'markdown-it-mark', 'markdown-it-emoji'],
    rooms: ['importers'],
  },
  {names: ['parse5'], rooms: ['importers']},
  {names: ['linkedom', '@mozilla/readability'], rooms: ['importers']},
  {names: ['pdfjs-dist'], rooms: ['importers/pdf/engine.ts', 'importers/pictures/jpeg.ts']},
  {names: ['@cwasm/webp'], rooms: ['importers/pictures/webp.ts']},
  {names: ['yauzl'], rooms: ['importers/epub/archive.ts']},
  {
    names: ['node:zlib'],
    rooms: [
      'importers/epub/archive.ts',
      'importers/gzip/gzip.ts',
      'importers/pdf/decompression.ts',
      'library/fetching/body.ts',
    ],
  },
  {names: ['node:buffer'], rooms: ['importers/epub/archive.ts', 'importers/epub/salvage.ts']},
  {names: ['htmlparser2', 'temml'], rooms: ['importers']},
  {names: ['feedsmith'], rooms: ['importers', 'commands']},
  {names: ['postal-mime'], rooms: ['importers/mail/mail.ts']},
  // It alone knows where in a YAML file an entry stands, and is too slow to read front matter with.
  {names: ['yaml'], rooms: ['config']},
  {names: ['smol-toml'], rooms: ['importers']},
  {names: ['js-yaml'], rooms: ['importers', 'exporters', 'config']},
  {names: ['ink', 'react', 'ink-select-input'], rooms: ['ui', 'app']},
  // Ink’s own, set up before it.
  {names: ['yoga-layout'], rooms: ['app/ink-internals/yoga.ts']},
  {
    names: [
      'node:fs',
      'node:sqlite',
      'node:worker_threads',
      'node:http',
      'node:https',
      'node:net',
      'node:dns',
      'node:tls',
    ],
    rooms: withFiles,
  },
  // The terminal is written by its descriptor, so that it is given back even while the process dies.
  {names: ['node:fs'], rooms: ['app/terminal.ts']},
  // The terminal and the process are the app's: taken, given back, suspended.
  {names: ['node:process', 'node:tty', 'node:child_process'], rooms: ['app', ...withFiles]},
  {
    names: ['node:crypto', 'node:os', 'node:stream', 'node:events', 'node:timers'],
    rooms: ['app', ...withFiles],
  },
  {names: ['node:vm'], rooms: ['loader']},
  {names: ['node:path', 'node:url', 'node:util'], rooms: ['importers', 'exporters', 'app', ...withFiles]},
];

/** The same for what needs no import. */
export const globals: ReadonlyArray<Access & {pattern: RegExp}> = [
  {names: ['the exit status'], pattern: /\bprocess\.exit(?:Code)?\b/, rooms: upstairs},
  {names: ['the process'], pattern: /\bprocess\.[a-z]/, rooms: ['app', ...withFiles]},
  {
    names: ['the network'],
    pattern: /(?<![.\w])fetch\(|\bnew (?:WebSocket|EventSource)\(/,
    rooms: ['library'],
  },
  {names: ['the console'], pattern: /\bconsole\.[a-z]/, rooms: upstairs},
];

/** Of what there is one of: the only files that may import it, in source. */
export const seams: Readonly<Record<string, readonly string[]>> = {
  // One import worker, and one place that decides what it reads.
  'library/import-in-worker.ts': ['library/import-worker.ts', 'library/importer-of.ts'],
  // One list of formats.
  'importers/formats.ts': ['importers/detect.ts'],
  // One index behind one collection; the commands that read it once have their own door to it.
  'library/index/library-index.ts': ['library/collection/library-folders.ts'],
  'library/index/refreshed-index.ts': ['commands/open-index.ts'],
  // One registry of layers and scenes, one keymap made from it.
  'ui/layer-scenes.ts': ['app/session.ts', 'app/store.ts', 'commands/help.ts', 'ui/scene.ts'],
  'reader/everywhere.ts': ['ui/layer-scenes.ts'],
  // One theme, applied at the edge.
  'ui/paint.ts': ['app/renderer.ts', 'ui/app.tsx', 'ui/list.tsx', 'ui/panel.ts'],
  // One place that opens SQLite files.
  'library/database.ts': [
    'library/index/article-row.ts',
    'library/index/index-candidates.ts',
    'library/index/index-worker.ts',
    'library/index/library-index.ts',
    'library/process-lock.ts',
    'library/index/schema.ts',
    'library/index/search-worker.ts',
    'library/reading-tables.ts',
    'library/salvage.ts',
    'library/state-file.ts',
  ],
};

export const longestFile = 250;

/** Files that may be longer, each with the reason. */
export const longFiles: Readonly<Record<'source' | 'test', Readonly<Record<string, string>>>> = {
  source: {'prose/english-words.ts': 'a word list, generated'},
  test: {},
};

/** Names that say nothing of what a file is for. */
export const emptyNames: ReadonlySet<string> = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'manager',
  'data',
  'item',
  'items',
]);
