/** What kitty was told, command by command: the keys and the payload of each. */
export type Told = {keys: ReadonlyMap<string, string>; payload: string};

/** The graphics commands in what was written to a terminal. */
export const toldIn = (written: string): Told[] =>
  Array.from(
    written.matchAll(/\u001B_G([^;\u001B]*)(?:;([^\u001B]*))?\u001B\\/g),
    ([, keys = '', payload = '']) => ({
      keys: new Map(keys.split(',').map((pair) => pair.split('=', 2) as [string, string])),
      payload,
    }),
  );

/** The bytes of the pictures that were given, by their ids. */
export function givenIn(written: string): Map<string, Buffer> {
  const parts = new Map<string, string[]>();
  let latest: string[] = [];
  for (const {keys, payload} of toldIn(written)) {
    if (keys.get('a') === 't') parts.set(keys.get('i') ?? '', (latest = []));
    if (keys.has('m')) latest.push(payload);
  }
  return new Map(Array.from(parts, ([id, each]) => [id, Buffer.from(each.join(''), 'base64')]));
}
