/** A header field's name (RFC 5322, section 2.2), as far as names go in practice. */
const field = /^([!-9;-~]{1,70}):(?:[ \t]|$)/;

/** Beside the sender, a message states two of these at least. */
const common = new Set([
  'date',
  'message-id',
  'to',
  'subject',
  'received',
  'mime-version',
  'return-path',
  'list-id',
]);

/** Header lines looked at. */
const mostLines = 400;

/** Whether a text begins with the header of a mail message, or of the first in a mailbox. */
export function looksLikeMail(head: string): boolean {
  if (!/^(?:From |>?[!-9;-~]{1,70}:)/.test(head)) return false;
  const names = new Set<string>();
  const lines = head.split(/\r?\n/, mostLines);
  if (/^>?From \S/.test(lines[0] ?? '')) lines.shift();
  for (const line of lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line) && names.size > 0) continue;
    const name = field.exec(line)?.[1];
    if (name === undefined) return false;
    names.add(name.toLowerCase());
  }
  return names.has('from') && [...names].filter((name) => common.has(name)).length >= 2;
}
