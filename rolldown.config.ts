import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {defineConfig, type OutputOptions, type Plugin, type RolldownOptions} from 'rolldown';
import {parseAst} from 'rolldown/parseAst';
import {packTrie} from './source/layout/packed-trie.js';
import {thirdPartyLicences} from './.rolldown/third-party-licences.js';

// linkify-it makes links of bare addresses, which our Markdown leaves alone, and unpacks a list of all domains at every
// start. Yoga waits for its WebAssembly at the top level of a module, which CommonJS can't: it is waited for before.
const stubs = new Map([
  ['linkify-it', 'export default class LinkifyIt {}; export {LinkifyIt};'],
  [
    'yoga-layout',
    `import {yoga} from '${resolve('source/app/ink-internals/yoga.ts')}';
     export default yoga();
     export * from '${resolve('node_modules/yoga-layout/dist/src/generated/YGEnums.js')}';`,
  ],
]);
const stubbed: Plugin = {
  name: 'stubbed',
  resolveId: (id) => (stubs.has(id) ? `\0${id}` : undefined),
  load: (id) => stubs.get(id.replace(/^\0/, '')),
};

// Yoga loads its WebAssembly through fetch(data:), which would pull in all of undici at start-up.
const yogaWithoutFetch: Plugin = {
  name: 'yoga-without-fetch',
  transform: {
    filter: {id: /yoga-wasm-base64-esm\.js$/},
    handler: (code) => ({code: code.replaceAll('typeof fetch', 'typeof f_tch'), map: null}),
  },
};

// So does Ink for what it loads in a debugging session alone.
const inkWithoutDevtools: Plugin = {
  name: 'ink-without-devtools',
  transform: {
    filter: {id: /ink.build.reconciler\.js$/},
    handler: (code) => ({
      code: code.replace(/^if \(process\.env\['DEV'\] === 'true'\) \{.*?^\}$/gms, ''),
      map: null,
    }),
  },
};

// Hyphenation patterns come as a trie of thousands of objects; packed they are loaded in a tenth of the time.
const require = createRequire(import.meta.url);
const packedPatterns: Plugin = {
  name: 'packed-patterns',
  load: {
    filter: {id: /hyphen.patterns.[\w-]+\.js$/},
    handler(id) {
      const [levels, trie, exceptions = {}] = require(id) as [
        unknown,
        Parameters<typeof packTrie>[0],
        object?,
      ];
      return `export default ${JSON.stringify({levels, trie: packTrie(trie), exceptions})};`;
    },
  },
};

// pdf.js warns on Node that it has a build for older engines; what that adds is in source/importers/pdf/engine-gaps.ts.
const quietPdf: Plugin = {
  name: 'quiet-pdf',
  transform: {
    filter: {id: /pdfjs-dist.build.pdf\.mjs$/},
    handler: (code) => ({code: code.replace(/warn\("Please use the `legacy` build[^)]*\);/, ''), map: null}),
  },
};

// The decoder of WebP reads its WebAssembly from a file beside it.
const webpInOneFile: Plugin = {
  name: 'webp-in-one-file',
  transform: {
    filter: {id: /@cwasm.webp.index\.js$/},
    handler(code, id) {
      const wasm = readFileSync(resolve(id, '..', 'webp.wasm'), 'base64');
      return {code: code.replace(/fs\.readFileSync\(.*\)/, `Buffer.from('${wasm}', 'base64')`), map: null};
    },
  },
};

// Two parts of Ink that a frame spends most of its time in give way to our own (source/app/ink-internals).
const inkInternals: Plugin = {
  name: 'ink-internals',
  resolveId(id, importer = '') {
    if (id === 'string-width') return resolve('source/app/ink-internals/string-width.ts');
    if (id === './output.js' && /ink.build.renderer\.js$/.test(importer)) return '\0ink-output';
    return id === 'ink-stock-output' ? resolve('node_modules/ink/build/output.js') : undefined;
  },
  load: (id) =>
    id === '\0ink-output'
      ? `import {outputOver} from '${resolve('source/app/ink-internals/output.ts')}';
         import Stock from 'ink-stock-output';
         export default outputOver((size) => new Stock(size));`
      : undefined,
};

// The package's own modules are ES modules.
const commonJs: Plugin = {
  name: 'common-js',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: 'package.json', source: '{"type": "commonjs"}\n'});
  },
};

// V8 holds a text with a single character beyond Latin-1 in two bytes a character, and decodes it more slowly: escaped,
// each chunk, which stays in memory, takes half. Where an escape would be something else, the chunk stays as it is: in a
// raw template, behind a backslash, and in a name of characters beyond the basic plane, which is no program then.
const rawBeyondAscii = /String\.raw`[^`]*[^\0-\x7F]|\\[^\0-\x7F]/;
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || rawBeyondAscii.test(output.code)) continue;
      const code = output.code.replaceAll(/[^\0-\x7F]/g, escaped);
      if (isProgram(code)) output.code = code;
    }
  },
};

function isProgram(code: string): boolean {
  try {
    return parseAst(code).type === 'Program';
  } catch {
    return false;
  }
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

// Every file that is loaded costs the start half a millisecond and more, so what is always loaded together is one
// file. A module goes to the first group that names it, with all that it imports statically. What a worker begins with is
// in none: whoever shares its chunk would start it too, and take the messages that it hears for its own.
const groups = [
  {
    name: 'reader',
    test: /source.(?:article.(?!sentences)|app.(?!ink-|gallery|picture-overlay)|commands.(?:command|configure|flags|output|read)|config)/,
  },
  {
    name: 'reader',
    test: /source.(?:layout.(?!hyphenation-patterns|code-colouring|code-grammars)|library.(?!index|feeds|import-|pictures|portions|process-lock|fetching.(?!web-address)|collection.(?:memory-search|library-folders|registers))|people.speaker|reader|ui.[a-z-]+\.ts$)/,
  },
  {
    name: 'names',
    test: /source.(?:importers.(?:section-ids|block-ids|title|front-matter.dates)|people.(?:byline|names)|prose.(?:inline-markdown|language|sections))/,
  },
  // Settings are read at every start, and need no Markdown.
  {name: 'yaml', test: /node_modules.js-yaml/},
  {name: 'register', test: /source.people.register/},
  // Of the languages each is loaded when a text is in it.
  {
    name: 'people',
    test: /source.people.(?!european|ideographic|languages.(?!load)|title-page)/,
  },
  {name: 'recognise', test: /source.importers.newspaper.recognise/},
  {name: 'newspaper', test: /source.(?:importers.newspaper|prose.(?!english))/},
  {name: 'markdown', test: /source.importers.(?:front-matter|markdown)/},
];

// What is kept of parsed articles is good for the build that parsed them, with the packages that took part.
const build = createHash('sha256');
for (const file of [...globSync('source/**/*.ts').toSorted(), 'package-lock.json', 'rolldown.config.ts'])
  build.update(readFileSync(file));

const shared = {
  platform: 'node',
  // Its paths are those of types.
  tsconfig: false,
  transform: {
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.BROADSHEET_BUILD': JSON.stringify(build.digest('hex').slice(0, 16)),
    },
  },
} satisfies RolldownOptions;

const written = {
  dir: 'dist',
  format: 'cjs',
  minify: true,
  sourcemap: true,
  entryFileNames: '[name].js',
} satisfies OutputOptions;

// The program is CommonJS, which `cli.js` loads with the code that V8 made of it before (source/loader); that is a bundle
// of its own, as it shares no chunk with what it loads.
export default defineConfig([
  {
    ...shared,
    input: {
      main: 'source/main.ts',
      'import-worker': 'source/library/import-worker.ts',
      'picture-worker': 'source/library/pictures/picture-worker.ts',
      'feed-worker': 'source/library/feeds/feed-worker.ts',
      'index-worker': 'source/library/index/index-worker.ts',
      'search-worker': 'source/library/index/search-worker.ts',
    },
    output: {...written, cleanDir: true, chunkFileNames: '[name]-[hash].js', codeSplitting: {groups}},
    plugins: [
      stubbed,
      packedPatterns,
      yogaWithoutFetch,
      quietPdf,
      webpInOneFile,
      inkInternals,
      inkWithoutDevtools,
      thirdPartyLicences(),
      asciiOnly,
      commonJs,
    ],
  },
  {...shared, input: {cli: 'source/cli.ts'}, external: ['./main.js'], output: {...written, cleanDir: false}},
]);
