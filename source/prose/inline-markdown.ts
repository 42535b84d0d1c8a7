/**
 * Titles, names and summaries as they are printed, where a front matter has them in Markdown or HTML: emphasis, code,
 * links and tags are taken off, entities and escapes are what they stand for. Linear in the text.
 */
export function plainText(markdown: string): string {
  if (!markup.test(markdown)) return markdown;
  return markdown
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(shelter + sign.charCodeAt(0)))
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(
      /<\/?(?:em|i|strong|b|u|s|sup|sub|code|span|small|cite|q|a|abbr|mark|kbd|p|div)(?:\s[^<>]{0,300})?>/gi,
      '',
    )
    .replaceAll(/!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
    .replaceAll(/(?<![\w*])(\*{1,3})(?=[^\s*])([^*]{1,300}?)(?<=\S)\1(?![\w*])/g, '$2')
    .replaceAll(/(?<!\w)(_{1,3})(?=[^\s_])([^_]{1,300}?)(?<=\S)\1(?!\w)/g, '$2')
    .replaceAll(/(?<!`)(`{1,2})([^`]{1,300})\1(?!`)/g, '$2')
    .replaceAll(
      /&(#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo);/gi,
      decoded,
    )
    .replaceAll(/[\uE100-\uE17F]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - shelter));
}

/** The reverse: text that `plainText` gives back as it is. */
export const asMarkdown = (text: string): string =>
  plainText(text) === text ? text : text.replaceAll(/[\\`*_[\]<>&]/g, String.raw`\$&`);

/** Where escaped signs wait, in Unicode's private area, while the others are read. */
const shelter = 0xe1_00;

const markup = /[*_`<&\\[]/;

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
}; // prettier-ignore

function decoded(entity: string, name: string): string {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isText =
    code >= 0x20 &&
    code <= 0x10_ff_ff &&
    !(code >= 0x7f && code < 0xa0) &&
    !(code >= 0xd8_00 && code < 0xe0_00);
  return isText ? String.fromCodePoint(code) : '';
}
