/** How often a group holds each character of ASCII, by its code. */
export function charactersIn(lines: readonly string[]): Uint32Array {
  const seen = new Uint32Array(128);
  for (const line of lines)
    for (let at = 0; at < line.length; at++) {
      const unit = line.charCodeAt(at);
      if (unit < 128) seen[unit]!++;
    }
  return seen;
}

/** Whether one of some signs is among those seen. */
export function holdsAny(signs: string, seen: Uint32Array): boolean {
  for (let at = 0; at < signs.length; at++) if (seen[signs.charCodeAt(at)]) return true;
  return false;
}
