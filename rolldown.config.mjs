import {defineConfig} from 'rolldown';
import {thirdPartyLicences} from './scripts/third-party-licences.mjs';

// react-devtools-core is an optional peer of Ink that only a debugging session loads.
const stubDevtools = {
  name: 'stub-devtools',
  resolveId: (id) => (id === 'react-devtools-core' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0react-devtools-core' ? 'export default {initialize() {}, connectToDevTools() {}};' : undefined,
};

// Yoga loads its WebAssembly through fetch(data:), which would pull in all of undici at start-up.
const yogaWithoutFetch = {
  name: 'yoga-without-fetch',
  transform: {
    filter: {id: /yoga-wasm-base64-esm\.js$/},
    handler: (code) => ({code: code.replaceAll('typeof fetch', 'typeof f_tch'), map: null}),
  },
};

// Every file that is loaded costs the start half a millisecond and more, so our own code is one; what only some runs
// need stands beside it: Ink with React, the word list, and by themselves each library of a format, each language.
const groups = [
  {name: 'words', test: /source.prose.english-words/},
  {name: 'ink', test: /source.(?:app.ink-|ui.(?:app|list)\.)/},
  {name: 'broadsheet', test: /source.(?!cli|main|layout.patterns|search.rank)|get-east-asian-width/},
  {name: 'markdown-it', test: /node_modules.(?:entities|linkify-it|markdown-it|mdurl|uc\.micro)/},
  {name: 'ink', test: /node_modules.(?!fuse\.js|hyphen|js-yaml)/},
];

export default defineConfig({
  input: {cli: 'source/cli.ts'},
  platform: 'node',
  tsconfig: 'tsconfig.json',
  transform: {define: {'process.env.NODE_ENV': '"production"'}},
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    minify: true,
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: {groups, includeDependenciesRecursively: false},
  },
  plugins: [stubDevtools, yogaWithoutFetch, thirdPartyLicences()],
});
