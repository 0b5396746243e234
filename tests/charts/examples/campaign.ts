import { addDays, daysBetween } from '../../../src/domain/date.ts';
import type { CampaignEntry } from '../../../src/domain/publication/entries.ts';

const window = { from: '2021-08-04', to: '2022-01-25' };
const keyPeriods = [
  { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, date: '2021-09-21' },
  { name: { zh: '国庆节', en: 'National Day' }, date: '2021-10-01' },
  { name: { zh: '元旦', en: 'New Year' }, date: '2022-01-01' },
  { name: { zh: '春节', en: 'Spring Festival' }, date: '2022-02-01' },
];

const SAMPLES = 340;

/** Visits repeat the pattern of a fortnight, the weeks before key periods thicker. */
function visitsOn(date: string, i: number): number {
  const visits = [4, 6, 3, 5, 2, 0, 0, 5, 3, 7, 4, 1, 0, 0];
  const busy = (date >= '2021-09-07' && date <= '2021-09-30') || date >= '2022-01-05';
  return (visits[i % 14] ?? 0) * (busy ? 2 : 1);
}

/** Samples follow the visits, and come to their total. */
function calendar(): CampaignEntry['calendar'] {
  const days = Array.from({ length: daysBetween(window.from, window.to) + 1 }, (_, i) => {
    const date = addDays(window.from, i);
    return { date, visits: visitsOn(date, i) };
  });
  const total = days.reduce((sum, { visits }) => sum + visits, 0);
  let visited = 0;
  return days.map(({ date, visits }) => {
    const before = Math.floor((visited * SAMPLES) / total);
    visited += visits;
    return { date, visits, samples: Math.floor((visited * SAMPLES) / total) - before };
  });
}

/** A campaign of the size of the demo, in round-about numbers. */
export const campaign: CampaignEntry = {
  id: 'example',
  title: { zh: '示例行动', en: 'Example campaign' },
  shortTitle: { zh: '示例', en: 'Example' },
  purpose: { zh: '示例', en: 'Example' },
  demo: true,
  window,
  keyPeriods,
  method: { zh: '示例', en: 'Example' },
  caveat: { zh: '示例', en: 'Example' },
  groups: [],
  categories: ['dairy', 'meat', 'milk-solid', 'soy-sauce', 'vinegar', 'oil'],
  sources: [],
  tieOut: [],
  calendar: calendar(),
  failingItems: [
    { item: 'coliforms', batches: 14, categories: ['dairy', 'milk-solid', 'meat'] },
    { item: 'aerobic-plate-count', batches: 11, categories: ['dairy', 'milk-solid', 'meat'] },
    { item: 'acid-value', batches: 6, categories: ['oil'] },
    { item: 'dehydroacetic-acid', batches: 5, categories: ['meat'] },
    { item: 'amino-acid-nitrogen', batches: 4, categories: ['soy-sauce'] },
    { item: 'benzo-a-pyrene', batches: 3, categories: ['oil'] },
    { item: 'aflatoxin-b1', batches: 1, categories: ['oil'] },
  ],
  classesByCategory: [
    { category: 'dairy', problemClass: 'microbial', batches: 12 },
    { category: 'milk-solid', problemClass: 'microbial', batches: 9 },
    { category: 'meat', problemClass: 'microbial', batches: 4 },
    { category: 'meat', problemClass: 'additive', batches: 8 },
    { category: 'soy-sauce', problemClass: 'additive', batches: 2 },
    { category: 'soy-sauce', problemClass: 'quality', batches: 4 },
    { category: 'vinegar', problemClass: 'quality', batches: 3 },
    { category: 'oil', problemClass: 'quality', batches: 7 },
    { category: 'oil', problemClass: 'organic', batches: 3 },
    { category: 'oil', problemClass: 'biotoxin', batches: 1 },
  ],
  sampling: { random: 0, blind: 0, both: 0, byStage: {} },
  visitForms: {},
  visitResults: {},
  procedureGaps: 0,
  outcomes: {
    firmsInspected: 587,
    firmsSampled: 241,
    firmsInspectedAndSampled: 241,
    samples: 340,
    passed: 287,
    failed: 53,
    byDiscipline: { caseFiled: 22, handedToPolice: 1, orderedToRectify: 31, correctedAtOnce: 12 },
    bySource: { sampling: 49, inspection: 17 },
  },
  progress: [
    { date: '2021-08-31', open: 0, overdue: 0, closed: 0 },
    { date: '2021-09-30', open: 6, overdue: 0, closed: 0 },
    { date: '2021-10-31', open: 17, overdue: 0, closed: 2 },
    { date: '2021-11-30', open: 29, overdue: 0, closed: 6 },
    { date: '2021-12-31', open: 38, overdue: 2, closed: 13 },
    { date: '2022-01-31', open: 40, overdue: 5, closed: 20 },
    { date: '2022-02-28', open: 36, overdue: 9, closed: 30 },
    { date: '2022-03-31', open: 27, overdue: 11, closed: 39 },
    { date: '2022-04-30', open: 18, overdue: 8, closed: 48 },
    { date: '2022-05-31', open: 12, overdue: 7, closed: 54 },
    { date: '2022-06-30', open: 9, overdue: 6, closed: 57 },
  ],
};
