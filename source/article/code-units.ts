/** UTF-16 units of a text that the shared array has room for. */
const capacity = 65_536;
const scratch = Buffer.allocUnsafeSlow((capacity + 1) * 2);
const scratchUnits = unitsIn(scratch);
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * The UTF-16 units of a text as numbers: a loop over them takes half as long as one that asks the text for each. The
 * array is used again by the next call, and may be longer than the text.
 *
 * @param behind the unit that is put behind those of the text
 */
export function codeUnitsOf(text: string, behind = 0): Uint16Array {
  const isLong = text.length > capacity;
  const bytes = isLong ? Buffer.allocUnsafeSlow((text.length + 1) * 2) : scratch;
  bytes.write(text, 'utf16le');
  if (isBigEndian) bytes.swap16();
  const units = isLong ? unitsIn(bytes) : scratchUnits;
  units[text.length] = behind;
  return units;
}

const narrow = Buffer.allocUnsafeSlow(capacity);

/**
 * The text of the first units of an array that `codeUnitsOf` gave and that may have been changed since. It is one flat
 * text, of a byte a character where all are below U+0100: gone through sooner than one put together from parts.
 */
export function textOfCodeUnits(units: Uint16Array, length: number): string {
  let at = 0;
  for (; at < length && at < capacity; at++) {
    const unit = units[at]!;
    if (unit > 0xff) break;
    narrow[at] = unit;
  }
  if (at === length) return narrow.toString('latin1', 0, length);
  const bytes = Buffer.from(units.buffer, units.byteOffset, 2 * length);
  return (isBigEndian ? Buffer.from(bytes).swap16() : bytes).toString('utf16le');
}

function unitsIn(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer);
}
