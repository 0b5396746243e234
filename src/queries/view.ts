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

/**
 * A map that notes which keys are asked for; who walks through it reads all of it. Pages make so many of these that
 * they share their methods.
 */
class MapView<V> implements ReadonlyMap<string, V> {
  readonly #map: ReadonlyMap<string, V>;
  readonly #part: number;
  readonly #parts: Parts;

  constructor(map: ReadonlyMap<string, V>, part: number, parts: Parts) {
    this.#map = map;
    this.#part = part;
    this.#parts = parts;
  }

  get #whole(): ReadonlyMap<string, V> {
    this.#parts.read(this.#part);
    return this.#map;
  }

  get(key: string): V | undefined {
    return viewOf(this.#map.get(key), this.#parts.partOf(this.#part, key), this.#parts);
  }

  has(key: string): boolean {
    this.#parts.read(this.#parts.partOf(this.#part, key));
    return this.#map.has(key);
  }

  get size(): number {
    return this.#whole.size;
  }

  keys() {
    return this.#whole.keys();
  }

  values() {
    return this.#whole.values();
  }

  entries() {
    return this.#whole.entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(visit: Parameters<ReadonlyMap<string, V>['forEach']>[0], self?: unknown): void {
    this.#whole.forEach(visit, self);
  }
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
  if (value instanceof Map) return new MapView(value, part, parts) as T;
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
