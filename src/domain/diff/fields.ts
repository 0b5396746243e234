type Scalar = string | number | boolean;

/** What an entry says, by path: `seller.name`, `failures.coliforms.value`. What is `null` is not said. */
export type Fields = ReadonlyMap<string, Scalar>;

/** A field that differs; `null` where it says nothing. */
export interface FieldChange {
  readonly path: string;
  readonly before: Scalar | null;
  readonly after: Scalar | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const nameOf = (value: unknown): unknown =>
  isObject(value) ? (value['id'] ?? value['item']) : undefined;

/** Parts of a list by the names that they bear, else by their places. */
function named(list: readonly unknown[]): [string, unknown][] {
  const names = list.map(nameOf);
  const isNamed = names.every((name) => typeof name === 'string');
  const unique = isNamed && new Set(names).size === names.length;
  return list.map((part, index) => [String(unique ? names[index] : index + 1), part]);
}

function partsOf(value: object): [string, unknown][] {
  return Array.isArray(value) ? named(value) : Object.entries(value);
}

function collect(value: unknown, path: string, into: Map<string, Scalar>): void {
  if (isObject(value)) {
    for (const [key, part] of partsOf(value)) collect(part, path ? `${path}.${key}` : key, into);
  } else if (value !== null && value !== undefined) {
    into.set(path, value as Scalar);
  }
}

/** All that an entry says. */
export function fieldsOf(entry: object): Fields {
  const fields = new Map<string, Scalar>();
  collect(entry, '', fields);
  return fields;
}

/** Fields in which two entries differ: in the order of the first, and then those that only the second has. */
export function changedFields(before: Fields, after: Fields): FieldChange[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].flatMap((path) => {
    const [was = null, is = null] = [before.get(path), after.get(path)];
    return was === is ? [] : [{ path, before: was, after: is }];
  });
}

/** The second entry, from the first and the differences. */
export function applied(before: Fields, changes: readonly FieldChange[]): Fields {
  const fields = new Map(before);
  for (const { path, after } of changes) {
    if (after === null) fields.delete(path);
    else fields.set(path, after);
  }
  return fields;
}
