/** What stands on the left at the head of an RFC or a draft of one (RFC 7322, section 4.1). */
const stated =
  /^ {0,8}(?:(?:Request for Comments|RFC): *\d+|Internet[- ]Draft\b|Network Working Group\b|Internet Engineering Task Force\b)/im;

/** The foot of a page ("Quill & Feld     Informational     [Page 2]"), or a numbered section at the left margin. */
const foot = /\S *\[Page \d{1,4}\]$/m;
const section = /^ {0,8}1\. {1,3}\S/m;

/** UTF-16 units of the head in which it is stated. */
const longestHead = 3000;

/** Whether a text is one of those that are set as RFCs are. */
export const looksLikeRfc = (head: string): boolean =>
  stated.test(head.slice(0, longestHead)) && (foot.test(head) || section.test(head));
