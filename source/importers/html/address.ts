import {sanitiseLine} from '../../article/sanitise.js';

/** An address that a reader may follow or that only names a place; no scheme but http, https and mailto. */
export function addressOf(href: string | undefined): string | undefined {
  const address = sanitiseLine(href ?? '').replaceAll(/[ <>"]/g, encodeURIComponent);
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
  const allowed = scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
  return address === '' || !allowed ? undefined : address;
}
