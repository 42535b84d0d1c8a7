import {onFirstUse} from '../article/on-first-use.js';
import {wordList} from '../article/word-list.js';

/** What bylines name that is nobody: agencies, desks, accounts, sites, and where somebody can be written to. */

const isAgency = wordList(
  `reuters|afp|ap|dpa|apa|efe|ansa|tass|pti|ani|ians|lusa|anp|tt|ritzau|ntb|pap|čtk|ctk|stt|belga|kna|epd|sda|ats|xinhua|
  kyodo|jiji|yonhap|antara|bernama|aap|cp|upi|pa|pa media|agerpres|tanjug|agencies|agenturen|agencias|agences|agenzie|
  agências|agency|associated press|the associated press|press association|the canadian press|canadian press|
  agence france-presse|europa press|reuters staff|afp staff|guest author|guest post|guest contributor|guest writer|
  guest blogger|admin|administrator|webmaster|red|red.|wire reports|wire services|news services|from news services|filed under|written by|posted by`,
  /\s*\|\s*/,
);
/** What programs and catalogues write where they know no name. */
export const isUnknown = (name: string): boolean =>
  /^(?:unknown(?: author)?|unbekannt(?:er autor)?|inconnue?|desconocid[oa]|desconhecid[oa]|sconosciut[oa]|onbekend)$/i.test(
    name.trim(),
  );

const desk =
  /(?:^|\s)(?:redaktion|redaktionen|redazione|redacción|rédaction|redação|redactie|redaksjonen|toimitus|newsdesk)(?:\s|$)/i;
const site = onFirstUse(() => /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,3}$/u);
const withAgency = onFirstUse(
  () => /[\s,]+\(?(?:avec|mit|with|con|com|met|med|från|y|e|et|und|and)\s+(?:l[’'])?([\p{L} -]{2,24})\)?$/iu,
);

/** Whether a part of a byline names no person: "AFP", "Redazione online", "wien.ORF.at/Agenturen". */
export function isNobody(part: string): boolean {
  const parts = part.split(/\s*[,/]\s*/).filter((each) => each !== '');
  return parts.length > 0 && parts.every(isNobodysName);
}

const isNobodysName = (part: string): boolean =>
  isAgency(part.toLowerCase().replace(/^(?:mit|avec|with|con|com|met|med) /, '')) ||
  isUnknown(part) ||
  desk.test(part) ||
  site().test(part) ||
  /^red\.?\s/.test(part);

/** A part of a byline without the agency it ends in: "Ada Obi avec AFP". */
export const withoutAgency = (part: string): string =>
  part.replace(withAgency(), (whole, agency: string) => (isNobody(agency.trim()) ? '' : whole));

const contact =
  /(?:[\s,|]*\b(?:twitter|x|e-?mail|instagram):)?[\s,(|<]*(?:(?<![^\s,(|])@[\w.]{2,30}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32})+)[)>]?/gi;

/** A byline without handles and addresses: "Ada Obi (@adaobi)", "Ada Obi <ada@example.org>". */
export const withoutContacts = (text: string): string =>
  text.includes('@') ? text.replaceAll(contact, '') : text;
