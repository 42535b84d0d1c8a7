import type {DomDocument} from 'linkedom';
import {UnreadableError} from '../importer.js';
import type {Metadata} from './metadata.js';

/** UTF-16 units: a page of more has an article beside what it asks. */
const longestQuestion = 4000;

/** The words of a question for consent, in the languages of the press. */
const consent =
  /\b(?:cookies?|consent|privacy|personal data|partners|gdpr|einwilligung|zustimm\w*|datenschutz|akzeptier\w*|consentement|confidentialité|accepter|consentimiento|privacidad|aceptar|consenso|accett\w*|toestemming|samtyck\w*|samtykke|zgod\w*)\b/gi;
/** Different ones of them. */
const fewest = 2;

/** Whether a page asks for consent and shows nothing else. */
export function asksForConsent(page: DomDocument, {things, body}: Metadata): boolean {
  if (body !== undefined || things.some((thing) => thing['headline'] !== undefined)) return false;
  const text = page.body?.textContent ?? '';
  if (text.length > longestQuestion || page.querySelector('form, button, [role="button"]') === null)
    return false;
  return new Set(text.match(consent)?.map((word) => word.toLowerCase())).size >= fewest;
}

/** Whether it says that not everybody may read it. */
export const isForSubscribers = ({things}: Metadata): boolean =>
  things.some(({isAccessibleForFree}) => /^false$/i.test(String(isAccessibleForFree)));

/** Why a page has no text. */
export function withoutText(hasScripts: boolean, metadata: Metadata): UnreadableError {
  if (isForSubscribers(metadata))
    return new UnreadableError(
      'is for subscribers and shows no text; open it in a browser and save what it shows',
    );
  return new UnreadableError(
    hasScripts
      ? 'has no text to be read: a script makes it in the browser; open it there and save what it shows'
      : 'has no text to be read; open it in a browser and save what it shows',
  );
}

export const onlyConsent = (): UnreadableError =>
  new UnreadableError(
    'shows nothing but a question for your consent; answer it in a browser and save the page',
  );
