/** So many values, which may be worked out as they are read. */
export interface Sized<T> extends Iterable<T> {
  readonly size: number;
}

/** Values that are worked out as they are read. */
export const lazily = <T>(size: number, each: () => Iterable<T>): Sized<T> => ({
  size,
  [Symbol.iterator]: () => each()[Symbol.iterator](),
});

export interface List<T> extends Sized<T> {
  /** `undefined` where it has none. */
  readonly at: (place: number) => T | undefined;
}

/** A map that need not hold all of its values as objects. */
export type Known<V> = Pick<ReadonlyMap<string, V>, 'get' | 'has' | 'keys' | 'size'> &
  Sized<[string, V]>;

/** Bytes of a piece of memory that many values share. */
const PIECE = 2 ** 20;

/** Bytes that tell how many follow. */
const LENGTH = 4;

/**
 * Values kept as JSON in a few large pieces of memory: there may be millions, and as objects each would take several
 * times as much. A value that is asked for is made anew.
 */
export function packedList<T>(): List<T> & {
  readonly push: (value: T) => number;
  /** The same with a value that has been written as JSON. */
  readonly pushWritten: (json: Uint8Array) => number;
} {
  const pieces: Buffer[] = [];
  const starts: number[] = [];
  let end = 0;

  const roomFor = (bytes: number): Buffer => {
    const last = pieces.at(-1);
    if (last && end + bytes <= last.length) return last;
    end = 0;
    const piece = Buffer.allocUnsafeSlow(Math.max(PIECE, bytes));
    pieces.push(piece);
    return piece;
  };
  const at = (place: number): T | undefined => {
    const start = starts[place];
    if (start === undefined) return undefined;
    const piece = pieces[Math.floor(start / PIECE)];
    const from = (start % PIECE) + LENGTH;
    const length = piece?.readUInt32LE(from - LENGTH) ?? 0;
    return JSON.parse(piece?.toString('utf8', from, from + length) ?? '') as T;
  };

  const pushWritten = (json: Uint8Array): number => {
    const piece = roomFor(LENGTH + json.length);
    piece.writeUInt32LE(json.length, end);
    piece.set(json, end + LENGTH);
    const start = (pieces.length - 1) * PIECE + end;
    end += LENGTH + json.length;
    return starts.push(start);
  };

  return {
    get size() {
      return starts.length;
    },
    at,
    push: (value) => pushWritten(Buffer.from(JSON.stringify(value))),
    pushWritten,
    *[Symbol.iterator]() {
      for (let place = 0; place < starts.length; place += 1) yield at(place) as T;
    },
  };
}

/** How values of a map are written as JSON. */
export interface Writing<V, W> {
  readonly write: (value: V) => W;
  readonly read: (written: W) => V;
}

/** A map whose values are packed. */
export function packedMap<V, W>({
  read,
  write,
}: Writing<V, W>): Known<V> & {
  readonly set: (key: string, value: V) => void;
  /** The same with what has been written of the value, as JSON. */
  readonly setWritten: (key: string, json: Uint8Array) => void;
} {
  const places = new Map<string, number>();
  const values = packedList<W>();
  const valueAt = (place: number): V => read(values.at(place) as W);
  return {
    get size() {
      return places.size;
    },
    has: (key) => places.has(key),
    keys: () => places.keys(),
    get(key) {
      const place = places.get(key);
      return place === undefined ? undefined : valueAt(place);
    },
    set: (key, value) => void places.set(key, values.push(write(value)) - 1),
    setWritten: (key, json) => void places.set(key, values.pushWritten(json) - 1),
    *[Symbol.iterator]() {
      for (const [key, place] of places) yield [key, valueAt(place)];
    },
  };
}

/** Texts by their places. */
export interface PackedTexts {
  readonly has: (place: number) => boolean;
  /** `null` where none was set. */
  readonly at: (place: number) => string | null;
  readonly set: (place: number, text: string) => void;
}

/** Room for so many texts of one length, whose characters are of one byte each. */
export function packedTexts(size: number, length: number): PackedTexts {
  const bytes = Buffer.alloc(size * length);
  const has = (place: number): boolean => (bytes[place * length] ?? 0) !== 0;
  return {
    has,
    at: (place) =>
      has(place) ? bytes.toString('latin1', place * length, (place + 1) * length) : null,
    set: (place, text) => void bytes.write(text, place * length, 'latin1'),
  };
}
