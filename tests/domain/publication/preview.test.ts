import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/date.ts';
import { contextOf } from '../../../src/domain/publication/context.ts';
import { heldNotices } from '../../../src/domain/publication/held-notices.ts';
import { noticePreviews } from '../../../src/domain/publication/preview.ts';
import type { Notice } from '../../../src/domain/schema/tables.ts';
import { failingBatch, published, UNDISPUTED } from './batches.ts';
import { aCampaign, aDataset } from './dataset.ts';

const LATER = '2022-06-30';
const on = (asOf: Day, ...notices: readonly Partial<Notice>[]) =>
  contextOf(
    aDataset([
      aCampaign(
        'c-1',
        notices.map((notice, index) => failingBatch(index + 1, { notice })),
      ),
    ]),
    asOf,
  );

describe('staff see a notice that is not public', () => {
  it('as it will read', () => {
    const [preview] = noticePreviews(on(LATER, { approval: 'draft' }));
    const [notice] = published([failingBatch(1)], LATER).notices;
    expect(preview).toEqual(notice);
  });

  it('under the day that is filed, though that is still to come', () => {
    const [preview] = noticePreviews(on('2021-10-25', { publishedOn: '2022-08-01' }));
    expect(preview).toMatchObject({ id: 'n-1', publishedOn: '2022-08-01', urgent: false });
  });

  it('as urgent only where it is filed so', () => {
    const urgent = { urgentReason: '可能造成严重健康危害', signer: '示例局长' };
    const previews = noticePreviews(on(LATER, { approval: 'draft', ...urgent }));
    expect(previews).toMatchObject([{ urgent: true }]);
  });

  it('and no other', () => {
    const previews = noticePreviews(on(LATER, {}, { approval: 'draft' }));
    expect(previews.map(({ id }) => id)).toEqual(['n-2']);
    expect(noticePreviews(on(LATER, {}))).toEqual([]);
  });
});

describe('a notice that is held back', () => {
  it('is told with its reason and the first day on which it can be shown', () => {
    expect(heldNotices(on(LATER, {}))).toEqual([]);
    expect(
      heldNotices(on('2021-10-25', { publishedOn: '2021-11-05', publishedAt: '10:00' })),
    ).toEqual([
      {
        campaign: 'c-1',
        notice: 'n-1',
        reason: expect.any(String) as string,
        until: '2021-11-05',
        at: '10:00',
        withdrawnOn: null,
      },
    ]);
  });

  it('has no such day while it is a draft', () => {
    expect(heldNotices(on(LATER, { approval: 'draft' }))).toMatchObject([
      { notice: 'n-1', until: null, at: null },
    ]);
  });

  it('for a dispute is shown at midnight of the day after its time, whatever hour was filed', () => {
    const filed = { publishedOn: '2021-10-12', publishedAt: '10:00' } as const;
    expect(heldNotices(on('2021-10-15', filed))).toMatchObject([{ until: UNDISPUTED, at: null }]);
  });
});
