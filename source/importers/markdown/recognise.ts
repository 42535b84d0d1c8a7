const line = (pattern: string): RegExp => new RegExp(`^ {0,3}(?:${pattern})`, 'gm');

/** Signs of Markdown and what one of each is worth; two of a kind are worth twice that, further ones nothing. */
const signs: ReadonlyArray<readonly [sign: RegExp, worth: number]> = [
  [line(String.raw`#{1,6} \S`), 0.2],
  [/^(?:={3,}|-{3,})[ \t]*$/gm, 0.1],
  [line('```|~~~'), 0.2],
  [line(String.raw`[-*+] \S`), 0.07],
  [line(String.raw`> ?\S`), 0.1],
  [line(String.raw`\[[^\]\n]{1,200}\]:`), 0.2],
  [/\]\((?:https?:|\/|\.|#|[\w-]+\.)[^)\s]*\)/g, 0.2],
  [/(?<![\w*])\*{1,2}[^\s*][^*\n]{0,200}\*{1,2}(?![\w*])/g, 0.1],
  [/(?<![`\w])`[^`\n]{1,200}`(?!`)/g, 0.15],
  [line(String.raw`\|.*\|[ \t]*$`), 0.1],
];

/** How likely a text is Markdown, from 0 to 0.95, by several signs weighed together. */
export function looksLikeMarkdown(text: string): number {
  let likelihood = 0;
  for (const [sign, worth] of signs) {
    sign.lastIndex = 0;
    for (let count = 0; count < 2 && sign.test(text); count++) likelihood += worth;
  }
  return Math.min(0.95, likelihood);
}
