import { expect, it } from 'vitest';
import { isOut, momentText, WHOLE_DAY } from '../../src/domain/release.ts';

it.each([
  ['2022-06-30', '09:59', false],
  ['2022-06-30', '10:00', true],
  ['2022-06-30', WHOLE_DAY, true],
  ['2022-06-29', WHOLE_DAY, false],
  ['2022-07-01', '00:00', true],
])('what is due on 2022-06-30 at 10:00 is out on %s at %s: %s', (day, time, expected) => {
  const release = { publishedOn: '2022-06-30', publishedAt: '10:00' };
  expect(isOut(release, { day, time })).toBe(expected);
  expect(isOut({ ...release, draft: true }, { day, time })).toBe(false);
});

it('without a time a day begins at midnight', () => {
  expect(isOut({ publishedOn: '2022-06-30' }, { day: '2022-06-30', time: '00:00' })).toBe(true);
});

it('a moment is written as the environment takes it', () => {
  expect(momentText({ day: '2022-06-30', time: WHOLE_DAY })).toBe('2022-06-30');
  expect(momentText({ day: '2022-06-30', time: '10:00' })).toBe('2022-06-30T10:00');
});
