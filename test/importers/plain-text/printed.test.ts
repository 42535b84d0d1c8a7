import test from 'ava';
import {asPrinted} from '../../../source/importers/plain-text/printed.js';

const rows: ReadonlyArray<[what: string, text: string, printed: string]> = [
  ['a bold letter', 'N\bNA\bAM\bME\bE', 'NAME'],
  ['a letter struck over four times', 'Q\bQ\bQ\bQuay', 'Quay'],
  ['an underlined letter', '[_\bq_\bu_\ba_\by]', '[quay]'],
  ['an underscore struck after its letter', 'q\b_u\b_', 'qu'],
  ['bold and underlined', '_\bq\bq', 'q'],
  ['a bullet', '+\bo closed', 'o closed'],
  ['a word underlined as a whole', 'quay\b\b\b\b____ side', 'quay side'],
  ['an underlined underscore', '_\b_', '_'],
  ['a letter with an accent of its own', 'é\bé', 'é'],
  ['a backspace with nothing before it', '\b\bquay', 'quay'],
  ['a coloured log', '\u001B[1;32mok\u001B[0m \u001B[38;5;208mslow\u001B[m', 'ok slow'],
  ['a progress line', 'tide  10%\rtide  50%\rtide 100%\nout', 'tide 100%\nout'],
  ['a progress line that was erased', 'tide 10%\r\u001B[K\rdone\n', 'done\n'],
  ['a line underlined by a second pass', 'the quay\r____ ___\n', 'the quay\n'],
  ['line ends of Windows', 'one\r\ntwo\r\r\n', 'one\ntwo\n'],
  ['line ends of an old Macintosh', 'one\rtwo\r', 'one\ntwo\n'],
  ['tabs', 'a\tb\n1234567\t8\n12345678\t9', 'a       b\n1234567 8\n12345678        9'],
  ['a page’s end', 'The quay.\n\fThe tide.', 'The quay.\n\nThe tide.'],
  ['a page’s end within a sentence', 'The quay was\n\fdry at noon.', 'The quay was\ndry at noon.'],
  ['nothing of all that', 'plain\ntext', 'plain\ntext'],
];

for (const [what, text, printed] of rows)
  test(`${what} is what it prints`, (t) => {
    t.is(asPrinted(text), printed);
  });
