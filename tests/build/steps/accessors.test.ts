import { expect, test } from 'vitest';
import { addAccessor, heirOf, withAccessors } from '../../../scripts/build/renderer/accessors.ts';

const day = { value: 1 };

/** The same object, written as usual and without accessors of its own. */
const written = [
  {
    own: 'page',
    get day() {
      return day.value;
    },
    set day(value: number) {
      day.value = value;
    },
    get self(): unknown {
      return this;
    },
  },
  withAccessors(
    { own: 'page', self: 'given before' },
    {
      day: {
        get: () => day.value,
        set: (value) => void (day.value = Number(value)),
      },
      self: {
        get(this: unknown) {
          return this;
        },
      },
    },
  ),
] as { own: string; day: number; self: unknown }[];

test('an object works out what is asked for, and is what is asked', () => {
  for (const object of written) {
    day.value = 1;
    expect(object.own).toBe('page');
    object.day = 2;
    expect([object.day, day.value]).toEqual([2, 2]);
    expect(object.self).toBe(object);
    expect('day' in object).toBe(true);
    expect(() => (object.self = 1)).toThrow(TypeError);
  }
});

test('an heir has all of it, answers for itself, and what it is given is its own', () => {
  const [, holder] = written;
  if (!holder) throw new Error('none');
  const heir = Object.assign(heirOf(holder), { props: 'heir' }) as typeof holder & {
    props: string;
  };
  expect([heir.own, heir.props, heir.day]).toEqual(['page', 'heir', day.value]);
  expect(heir.self).toBe(heir);
  expect('props' in holder).toBe(false);
});

test('an object may be asked for one more', () => {
  const make = () => withAccessors({}, { first: { get: () => 1 } });
  const [one, other] = [make(), make()];
  addAccessor(one, 'second', { get: () => 2 });
  expect(one).toMatchObject({ first: 1, second: 2 });
  expect(other).not.toHaveProperty('second');
});

test('objects that answer to the same names share their prototype', () => {
  const make = (value: number) => withAccessors({}, { first: { get: () => value } });
  const [one, other] = [make(1), make(2)];
  expect(Object.getPrototypeOf(one)).toBe(Object.getPrototypeOf(other));
  expect([one, other]).toMatchObject([{ first: 1 }, { first: 2 }]);
});

test('what an heir is given by a name of its holder is its own', () => {
  const holder = withAccessors({ own: 'page' }, { day: { get: () => 1 } });
  const [one, other] = [heirOf(holder), heirOf(holder)] as { own: string; day: number }[];
  if (!one) throw new Error('none');
  one.own = 'heir';
  expect([one, other, holder]).toMatchObject([{ own: 'heir' }, { own: 'page' }, { own: 'page' }]);
  expect(() => (one.day = 2)).toThrow(TypeError);
});

test('heirs of holders with the same names share their prototype, and each has what is of its own holder', () => {
  const make = (own: string) => heirOf(withAccessors({ own }, { day: { get: () => own } }));
  const [one, other] = [make('one'), make('other')];
  expect(Object.getPrototypeOf(one)).toBe(Object.getPrototypeOf(other));
  expect([one, other]).toMatchObject([
    { own: 'one', day: 'one' },
    { own: 'other', day: 'other' },
  ]);
});

test('a holder that is asked for one more has heirs that are asked for it too', () => {
  const holder = withAccessors({ own: 'page' }, { first: { get: () => 1 } });
  expect(heirOf(holder)).not.toHaveProperty('second');
  addAccessor(holder, 'second', { get: () => 2 });
  expect(heirOf(holder)).toMatchObject({ own: 'page', first: 1, second: 2 });
});
