import { expect, it } from 'vitest';
import { latestChangeOf } from '../../src/domain/receipt/latest.ts';

const notice = (id: string, publishedOn: string, ...corrected: readonly string[]) => ({
  id,
  publishedOn,
  corrections: corrected.map((date) => ({ date })),
});

it('the latest change is all that came out, was corrected or withdrawn on the last such day', () => {
  const notices = [
    notice('n-3', '2022-06-01'),
    notice('n-2', '2022-06-10', '2022-06-10'),
    notice('n-1', '2022-05-01', '2022-05-09', '2022-06-10'),
  ];
  const withdrawn = [
    { id: 'n-0', withdrawnOn: '2022-06-10' },
    { id: 'n-9', withdrawnOn: '2022-06-02' },
  ];
  expect(latestChangeOf(notices, withdrawn)).toEqual({
    on: '2022-06-10',
    published: ['n-2'],
    corrected: ['n-1', 'n-2'],
    withdrawn: ['n-0'],
  });
  expect(latestChangeOf([], [])).toBeNull();
});
