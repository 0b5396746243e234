import type { Part } from '../../messages/sentence.ts';
import { countOf } from '../figures.ts';
import type { GroupRate, Question } from './groups.ts';
import { figure, type ChartTable, type Wording } from './view.ts';

/** A count of a scope; where nothing was done, there are no figures, and it is none. */
export const countIn = (
  scope: string,
  name: string,
  { stats }: Pick<Question, 'stats'>,
  words: Wording,
): Part => (stats.get(scope)?.[name] ? figure(stats, scope, name, words) : countOf(0, words.f));

/** Failing and sampled batches of a scope, and its rate and interval where it has one. */
function cells(scope: string, hasRate: boolean, input: Question, words: Wording): Part[] {
  const { m, f } = words;
  const { low, high } = input.stats.get(scope)?.['samples.failRate'] ?? {};
  const rate =
    hasRate && low !== undefined && high !== undefined
      ? [
          figure(input.stats, scope, 'samples.failRate', words),
          m.rates.interval(f.percent(low), f.percent(high)),
        ]
      : [m.rates.noRate, m.rates.noRate];
  return [
    countIn(scope, 'samples.failed', input, words),
    countIn(scope, 'samples', input, words),
    ...rate,
  ];
}

/** Counts, rate and interval of each group, and of the whole. */
export function rateTable(
  rates: readonly GroupRate[],
  input: Question,
  words: Wording,
): ChartTable {
  const { columns, standing, whole, noRate } = words.m.rates;
  return {
    columns: [
      { label: columns[input.by] },
      { label: columns.failed, numeric: true },
      { label: columns.samples, numeric: true },
      { label: columns.rate, numeric: true },
      { label: columns.interval, numeric: true },
      { label: columns.standing },
    ],
    rows: [
      ...rates.map(({ name, scope, rate, standing: place }) => [
        name,
        ...cells(scope, rate !== null, input, words),
        rate ? standing[place] : standing.few,
      ]),
      [whole, ...cells(`campaign:${input.campaign}`, true, input, words), noRate],
    ],
  };
}
