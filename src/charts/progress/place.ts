import {
  max,
  scaleBand,
  scaleLinear,
  stack as stackParts,
  type ScaleBand,
  type ScaleLinear,
} from 'd3';
import { blockHeight, middle, SIZE, SMALL, stackMiddle, type Label } from '../label.ts';
import { rounded } from '../round.ts';
import { spread } from '../spread.ts';
import { textWidth, wrapText } from '../text.ts';
import { PARTS, type ProgressPart, type ProgressPoint, type ProgressSeries } from './series.ts';

export interface PlacedColumn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly part: ProgressPart;
}

export interface PlacedProgress {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
  readonly grid: readonly { readonly x0: number; readonly x1: number; readonly y: number }[];
  readonly leaders: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly labels: readonly Label[];
}

const TOP = 12;
const AXIS = 40;

type X = ScaleBand<number>;
type Y = ScaleLinear<number, number>;

function columnsOf(points: readonly ProgressPoint[], x: X, y: Y): readonly PlacedColumn[] {
  const parts = stackParts<ProgressPoint, ProgressPart>()
    .keys(PARTS)
    .value((point, part) => point[part])([...points]);
  return parts.flatMap((layer) =>
    layer.map(([from, to], i) => ({
      x: x(i) ?? 0,
      y: y(to),
      width: x.bandwidth(),
      height: y(from) - y(to),
      part: layer.key,
    })),
  );
}

/** Names of the parts beside the last column. */
function partLabels(
  series: ProgressSeries,
  columns: readonly PlacedColumn[],
  x: number,
  width: number,
  bottom: number,
) {
  const last = series.points.length - 1;
  const blocks = PARTS.toReversed().map((part) => {
    const { name, count } = series.labels[part];
    const lines = [count, ...wrapText(name, width - x, SMALL)];
    const column = columns.filter((placed) => placed.part === part)[last];
    return {
      lines,
      at: (column?.y ?? 0) + (column?.height ?? 0) / 2,
      size: blockHeight(lines, SIZE) + 2,
    };
  });
  const middles = spread(blocks, [0, bottom + AXIS]);
  return {
    labels: blocks.flatMap(({ lines }, i) =>
      stackMiddle(lines, { x, y: middles[i] ?? 0, size: SIZE }).map((label, line) =>
        line === 0 ? { ...label, bold: true } : { ...label, size: SMALL },
      ),
    ),
    leaders: blocks.map(({ at }, i) => [x - 12, at, x - 3, middles[i] ?? 0] as const),
  };
}

/** Names of the months: every one, or as many as leave a gap, counted back from the last. */
function monthLabels({ points }: ProgressSeries, x: X, y: number): readonly Label[] {
  const widest = max(points, ({ month }) => textWidth(month, SMALL)) ?? 0;
  const every = Math.max(1, Math.ceil((widest + 4) / x.step()));
  return points.flatMap(({ month }, i): readonly Label[] => {
    if ((points.length - 1 - i) % every !== 0) return [];
    const at = (x(i) ?? 0) + x.bandwidth() / 2;
    return [{ text: month, x: at, y, size: SMALL, anchor: 'middle', tone: 'muted' }];
  });
}

/** The year below its first month; a year too short for its name goes without. */
function yearLabels({ points }: ProgressSeries, x: X, y: number): readonly Label[] {
  const firsts = points.flatMap(({ year }, i) =>
    points[i - 1]?.year === year ? [] : [{ year, i }],
  );
  return firsts.flatMap(({ year, i }, n): readonly Label[] => {
    const room = ((firsts[n + 1]?.i ?? points.length) - i) * x.step();
    if (textWidth(year, SMALL) > room) return [];
    return [{ text: year, x: x(i) ?? 0, y, size: SMALL, tone: 'muted' }];
  });
}

export function placeProgress(series: ProgressSeries, width: number): PlacedProgress {
  const words = width < 480 ? 96 : 130;
  const bottom = width < 480 ? 190 : 240;
  const highest =
    max(series.points, ({ overdue, inTime, closed }) => overdue + inTime + closed) ?? 0;
  const y = scaleLinear([0, highest || 1], [bottom, TOP]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = (max(ticks, (tick) => textWidth(String(tick), SMALL)) ?? 0) + 6;
  const right = width - words;
  const x = scaleBand(series.points.keys(), [left, right - 12]).paddingInner(0.18);
  const columns = columnsOf(series.points, x, y);
  const names = partLabels(series, columns, right, width, bottom);
  return rounded({
    width,
    height: bottom + AXIS,
    columns: columns.filter(({ height }) => height > 0),
    grid: ticks.map((tick) => ({ x0: left, x1: right - 12, y: y(tick) })),
    leaders: names.leaders,
    labels: [
      ...names.labels,
      ...monthLabels(series, x, bottom + 17),
      ...yearLabels(series, x, bottom + 33),
      ...ticks.map((tick): Label => ({
        text: String(tick),
        x: left - 6,
        y: middle(y(tick), SMALL),
        size: SMALL,
        anchor: 'end',
        tone: 'muted',
      })),
    ],
  });
}
