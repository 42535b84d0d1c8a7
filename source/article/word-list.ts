/**
 * Makes a function that tells whether a word, in lower case, is in a list. The list is split only when the function is
 * first called, so that a start which doesn't need it doesn't pay for it.
 */
export function wordList(list: string, separator: string | RegExp = /\s+/): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(list.trim().toLowerCase().split(separator));
    return words.has(word);
  };
}
