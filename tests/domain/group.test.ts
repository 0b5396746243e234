import { expect, test } from 'vitest';
import { remembering } from '../../src/domain/group.ts';

test('each answer is worked out once, while no more are remembered than may be', () => {
  const asked: number[] = [];
  const squareOf = remembering((number: number) => {
    asked.push(number);
    return number ** 2;
  }, 2);
  expect([1, 2, 1, 2].map(squareOf)).toEqual([1, 4, 1, 4]);
  expect(asked).toEqual([1, 2]);
  expect([3, 3, 1].map(squareOf)).toEqual([9, 9, 1]);
  expect(asked).toEqual([1, 2, 3, 1]);
});

test('an answer that is no value is remembered too', () => {
  let asked = 0;
  const nothing = remembering(() => void (asked += 1));
  nothing('a');
  nothing('a');
  expect(asked).toBe(1);
});
