/**
 * What pdf.js asks of an engine that is newer than the oldest Node we run on: TC39 proposals that its modern build
 * takes for granted. Loaded before it, for their effect alone.
 */

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

type Maplike<K, V> = {
  has: (key: K) => boolean;
  get: (key: K) => V | undefined;
  set: (key: K, value: V) => unknown;
};

/** Adds a method where the engine has none of that name. */
function add(owner: object, name: string, method: (...values: never[]) => unknown): void {
  if (!(name in owner))
    Object.defineProperty(owner, name, {value: method, writable: true, configurable: true});
}

add(Promise, 'try', async (call: (...values: unknown[]) => unknown, ...values: unknown[]) => call(...values));

/** Kahan's sum in Neumaier's form. */
add(Math, 'sumPrecise', (values: Iterable<number>) => {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
});

for (const {prototype} of [Map, WeakMap]) {
  add(prototype, 'getOrInsertComputed', function <K, V>(this: Maplike<K, V>, key: K, compute: (key: K) => V):
    V | undefined {
    if (!this.has(key)) this.set(key, compute(key));
    return this.get(key);
  });
  add(prototype, 'getOrInsert', function <K, V>(this: Maplike<K, V>, key: K, value: V): V | undefined {
    if (!this.has(key)) this.set(key, value);
    return this.get(key);
  });
}

add(Uint8Array.prototype, 'toHex', function (this: Uint8Array): string {
  return bufferOf(this).toString('hex');
});
add(Uint8Array.prototype, 'toBase64', function (this: Uint8Array): string {
  return bufferOf(this).toString('base64');
});
add(Uint8Array, 'fromHex', (text: string) => new Uint8Array(Buffer.from(text, 'hex')));
add(Uint8Array, 'fromBase64', (text: string) => new Uint8Array(Buffer.from(text, 'base64')));
add(RegExp, 'escape', (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
