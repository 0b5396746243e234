import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawRates } from '../../../charts/rates/draw.ts';
import { placeRates } from '../../../charts/rates/place.ts';
import type { RatesSeries, Reference } from '../../../charts/rates/series.ts';
import { countOf } from '../../figures.ts';
import {
  apartOf,
  averageOf,
  type Benchmark,
  type Group,
  groupRates,
  type GroupRate,
} from '../groups.ts';
import { rateTable } from '../rate-table.ts';
import {
  figure,
  named,
  statOf,
  wording,
  type ChartView,
  type Stats,
  type Wording,
} from '../view.ts';
import type { Locale } from '../../../messages/index.ts';

export interface RatesInput {
  readonly locale: Locale;
  readonly campaign: string;
  /** Whether the groups are kinds of food or regions. */
  readonly by: 'category' | 'region';
  /** In the order in which they are to stand: rates with overlapping intervals are not ranked. */
  readonly groups: readonly Group[];
  readonly stats: Stats;
  /** Below this many batches no rate is given. */
  readonly minimum: number;
  readonly benchmark?: Benchmark | undefined;
}

/** The rates to compare with: the campaign's own average, and a figure from elsewhere. */
function referencesOf({ stats, campaign, benchmark }: RatesInput, words: Wording): Reference[] {
  const { m, f } = words;
  const average = averageOf({ stats, campaign }) ?? 0;
  const own = {
    label: m.rates.average(f.percent(average)),
    value: average,
    line: 'solid',
  } as const;
  if (!benchmark) return [own];
  const { value, d } = statOf(stats, `benchmark:${benchmark.id}`, 'samples.failRate');
  const label = m.rates.benchmark(named(benchmark.name, words), f.percent(value, d));
  return [own, { label, value, line: 'dashed' }];
}

function seriesOf(rates: readonly GroupRate[], input: RatesInput, words: Wording): RatesSeries {
  const { m, f } = words;
  return {
    rows: rates.map(({ name, failed, samples, rate, standing }) => {
      const none = samples === 0 ? m.rates.none : m.rates.tooFew;
      return {
        label: name,
        counts: samples === 0 ? '' : m.rates.counts(f.number(failed), f.number(samples)),
        verdict: rate ? f.percent(rate.value) : none,
        rate,
        standing,
      };
    }),
    references: referencesOf(input, words),
    keys: m.rates.keys,
  };
}

function findingOf(
  rates: readonly GroupRate[],
  { stats, campaign, by }: RatesInput,
  words: Wording,
) {
  if (averageOf({ stats, campaign }) === null) return [words.m.rates.noResults];
  const scope = `campaign:${campaign}`;
  const failed = figure(stats, scope, 'samples.failed', words);
  const rate = figure(stats, scope, 'samples.failRate', words);
  const samples = countOf(rate.d ?? 0, words.f);
  return rates.some((group) => group.rate)
    ? words.m.rates.finding(failed, samples, rate, apartOf(rates, by, words))
    : words.m.rates.findingWithoutRates(failed, samples);
}

/** Failure rates of groups beside one another, with intervals, the average and a reference figure. */
export function ratesView(input: RatesInput): ChartView {
  const words = wording(input.locale);
  const rates = groupRates(input.groups, input, words);
  const series = seriesOf(rates, input, words);
  const widths = averageOf(input) === null ? [] : [NARROW, WIDE];
  return {
    title: words.m.rates.title[input.by],
    finding: findingOf(rates, input, words),
    drawings: widths.map((width) => drawRates(placeRates(series, width))),
    table: rateTable(rates, input, words),
    notes: [words.m.rates.minimum(words.f.number(input.minimum))],
  };
}
