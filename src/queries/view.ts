/** Numbers the parts of answers, and notes which of them are read. */
export interface Parts {
  /** The number of a part, by the number of a larger one and the name that it has in it. */
  readonly partOf: (whole: number, name: string) => number;
  /** Notes that a part was read. */
  readonly read: (part: number) => void;
}

/** The number of all answers together; each is a part of it. */
export const ANSWERS = 0;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A map that notes which keys are asked for; who walks through it reads all of it. */
function mapView<V>(
  map: ReadonlyMap<string, V>,
  part: number,
  parts: Parts,
): ReadonlyMap<string, V> {
  const whole = () => {
    parts.read(part);
    return map;
  };
  return {
    get: (key) => viewOf(map.get(key), parts.partOf(part, key), parts),
    has(key) {
      parts.read(parts.partOf(part, key));
      return map.has(key);
    },
    get size() {
      return whole().size;
    },
    keys: () => whole().keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
    forEach: (visit, self) => whole().forEach(visit, self),
  };
}

/** A record that notes which of its properties are read, also of those that it does not have. */
function recordView(record: Readonly<Record<string, unknown>>, part: number, parts: Parts): object {
  const noteThat = (name: string) => parts.read(parts.partOf(part, name));
  // The target stays empty: a proxy must give what is frozen in its target unchanged.
  return new Proxy(
    {},
    {
      get: (_, name) =>
        typeof name === 'string' && (Object.hasOwn(record, name) || !(name in record))
          ? viewOf(record[name], parts.partOf(part, name), parts)
          : Reflect.get(record, name),
      has(_, name) {
        noteThat(String(name));
        return name in record;
      },
      ownKeys() {
        parts.read(part);
        return Reflect.ownKeys(record);
      },
      getOwnPropertyDescriptor(_, name) {
        noteThat(String(name));
        const own = Reflect.getOwnPropertyDescriptor(record, name);
        return own && { ...own, configurable: true };
      },
      set: () => false,
      deleteProperty: () => false,
      defineProperty: () => false,
    },
  );
}

/**
 * An answer that notes what of it is read: records by property and maps by key, down to lists and plain values,
 * which are read whole.
 */
export function viewOf<T>(value: T, part: number, parts: Parts): T {
  if (value instanceof Map) return mapView(value, part, parts) as T;
  if (isRecord(value)) return recordView(value, part, parts) as T;
  if (typeof value === 'function') {
    throw new Error(`What a function reads can not be noted: ${value.name}`);
  }
  parts.read(part);
  return value;
}

/** A part of a value by its name; `undefined` where there is none. */
export function partIn(value: unknown, name: string): unknown {
  if (value instanceof Map) return value.get(name);
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
