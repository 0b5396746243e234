import type { FiledNotice } from '../../../src/domain/corrections/filed.ts';
import type { Correction, Firm } from '../../../src/domain/schema/tables.ts';
import { aNotice } from '../publication/announced.ts';
import { aFailure, aSample, firms, sampleNumber } from '../publication/inspection.ts';

export const FIRMS: ReadonlyMap<string, Firm> = new Map(
  Object.values(firms).map((firm) => [firm.id, firm]),
);

/** A notice of a batch that failed on one of two items. */
export const original: FiledNotice = {
  notice: aNotice(1, '2021-11-05'),
  sample: aSample(1, firms.dairy, '2021-09-10', {
    conclusion: 'fail',
    specification: '180g/袋',
    batch: '20210901A1',
  }),
  firm: firms.dairy,
  results: [
    aFailure(sampleNumber(1), 'yogurt'),
    {
      sample: sampleNumber(1),
      item: 'protein',
      value: '3.1g/100g',
      limit: '≥2.9g/100g',
      standard: 'GB 19302-2010',
      verdict: 'pass',
    },
  ],
};

/** A correction of the notice, made on the n-th day of January. */
export const aCorrection = (n: number, given: Partial<Correction>): Correction => ({
  id: `gz-${n}`,
  notice: original.notice.id,
  date: `2022-01-${String(n).padStart(2, '0')}`,
  field: '规格型号',
  item: null,
  before: '180g/袋',
  after: '200g/袋',
  reason: '录入有误',
  by: '示例科长',
  ...given,
});
