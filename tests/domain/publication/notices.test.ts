import { describe, expect, it } from 'vitest';
import { failingBatch, published } from './batches.ts';
import { aCorrection } from './announced.ts';
import { type Parts } from './dataset.ts';
import { aFailure, firms, sampleNumber } from './inspection.ts';
import { reference } from './reference.ts';

const LATER = '2022-06-30';

/** A batch of which one result failed and another did not. */
const mixed = (n: number): Parts => {
  const batch = failingBatch(n);
  const passed = aFailure(sampleNumber(n), 'yogurt');
  return {
    ...batch,
    results: [
      ...(batch.results ?? []),
      { ...passed, item: 'moulds', value: '<10CFU/g', limit: '≤30CFU/g', verdict: 'pass' },
    ],
  };
};

describe('a notice', () => {
  it('tells what failed and not what passed', () => {
    const [notice] = published([mixed(1)], LATER).notices;
    expect(notice?.failures.map(({ item }) => item)).toEqual(['coliforms']);
    expect(notice?.problemClasses).toEqual(['microbial']);
  });

  it('says whether its batch was drawn blind', () => {
    const blind = (given: 'yes' | 'no') =>
      published([failingBatch(1, { sample: { blind: given } })], LATER).notices[0]?.sample.blind;
    expect([blind('yes'), blind('no')]).toEqual([true, false]);
  });

  it('stands before those of earlier days, and on one day before those of lower numbers', () => {
    const later = { notice: { publishedOn: '2021-11-05' } };
    const parts = [failingBatch(2), failingBatch(1, later), failingBatch(3)];
    expect(published(parts, LATER).notices.map(({ id }) => id)).toEqual(['n-1', 'n-3', 'n-2']);
  });

  it('is not made of a result that meets its limit', () => {
    const batch = failingBatch(1);
    const results = batch.results?.map((result) => ({ ...result, value: '<1CFU/g' })) ?? [];
    expect(() => published([{ ...batch, results }], LATER)).toThrow('does not fail');
  });

  it('in an earlier version tells the same failures and the same seller', () => {
    const parts = { ...mixed(1), corrections: [aCorrection('2021-12-01')] };
    const [version] = published([parts], LATER).history.versions;
    expect(version).toMatchObject({
      seller: { name: '示例超市', address: '示例市示例路2号', region: '150100' },
      failures: [{ item: 'coliforms' }],
    });
    expect(version?.failures).toHaveLength(1);
  });
});

describe('firms', () => {
  it('are listed by their ids', () => {
    const parts = [
      failingBatch(1, { firm: firms.other }),
      failingBatch(2, { firm: firms.dairy }),
      failingBatch(3, { firm: firms.border }),
    ];
    expect(published(parts, LATER).firms.map(({ id }) => id)).toEqual([
      'f-border',
      'f-dairy',
      'f-other',
    ]);
  });
});

describe('what the aim reads of a batch', () => {
  const factor = (name: string, ...parts: readonly Parts[]) =>
    published(parts, LATER).aim[0]?.targets[0]?.contributions.find((part) => part.factor === name)
      ?.value;

  it.each([
    ['2021-08-31', 0],
    ['2021-09-01', 1],
    ['2021-10-01', 1],
    ['2021-10-02', 0],
  ])('drawn on %s counts %d for the holiday of 1 October', (sampledOn, expected) => {
    const batch = failingBatch(1, { sample: { sampledOn, reportedOn: '2021-10-08' } });
    expect(factor('keyPeriod', batch)).toBe(expected);
  });

  it('is whether a topic under watch touches it', () => {
    const named = (product: string) => factor('watched', failingBatch(1, { sample: { product } }));
    expect([named('示例发酵乳'), named('示例手撕奶豆腐')]).toEqual([0, 1]);
  });

  it('is whether its case is closed', () => {
    const then = [
      ['2021-11-10', 'measureSet'],
      ['2021-12-31', 'closed'],
    ] as const;
    expect([factor('open', failingBatch(1)), factor('open', failingBatch(1, { then }))]).toEqual([
      1, 0,
    ]);
  });
});

describe('reference lists', () => {
  it('tell classes of problems and the scope of categories as filed', () => {
    const { categories, problemClasses } = published([], LATER);
    expect(problemClasses.map(({ id, name, order }) => [id, name, order])).toEqual(
      reference.problemClasses.map(({ code, name, nameEn }, order) => [
        code,
        { zh: name, en: nameEn },
        order,
      ]),
    );
    expect(categories.map(({ scope }) => scope)).toEqual(
      reference.categories.map(({ scope, scopeEn }) => ({ zh: scope, en: scopeEn })),
    );
  });
});
