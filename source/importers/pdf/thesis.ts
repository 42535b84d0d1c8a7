import {textOfSegment} from './lines.js';
import type {Segment} from './segments.js';

/** What a thesis says it is, in the languages that its title page may be in. */
const thesis =
  /\b(?:(?:ph\.?d|doctoral|master[’']?s?|bachelor[’']?s?) thesis|(?:thesis|dissertation) (?:is |was )?(?:submitted|presented)|degree of (?:doctor|master|bachelor)|dissertation|inauguraldissertation|habilitationsschrift|(?:doktor|master|diplom|bachelor)arbeit|akademischen grad(?:es)?|thèse (?:de doctorat|pour)|tesis doctoral|tese de doutor\p{L}+|proefschrift|avhandling)\b/iu;

/** Whether a page is the title page of a thesis. */
export const isThesis = (segments: readonly Segment[]): boolean =>
  thesis.test(segments.map(textOfSegment).join(' '));
