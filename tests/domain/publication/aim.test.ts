import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/domain/publication/publish.ts';
import type { Concern } from '../../../src/domain/schema/tables.ts';
import { failingBatch, published, UNDISPUTED } from './batches.ts';
import { aCampaign, aDataset, type Parts } from './dataset.ts';
import { aFailure, aSample, aVisit, firms, sampleNumber } from './inspection.ts';

const DAY = '2022-06-30';
const COLIFORMS = { category: 'dairy', region: '150100', item: 'coliforms' };

/** A batch that met the limit for coliforms. */
const passing = (
  n: number,
  given: Parameters<typeof aSample>[3] = {},
  firm = firms.dairy,
): Parts => ({
  samples: [aSample(n, firm, '2021-09-10', given)],
  results: [{ ...aFailure(sampleNumber(n), 'yogurt'), value: '<1CFU/g', verdict: 'pass' }],
});

const aimOf = (parts: readonly Parts[], asOf = DAY) => published(parts, asOf).aim[0];
const targetsOf = (parts: readonly Parts[], asOf = DAY) => aimOf(parts, asOf)?.targets ?? [];

describe('the aim of the next campaign', () => {
  it('counts failing and compliant batches of a food by where it was made, wherever it was drawn', () => {
    const [first, ...others] = targetsOf([
      failingBatch(1, { sample: { region: '152500' } }),
      passing(2),
      passing(3, {}, firms.other),
    ]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      ...COLIFORMS,
      rank: 1,
      here: { tested: 2, failed: 1 },
      everywhere: { tested: 3, failed: 1 },
      notices: ['n-1'],
    });
  });

  it('counts a city reported apart under its league', () => {
    expect(targetsOf([failingBatch(1, { firm: firms.border })])[0]?.region).toBe('150700');
  });

  it('knows nothing of a failing batch that is not public', () => {
    const held = [passing(2), failingBatch(1, { notice: { approval: 'draft' } })];
    expect(aimOf(held)?.batches).toBe(1);
    expect(targetsOf(held)).toEqual([]);
    expect(targetsOf([failingBatch(1)], '2021-10-20')).toEqual([]);
    expect(targetsOf([failingBatch(1)], UNDISPUTED)).toHaveLength(1);
  });

  it('does not tell a suspicion from any other case', () => {
    const withDiscipline = (discipline: 'orderedToRectify' | 'caseFiled' | 'handedToPolice') =>
      aimOf([failingBatch(1, { case: { discipline } })]);
    expect(withDiscipline('caseFiled')).toEqual(withDiscipline('orderedToRectify'));
    expect(withDiscipline('handedToPolice')).toEqual(withDiscipline('orderedToRectify'));
  });

  it('looks back two years', () => {
    expect(targetsOf([failingBatch(1)], '2023-09-09')).toHaveLength(1);
    expect(targetsOf([failingBatch(1)], '2023-09-10')).toEqual([]);
  });

  it('sees what repeats, what is open and what was drawn before a holiday', () => {
    const again = failingBatch(2, {
      sample: { sampledOn: '2021-09-20' },
      from: [
        ['2021-09-20', 'sampled'],
        ['2021-10-08', 'reported'],
        ['2021-10-11', 'notified'],
      ],
    });
    const values = Object.fromEntries(
      (targetsOf([failingBatch(1), again])[0]?.contributions ?? []).map((part) => [
        part.factor,
        part.value,
      ]),
    );
    expect(values).toMatchObject({ failing: 2, repeats: 1, open: 2, overdue: 2, keyPeriod: 2 });
  });

  it('counts concerns of the food that name no other region or item, of the last two years', () => {
    const concern = (number: number, given: Partial<Concern> = {}): Concern => ({
      date: '2022-03-31',
      source: 'complaint',
      category: 'dairy',
      region: null,
      item: null,
      number,
      ...given,
    });
    const concerns = [
      concern(1),
      concern(10, { region: '150781', item: 'coliforms' }),
      concern(100, { region: '150200' }),
      concern(1000, { item: 'moulds' }),
      concern(10_000, { category: 'oil' }),
      concern(100_000, { date: '2022-07-31' }),
      concern(1_000_000, { date: '2020-06-30' }),
    ];
    const dataset = aDataset([aCampaign('c-1', [failingBatch(1, { firm: firms.border })])], {
      concerns,
    });
    const [target] = publish(dataset, DAY).aim[0]?.targets ?? [];
    expect(target?.contributions.find(({ factor }) => factor === 'concern')?.value).toBe(11);
  });

  it('names foods and regions that were visited and of which no result is known', () => {
    const visits: Parts = {
      visits: [
        aVisit('v-1', firms.dairy, '2021-09-10'),
        aVisit('v-2', firms.other, '2021-09-10'),
        aVisit('v-3', firms.other, '2021-09-11'),
        aVisit('v-4', firms.other, '2021-09-11', { category: 'oil' }),
      ],
    };
    expect(aimOf([visits, passing(1)])?.unsampled).toEqual([
      { category: 'dairy', region: '150200', visits: 2 },
      { category: 'oil', region: '150200', visits: 1 },
    ]);
  });
});

describe('a watch topic', () => {
  const topic = (parts: readonly Parts[], id: string) =>
    published(parts, DAY).watch.find((entry) => entry.id === id);

  it('gathers the public batches that belong to it, by food or by name', () => {
    const parts = [
      failingBatch(1, { sample: { product: '示例手撕奶豆腐' } }),
      failingBatch(2, { sample: { product: '示例奶皮子' }, notice: { approval: 'draft' } }),
      passing(3, { product: '示例炒米风味酸奶' }),
      passing(4, { product: '示例发酵乳' }),
    ];
    expect(topic(parts, 'local-dairy')).toMatchObject({
      batches: 2,
      failed: 1,
      firms: 1,
      notices: ['n-1'],
      firmsNamed: ['f-dairy'],
    });
  });

  it('says plainly that nothing touches it', () => {
    expect(topic([failingBatch(1)], 'feed-liquor')).toMatchObject({
      batches: 0,
      failed: 0,
      firms: 0,
      notices: [],
      demo: false,
    });
  });
});
