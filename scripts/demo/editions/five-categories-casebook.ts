import type { Case } from '../../../src/domain/schema/tables.ts';
import type { CategoryCode } from '../categories.ts';
import type { Outcome, Specimen } from '../specimen.ts';

type Extra = Partial<Omit<Specimen, 'food' | 'items' | 'discipline' | 'outcome'>>;

const of =
  (discipline: Case['discipline']) =>
  (food: string, items: string, outcome: Outcome = 'inTime', extra: Extra = {}): Specimen => ({
    food,
    items: items.split(' '),
    discipline,
    outcome,
    ...extra,
  });

const filed = of('caseFiled');
const ordered = of('orderedToRectify');
const atOnce = of('correctedAtOnce');

/** For what is decided within the year. */
const EARLY = { by: '2020-08-14' };

/** For what another failure follows within twelve months. */
const AUTUMN = { from: '2020-09-10', by: '2020-09-29', stage: 'retail' } as const;

/** The 32 failing batches of the earlier campaign, each with its case; all closed but one that was opened again. */
export const FIVE_CATEGORIES_CASEBOOK: Readonly<Record<CategoryCode, readonly Specimen[]>> = {
  dairy: [
    ordered('yogurt', 'coliforms', 'inTime', { recall: 'three' }),
    ordered('cheese', 'moulds'),
    filed('flavoured-milk', 'protein', 'inTime', EARLY),
    ordered('flavoured-yogurt', 'moulds'),
    atOnce('yogurt', 'coliforms', 'inTime', { firm: 'cooperative' }),
    ordered('flavoured-milk', 'coliforms', 'late', EARLY),
    ordered('cheese', 'coliforms', 'inTime', { stage: 'retail' }),
    atOnce('flavoured-yogurt', 'moulds', 'inTime', { firm: 'individual' }),
    ordered('flavoured-milk', 'aerobic-plate-count coliforms', 'inTime', { recall: 'two' }),
    ordered('cheese', 'moulds', 'reopened', EARLY),
    filed('cheese', 'staphylococcus-aureus', 'inTime', { ...EARLY, recall: 'one' }),
    ordered('yogurt', 'moulds'),
  ],
  meat: [
    ordered('braised-meat', 'coliforms', 'inTime', { ...AUTUMN, host: 'slow', recall: 'two' }),
    filed('dried-meat', 'dehydroacetic-acid', 'inTime', EARLY),
    ordered('braised-meat', 'aerobic-plate-count'),
    ordered('smoked-sausage', 'sorbic-acid', 'late', EARLY),
    filed('braised-meat', 'nitrite', 'inTime', { ...EARLY, dispute: 'upheld', recall: 'one' }),
    ordered('roasted-meat', 'aerobic-plate-count'),
    atOnce('smoked-sausage', 'coliforms'),
    ordered('dried-meat', 'sorbic-acid', 'inTime', { recall: 'three' }),
    atOnce('roasted-meat', 'aerobic-plate-count', 'inTime', { firm: 'workshop' }),
  ],
  'milk-solid': [
    ordered('milk-tablet', 'coliforms'),
    ordered('cheese-crisp', 'moulds', 'inTime', { ...AUTUMN, host: 'address' }),
    filed('milk-candy', 'sodium-saccharin', 'inTime', EARLY),
    atOnce('cheese-crisp', 'aerobic-plate-count', 'inTime', { firm: 'cooperative' }),
  ],
  'soy-sauce': [
    ordered('soy-sauce', 'amino-acid-nitrogen'),
    ordered('soy-sauce', 'aerobic-plate-count', 'late', EARLY),
  ],
  vinegar: [],
  oil: [
    filed('linseed-oil', 'benzo-a-pyrene', 'inTime', { ...EARLY, recall: 'two' }),
    ordered('sunflower-oil', 'acid-value'),
    ordered('peanut-oil', 'aflatoxin-b1', 'inTime', { recall: 'one' }),
    atOnce('rapeseed-oil', 'acid-value', 'inTime', { firm: 'workshop' }),
    ordered('linseed-oil', 'peroxide-value', 'inTime', { stage: 'online' }),
  ],
};
