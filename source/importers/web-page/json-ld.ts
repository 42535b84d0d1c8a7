import type {DomDocument} from 'linkedom';

/** An object of schema.org as a page states it (JSON-LD 1.1), what it refers to by `@id` in its place. */
export type Thing = Readonly<Record<string, unknown>>;

/** References are followed so deep, and no deeper. */
const deepest = 6;
/** UTF-16 units of all that is read. */
const longest = 2_000_000;

/** What a page states of itself; broken JSON is mended where that is plain. */
export function thingsIn(page: DomDocument): Thing[] {
  const found: Thing[] = [];
  let length = 0;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    length += script.textContent.length;
    if (length > longest) break;
    collect(parseMended(script.textContent), found, 0);
  }
  const byId = new Map(
    found.flatMap((thing) =>
      typeof thing['@id'] === 'string' && Object.keys(thing).length > 1
        ? [[thing['@id'], thing] as const]
        : [],
    ),
  );
  return found.map((thing) => resolved(thing, byId, 0));
}

function collect(value: unknown, found: Thing[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const each of value) collect(each, found, depth + 1);
  else if (isThing(value)) {
    found.push(value);
    collect(value['@graph'], found, depth + 1);
    collect(value['mainEntity'], found, depth + 1);
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function resolved(thing: Thing, byId: ReadonlyMap<string, Thing>, depth: number): Thing {
  const id = thing['@id'];
  const known = typeof id === 'string' ? byId.get(id) : undefined;
  const whole = known && known !== thing ? {...known, ...thing} : thing;
  if (depth >= deepest) return whole;
  const value = (stated: unknown): unknown => {
    if (Array.isArray(stated)) return stated.slice(0, 200).map(value);
    return isThing(stated) ? resolved(stated, byId, depth + 1) : stated;
  };
  return Object.fromEntries(
    Object.entries(whole).map(([name, stated]) => [name, name === '@graph' ? undefined : value(stated)]),
  );
}

/** JSON as it is; else without comments, trailing commas and line feeds within strings. */
function parseMended(text: string): unknown {
  const plain = text.replaceAll(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [
    plain,
    plain
      .replaceAll(/[\u0000-\u001F]/g, ' ')
      .replaceAll(/,(\s*[}\]])/g, '$1')
      .replaceAll(/\/\*[^*]*\*\//g, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, if any.
    }
  }
  return undefined;
}

/** The things or texts under a name, one or many. */
export const listOf = (value: unknown): unknown[] => {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
};

export const isOfType = (thing: Thing, type: RegExp): boolean =>
  listOf(thing['@type']).some((each) => typeof each === 'string' && type.test(each));

/** A text, or the name of a thing. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isThing(value)) return undefined;
  const name = value['name'] ?? value['@value'] ?? value['legalName'];
  return typeof name === 'string' ? name : nameOf(listOf(name)[0]);
}

export {isThing};
