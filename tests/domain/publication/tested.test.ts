import { expect, test } from 'vitest';
import { failingBatch, published } from './batches.ts';
import { aSample, firms } from './inspection.ts';

const LATER = '2022-06-30';
const PASSED = { category: 'dairy', food: 'yogurt', region: '150100' } as const;

test('batches with a public result are counted by food and region of sampling, and told apart by outcome', () => {
  const { tested } = published(
    [
      failingBatch(1),
      { samples: [2, 3].map((n) => aSample(n, firms.dairy, '2021-09-11')) },
      { samples: [aSample(4, firms.dairy, '2021-09-11', { region: '150200' })] },
      { samples: [aSample(5, firms.dairy, '2021-09-11', { food: 'flavoured-yogurt' })] },
      failingBatch(6, { food: 'peanut-oil', firm: firms.border }),
    ],
    LATER,
  );
  expect(tested).toEqual([
    { campaign: 'c-1', ...PASSED, food: 'flavoured-yogurt', passed: 1, failed: 0 },
    { campaign: 'c-1', ...PASSED, passed: 2, failed: 1 },
    { campaign: 'c-1', ...PASSED, region: '150200', passed: 1, failed: 0 },
    {
      campaign: 'c-1',
      category: 'oil',
      food: 'peanut-oil',
      region: '150100',
      passed: 0,
      failed: 1,
    },
  ]);
});

test('a failing batch without a public notice is counted nowhere', () => {
  expect(published([failingBatch(1, { notice: null })], LATER).tested).toEqual([]);
});
