/**
 * What imported text passes on its way in (and once more on its way out, in `ui/paint.ts`): whatever could move a
 * terminal's cursor, change its state or turn the reading direction of what surrounds it is taken out (ECMA-48 control
 * functions, Unicode bidirectional controls).
 */

// CSI, then OSC/DCS/SOS/PM/APC up to their terminator (or the line's end: an unterminated one must not eat the rest).
const sequence =
  /[\u001B\u009B]\[[0-?]*[ -/]*[@-~]|\u009B[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/g;
// C0 and C1 controls; what turns the reading direction; what is invisible and says nothing in any script: marks of
// interlinear notes, joiners of numbers and formulas, fillers of Hangul, a BOM.
const control =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u115F\u1160\u180E\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/g;
const suspect =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uD800-\uDFFF]/;
/** A break between words, which scripts without spaces need and no other (Thai to Khmer, ideographs, kana). */
const idleBreak =
  /\u200B(?<![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAA60-\uAA7F]\u200B)/g;
/** Tags, which are letters that are not seen, but for those that make a flag (Unicode, UTS #51, ED-14a). */
const hiddenTags = /[\u{E0000}-\u{E007F}](?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,16}[\u{E0020}-\u{E007F}])/gu;

/** What most texts have nothing of, and all that is suspect is within: told in half the time. */
const rare = /[^\t\n -~\u00A0-\u0600\u2010-\u2027]/;

/** Whether a text is as it was typed: nothing in it has to be taken out or set anew, tabs aside. */
export const isClean = (text: string): boolean => !rare.test(text) || !suspect.test(text);

/** Text without escape sequences, their parameters included. */
export const withoutEscapes = (text: string): string => text.replaceAll(sequence, '');

/**
 * Text without escape sequences, control characters, what is invisible and lone surrogates; tabs and line feeds stay,
 * other ends of lines become LF.
 */
export function sanitise(text: string): string {
  if (isClean(text)) return text;
  // Halves of characters go first: two of them would be one once what stood between them is taken out.
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(sequence, '')
    .replaceAll(control, '')
    .replaceAll(idleBreak, '')
    .replaceAll(hiddenTags, '');
}

/** Text for one line of the screen: sanitised, with every run of white space a single space. */
export const sanitiseLine = (text: string): string => sanitise(text).replaceAll(/\s+/g, ' ').trim();
