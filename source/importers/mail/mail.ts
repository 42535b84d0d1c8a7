import type {Email} from 'postal-mime';
import type {Note} from '../../article/article.js';
import {sanitise, sanitiseLine} from '../../article/sanitise.js';
import {uniqueIds} from '../../people/unique-ids.js';
import {decode} from '../decoding.js';
import {readDate} from '../front-matter/dates.js';
import type {Imported, ImportOptions, Source} from '../importer.js';
import {titleOfFile} from '../title-of-file.js';
import {readHtmlBody, readPlainBody, type Body} from './body.js';
import {messagesIn} from './mailbox.js';
import {readSender} from './people.js';

/** Bytes of all the headers of a message, and the parts within parts that are read. */
const limits = {maxHeadersSize: 1_000_000, maxNestingDepth: 64, maxRfc822NestingDepth: 4};

/**
 * A mail message (RFC 5322, with MIME, RFC 2045 to 2047) as an article; of a mailbox (RFC 4155) each message, with its
 * Message-ID as key.
 */
export async function* importMail(
  source: Source,
  {signal, progress}: ImportOptions,
): AsyncGenerator<Imported> {
  const unique = uniqueIds();
  let done = 0;
  for (const bytes of messagesIn(source.bytes)) {
    signal.throwIfAborted();
    const article = await readMessage(bytes, source);
    yield article.key === undefined ? article : {...article, key: unique(article.key)};
    done += bytes.length;
    progress(Math.min(1, done / source.bytes.length));
  }
}

async function readMessage(bytes: Uint8Array, source: Source): Promise<Imported> {
  const {default: PostalMime, addressParser, decodeWords} = await import('postal-mime');
  let email: Email;
  try {
    email = await PostalMime.parse(withFixedLines(bytes), limits);
  } catch {
    return asItStands(bytes, source);
  }
  const raw = (name: string): string | undefined => email.headers.find(({key}) => key === name)?.value;
  const line = (name: string): string | undefined => {
    const value = raw(name);
    return value === undefined ? undefined : sanitiseLine(decodeWords(value)) || undefined;
  };
  const body = await bodyOf(email, raw('content-language'));
  // Archives of lists write "ada at harbour.example" for the address.
  const from = (raw('from') ?? '').replace(/^(\S{1,64}) at (\S{1,190})(?= \(|$)/, '$1@$2');
  const [mailbox] = addressParser(from, {flatten: true});
  const sender = sanitiseLine(mailbox?.name || mailbox?.address || '');
  const list = line('list-id')
    ?.replace(/\s*<[^>]*>$/, '')
    .replaceAll(/^"|"$/g, '');
  const published = dateOf(raw('date'));
  const key = sanitiseLine(email.messageId ?? '').replaceAll(/^<|>$/g, '');
  const url = line('archived-at')?.replaceAll(/^<|>$/g, '');
  return {
    ...(key !== '' && {key}),
    title: sanitiseLine(email.subject ?? '') || titleOfFile(source.name),
    ...(sender !== '' && {byline: sender}),
    ...(list && {source: list}),
    ...(published !== undefined && {published}),
    ...(url !== undefined && /^https?:\/\/\S+$/.test(url) && {url}),
    language: body.language,
    ...readSender(sender, line('organization') ?? line('organisation'), body.signature),
    sections: body.sections,
    disclosures: [],
    notes: notesOf(email, body),
    warnings: [],
  };
}

/** In a field of a header, which says that lines flow. */
const flowed = /(?<=^(?:content-type:|[ \t])[^\n]{0,200})format="?flowed\b/gim;

/** As long as the word that it replaces. */
const fixed = new TextEncoder().encode('fixed ');

/**
 * A message without the word that its lines flow (RFC 3676): whoever joins them without looking at the quotation marks
 * makes one of two levels, and lines are joined here anyhow.
 */
function withFixedLines(bytes: Uint8Array): Uint8Array {
  // A character for each byte.
  const text = new TextDecoder('latin1').decode(bytes);
  if (!/flowed/i.test(text)) return bytes;
  const copy = Uint8Array.from(bytes);
  for (const {0: found, index} of text.matchAll(flowed)) copy.set(fixed, index + found.length - fixed.length);
  return copy;
}

async function bodyOf(email: Email, language: string | undefined): Promise<Body> {
  const stated = /^[a-z]{2,3}\b(?:-[A-Za-z\d]{2,8})*/.exec(language?.trim() ?? '')?.[0];
  const isHtml = email.html !== undefined && (email.text ?? '').trim() === '';
  return isHtml ? readHtmlBody(email.html!, stated) : readPlainBody(email.text ?? '', stated);
}

/** "Mon, 4 Mar 2024 09:12:00 +0100" (RFC 5322, section 3.3), in the sender's own time. */
const mailDate =
  /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{2,4})(?: (\d{1,2}:\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[A-Z]{1,3}\b))?)?/;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function dateOf(printed = ''): string | undefined {
  const [, day = '', month = '', year = '', time, seconds = '00', zone] = mailDate.exec(printed) ?? [];
  const number = months.indexOf(month) / 3 + 1;
  if (day === '' || !Number.isInteger(number) || number < 1) return readDate(printed.trim());
  const full = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
  const date = `${full}-${number}-${day}`;
  const offset = zone !== undefined && /^[+-]/.test(zone) ? zone : 'Z';
  return readDate(time === undefined ? date : `${date}T${time.padStart(5, '0')}:${seconds}${offset}`);
}

function notesOf(email: Email, {signature, foot}: Body): Note[] {
  const notes: Note[] = [];
  const add = (kind: Note['kind'], text: string): void => {
    if (text !== '') notes.push({id: `note-${notes.length + 1}`, kind, text});
  };
  if (signature !== undefined) add('author', signature);
  for (const [label, addresses] of [
    ['To', email.to],
    ['Copies to', email.cc],
  ] as const) {
    const names = (addresses ?? [])
      .slice(0, mostNamed)
      .map(({name, address}) => sanitiseLine(name || (address ?? '')))
      .filter(Boolean);
    const more = (addresses?.length ?? 0) > mostNamed ? ' and others' : '';
    add('credit', names.length === 0 ? '' : `${label}: ${names.join(', ')}${more}`);
  }
  const attached = email.attachments
    .filter(({related}) => related !== true)
    .slice(0, mostNamed)
    .map(({filename, mimeType}) => sanitiseLine(filename ?? mimeType));
  add('credit', attached.length === 0 ? '' : `Attached: ${attached.join(', ')}`);
  add('credit', foot ?? '');
  return notes;
}

/** Recipients and attachments that are named. */
const mostNamed = 20;

/** A message that is nested or headed beyond all measure is text. */
async function asItStands(bytes: Uint8Array, source: Source): Promise<Imported> {
  const {sections, language} = await readPlainBody(sanitise(decode(bytes).text), undefined);
  return {
    title: titleOfFile(source.name),
    language,
    authors: [],
    affiliations: [],
    sections,
    disclosures: [],
    notes: [],
    warnings: ['Its parts could not be told apart; the message is shown as it was sent.'],
  };
}
