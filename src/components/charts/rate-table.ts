import type { GroupRate, Question } from './groups.ts';
import { figure, type ChartTable, type Wording } from './view.ts';

/** Counts, rate and interval of each group, and of the whole. */
export function rateTable(
  rates: readonly GroupRate[],
  input: Question,
  words: Wording,
): ChartTable {
  const { m, f } = words;
  const { columns, interval, standing } = m.rates;
  const row = (name: string, scope: string, place: string, judged: boolean) => {
    const rate = judged ? input.stats.get(scope)?.['samples.failRate'] : undefined;
    const { low, high } = rate ?? {};
    return [
      name,
      figure(input.stats, scope, 'samples.failed', words),
      figure(input.stats, scope, 'samples', words),
      rate ? figure(input.stats, scope, 'samples.failRate', words) : '–',
      low !== undefined && high !== undefined ? interval(f.percent(low), f.percent(high)) : '–',
      place,
    ];
  };
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
      ...rates.map(({ name, scope, rate, standing: place }) =>
        row(name, scope, rate ? standing[place] : standing.few, rate !== null),
      ),
      row(m.rates.whole, `campaign:${input.campaign}`, '–', true),
    ],
  };
}
