/** The cookies of one fetch, which some sites want to see again at the next hop; none is kept after it. */
export type Cookies = {
  /** Takes what a server sets. */
  take: (from: URL, set: readonly string[]) => void;
  /** What it gets back; undefined for none. */
  for: (to: URL) => string | undefined;
};

const most = 50;

export function createCookies(): Cookies {
  const jar = new Map<string, Map<string, string>>();
  return {
    take({hostname}, set) {
      const own = jar.get(hostname) ?? new Map<string, string>();
      for (const cookie of set.slice(0, most)) {
        const [, name, value] = /^([^=;\s]{1,200})=([^;]{0,4000})/.exec(cookie) ?? [];
        if (name !== undefined && value !== undefined && own.size < most) own.set(name, value);
      }
      jar.set(hostname, own);
    },
    for({hostname}) {
      const own = jar.get(hostname);
      return own === undefined || own.size === 0
        ? undefined
        : Array.from(own, ([name, value]) => `${name}=${value}`).join('; ');
    },
  };
}
