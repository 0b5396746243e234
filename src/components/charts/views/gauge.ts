import { NARROW } from '../../../charts/drawing.ts';
import { drawGauge } from '../../../charts/gauge/draw.ts';
import {
  standingIn,
  type GaugeSeries,
  type ScaleSeries,
  type Zone,
} from '../../../charts/gauge/series.ts';
import type { Failure, ItemFacts } from '../../../domain/publication/entries.ts';
import type { Locale } from '../../../messages/index.ts';
import { nameOf, wording, type ChartTable, type ChartView, type Wording } from '../view.ts';
import { precise, valuesAsReported } from './as-reported.ts';
import { gaugeSentence } from './gauge-sentence.ts';

export interface GaugeInput {
  readonly locale: Locale;
  readonly failure: Failure;
  readonly items: readonly ItemFacts[];
}

type Reading = NonNullable<Failure['reading']>;

/** The parts of the scale, from the lowest up, by the kind of limit. */
function zonesOf({ kind, bounds, plan }: Reading, { m }: Wording): readonly Zone[] {
  const [low = 0, high = null] = bounds;
  const { zone, planZone, planZoneWithoutM } = m.gauge;
  const pass = (to: number | null): Zone => ({ to, standing: 'pass', word: zone.pass });
  const fail = (to: number | null): Zone => ({ to, standing: 'fail', word: zone.fail });
  switch (kind) {
    case 'max':
      return [pass(low), fail(null)];
    case 'min':
      return [fail(low), pass(null)];
    case 'range':
      return [fail(low), pass(high), fail(null)];
    case 'plan':
      return high === null
        ? [
            { to: low, standing: 'pass', word: planZoneWithoutM.pass },
            { to: null, standing: plan?.c ? 'between' : 'fail', word: planZoneWithoutM.over },
          ]
        : [
            { to: low, standing: 'pass', word: planZone.pass },
            { to: high, standing: 'between', word: planZone.between },
            { to: null, standing: 'fail', word: planZone.fail },
          ];
  }
}

function boundsOf({ kind, bounds }: Reading, limit: string, { m }: Wording): ScaleSeries['bounds'] {
  const [low, high] = bounds.map((value) => precise(value));
  if (kind === 'max' || kind === 'min') {
    return bounds.map((value) => ({ value, label: m.gauge.limitLabel(limit) }));
  }
  const names = kind === 'plan' ? [`m = ${low}`, `M = ${high}`] : [low ?? '', high ?? ''];
  return bounds.map((value, i) => ({ value, label: names[i] ?? '' }));
}

function seriesOf({ reading, reason, value, limit }: Failure, words: Wording): GaugeSeries {
  const { m } = words;
  if (!reading) {
    const required =
      reason === 'detected'
        ? m.gauge.mustNotBeDetected
        : reason === 'mustNotBeUsed'
          ? m.gauge.mustNotBeUsed
          : limit;
    return {
      form: 'words',
      limit: { heading: m.gauge.limitHeading, text: required },
      result: { heading: m.gauge.resultHeading, text: m.gauge.found(value) },
    };
  }
  const zones = zonesOf(reading, words);
  const labels = reading.values.length === 1 ? [value] : valuesAsReported(value, reading, words);
  return {
    form: 'scale',
    values: reading.values.map((number, i) => ({
      value: number,
      label: labels[i] ?? precise(number),
      standing: standingIn(number, zones),
    })),
    zones,
    bounds: boundsOf(reading, limit, words),
    unit: reading.unit,
    fromZero: reading.kind !== 'range',
    compressed: m.gauge.compressed,
  };
}

/** Values of a plan one by one; else what was found and what is allowed. */
function tableOf(
  { reading, value, limit, standard }: Failure,
  { m }: Wording,
  series: GaugeSeries,
): ChartTable {
  const { columns, planZone, planZoneWithoutM } = m.gauge;
  if (!reading || reading.values.length === 1 || series.form !== 'scale') {
    const [found, required] =
      series.form === 'words' ? [series.result.text, series.limit.text] : [value, limit];
    return {
      columns: [{ label: columns.value }, { label: columns.limit }, { label: columns.standard }],
      rows: [[found, required, standard]],
    };
  }
  const words =
    reading.bounds.length > 1
      ? planZone
      : {
          pass: planZoneWithoutM.pass,
          between: planZoneWithoutM.over,
          fail: planZoneWithoutM.over,
        };
  return {
    columns: [
      { label: columns.sample },
      { label: columns.valueIn(reading.unit), numeric: true },
      { label: columns.standing },
    ],
    rows: series.values.map(({ label, standing }, i) => [
      m.gauge.sample(i + 1),
      label,
      words[standing],
    ]),
  };
}

/** A failing result against its limit. */
export function gaugeView({ locale, failure, items }: GaugeInput): ChartView {
  const words = wording(locale);
  const series = seriesOf(failure, words);
  return {
    title: words.m.gauge.title(nameOf(items, failure.item, words)),
    finding: gaugeSentence(failure, words),
    drawings: [drawGauge(series, NARROW)],
    table: tableOf(failure, words, series),
    showTable: true,
    notes: [],
  };
}
