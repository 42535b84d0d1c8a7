/** What may stand before the outermost element of XML: declarations, comments, a document type, white space. */
const before = /\s*(?:<\?[^>]{0,500}\?>|<!--|<!DOCTYPE[^>[]{0,500}>)/iy;
const outermost =
  /\s*<(?:rss[\s>]|(?:[\w-]{1,40}:)?RDF\s[^>]{0,2000}(?:purl\.org\/rss|netscape\.com\/rdf|\/rss\/)|(?:[\w-]{1,40}:)?feed(?:\s[^>]{0,2000})?>)/iy;

/** Whether text begins as a feed does: RSS of any version, Atom, or JSON Feed (https://jsonfeed.org/version/1.1). */
export function looksLikeFeed(head: string): boolean {
  if (/^\uFEFF?\s*\{/.test(head))
    return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\/1/.test(head);
  let at = head.startsWith('\uFEFF') ? 1 : 0;
  for (let count = 0; count < 50; count++) {
    before.lastIndex = at;
    const [found] = before.exec(head) ?? [];
    if (found === undefined) break;
    at += found.length;
    if (found.endsWith('<!--')) at = Math.max(at, head.indexOf('-->', at) + 3);
  }
  outermost.lastIndex = at;
  return outermost.test(head);
}

/** The same of bytes, whatever their server says that they are: many call their feeds web pages. */
export function beginsAsFeed(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef ? 3 : 0;
  while (at < 1024 && bytes[at]! <= 0x20) at++;
  if (bytes[at] !== 0x3c && bytes[at] !== 0x7b) return false;
  return looksLikeFeed(new TextDecoder().decode(bytes.subarray(at, at + 4096), {stream: true}));
}
