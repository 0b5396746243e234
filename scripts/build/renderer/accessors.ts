/** What is asked for when a property is read or set. */
interface Accessor {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}
type Accessors = Readonly<Record<string, Accessor>>;

/** Makes heirs of one object; see {@link heirOf}. */
type Heirs = new (holder: Holder) => object;

/** Where an object holds what it is asked for. */
const ACCESSORS = Symbol('accessors');
/** Where it holds what makes its heirs, once it has one. */
const HEIRS = Symbol('heirs');
/** Where an heir holds the object that it is an heir of. */
const HOLDER = Symbol('holder');

type Holder = Record<string, unknown> & {
  [ACCESSORS]: Accessors;
  [HEIRS]?: Heirs | undefined;
};

/** Prototypes, by the names that they answer to. */
const heads = new Map<string, object>();

/** @throws where it can only be read, as the language itself does */
function setAsked(
  object: object,
  accessor: Accessor | undefined,
  name: string,
  value: unknown,
): void {
  if (!accessor?.set) {
    throw new TypeError(`Cannot set property ${name}, which has only a getter`);
  }
  accessor.set.call(object, value);
}

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
        setAsked(this, this[ACCESSORS][name], name, value);
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
export function addAccessor(object: object, name: string, accessor: Accessor): void {
  const holder = object as Holder;
  const accessors = { ...holder[ACCESSORS], [name]: accessor };
  Object.setPrototypeOf(holder, headOf(accessors));
  holder[ACCESSORS] = accessors;
  holder[HEIRS] = undefined;
}

/** What makes heirs, by the names that they have. */
const kinds = new Map<string, Heirs>();

/** Makes heirs of objects that hold values by some names and are asked for others. */
function kindOf(held: readonly string[], asked: readonly string[]): Heirs {
  class Heir {
    readonly [HOLDER]: Holder;
    constructor(holder: Holder) {
      this[HOLDER] = holder;
    }
  }
  for (const name of held) {
    Object.defineProperty(Heir.prototype, name, {
      get(this: Heir) {
        return this[HOLDER][name];
      },
      set(this: Heir, value: unknown) {
        // As to any object whose prototype has the property: it gets one of its own.
        const own = { value, configurable: true, enumerable: true, writable: true };
        Object.defineProperty(this, name, own);
      },
    });
  }
  for (const name of asked) {
    Object.defineProperty(Heir.prototype, name, {
      get(this: Heir) {
        return this[HOLDER][ACCESSORS][name]?.get?.call(this);
      },
      set(this: Heir, value: unknown) {
        setAsked(this, this[HOLDER][ACCESSORS][name], name, value);
      },
    });
  }
  return Heir;
}

function heirsOf(holder: Holder): Heirs {
  const [held, asked] = [Object.keys(holder), Object.keys(holder[ACCESSORS])];
  const key = `${held.join()};${asked.join()}`;
  const kind = kinds.get(key) ?? kindOf(held, asked);
  kinds.set(key, kind);
  return kind;
}

/** An object that has what such an object had when it got its first heir, and may be given more. A page makes hundreds. */
export function heirOf(object: object): object {
  const holder = object as Holder;
  const Heir = (holder[HEIRS] ??= heirsOf(holder));
  return new Heir(holder);
}
