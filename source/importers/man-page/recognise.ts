/** Whether a text is a page of the manual in roff: after comments and requests, the title of man(7) or of mdoc(7). */
export const looksLikeManPage = (head: string): boolean =>
  /^[.'](?:\\"|\\#|[a-zA-Z]|\s*$)/m.test(head.slice(0, 400)) && (/^\.TH[ \t]+\S/m.test(head) || isMdoc(head));

export const isMdoc = (head: string): boolean => /^\.Dt[ \t]+\S/m.test(head) && /^\.Sh[ \t]+\S/m.test(head);
