import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { publish } from '../../src/domain/publication/publish.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { recount } from './recount.ts';

const { dataset } = await loadDataset({ data: resolve('data'), content: resolve('content') });

test.each([
  ['before anything', '2021-08-01'],
  ['in the first weeks', '2021-08-20'],
  ['while samples are tested', '2021-11-30'],
  ['during the holidays', '2022-02-10'],
  ['after the interview', '2022-04-20'],
  ['on the day of the demonstration', '2022-06-30'],
  ['when all is over', '2023-12-31'],
])('every figure equals a recount of the CSV files: %s (%s)', (_, asOf) => {
  if (!dataset) throw new Error('The data has errors.');
  const wrong = publish(dataset, asOf).stats.flatMap(({ id, stats }) => {
    const expected = recount(id, asOf);
    return Object.entries(stats)
      .filter(([name, { value }]) => !(Math.abs(value - (expected[name] ?? NaN)) < 1e-9))
      .map(([name, { value }]) => `${id} ${name} is ${value}, recounted ${expected[name]}`);
  });
  expect(wrong).toEqual([]);
});
