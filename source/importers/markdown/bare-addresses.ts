import type {MarkdownIt, StateCore, StateInline, Token} from 'markdown-it';

/** GitHub's bare addresses: `https://example.org/tide` and `www.example.org` are links to themselves. */
export function bareAddresses(parser: MarkdownIt): void {
  parser.inline.ruler.before('escape', 'bare_address', rule);
  parser.core.ruler.after('inline', 'bare_site', ({tokens, Token: Made}: StateCore) => {
    for (const token of tokens) {
      const {children} = token;
      if (children?.some(({type, content}) => type === 'text' && content.includes('www.')))
        token.children = withSites(children, (type, tag, nesting) => new Made(type, tag, nesting));
    }
  });
}

const longest = 2000;
const scheme = /(?<![\p{L}\p{N}+.-])https?$/iu;
const site = /(?<![\p{L}\p{N}/.:@-])www\.[\p{L}\p{N}-]+\.[^\s<>|\\`"“”\u3000-\u303F\uFF00-\uFFEF]+/giu;
/** What an address may hold; a backslash, marks of another script and what closes a table's cell end it. */
const rest = /^:\/\/[^\s<>|\\`"“”\u3000-\u303F\uFF00-\uFFEF]+/u;

/** It begins before the colon at which this rule is asked: its scheme has been read as text. */
function rule(state: StateInline, silent: boolean): boolean {
  const {src, pos, pending} = state;
  if (src.charCodeAt(pos) !== 0x3a || silent || state.linkLevel > 0) return false;
  const [head] = scheme.exec(pending.slice(-16)) ?? [];
  if (head === undefined) return false;
  const [ahead] = rest.exec(src.slice(pos, Math.min(state.posMax, pos + longest))) ?? [];
  if (ahead === undefined) return false;
  const tail = withoutClosing(ahead);
  if (!/^:\/\/(?:localhost|\d|[\p{L}\p{N}_-]+\.)/u.test(tail)) return false;
  const address = head + tail;
  state.pending = pending.slice(0, -head.length);
  state.push('link_open', 'a', 1).attrs = [['href', address]];
  state.push('text', '', 0).content = address;
  state.push('link_close', 'a', -1);
  state.pos += tail.length;
  return true;
}

/** Text in which the names of sites are links; none within a link. */
function withSites(
  tokens: readonly Token[],
  make: (type: string, tag: string, nesting: -1 | 0 | 1) => Token,
): Token[] {
  let depth = 0;
  const text = (content: string): Token => Object.assign(make('text', '', 0), {content});
  return tokens.flatMap((token) => {
    if (token.type === 'link_open' || token.type === 'link_close') depth += token.nesting;
    if (token.type !== 'text' || depth > 0) return [token];
    const made: Token[] = [];
    let done = 0;
    for (const {0: found, index} of token.content.matchAll(site)) {
      const address = withoutClosing(found);
      const link = make('link_open', 'a', 1);
      link.attrs = [['href', `http://${address}`]];
      made.push(text(token.content.slice(done, index)), link, text(address), make('link_close', 'a', -1));
      done = index + address.length;
    }
    return [...made, text(token.content.slice(done))];
  });
}

/** Punctuation at the end belongs to the sentence, a parenthesis where it was opened before the address. */
function withoutClosing(address: string): string {
  let depth = 0;
  for (const sign of address) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (last === ')' && depth < 0) depth++;
    else if (!/[?!.,:;*_~'\]}’»…]/.test(last)) break;
  }
  return address.slice(0, end);
}
