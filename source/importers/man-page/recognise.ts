/** Whether a text is a manual page in roff with the macros of man(7): after comments and requests, its title. */
export const looksLikeManPage = (head: string): boolean =>
  /^[.'](?:\\"|\\#|[a-zA-Z]|\s*$)/m.test(head.slice(0, 400)) && /^\.TH[ \t]+\S/m.test(head);
