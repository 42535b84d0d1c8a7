/** Bytes of a page that its head stands in. */
const longestHead = 200_000;
const mostLinks = 500;

const feedType = /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;
const alternate = /\brel\s*=\s*["']?(?:[\w-]+ )*alternate\b/i;
const address = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The address of the feed that the head of a web page names first, as feed readers look for it. */
export function feedNamedBy(page: Uint8Array, base: string): string | undefined {
  const head = new TextDecoder().decode(page.subarray(0, longestHead), {stream: true});
  let seen = 0;
  for (const [link] of head.matchAll(/<link\s[^<>]{1,1000}>/gi)) {
    if (++seen > mostLinks) break;
    if (!feedType.test(link) || !alternate.test(link)) continue;
    const [, double, single, bare] = address.exec(link) ?? [];
    const href = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
    if (href === '' || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}
