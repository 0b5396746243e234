import { max } from 'd3';
import { labelWidth, SIZE, SMALL, type Label } from '../label.ts';
import { rounded } from '../round.ts';
import { textWidth } from '../text.ts';
import { HEAD, planLabels, ROW, row, SINGLE_ROW, singleLabels, type PlacedZone } from './labels.ts';
import { gaugeScale, type GaugeScale } from './scale.ts';
import type { ScaleSeries, ValueStanding } from './series.ts';

export interface PlacedValue {
  readonly x: number;
  readonly y: number;
  readonly standing: ValueStanding;
}

export interface PlacedScale {
  readonly width: number;
  readonly height: number;
  /** Top and height of the strip. */
  readonly strip: readonly [number, number];
  readonly zones: readonly PlacedZone[];
  readonly bounds: readonly number[];
  readonly values: readonly PlacedValue[];
  readonly labels: readonly Label[];
}

/** Room for a mark at either end of the strip. */
const PADDING = 8;

function zonesOf(
  { zones }: ScaleSeries,
  { x }: GaugeScale,
  [left, right]: readonly [number, number],
) {
  let from = left;
  return zones.map(({ to, standing }): PlacedZone => {
    const end = to === null ? right : x(to);
    const zone = { x: from, width: end - from, standing };
    from = end;
    return zone;
  });
}

/** Width of the values' column, headed by their unit. */
const valuesWidth = ({ values, unit }: ScaleSeries): number =>
  Math.max(
    textWidth(unit, SMALL),
    max(values, ({ label }) => labelWidth({ text: label, size: SIZE, bold: true })) ?? 0,
  );

export function placeScale(series: ScaleSeries, width: number): PlacedScale {
  const single = series.values.length === 1;
  const end = single ? width : width - valuesWidth(series) - 8;
  const range = [0, end] as const;
  const scale = gaugeScale(series, [PADDING, end - PADDING]);
  const zones = zonesOf(series, scale, range);
  const rowHeight = single ? SINGLE_ROW : ROW;
  const height = rowHeight * series.values.length;
  const below = HEAD + height;
  const at = scale.x(series.values[0]?.value ?? 0);
  const bounds = series.bounds.map(({ value, label }) => ({ text: label, at: scale.x(value) }));
  return rounded({
    width,
    height: below + 22 + (scale.compressed ? 16 : 0),
    strip: [HEAD, height] as const,
    zones,
    bounds: bounds.map((bound) => bound.at),
    values: series.values.map(({ value, standing }, i) => ({
      x: scale.x(value),
      y: HEAD + (i + 0.5) * rowHeight,
      standing,
    })),
    labels: [
      ...(single ? singleLabels(series, zones, at, width) : planLabels(series, zones, end, width)),
      ...row(bounds, [0, single ? width : end], { y: below + 17 }),
      ...(scale.compressed
        ? [{ text: series.compressed, x: 0, y: below + 33, size: SMALL, tone: 'muted' } as const]
        : []),
    ],
  });
}
