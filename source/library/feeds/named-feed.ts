/** Bytes of a page that its head stands in. */
const longestHead = 200_000;

const feedType = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i;

/** The address of the feed that the head of a web page names first, as feed readers look for it. */
export async function feedNamedBy(page: Uint8Array, base: string): Promise<string | undefined> {
  const {parsePage} = await import('../../importers/web-page/dom.js');
  const {webAddress} = await import('../../importers/web-page/metadata.js');
  const head = parsePage(new TextDecoder().decode(page.subarray(0, longestHead), {stream: true}));
  for (const link of head.querySelectorAll('link[rel~="alternate"]')) {
    const url = feedType.test(link.getAttribute('type') ?? '')
      ? webAddress(link.getAttribute('href'), base)
      : undefined;
    if (url !== undefined) return url;
  }
  return undefined;
}
