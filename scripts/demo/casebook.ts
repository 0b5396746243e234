import type { Case } from '../../src/domain/schema/tables.ts';
import type { CategoryCode } from './categories.ts';
import type { Outcome, Specimen } from './specimen.ts';

type Extra = Partial<Omit<Specimen, 'food' | 'items' | 'discipline' | 'outcome'>>;

const of =
  (discipline: Case['discipline']) =>
  (food: string, items: string, outcome: Outcome, extra: Extra = {}): Specimen => ({
    food,
    items: items.split(' '),
    discipline,
    outcome,
    ...extra,
  });

const filed = of('caseFiled');
const police = of('handedToPolice');
const ordered = of('orderedToRectify');
const atOnce = of('correctedAtOnce');
const spared = of('noPenalty');

/** For what closes late and still before the day of the demonstration. */
const EARLY = { by: '2021-12-20' };

/** For what is overdue, but not by half a year. */
const RECENT = { from: '2021-11-15' };

/**
 * The 53 failing batches: 51 cases and one batch without. 18 cases are filed against as many firms and one
 * is handed to the police; four more firms are in the findings of inspection, which makes 23.
 */
export const CASEBOOK: Readonly<Record<CategoryCode, readonly Specimen[]>> = {
  dairy: [
    ordered('yogurt', 'coliforms', 'inTime', { recall: 'three', tag: 'specification' }),
    filed('flavoured-milk', 'protein', 'inTime'),
    atOnce('yogurt', 'coliforms', 'inTime', { firm: 'cooperative' }),
    ordered('flavoured-milk', 'coliforms aerobic-plate-count', 'late', {
      ...EARLY,
      dispute: 'refused',
      recall: 'two',
    }),
    ordered('cheese', 'moulds', 'overdue', {
      from: '2021-10-20',
      by: '2021-11-19',
      stoppedAt: 'orderIssued',
    }),
    filed('cheese', 'staphylococcus-aureus', 'inTime', {
      from: '2021-09-10',
      recall: 'one',
      urgent: true,
    }),
    atOnce('flavoured-yogurt', 'moulds', 'inTime', { stage: 'retail' }),
  ],
  meat: [
    filed('braised-meat', 'sorbic-acid', 'inTime', { recall: 'three' }),
    ordered('dried-meat', 'dehydroacetic-acid', 'inTime', { by: '2021-09-30', tag: 'repeated' }),
    filed('dried-meat', 'dehydroacetic-acid', 'overdue', {
      follows: 'repeat',
      stage: 'retail',
      stoppedAt: 'causeFound',
      recall: 'two',
    }),
    filed('braised-meat', 'nitrite', 'inTime', { recall: 'one', dispute: 'objection' }),
    ordered('braised-meat', 'aerobic-plate-count coliforms', 'late', {
      by: '2021-09-24',
      dispute: 'refused',
      recall: 'two',
      slowRecall: true,
      tag: 'slow',
    }),
    ordered('braised-meat', 'aerobic-plate-count', 'inTime'),
    filed('smoked-sausage', 'nitrite', 'late', { ...EARLY, recall: 'two' }),
    police('dried-meat', 'chloramphenicol', 'extended', {
      from: '2021-10-11',
      stoppedAt: 'rechecked',
      extendedTo: '2022-12-30',
      recall: 'one',
    }),
    atOnce('roasted-meat', 'aerobic-plate-count', 'inTime', { firm: 'individual' }),
    filed('braised-meat', 'dehydroacetic-acid', 'inTime'),
    ordered('dried-meat', 'sorbic-acid', 'late', EARLY),
    filed('roasted-meat', 'nitrite', 'overdue', {
      ...RECENT,
      stoppedAt: 'recallStarted',
      recall: 'two',
    }),
    ordered('smoked-sausage', 'aerobic-plate-count', 'extended', {
      from: '2021-12-20',
      stoppedAt: 'orderIssued',
      extendedTo: '2022-07-29',
    }),
    filed('roasted-meat', 'benzoic-acid', 'inTime', { firm: 'individual', by: '2021-10-29' }),
    ordered('braised-meat', 'sorbic-acid', 'inTime'),
    ordered('smoked-sausage', 'dehydroacetic-acid', 'inTime', { recall: 'three' }),
    atOnce('smoked-sausage', 'coliforms', 'inTime'),
  ],
  'milk-solid': [
    ordered('milk-tablet', 'coliforms', 'inTime', { recall: 'three' }),
    filed('milk-tablet', 'sodium-saccharin', 'inTime', { recall: 'three' }),
    ordered('milk-tablet', 'aerobic-plate-count', 'inTime'),
    ordered('milk-tablet', 'aerobic-plate-count', 'inTime', { follows: 'sameCase' }),
    ordered('cheese-crisp', 'moulds', 'reopened', { by: '2021-10-15' }),
    ordered('cheese-crisp', 'moulds', 'inTime'),
    atOnce('milk-candy', 'coliforms', 'inTime', { firm: 'individual' }),
    ordered('cheese-crisp', 'aerobic-plate-count moulds', 'overdue', {
      ...RECENT,
      dispute: 'refused',
      stoppedAt: 'orderIssued',
      recall: 'two',
      tag: 'stuck',
    }),
    filed('milk-candy', 'sorbic-acid', 'late', EARLY),
    ordered('cheese-crisp', 'coliforms', 'inTime', { tag: 'address', stage: 'retail' }),
    ordered('milk-candy', 'aerobic-plate-count', 'overdue', {
      ...RECENT,
      stoppedAt: 'firmReportsDone',
    }),
    atOnce('cheese-crisp', 'moulds', 'inTime', { firm: 'workshop' }),
    ordered('milk-tablet', 'coliforms', 'late', EARLY),
    ordered('cheese-crisp', 'aerobic-plate-count', 'inTime', { stage: 'online' }),
  ],
  'soy-sauce': [
    filed('soy-sauce', 'amino-acid-nitrogen', 'inTime'),
    ordered('soy-sauce', 'amino-acid-nitrogen', 'late', { ...EARLY, dispute: 'upheld' }),
    filed('soy-sauce', 'benzoic-acid', 'inTime', { stage: 'retail', recall: 'three' }),
    ordered('soy-sauce', 'aerobic-plate-count', 'inTime', { by: '2021-11-30', ageDays: 712 }),
  ],
  vinegar: [
    ordered('vinegar', 'total-acid', 'inTime', { recall: 'three' }),
    ordered('vinegar', 'total-acid', 'inTime', {
      by: '2021-11-30',
      ageDays: 705,
      noCase: '生产企业已停产并注销登记，剩余产品由属地封存销毁，不再立案',
    }),
  ],
  oil: [
    filed('linseed-oil', 'benzo-a-pyrene', 'inTime', { dispute: 'upheld', recall: 'two' }),
    filed('peanut-oil', 'aflatoxin-b1', 'inTime', { recall: 'one' }),
    ordered('sunflower-oil', 'acid-value', 'inTime'),
    filed('rapeseed-oil', 'benzo-a-pyrene', 'overdue', {
      ...RECENT,
      stage: 'retail',
      stoppedAt: 'causeFound',
      recall: 'two',
    }),
    ordered('linseed-oil', 'peroxide-value', 'inTime', { firm: 'cooperative' }),
    atOnce('rapeseed-oil', 'acid-value', 'inTime', { firm: 'workshop' }),
    filed('sunflower-oil', 'benzo-a-pyrene', 'extendedClosed', { ...EARLY, recall: 'two' }),
    filed('peanut-oil', 'aflatoxin-b1', 'overdue', {
      ...RECENT,
      stoppedAt: 'caseFiled',
      recall: 'one',
    }),
    spared('peanut-oil', 'peroxide-value', 'inTime'),
  ],
};
