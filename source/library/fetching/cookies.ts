/** The cookies of one fetch, which some sites want to see again at the next hop; none is kept after it. */
export type Cookies = {
  /** Takes what a server sets. */
  take: (from: URL, set: readonly string[]) => void;
  /** What it gets back; undefined for none. */
  for: (to: URL) => string | undefined;
};

type Cookie = {name: string; value: string; domain: string; isForAll: boolean; isSecure: boolean};

/** Cookies that are taken from one response. */
const most = 50;

export function createCookies(): Cookies {
  const jar = new Map<string, Cookie>();
  return {
    take({hostname}, set) {
      for (const line of set.slice(0, most)) {
        const [, name, value] = /^([^=;\s]{1,200})=([^;]{0,4000})/.exec(line) ?? [];
        if (name === undefined || value === undefined) continue;
        const wide = /;\s*domain=\.?([^;\s]{1,200})/i.exec(line)?.[1]?.toLowerCase();
        if (wide !== undefined && !isWithin(hostname, wide)) continue;
        const isForAll = wide?.includes('.') ?? false;
        const domain = isForAll ? wide! : hostname;
        const key = `${domain} ${name}`;
        if (/;\s*max-age=(?:0|-\d+)\s*(?:;|$)/i.test(line)) jar.delete(key);
        else jar.set(key, {name, value, domain, isForAll, isSecure: /;\s*secure\s*(?:;|$)/i.test(line)});
      }
    },
    for({hostname, protocol}) {
      const own = [...jar.values()].filter(
        ({domain, isForAll, isSecure}) =>
          (isForAll ? isWithin(hostname, domain) : hostname === domain) &&
          (!isSecure || protocol === 'https:'),
      );
      return own.length === 0 ? undefined : own.map(({name, value}) => `${name}=${value}`).join('; ');
    },
  };
}

const isWithin = (hostname: string, domain: string): boolean =>
  hostname === domain || hostname.endsWith(`.${domain}`);
