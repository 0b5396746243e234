import { format, max, scaleLinear, type ScaleLinear } from 'd3';
import { SMALL, within, type Label } from '../label.ts';
import { placeLegend, type Key, type PlacedKey } from '../legend.ts';
import { rounded } from '../round.ts';
import { textWidth } from '../text.ts';
import { frameOf, rowLabels, rowsOf, type Frame, type Row } from './rows.ts';
import type { RatesSeries, Reference, Standing } from './series.ts';

export interface PlacedRate {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly dot: number;
  readonly standing: Standing;
}

export interface PlacedReference {
  readonly x: number;
  /** Top and bottom of the line in each row: it leaves out words above the track. */
  readonly pieces: readonly (readonly [number, number])[];
  readonly line: Reference['line'];
}

export interface PlacedRates {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly rates: readonly PlacedRate[];
  readonly references: readonly PlacedReference[];
  /** Tracks on which the dots stand: x from, x to, y. */
  readonly tracks: readonly (readonly [number, number, number])[];
  readonly ticks: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly keys: readonly PlacedKey[];
}

/** Half the height of a reference line across a track that stands alone. */
const TICK = 10;

type Scale = ScaleLinear<number, number>;

function scaleOf({ rows, references }: RatesSeries, { plot }: Frame): Scale {
  const values = [...rows.map(({ rate }) => rate?.high ?? 0), ...references.map((r) => r.value)];
  return scaleLinear([0, max(values) || 1], plot).nice(5);
}

function axisOf(x: Scale, top: number, bottom: number, width: number) {
  const ticks = x.ticks(5);
  return {
    ticks: ticks.map((tick) => ({ x: x(tick), top, bottom })),
    labels: ticks.map((tick): Label => {
      const text = format('.0%')(tick);
      const at = within(x(tick), textWidth(text, SMALL), [0, width]);
      return { text, x: at, y: bottom + 15, size: SMALL, anchor: 'middle', tone: 'muted' };
    }),
  };
}

const dotKeys = ({ keys, rows }: RatesSeries): Key[] => [
  ...(rows.some(({ rate, standing }) => rate && standing !== 'within')
    ? [{ mark: 'dot', label: keys.apart, tone: 'c-dot' } as const]
    : []),
  { mark: 'ring', label: keys.within },
  { mark: 'interval', label: keys.interval },
];

export function placeRates(series: RatesSeries, width: number): PlacedRates {
  const frame = frameOf(series.rows, width);
  const x = scaleOf(series, frame);
  const lines = series.references.map(({ label, line }): Key => ({ mark: line, label }));
  const head = placeLegend(lines, width, 0);
  const rows = rowsOf(series.rows, head.height + 8, frame);
  const trackOf = (row: Row) => row.bottom - frame.track;
  const lineTop = (row: Row) => (frame.beside ? row.top : trackOf(row) - TICK);
  const lineBottom = (row: Row) => (frame.beside ? row.bottom : trackOf(row) + TICK);
  const [first, last] = [rows[0], rows.at(-1)];
  const bottom = last?.bottom ?? head.height;
  const axis = axisOf(x, first ? lineTop(first) : bottom, bottom, width);
  const foot = placeLegend(dotKeys(series), width, bottom + 26);
  return rounded({
    width,
    height: Math.ceil(bottom + 26 + foot.height),
    labels: [...rows.flatMap((row) => rowLabels(row, frame)), ...axis.labels],
    rates: rows.flatMap((row) => {
      const { rate, standing } = row;
      return rate
        ? [{ y: trackOf(row), from: x(rate.low), to: x(rate.high), dot: x(rate.value), standing }]
        : [];
    }),
    references: series.references.map(({ value, line }) => ({
      x: x(value),
      pieces: rows.map((row) => [lineTop(row), lineBottom(row)] as const),
      line,
    })),
    tracks: rows.map((row) => [...frame.plot, trackOf(row)] as const),
    ticks: axis.ticks,
    keys: [...head.keys, ...foot.keys],
  });
}
