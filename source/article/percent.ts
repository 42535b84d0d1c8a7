/** A text with its %-escapes decoded (RFC 3986, section 2.1); as it was written where they are none of UTF-8. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
