/** What is asked for when a property is read or set. */
interface Accessor {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}
type Accessors = Readonly<Record<string, Accessor>>;

/** Where an object holds what it is asked for. */
const ACCESSORS = Symbol('accessors');

interface Holder {
  [ACCESSORS]: Accessors;
}

/** Prototypes, by the names that they answer to. */
const heads = new Map<string, object>();

/** The prototype of all objects that are asked for the same. */
function headOf(accessors: Accessors): object {
  const names = Object.keys(accessors);
  const key = names.join();
  const head = heads.get(key) ?? {};
  if (heads.has(key)) return head;
  for (const name of names) {
    Object.defineProperty(head, name, {
      get(this: Holder) {
        return this[ACCESSORS][name]?.get?.call(this);
      },
      set(this: Holder, value: unknown) {
        const { set } = this[ACCESSORS][name] ?? {};
        if (!set) throw new TypeError(`Cannot set property ${name}, which has only a getter`);
        set.call(this, value);
      },
    });
  }
  heads.set(key, head);
  return head;
}

/** An object that works some of its properties out as they are read, whatever else it has by their names. */
export function withAccessors(own: object, accessors: Accessors): object {
  const others = Object.entries(own).filter(([name]) => !Object.hasOwn(accessors, name));
  const object = Object.create(headOf(accessors)) as object;
  return Object.assign(object, { [ACCESSORS]: accessors }, Object.fromEntries(others));
}

/** Lets such an object be asked for one more. */
export function addAccessor(holder: object, name: string, accessor: Accessor): void {
  const known = (holder as Holder)[ACCESSORS];
  const accessors = { ...known, [name]: accessor };
  Object.setPrototypeOf(holder, headOf(accessors));
  (holder as Holder)[ACCESSORS] = accessors;
}

/** An object that has what such an object has, and may be given more. */
export const heirOf = (holder: object): object =>
  Object.assign(Object.create(Object.getPrototypeOf(holder) as object) as object, holder);
