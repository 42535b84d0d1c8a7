const ends = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]$/u;
const starts = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Spaces that don't break are no indent of the source's: verse has them. */
const withoutIndent = (line: string): string => line.replace(/^[ \t\r\f]+/, '');

/** Lines as running text: a space between them, but none between scripts that are written without. */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const last = lines.length - 1;
  let before = '';
  return lines
    .map((each, at) => {
      let line = at === 0 ? each : withoutIndent(each);
      if (at < last) line = line.trimEnd();
      if (line === '' && at > 0 && at < last) return '';
      const gap = at === 0 || (ends.test(before.slice(-2)) && starts.test(line.slice(0, 2))) ? '' : ' ';
      before = line;
      return gap + line;
    })
    .join('');
}
