/** Longer addresses aren't passed on: terminals keep about as many characters and no more. */
const longest = 2000;

/** Programs that an address may call up: a browser, a mail program. */
const passed = /^(?:https?:\/\/|mailto:)./i;

/** What stands in an address as it is: printed ASCII, without what markup and shells make something of. */
const unwritten = /[^!#-;=?-[\]_a-z~]/gu;

/**
 * An address as a terminal may get it: of the web or of mail, all that isn't plain ASCII percent-encoded, so that
 * nothing in it is live. Undefined for any other.
 */
export function passedAddress(href: string): string | undefined {
  if (href.length > longest || !passed.test(href)) return undefined;
  const address = href.toWellFormed().replaceAll(unwritten, (sign) => encodeURIComponent(sign));
  return address.length > longest ? undefined : address;
}

/**
 * Text as a link of the terminal's own (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). The
 * id makes its parts on several lines one link.
 */
export const hyperlinked = (text: string, address: string): string =>
  `\u001B]8;id=${numberOf(address)};${address}\u001B\\${text}\u001B]8;;\u001B\\`;

/** A number for an address, the same each time (FNV-1a), in letters and digits. */
function numberOf(address: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < address.length; at++) sum = Math.imul(sum ^ address.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
