import {Buffer} from 'node:buffer';
import {lockWith} from './pdf-lock.js';

/** A line of text on a page; `y` counts down from the top of a sheet of 595 by 842 points, `mark` is its marked content. */
export type Placed = {text: string; x: number; y: number; size?: number; font?: FontName; mark?: number};

export type FontName = 'Times-Roman' | 'Times-Bold' | 'Times-Italic' | 'Courier' | 'Helvetica';

const fonts: readonly FontName[] = ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Courier', 'Helvetica'];
const height = 842;

/** Lines of text that follow one another, as set in a column. */
export const column = (texts: readonly string[], at: Omit<Placed, 'text'>, leading = 12): Placed[] =>
  texts.map((text, index) => ({...at, text, y: at.y + index * leading}));

type Extra = {
  info?: Readonly<Record<string, string>>;
  catalog?: string;
  trailer?: string;
  /** Of each page's dictionary. */
  page?: string;
  objects?: readonly string[];
  /** Locks it. */
  password?: string;
};

/** The bytes of a PDF with these pages, in the standard fonts and WinAnsi letters. */
export function pdfFile(
  pages: ReadonlyArray<readonly Placed[]>,
  {info = {}, catalog = '', trailer = '', page: ofPage = '', objects = [], password}: Extra = {},
): Uint8Array {
  const lock = password === undefined ? undefined : lockWith(password);
  const first = 4 + fonts.length + objects.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const resources = `<< /Font << ${fonts.map((_, index) => `/F${index} ${4 + index} 0 R`).join(' ')} >> >>`;
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 ${height}] /Resources ${resources} >>`,
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
    ...fonts.map((font) => `<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`),
    ...objects,
    ...pages.flatMap((page, index) => {
      const plain = page.map(drawn).join('\n');
      const content = lock ? lock.content(plain, first + 2 * index + 1) : plain;
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${first + 2 * index + 1} 0 R ${ofPage} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = bodies.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R /Info 3 0 R ${trailer}${lock?.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function drawn({text, x, y, size = 10, font = 'Times-Roman', mark}: Placed): string {
  const shown = `BT /F${fonts.indexOf(font)} ${size} Tf ${x} ${height - y} Td (${escaped(text)}) Tj ET`;
  return mark === undefined ? shown : `/P << /MCID ${mark} >> BDC ${shown} EMC`;
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, String.raw`\$&`);
