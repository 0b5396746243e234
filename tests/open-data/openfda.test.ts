import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/open-data/api/files.ts';
import { tableNamed } from '../../src/open-data/tables/all.ts';
import { releasedOn, SITE } from './released.ts';

const released = await releasedOn('2022-06-30');
const files = new Map(
  [...apiFiles({ released, site: SITE })].map(({ path, content }) => [path, content]),
);

/** An answer as programs read it. */
const answer = <T>(path: string): T => JSON.parse(JSON.stringify(files.get(path))) as T;

/** Fields of a report, as https://open.fda.gov/apis/food/enforcement/searchable-fields/ lists them. */
const OPENFDA_FIELDS = [
  'address_1',
  'address_2',
  'center_classification_date',
  'city',
  'classification',
  'code_info',
  'country',
  'distribution_pattern',
  'event_id',
  'initial_firm_notification',
  'more_code_info',
  'openfda',
  'postal_code',
  'product_description',
  'product_quantity',
  'product_type',
  'reason_for_recall',
  'recall_initiation_date',
  'recall_number',
  'recalling_firm',
  'report_date',
  'state',
  'status',
  'termination_date',
  'voluntary_mandated',
];

describe('the view in the shape of openFDA', () => {
  const { meta, results } = answer<{
    meta: { results: object };
    results: readonly Record<string, string>[];
  }>('openfda/food/enforcement/1.json');

  test('has the fields of openFDA and no others, and a row of the crosswalk for each', () => {
    for (const result of results) expect(Object.keys(result).toSorted()).toEqual(OPENFDA_FIELDS);
    const { crosswalk } = answer<{ crosswalk: { field: string; from: string[] }[] }>(
      'openfda/crosswalk.json',
    );
    expect([...crosswalk.map(({ field }) => field), 'openfda'].toSorted()).toEqual(OPENFDA_FIELDS);
    for (const column of crosswalk.flatMap(({ from }) => from)) {
      const [table = '', key = ''] = column.split('.');
      expect(tableNamed(table).columns).toHaveProperty(key);
    }
  });

  test('tells every notice, with the words that openFDA uses', () => {
    expect(meta.results).toEqual({ skip: 0, limit: 1000, total: released.notices.length });
    expect(results.map((result) => result['recall_number']).toSorted()).toEqual(
      released.notices.map(({ id }) => id).toSorted(),
    );
    for (const { status, classification, report_date: reported } of results) {
      expect(['Ongoing', 'Completed', 'Terminated']).toContain(status);
      expect(['Class I', 'Class II', 'Class III', 'Not Yet Classified']).toContain(classification);
      expect(reported).toMatch(/^\d{8}$/);
    }
  });
});
