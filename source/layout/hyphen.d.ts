declare module 'hyphen/patterns/*.js' {
  const patterns: import('./patterns.js').Patterns;
  export default patterns;
}
