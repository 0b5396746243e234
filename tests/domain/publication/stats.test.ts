import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication/publication.ts';
import { failingBatch, finding, published } from './batches.ts';
import { aMeasure } from './cases.ts';
import { type Parts } from './dataset.ts';
import { aSample, aVisit, firms } from './inspection.ts';

const LATER = '2022-06-30';

const valueIn = (publication: Publication, scope: string, name: string): number | undefined =>
  publication.stats.find(({ id }) => id === `campaign:c-1${scope}`)?.stats[name]?.value;

describe('places', () => {
  const parts: Parts[] = [
    failingBatch(1, {
      firm: firms.border,
      food: 'peanut-oil',
      sample: { region: '150100' },
      case: { owner: '150781' },
    }),
    {
      visits: [
        aVisit('v-1', firms.border, '2021-09-01'),
        aVisit('v-2', firms.border, '2021-09-02'),
        aVisit('v-3', firms.individual, '2021-09-03'),
        aVisit('v-4', firms.dairy, '2021-09-04'),
      ],
      samples: [
        aSample(2, firms.dairy, '2021-09-04', { region: '150781' }),
        aSample(3, firms.dairy, '2021-09-04', { region: '150700' }),
      ],
    },
  ];
  const publish = () => published(parts, LATER);

  it.each([
    ['visits', 'by the place of the firm', [1, 3, 2]],
    ['firms.inspected', 'by the place of the firm', [1, 2, 1]],
    ['samples', 'by the place of sampling', [1, 2, 1]],
    ['samples.failed', 'by the place of sampling', [1, 0, 0]],
    ['notices', 'by the place of sampling', [1, 0, 0]],
    ['cases', 'by the place in charge', [0, 1, 1]],
  ])('%s count %s; a city reported apart counts for its league too', (name, _, expected) => {
    const publication = publish();
    const values = ['150100', '150700', '150781'].map((code) =>
      valueIn(publication, ` region:${code}`, name),
    );
    expect(values).toEqual(expected);
  });

  it('are counted as leagues and cities, once each', () => {
    const publication = publish();
    expect(valueIn(publication, '', 'regions')).toBe(2);
    expect(valueIn(publication, ' region:150700', 'regions')).toBe(1);
    expect(valueIn(publication, ' category:dairy', 'regions')).toBe(2);
    expect(valueIn(publication, ' category:oil', 'regions')).toBe(0);
  });

  it('have figures each, though nothing was done there', () => {
    expect(valueIn(publish(), ' region:152900', 'visits')).toBe(0);
  });
});

describe('rates', () => {
  it('state what they are made of, and how far to trust them', () => {
    const passing = { samples: [aSample(2, firms.dairy, '2021-09-10')] };
    const { stats } = published([failingBatch(1), passing], LATER);
    const { value, n, d, low, high } = stats[0]!.stats['samples.failRate']!;
    expect([value, n, d]).toEqual([0.5, 1, 2]);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });

  it('are not stated of nothing', () => {
    const { stats } = published([failingBatch(1)], '2021-10-07');
    expect(stats[0]!.stats['samples']?.value).toBe(1);
    expect(stats[0]!.stats).not.toHaveProperty(['samples.failRate']);
  });

  it('of a published reference are taken as they are', () => {
    const reference = published([], LATER).stats.find(({ id }) => id === 'benchmark:national-2021');
    expect(reference?.stats['samples.failRate']).toMatchObject({ n: 187_368, d: 6_954_438 });
  });
});

describe('measures', () => {
  it('are counted as known on the day, those of unnamed cases too', () => {
    const then = [['2021-11-10', 'measureSet']] as const;
    const measures = [
      aMeasure(1, '2021-12-05', { doneOn: '2021-12-01', verifiedOn: '2021-12-10' }),
      aMeasure(1, '2021-12-20', { id: 'cs-2' }),
    ];
    const parts = [finding(1, { case: { discipline: 'caseFiled' }, then, measures })];
    const count = (asOf: string) =>
      ['measures', 'measures.done', 'measures.verified', 'measures.late'].map((name) =>
        valueIn(published(parts, asOf), '', name),
      );
    expect(count('2021-11-09')).toEqual([0, 0, 0, 0]);
    expect(count('2021-12-01')).toEqual([2, 1, 0, 0]);
    expect(count('2021-12-06')).toEqual([2, 1, 0, 1]);
    expect(count('2021-12-21')).toEqual([2, 1, 1, 1]);
  });
});

describe('medians', () => {
  it('are of days from report to notice, and from opening to closing', () => {
    const closed = [...Array.from({ length: 3 }).keys()].map((i) =>
      failingBatch(i + 1, {
        then: [[`2021-12-0${i + 1}`, 'closed']],
        notice: { publishedOn: `2021-11-0${i + 1}` },
      }),
    );
    const publication = published(closed, LATER);
    expect(valueIn(publication, '', 'days.reportToNotice.median')).toBe(25);
    expect(valueIn(publication, '', 'days.toClose.median')).toBe(55);
    expect(published([], LATER).stats[0]!.stats).not.toHaveProperty(['days.toClose.median']);
  });
});
