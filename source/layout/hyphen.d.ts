declare module 'hyphen/patterns/*.js' {
  const patterns: import('./hyphenation.js').Patterns;
  export default patterns;
}
