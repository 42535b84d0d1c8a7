import {startsUpper} from '../../article/letters.js';
import {isCountry} from '../../people/countries.js';
import {hasInstitutionWord} from '../../people/institution-words.js';
import type {Line} from './lines.js';
import {withoutContacts} from './printed-names.js';

/** What a title page says of the text, and not of people. */
export const isRemark = (text: string): boolean =>
  /^(?:for\b|this|these authors|an? |version|release|edition|draft|copyright|©|submitted|abgegeben|eingereicht|received|published|accepted|dated?|printed|work\b|to whom\b|(?:ph\.?d\.?|doctoral|(?:master|bachelor)(?:[’']?s)?) thesis\b)|\bcontributed equally\b|\bversion \d|\. [A-Z]\w+ .*\.$/i.test(
    text,
  );

/** Whose it is, which says nothing of who wrote it. */
export const isOfRights = /^(?:copyright\b|©|\(c\))/i;

/** Who paid for it: a sentence, though it names institutions. */
export const isGrant = /\b(?:supported|funded|financed|sponsored)\b.* by\b|\bgefördert\b.* (?:von|durch)\b/i;

/** Others who had a hand in it. */
export const isCredit =
  /\b(?:made|maintained|edited|translat(?:ed|ion)|adapted|revised|updated|supervised|directed) by\b|^bei (?:[\p{L}]+\.?[ -])*Prof\b|^(?:(?:übersetz|überarbeit|bearbeit)(?:e?t|ung)|überführt|übertragen|herausgegeben|aktualisiert)(?: (?:ins|aus dem) \p{L}+)?(?: von\b|:|$)|^(?:tradui(?:t|te) par|traduction\b|traducido por|tradu(?:zione|ção)\b)/iu;

/** When a paper came in and was accepted. */
export const isHistory = /\b(?:received|revised|accepted|submitted)\b.*\b(?:19|20)\d\d\b/i;

/** A month and a year, with a day or without: "12 March 2024", "March 2024, 2025", "März 2024 (printed in May)", "12.03.2024", "2024-03-12". */
export const isDate = (text: string): boolean =>
  /^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})$|^(?:\d{1,2}(?:\.|st|nd|rd|th)?\s)?\p{L}{3,10}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d\d(?:,\s(?:19|20)\d\d)?(?:\s\(.*|,\swith\s.*)?$/u.test(
    text,
  );

/** The words that may be of a name: "a library for tides" is no institution, though a library may be one. */
export const capitalised = (text: string): string => text.split(' ').filter(startsUpper).join(' ');

/** Whether a line below names may be where they are: it or those below it name an institution or a country, or it stands over their mail. */
export function isAddress(text: string, line: Line, block: readonly Line[]): boolean {
  const at = block.indexOf(line);
  const whole = [text, ...block.slice(at + 1, at + 5).map((next) => withoutContacts(next.text))].join(', ');
  return (
    hasInstitutionWord(whole) ||
    whole.split(',').some((part) => isCountry(part.trim())) ||
    isOfMail(text, block) ||
    isMail(block[at + 1]?.text ?? '')
  );
}

/** Whether a line is nothing but where to write to. */
const isMail = (text: string): boolean => text.includes('@') && withoutContacts(text) === '';

/** Whether mail to those of a block goes to what a line names: "Lakesoft" above "quill@lakesoft.example". */
export function isOfMail(text: string, block: readonly Line[]): boolean {
  const hosts = block.flatMap((line) =>
    Array.from(line.text.matchAll(/@\s?([\w.-]+)\.\w{2,}/g), ([, host]) => host!.toLowerCase().split('.')),
  );
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => word.length > 3 && hosts.some((host) => host.includes(word)));
}
