/** Notes that a part of an answer was read. */
type Read = (part: string) => void;

/** Stands between the names of a part; no key of the data holds one. */
export const SEPARATOR = '\t';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A map that notes which keys are asked for; who walks through it reads all of it. */
function mapView<V>(map: ReadonlyMap<string, V>, part: string, read: Read): ReadonlyMap<string, V> {
  const whole = () => {
    read(part);
    return map;
  };
  return {
    get: (key) => viewOf(map.get(key), part + SEPARATOR + key, read),
    has(key) {
      read(part + SEPARATOR + key);
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
function recordView(record: Readonly<Record<string, unknown>>, part: string, read: Read): object {
  const partOf = (name: string): string => part + SEPARATOR + name;
  // The target stays empty: a proxy must give what is frozen in its target unchanged.
  return new Proxy(
    {},
    {
      get: (_, name) =>
        typeof name === 'string' && (Object.hasOwn(record, name) || !(name in record))
          ? viewOf(record[name], partOf(name), read)
          : Reflect.get(record, name),
      has(_, name) {
        read(partOf(String(name)));
        return name in record;
      },
      ownKeys() {
        read(part);
        return Reflect.ownKeys(record);
      },
      getOwnPropertyDescriptor(_, name) {
        read(partOf(String(name)));
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
export function viewOf<T>(value: T, part: string, read: Read): T {
  if (value instanceof Map) return mapView(value, part, read) as T;
  if (isRecord(value)) return recordView(value, part, read) as T;
  if (typeof value === 'function') throw new Error(`What "${part}" reads can not be noted`);
  read(part);
  return value;
}

/** The part of an answer, by what comes after its name; `undefined` where there is none. */
export const partOf = (answer: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      value instanceof Map
        ? value.get(name)
        : typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined,
    answer,
  );
