/**
 * The one border that imported text passes: whatever could move a terminal's cursor, change its state or turn the
 * reading direction of what surrounds it is taken out (ECMA-48 control functions, Unicode bidirectional controls).
 */

// CSI, then OSC/DCS/SOS/PM/APC up to their terminator (or the line's end: an unterminated one must not eat the rest).
const sequence =
  /[\u001B\u009B]\[[0-?]*[ -/]*[@-~]|\u009B[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u009C\n]*(?:\u0007|\u001B\\|\u009C)?|\u001B[ -/]*[0-~]?/g;
const control =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const suspect =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/;

/** Text without escape sequences, their parameters included. */
export const withoutEscapes = (text: string): string => text.replaceAll(sequence, '');

/** Text without escape sequences, control characters and lone surrogates; tabs and line feeds stay, CR LF becomes LF. */
export function sanitise(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(sequence, '').replaceAll(control, '').toWellFormed();
}

/** Text for one line of the screen: sanitised, with every run of white space a single space. */
export const sanitiseLine = (text: string): string => sanitise(text).replaceAll(/\s+/g, ' ').trim();
