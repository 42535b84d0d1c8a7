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

function unitsIn(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer);
}
