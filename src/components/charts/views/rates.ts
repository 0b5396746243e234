import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawRates } from '../../../charts/rates/draw.ts';
import { placeRates } from '../../../charts/rates/place.ts';
import type { RatesSeries } from '../../../charts/rates/series.ts';
import { countOf } from '../../figures.ts';
import { apartOf, type Benchmark, type Group, groupRates, type GroupRate } from '../groups.ts';
import { rateTable } from '../rate-table.ts';
import { figure, statOf, wording, type ChartView, type Stats, type Wording } from '../view.ts';
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

function seriesOf(rates: readonly GroupRate[], input: RatesInput, words: Wording): RatesSeries {
  const { m, f } = words;
  const average = statOf(input.stats, `campaign:${input.campaign}`, 'samples.failRate').value;
  const { benchmark } = input;
  const compared =
    benchmark && statOf(input.stats, `benchmark:${benchmark.id}`, 'samples.failRate');
  return {
    rows: rates.map(({ name, failed, samples, rate, standing }) => {
      const counts = [f.number(failed), f.number(samples)] as const;
      const none = samples === 0 ? m.rates.none : m.rates.tooFew;
      return {
        label: name,
        counts: samples === 0 ? '' : m.rates.counts(...counts),
        verdict: rate ? f.percent(rate.value) : none,
        rate,
        standing,
      };
    }),
    references: [
      { label: m.rates.average(f.percent(average)), value: average, line: 'solid' },
      ...(benchmark && compared
        ? [
            {
              label: m.rates.benchmark(
                benchmark.name[words.locale],
                f.percent(compared.value, compared.d),
              ),
              value: compared.value,
              line: 'dashed' as const,
            },
          ]
        : []),
    ],
    keys: m.rates.keys,
  };
}

function findingOf(
  rates: readonly GroupRate[],
  { stats, campaign, by }: RatesInput,
  words: Wording,
) {
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
  return {
    title: words.m.rates.title[input.by],
    finding: findingOf(rates, input, words),
    drawings: [NARROW, WIDE].map((width) => drawRates(placeRates(series, width))),
    table: rateTable(rates, input, words),
    notes: [words.m.rates.minimum(words.f.number(input.minimum))],
  };
}
