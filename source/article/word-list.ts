/**
 * Whether a word, in lower case, is in a list parted by white space or by another separator. The list is taken apart
 * when it is first asked, so that one that a start doesn't need costs it nothing.
 */
export function wordList(list: string, separator: string | RegExp = /\s+/): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(list.trim().toLowerCase().split(separator));
    return words.has(word);
  };
}
