import { counted, stats } from './reference.ts';

/** Two campaigns, newest first. */
export const campaigns = [
  {
    id: 'example',
    shortTitle: { zh: '六类食品排查', en: 'Six-category sweep' },
    window: { from: '2021-08-04', to: '2022-01-25' },
  },
  {
    id: 'before',
    shortTitle: { zh: '2020年五类食品排查', en: 'Five-category sweep, 2020' },
    window: { from: '2020-07-06', to: '2020-09-30' },
  },
];

const before = (category: string) => `campaign:before category:${category}`;

/** One category fails less often than before, one more often, one was not sampled before. */
export const overStats = new Map([
  ...stats,
  ['campaign:before', counted(38, 202)] as const,
  [before('dairy'), counted(12, 44)] as const,
  [before('meat'), counted(9, 52)] as const,
  [before('milk-solid'), counted(9, 34)] as const,
  [before('soy-sauce'), counted(4, 38)] as const,
  [before('oil'), counted(4, 60)] as const,
]);
