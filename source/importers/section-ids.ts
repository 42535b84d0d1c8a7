import {slug} from '../article/ids.js';

/** Gives out section ids for one article: the heading's words, numbered from the second of the same on. */
export function sectionIds(): (heading: string) => string {
  const taken = new Map<string, number>();
  return (heading) => {
    const words = heading === '' ? 'text' : slug(heading);
    const count = (taken.get(words) ?? 0) + 1;
    taken.set(words, count);
    return count === 1 ? words : `${words}-${count}`;
  };
}
