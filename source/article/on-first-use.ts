/**
 * Puts off making something until it is first used. A regular expression with `\p{…}` costs up to a millisecond where
 * it is made, and most starts never use it.
 */
export function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
