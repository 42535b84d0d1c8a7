import type {PDFPageProxy} from './engine.js';

/** How type looks, as far as the font's name tells. */
export type Typeface = {id: string; bold: boolean; italic: boolean; mono: boolean};

export type Typefaces = {
  /**
   * Gives the typefaces of a page's fonts by pdf.js's names for them.
   *
   * @param inflated bytes that reading the page's text took
   */
  of: (
    page: PDFPageProxy,
    fonts: readonly string[],
    inflated: number,
  ) => Promise<ReadonlyMap<string, Typeface>>;
  /** Whether most so far have names of their own, and so are known again when the file is opened anew. */
  areNamed: () => boolean;
};

/** Pages whose fonts are looked at: each costs as much again as its text. */
const mostPages = 60;
/** Bytes of a page's text and drawings; where there are more, half a million lines of a drawing are not read for a name. */
const mostInflated = 2_097_152;

// "LinLibertineTB", "CMBX10", "SFBX1000", "NimbusRomNo9L-Medi", "AdvTT46dcae81.B", "Univers-65Bold"
const boldName =
  /bold|black|heavy|semibold|demi|-medi(?:um)?(?![a-z])|^(?:cmb|sfb|ecb|tbx|ptmb|phvb|pplb)|bx\d|^lin(?:libertine|biolinum)m?tz?b|\.b$|[,-]b(?:i|d)?$/i;
const italicName =
  /ital|obli|slant|kursiv|^(?:cm|sf|ec)(?:b?x?ti|sl|bxsl|u)\d|^(?:ptm|phv|ppl)[rb]i|\.i$|[,-](?:b?i|it)$/i;
const monoName =
  /mono|courier|consol|typewriter|fixed|menlo|inconsolata|source ?code|^(?:cm|sf|ec|la|csc)?tt[\db-z]|cmtt|sftt|letter ?gothic|pcrr|txtt|lucidasanst/i;

/**
 * Looks fonts up by their names, which come with the drawing of a page alone; it is asked for only where a page has
 * fonts that were not seen before, and where it fails they are taken for plain ones.
 */
export function typefaces(): Typefaces {
  const known = new Map<string, Typeface>();
  let pages = 0;
  return {
    async of(page, fonts, inflated) {
      const unknown = fonts.filter((font) => !known.has(font));
      if (inflated > mostInflated) return known;
      if (unknown.length > 0 && pages < mostPages) {
        pages++;
        // An error in a drawing is none of the text's.
        await page.getOperatorList().catch(() => undefined);
      }
      for (const font of unknown) known.set(font, faceOf(font, nameOf(page, font)));
      return known;
    },
    areNamed: () => 2 * [...known].filter(([font, {id}]) => id !== font).length >= known.size,
  };
}

/** The font's name without the tag of its subset ("ABCDEF+"); empty where it can't be known. */
function nameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const {name = ''} = page.commonObjs.get(font) as {name?: string};
  return name.replace(/^[A-Z]{6}\+/, '');
}

const faceOf = (id: string, name: string): Typeface => ({
  id: name === '' || name === 'Type3' ? id : name,
  bold: boldName.test(name),
  italic: italicName.test(name),
  mono: monoName.test(name),
});
