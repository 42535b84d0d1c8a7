import Readability from '@mozilla/readability/Readability.js';
import type {DomDocument} from 'linkedom';

/** The HTML of the article. */
export function mainText(page: DomDocument): string {
  const whole = page.body?.innerHTML ?? '';
  for (const element of page.querySelectorAll(aside)) element.remove();
  try {
    const extract = new Readability(page, {charThreshold: 200}).parse();
    return extract?.content ?? whole;
  } catch {
    return whole;
  }
}

/** What is about a page rather than in its article, by how it is marked. */
const aside = [
  'script, style, noscript, template, nav, footer, form, button, dialog, iframe',
  '[aria-hidden="true"], [hidden], [role="navigation"], [role="complementary"], [role="dialog"]',
  '[class*="cookie" i], [class*="newsletter" i], [class*="share" i]:not(body, article, main), [class*="social" i]:not(body, article, main)',
  '[class*="related" i]:not(body, article, main), [class*="recommend" i]:not(body, article, main), [id*="related" i]:not(body, article, main)',
  '[class*="breadcrumb" i], [class*="comments" i]:not(body, article, main), #comments, #disqus_thread',
].join(', ');
