/** What we use of Readability; its own types ask for those of a browser. */

declare module '@mozilla/readability/Readability.js' {
  export type Extract = {
    title?: string | null;
    content?: string | null;
    textContent?: string | null;
    byline?: string | null;
    excerpt?: string | null;
    siteName?: string | null;
    lang?: string | null;
    publishedTime?: string | null;
  };
  export default class Readability {
    constructor(
      document: import('linkedom').DomDocument,
      options?: {keepClasses?: boolean; charThreshold?: number},
    );
    parse(): Extract | null;
  }
}
