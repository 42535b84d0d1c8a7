/** A feed in XML, taken apart: each entry can be read by itself, so that a broken one spoils none of the others. */
export type FeedText = {
  /** The feed without its entries. */
  frame: string;
  /** Each as it is written. */
  entries: string[];
  /** Makes a feed of some of the entries. */
  around: (entries: string) => string;
  /** How many more entries there are than were taken. */
  left: number;
  /** Whether it ends before it is over. */
  isCutOff: boolean;
};

const sign = /<!\[CDATA\[|<!--|<(\/?)((?:[\w.-]{1,40}:)?(?:item|entry))(?=[\s>/])/g;

/** @param most entries that are taken */
export function splitFeed(text: string, most: number): FeedText {
  const entries: string[] = [];
  let left = 0;
  let first = text.length;
  let last = text.length;
  let open: {at: number; name: string} | undefined;
  const end = (to: number, closing: string): void => {
    if (open && entries.length < most) entries.push(text.slice(open.at, to) + closing);
    else if (open) left++;
    open = undefined;
  };
  // What is never closed is looked for but once.
  const unclosed = new Set<string>();
  const after = (closing: string, from: number): number | undefined => {
    const at = unclosed.has(closing) ? -1 : text.indexOf(closing, from);
    if (at === -1) unclosed.add(closing);
    return at === -1 ? undefined : at + closing.length;
  };
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [tag, slash, name = ''] = found;
    const behind = found.index + tag.length;
    if (tag.startsWith('<!')) {
      sign.lastIndex = after(tag === '<!--' ? '-->' : ']]>', behind) ?? behind;
      continue;
    }
    if (slash === '/') {
      last = after('>', behind) ?? behind;
      if (open) end(last, '');
      continue;
    }
    first = Math.min(first, found.index);
    if (open) end(found.index, `</${open.name}>`);
    open = {at: found.index, name};
  }
  const {before, behind} = wrapping(text.slice(0, first));
  const isCutOff = open !== undefined || !/<\/[^>]{1,60}>\s*$/.test(text.slice(-200));
  if (open) end(text.length, `</${open.name}>`);
  const rest = isCutOff || first === text.length ? behind : text.slice(last);
  return {
    frame: first === text.length ? text : text.slice(0, first) + rest,
    entries,
    around: (some) => before + some + behind,
    left,
    isCutOff,
  };
}

/** The tags that stand around all entries, from what stands before the first. */
function wrapping(head: string): {before: string; behind: string} {
  const [root = '<rss version="2.0">', name = 'rss'] =
    /<((?:[\w-]{1,40}:)?(?:rss|feed|RDF))(?:\s[^>]{0,5000})?>/i.exec(head) ?? [];
  const isRss = /^rss$/i.test(name);
  return {before: root + (isRss ? '<channel>' : ''), behind: `${isRss ? '</channel>' : ''}</${name}>`};
}
