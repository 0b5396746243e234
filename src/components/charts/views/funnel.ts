import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawFunnel } from '../../../charts/funnel/draw.ts';
import { placeFunnel } from '../../../charts/funnel/place.ts';
import { surpriseOf, type FunnelPoint } from '../../../charts/funnel/series.ts';
import type { Locale } from '../../../messages/index.ts';
import { countOf } from '../../figures.ts';
import { averageOf, groupRates, type Group, type GroupRate } from '../groups.ts';
import { countIn } from '../rate-table.ts';
import { wording, type ChartTable, type ChartView, type Stats, type Wording } from '../view.ts';

export interface FunnelInput {
  readonly locale: Locale;
  readonly campaign: string;
  readonly by: 'category' | 'region';
  readonly groups: readonly Group[];
  readonly stats: Stats;
  /** Below this many batches a group is not drawn. */
  readonly minimum: number;
}

function pointsOf(rates: readonly GroupRate[], average: number, { m, f }: Wording): FunnelPoint[] {
  return rates.flatMap(({ name, shortName, failed, samples, rate }) => {
    if (!rate) return [];
    const words = [f.number(failed), f.number(samples), f.percent(rate.value)] as const;
    const surprise = surpriseOf(rate.value, samples, average);
    const title = m.funnel.point(name, ...words);
    return [{ label: shortName, batches: samples, rate: rate.value, surprise, title }];
  });
}

function findingOf(points: readonly FunnelPoint[], { m, f }: Wording) {
  if (points.length === 0) return [m.funnel.findingNone];
  const outside = points.filter(({ surprise }) => surprise !== 'usual');
  const count = countOf(points.length, f);
  return outside.length === 0
    ? m.funnel.findingUsual(count)
    : m.funnel.finding(m.list(outside.map(({ label }) => label)), count);
}

function tableOf(
  rates: readonly GroupRate[],
  points: readonly FunnelPoint[],
  input: FunnelInput,
  words: Wording,
): ChartTable {
  const { m } = words;
  const { columns, surprise } = m.funnel;
  const placeOf = (name: string) => points.find(({ label }) => label === name)?.surprise;
  return {
    columns: [
      { label: columns[input.by] },
      { label: m.rates.columns.failed, numeric: true },
      { label: m.rates.columns.samples, numeric: true },
      { label: columns.place },
    ],
    rows: rates.map(({ name, shortName, scope }) => {
      const place = placeOf(shortName);
      return [
        name,
        countIn(scope, 'samples.failed', input, words),
        countIn(scope, 'samples', input, words),
        place ? surprise[place] : m.rates.standing.few,
      ];
    }),
  };
}

/** Which groups differ from the average by more than their number of batches lets expect. */
export function funnelView(input: FunnelInput): ChartView {
  const words = wording(input.locale);
  const { m, f } = words;
  const average = averageOf(input) ?? 0;
  const rates = groupRates(input.groups, input, words);
  const points = pointsOf(rates, average, words);
  const averageLabel = m.funnel.average(f.percent(average));
  const series = { points, average, averageLabel, labels: m.funnel.labels };
  return {
    title: m.funnel.title[input.by],
    finding: findingOf(points, words),
    drawings:
      points.length === 0
        ? []
        : [NARROW, WIDE].map((width) => drawFunnel(placeFunnel(series, width))),
    table: tableOf(rates, points, input, words),
    notes: [m.funnel.note(f.number(input.minimum))],
  };
}
