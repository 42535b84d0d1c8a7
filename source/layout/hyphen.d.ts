declare module 'hyphen/patterns/*.js' {
  const patterns: import('./hyphenation-patterns.js').Patterns;
  export default patterns;
}
