import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { partTree } from '../../../scripts/build/incremental/parts.ts';
import { tracing } from '../../../scripts/build/incremental/tracing.ts';
import { ANSWERS } from '../../../src/queries/view.ts';

/** The number of a part, by the names that lead to it. */
const numberIn = (tree: ReturnType<typeof partTree>, path: readonly string[]): number =>
  path.reduce(tree.partOf, ANSWERS);

test('a part has one number, by which its whole and its name are told', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string())), (paths) => {
      const tree = partTree();
      const numbers = paths.map((path) => numberIn(tree, path));
      expect(paths.map((path) => numberIn(tree, path))).toEqual(numbers);
      const told: string[][] = [];
      for (const [whole, name] of tree) {
        told.push(told.length === ANSWERS ? [] : [...(told[whole] ?? []), name]);
      }
      expect(numbers.map((number) => told[number])).toEqual(paths);
      expect(told).toHaveLength(tree.size());
      expect(new Set(told.map((path) => JSON.stringify(path))).size).toBe(tree.size());
    }),
  );
});

test('a name that is no whole text is itself', () => {
  const tree = partTree();
  const names = ['aaaaaaaaaaaaaaaa\uD83D', 'aaaaaaaaaaaaaaaa\uFFFD', 'b'];
  const numbers = names.map((name) => numberIn(tree, [name]));
  expect(names.map((name) => numberIn(tree, [name]))).toEqual(numbers);
  expect(new Set(numbers).size).toBe(3);
});

test('so have many', () => {
  const tree = partTree();
  const paths = Array.from({ length: 30_000 }, (_, n) => [`n-${n % 1000}`, `f-${n}`]);
  const numbers = paths.map((path) => numberIn(tree, path));
  expect(new Set(numbers).size).toBe(paths.length);
  expect(paths.map((path) => numberIn(tree, path))).toEqual(numbers);
});

test('the state of a part is that of its value, where it is wanted and offered', async () => {
  const { load, parts, statesOf, tracer } = tracing();
  tracer.offer(
    'firms',
    () => Promise.resolve({ byId: new Map([['f-1', { name: '示例' }]]) }),
    () => undefined,
  );
  await load();
  const asked = [
    numberIn(parts, ['firms', 'byId', 'f-1', 'name']),
    numberIn(parts, ['firms', 'byId', 'f-2']),
    numberIn(parts, ['cases', 'list']),
  ];
  const states = [...statesOf(parts, (_, number) => asked.includes(number))];
  expect(asked.map((number) => states[number]?.[1])).toEqual([
    tracer.digest('示例'),
    tracer.digest(undefined),
    null,
  ]);
  expect(states.filter(([, state]) => state !== null)).toHaveLength(2);
});

test('in the end all answers are let go of, and none is known', async () => {
  const { end, load, parts, statesOf, tracer } = tracing();
  const letGo = vi.fn();
  tracer.offer('firms', () => Promise.resolve('示例'), letGo);
  await load();
  const asked = numberIn(parts, ['firms']);
  const state = () => [...statesOf(parts, (_, number) => number === asked)][asked]?.[1];
  expect(state()).toBe(tracer.digest('示例'));
  end();
  expect(letGo).toHaveBeenCalledOnce();
  expect(state()).toBeNull();
  await load();
  expect(state()).toBeNull();
});
