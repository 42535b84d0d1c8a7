import type {Grammar} from 'lowlight';

type Load = () => Promise<{default: Grammar}>;

/** The languages whose code can be coloured, each with its other names. A grammar is loaded when code in it is met. */
const grammars: ReadonlyArray<readonly [names: string, load: Load]> = [
  ['bash sh zsh ksh', () => import('highlight.js/lib/languages/bash')],
  ['c h', () => import('highlight.js/lib/languages/c')],
  ['clojure clj cljs edn', () => import('highlight.js/lib/languages/clojure')],
  ['cmake', () => import('highlight.js/lib/languages/cmake')],
  ['cpp c++ cc cxx hpp hh', () => import('highlight.js/lib/languages/cpp')],
  ['csharp cs c#', () => import('highlight.js/lib/languages/csharp')],
  ['css', () => import('highlight.js/lib/languages/css')],
  ['dart', () => import('highlight.js/lib/languages/dart')],
  ['diff patch', () => import('highlight.js/lib/languages/diff')],
  ['dockerfile docker', () => import('highlight.js/lib/languages/dockerfile')],
  ['elixir ex exs', () => import('highlight.js/lib/languages/elixir')],
  ['erlang erl', () => import('highlight.js/lib/languages/erlang')],
  ['fortran f90 f95', () => import('highlight.js/lib/languages/fortran')],
  ['fsharp fs f#', () => import('highlight.js/lib/languages/fsharp')],
  ['go golang', () => import('highlight.js/lib/languages/go')],
  ['graphql gql', () => import('highlight.js/lib/languages/graphql')],
  ['groovy gradle', () => import('highlight.js/lib/languages/groovy')],
  ['haskell hs', () => import('highlight.js/lib/languages/haskell')],
  ['http https', () => import('highlight.js/lib/languages/http')],
  ['ini toml cfg conf', () => import('highlight.js/lib/languages/ini')],
  ['java', () => import('highlight.js/lib/languages/java')],
  ['javascript js jsx mjs cjs', () => import('highlight.js/lib/languages/javascript')],
  ['json jsonc json5 jsonl', () => import('highlight.js/lib/languages/json')],
  ['julia jl', () => import('highlight.js/lib/languages/julia')],
  ['kotlin kt kts', () => import('highlight.js/lib/languages/kotlin')],
  ['latex tex', () => import('highlight.js/lib/languages/latex')],
  ['less', () => import('highlight.js/lib/languages/less')],
  [
    'lisp common-lisp elisp emacs-lisp scheme racket rkt scm',
    () => import('highlight.js/lib/languages/lisp'),
  ],
  ['lua', () => import('highlight.js/lib/languages/lua')],
  ['makefile make mk', () => import('highlight.js/lib/languages/makefile')],
  ['markdown md', () => import('highlight.js/lib/languages/markdown')],
  ['matlab octave', () => import('highlight.js/lib/languages/matlab')],
  ['nginx nginxconf', () => import('highlight.js/lib/languages/nginx')],
  ['nix', () => import('highlight.js/lib/languages/nix')],
  ['objectivec objc objective-c obj-c m mm', () => import('highlight.js/lib/languages/objectivec')],
  ['ocaml ml', () => import('highlight.js/lib/languages/ocaml')],
  ['perl pl pm', () => import('highlight.js/lib/languages/perl')],
  ['php', () => import('highlight.js/lib/languages/php')],
  ['powershell ps1 pwsh', () => import('highlight.js/lib/languages/powershell')],
  ['properties', () => import('highlight.js/lib/languages/properties')],
  ['protobuf proto', () => import('highlight.js/lib/languages/protobuf')],
  ['python py python3 gyp sage', () => import('highlight.js/lib/languages/python')],
  ['r', () => import('highlight.js/lib/languages/r')],
  ['ruby rb gemspec podspec', () => import('highlight.js/lib/languages/ruby')],
  ['rust rs', () => import('highlight.js/lib/languages/rust')],
  ['scala', () => import('highlight.js/lib/languages/scala')],
  ['scss sass', () => import('highlight.js/lib/languages/scss')],
  ['shell console shellsession shell-session', () => import('highlight.js/lib/languages/shell')],
  ['sql mysql postgresql postgres pgsql sqlite', () => import('highlight.js/lib/languages/sql')],
  ['swift', () => import('highlight.js/lib/languages/swift')],
  ['typescript ts tsx mts cts', () => import('highlight.js/lib/languages/typescript')],
  ['verilog v sv', () => import('highlight.js/lib/languages/verilog')],
  ['vim viml', () => import('highlight.js/lib/languages/vim')],
  ['x86asm asm nasm', () => import('highlight.js/lib/languages/x86asm')],
  [
    'xml html xhtml svg rss atom xsd xsl htm vue svelte plist',
    () => import('highlight.js/lib/languages/xml'),
  ],
  ['yaml yml', () => import('highlight.js/lib/languages/yaml')],
];

/** A language with a grammar. */
export type Language = {name: string; load: Load};

const byName: ReadonlyMap<string, Language> = new Map(
  grammars.flatMap(([names, load]) => {
    const [name = '', ...others] = names.split(' ');
    return [name, ...others].map((each) => [each, {name, load}] as const);
  }),
);

/** Languages whose grammar colours code of others within: those are loaded with it. */
const within: Readonly<Record<string, readonly string[]>> = {
  xml: ['css', 'javascript'],
  markdown: ['xml'],
  shell: ['bash'],
  php: ['xml'],
};

/** The languages whose grammars one needs as code states it, its own first; none where it is unknown. */
export function languagesFor(language: string): readonly Language[] {
  const first = byName.get(language.toLowerCase().replace(/^lang(?:uage)?-/, ''));
  if (!first) return [];
  return [first, ...(within[first.name] ?? []).flatMap((name) => byName.get(name) ?? [])];
}
