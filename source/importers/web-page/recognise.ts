/** Whether a text begins as a web page does, after a declaration, comments and white space. */
export const looksLikeWebPage = (head: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}(?:<!doctype html|<html[\s>]|<head[\s>])/i.test(
    head,
  );
