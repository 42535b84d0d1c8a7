/**
 * Whether text is a paper in JATS or in NLM's tag set before it, alone or in a set: by its document type, else by what
 * its articles hold. DocBook's root has the same name.
 */
export function looksLikeJats(head: string): boolean {
  if (!/^\s*<[?!a-z]/i.test(head)) return false;
  if (!/<(?:[\w.-]{1,40}:)?article[\s>]/.test(head)) return false;
  return (
    /<!DOCTYPE\s[^>[]{0,400}(?:\/\/NLM\/\/|JATS)/.test(head) ||
    /<(?:[\w.-]{1,40}:)?(?:article-meta|front)[\s>]/.test(head)
  );
}
