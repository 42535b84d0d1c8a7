import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** What a terminal would obey, what would turn its text around, and what isn't seen and says nothing. */
export const payloads: readonly string[] = [
  '\u001B]52;c;cHduZWQ=\u0007',
  '\u001B]0;owned\u0007',
  '\u001B]8;;http://example.org/\u001B\\',
  '\u001B[2J',
  '\u001B[3J',
  '\u001B[31m',
  '\u001B[20h',
  '\u001B[?1049l',
  '\u001BP+q544e\u001B\\',
  '\u001B_Ga=T;AAAA\u001B\\',
  '\u001B[6n',
  '\u001Bc',
  '\u009B31m',
  '\u009D0;owned\u009C',
  '\u0007',
  '\b\b\b',
  '\u202Egpj.',
  '\u2066',
  '\u061C',
  '\u2028',
  '\u206A',
  '\u2062',
  '\u3164',
  '\u{E0041}',
];

/** As it is, and as markup writes it. */
const spellings = (payload: string): string[] => [
  payload,
  Array.from(payload, (sign) => `&#x${sign.codePointAt(0)!.toString(16)};`).join(''),
];

const markdown = (x: string, n: number): string => `---
title: "Quay ${n} ${x.replaceAll(/["\\]/g, '')} tide"
author: {name: "Ada ${x.replaceAll(/["\\]/g, '')} Marsh", affiliation: "Tarn ${x.replaceAll(/["\\]/g, '')} University"}
---
## A he${x}ading

Te${x}xt with *em${x}phasis*, \`code${x}\`, [li${x}nk](http://example.org/${encodeURIComponent(x)})[^nx] and <b title="${x}">html</b>,
<a href="https://example.org/${x}">a quay</a>, <http://example.org/${x}>, [mail](<mailto:ada@example.org?subject=${x}>).

![al${x}t](image.png "cap${x}tion")

\`\`\`sh
co${x}de
\`\`\`

| a${x} | b |
|---|---|
| c${x} | d |

<table><caption>ca${x}p</caption><tr><th>a${x}</th></tr></table>

$$
x${x}
$$

[^nx]: no${x}te

*The author is a profes${x}sor at Tarn${x} University.*
`;

const page = (x: string, n: number): string => `# VI${x}EWS

ADA MA${x}RSH

## The quay ${n} ${x}at night

Te${x}xt that goes on for a line or two, as in any pa${x}per, until it ends.

*The author is a profes${x}sor at Tarn${x} University.*
`;

const org = (x: string, n: number): string =>
  `#+TITLE: Quay ${n} ${x} tide\n#+AUTHOR: Ada ${x} Marsh\n\n* A he${x}ading\n\nTe${x}xt with /em${x}phasis/.\n`;

const log = (x: string, n: number): string =>
  Array.from({length: 5}, (_, at) => `2024-03-0${at + 1} 06:00:00 INFO quay ${n} ${x} tide\n`).join('');

const book = (x: string, n: number): string =>
  `The quay ${n} ${x}\n\nCHAPTER 1\n\nTe${x}xt of a book, which ends here.\n\nCHAPTER 2\n\nMore of it${x}.\n`;

const formats = {md: markdown, txt: page, org, log, text: book} as const;

/**
 * Fills a folder with articles that hold every payload in every place, among files whose names hold them: some can be
 * read, some are empty, one may not be read.
 *
 * @returns the files, of which none has a live name
 */
export function hostileFolder(folder: string): string[] {
  mkdirSync(folder, {recursive: true});
  const files: string[] = [];
  let count = 0;
  for (const [extension, write] of Object.entries(formats))
    for (const spelling of [0, 1]) {
      const all = payloads.map((payload) => spellings(payload)[spelling]!).join(' ');
      const file = path.join(folder, `quay-${++count}.${extension}`);
      writeFileSync(file, write(all, count));
      files.push(file);
    }
  for (const [at, payload] of payloads.entries()) {
    const name = payload.replaceAll('/', ' ');
    writeFileSync(path.join(folder, `name-${at}${name}.md`), `# Name ${at}\n\nText.\n`);
    writeFileSync(path.join(folder, `empty-${at}${name}.md`), '');
    mkdirSync(path.join(folder, `shelf-${at}${name}`));
    writeFileSync(path.join(folder, `shelf-${at}${name}`, 'within.md'), '# Within\n\nText.\n');
  }
  const shut = path.join(folder, `shut-${payloads[0]!.replaceAll('/', ' ')}.md`);
  writeFileSync(shut, '# Shut\n');
  chmodSync(shut, 0);
  return files;
}

/** All that the program itself may write to a terminal: placing, erasing, styles, links, its modes, and one question. */
const own =
  /\u001B\[(?:\d{1,4}(?:;\d{1,4})?)?H|\u001B\[2[JK]|\u001B\[\d{1,4}X|\u001B\[[\d;]*m|\u001B\[\?(?:7|25|1004|1007|1049|2004|2026)[hl]|\u001B\]11;\?\u001B\\|\u001B\]8;(?:id=[a-z\d]{1,7};(?:https?:\/\/|mailto:)[!-~]{1,2000}|;)\u001B\\|\r?\n/g;
const live =
  /[\u0000-\u001F\u007F-\u009F\u061C\u115F\u1160\u180E\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;

/** What a program wrote that it does not make itself, with what stands around it; undefined where there is nothing. */
export function liveIn(output: string): string | undefined {
  const text = output.replaceAll(own, '');
  const found = live.exec(text);
  return found ? JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 60)) : undefined;
}
