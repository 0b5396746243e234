import { format, max, min, range, scaleLinear, type ScaleLinear } from 'd3';
import { middle, SMALL, within, type Label } from '../label.ts';
import { placeLegend, type PlacedKey } from '../legend.ts';
import { rounded } from '../round.ts';
import { textWidth } from '../text.ts';
import { averageName, nameLabels } from './names.ts';
import { ALARM_Z, funnelLimits, WARNING_Z, type FunnelSeries, type Surprise } from './series.ts';

type Point = readonly [number, number];

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly surprise: Surprise;
  readonly title: string;
}

export interface PlacedFunnel {
  readonly width: number;
  readonly height: number;
  readonly points: readonly PlacedPoint[];
  /** Lower and upper limit, 95 % and 99.8 %. */
  readonly warning: readonly [readonly Point[], readonly Point[]];
  readonly alarm: readonly [readonly Point[], readonly Point[]];
  readonly average: readonly [x0: number, x1: number, y: number];
  readonly grid: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
  readonly labels: readonly Label[];
  readonly keys: readonly PlacedKey[];
}

const TOP = 34;
const STEPS = 32;

type Scale = ScaleLinear<number, number>;

/** A limit from the fewest batches to the most, denser where it bends. */
function limitLines(average: number, z: number, x: Scale, y: Scale): [Point[], Point[]] {
  const [from = 1, to = 1] = x.domain();
  const batches = range(STEPS + 1).map((i) => from + (to - from) * (i / STEPS) ** 2);
  const line = (side: 0 | 1) =>
    batches.map((n): Point => [x(n), y(funnelLimits(average, n, z)[side])]);
  return [line(0), line(1)];
}

function axisLabels({ labels }: FunnelSeries, x: Scale, y: Scale, width: number): readonly Label[] {
  const [bottom = 0] = y.range();
  const [left = 0] = x.range();
  const at = { size: SMALL, tone: 'muted' } as const;
  return [
    ...y.ticks(4).map((tick): Label => {
      return {
        ...at,
        text: format('.0%')(tick),
        x: left - 6,
        y: middle(y(tick), SMALL),
        anchor: 'end',
      };
    }),
    ...x.ticks(4).map((tick): Label => {
      const text = format(',')(tick);
      const place = within(x(tick), textWidth(text, SMALL), [left, width]);
      return { ...at, text, x: place, y: bottom + 16, anchor: 'middle' };
    }),
    { ...at, text: labels.rate, x: 0, y: 12 },
    { ...at, text: labels.batches, x: width, y: bottom + 32, anchor: 'end' },
  ];
}

function legendOf({ points, labels }: FunnelSeries, width: number, top: number) {
  const outside = points.some(({ surprise }) => surprise !== 'usual');
  return placeLegend(
    [
      { mark: 'ring', label: labels.usual },
      ...(outside ? [{ mark: 'dot', label: labels.outside, tone: 'c-dot' } as const] : []),
      { mark: 'curve', label: labels.warning },
      { mark: 'interval', label: labels.alarm },
    ],
    width,
    top,
  );
}

function scalesOf({ points, average }: FunnelSeries, width: number): readonly [Scale, Scale] {
  const fewest = min(points, ({ batches }) => batches) ?? 1;
  const most = max(points, ({ batches }) => batches) ?? 1;
  const x = scaleLinear([Math.max(1, fewest * 0.7), most * 1.12], [40, width - 4]);
  const [, limit] = funnelLimits(average, fewest, ALARM_Z);
  const highest = max([limit, ...points.map(({ rate }) => rate)]) ?? 1;
  const y = scaleLinear([0, Math.min(1, highest * 1.05)], [TOP + (width < 480 ? 210 : 250), TOP]);
  return [x, y];
}

export function placeFunnel(series: FunnelSeries, width: number): PlacedFunnel {
  const [x, y] = scalesOf(series, width);
  const [[left = 0, right = 0], [bottom = 0]] = [x.range(), y.range()];
  const legend = legendOf(series, width, bottom + 40);
  const points = series.points.map(({ batches, rate, ...rest }) => ({
    ...rest,
    x: x(batches),
    y: y(rate),
  }));
  const level = y(series.average);
  const axis = axisLabels(series, x, y, width);
  const average = averageName(series.averageLabel, points, axis, [left, right, level]);
  return rounded({
    width,
    height: Math.ceil(bottom + 40 + legend.height),
    points: points.map(({ x, y, surprise, title }) => ({ x, y, surprise, title })),
    warning: limitLines(series.average, WARNING_Z, x, y),
    alarm: limitLines(series.average, ALARM_Z, x, y),
    average: [left, right, level] as const,
    grid: y.ticks(4).map((tick) => ({ x0: left, x1: right, y: y(tick) })),
    labels: [...axis, average, ...nameLabels(points, [...axis, average], [left, width])],
    keys: legend.keys,
  });
}
