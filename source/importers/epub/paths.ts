import {percentDecoded} from '../../article/percent.js';

/** A place in a book: a file of its archive, and an element in it by its id. */
export type Destination = {path: string; fragment?: string};

/** A place as one word. */
export const placeName = ({path, fragment}: Destination): string =>
  fragment === undefined ? path : `${path}#${fragment}`;

/**
 * What a relative address means in a document of the archive (OCF 3.3, §4.2.5); undefined where it leads out of the
 * book. A path never climbs out of the archive.
 */
export function placeOf(href: string, from: string): Destination | undefined {
  const address = href.trim();
  if (address === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return undefined;
  const hash = address.indexOf('#');
  const named = hash === -1 ? '' : percentDecoded(address.slice(hash + 1));
  const file = percentDecoded((hash === -1 ? address : address.slice(0, hash)).replace(/\?.*$/, ''));
  const path = file === '' ? from : resolved(file, from);
  return named === '' ? {path} : {path, fragment: named};
}

function resolved(file: string, from: string): string {
  const steps = file.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of file.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
