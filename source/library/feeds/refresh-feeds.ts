import {refreshFeed, type Refreshed, type RefreshFeedOptions} from './refresh-feed.js';

export type RefreshFeedsOptions = RefreshFeedOptions & {
  /** Told of each feed that was asked. */
  refreshed: (refreshed: Refreshed) => void;
};

/** Hosts that are asked at once. */
const mostHosts = 4;

/** Asks feeds for what is new: one at a time of a host, some hosts at once. */
export async function refreshFeeds(
  urls: readonly string[],
  {refreshed, ...options}: RefreshFeedsOptions,
): Promise<void> {
  const hosts = [...Map.groupBy(new Set(urls), hostOf).values()];
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const url of host) {
        const result = await refreshFeed(url, options);
        if (result) refreshed(result);
      }
  };
  await Promise.all(Array.from({length: mostHosts}, askHosts));
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
