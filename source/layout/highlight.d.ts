declare module 'highlight.js/lib/languages/*' {
  const grammar: (highlighter: never) => object;
  export default grammar;
}
