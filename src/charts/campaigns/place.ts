import { format, max, scaleLinear, type ScaleLinear } from 'd3';
import { labelWidth, middle, SIZE, SMALL, stack, within, type Label } from '../label.ts';
import { placeLegend, type Key, type PlacedKey } from '../legend.ts';
import { rounded } from '../round.ts';
import { LINE_HEIGHT, textWidth, wrapText } from '../text.ts';
import type { CampaignGroup, CampaignRate, CampaignsSeries } from './series.ts';

export interface PlacedInterval {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly dot: number;
  readonly newest: boolean;
}

export interface PlacedCampaigns {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly intervals: readonly PlacedInterval[];
  /** Tracks on which the dots stand: x from, x to, y. */
  readonly tracks: readonly (readonly [number, number, number])[];
  readonly ticks: readonly { readonly x: number; readonly top: number; readonly bottom: number }[];
  readonly keys: readonly PlacedKey[];
}

const TRACK = 24;
const GROUP_GAP = 12;
const GAP = 10;

/** Columns: when, the plot, and the counts with the rate; a telephone leaves the counts to the table. */
interface Frame {
  readonly width: number;
  readonly hasCounts: boolean;
  readonly plot: readonly [number, number];
  readonly counts: number;
}

const verdictWidth = ({ verdict }: CampaignRate): number =>
  labelWidth({ text: verdict, size: SMALL, bold: true });

function frameOf(groups: readonly CampaignGroup[], width: number): Frame {
  const rates = groups.flatMap((group) => group.rates);
  const hasCounts = width >= 480;
  const periods = max(rates, ({ period }) => textWidth(period, SMALL)) ?? 0;
  const verdicts = max(rates, verdictWidth) ?? 0;
  const counts = hasCounts ? (max(rates, (rate) => textWidth(rate.counts, SMALL)) ?? 0) + GAP : 0;
  const plot = [periods + GAP, width - verdicts - counts - GAP - 6] as const;
  return { width, hasCounts, plot, counts: width - verdicts - GAP };
}

/** A group between its top and bottom, its name above its tracks. */
interface Block {
  readonly group: CampaignGroup;
  readonly lines: readonly string[];
  readonly top: number;
  readonly first: number;
  readonly bottom: number;
}

function blocksOf(groups: readonly CampaignGroup[], width: number): readonly Block[] {
  let top = 0;
  return groups.map((group) => {
    const lines = wrapText(group.label, width, SIZE);
    const first = top + lines.length * SIZE * LINE_HEIGHT + 4;
    const bottom = first + group.rates.length * TRACK;
    const block = { group, lines, top, first, bottom };
    top = bottom + GROUP_GAP;
    return block;
  });
}

const trackOf = ({ first }: Block, i: number): number => first + (i + 0.5) * TRACK;

function rateLabels(rate: CampaignRate, y: number, frame: Frame): readonly Label[] {
  const at = { y: middle(y, SMALL), size: SMALL } as const;
  const end = { ...at, anchor: 'end' } as const;
  const strong = rate.rate ? { bold: true } : { tone: 'muted' as const };
  const labels: readonly Label[] = [
    { ...at, text: rate.period, x: 0, tone: 'muted' },
    { ...end, text: rate.verdict, x: frame.width, ...strong },
    { ...end, text: frame.hasCounts ? rate.counts : '', x: frame.counts, tone: 'muted' },
  ];
  return labels.filter(({ text }) => text !== '');
}

function axisLabels(x: ScaleLinear<number, number>, y: number, width: number): readonly Label[] {
  return x.ticks(5).map((tick) => {
    const text = format('.0%')(tick);
    const at = within(x(tick), textWidth(text, SMALL), [0, width]);
    return { text, x: at, y: y + 15, size: SMALL, anchor: 'middle', tone: 'muted' };
  });
}

const keysOf = ({ keys }: CampaignsSeries): Key[] => [
  { mark: 'dot', label: keys.newest, tone: 'c-dot' },
  { mark: 'ring', label: keys.earlier },
  { mark: 'interval', label: keys.interval },
];

const rowsOf = (block: Block) =>
  block.group.rates.map((rate, i) => ({ rate, y: trackOf(block, i) }));

export function placeCampaigns(series: CampaignsSeries, width: number): PlacedCampaigns {
  const frame = frameOf(series.groups, width);
  const blocks = blocksOf(series.groups, width);
  const rows = blocks.flatMap(rowsOf);
  const highest = max(rows, ({ rate }) => rate.rate?.high ?? 0);
  const x = scaleLinear([0, highest || 1], frame.plot).nice(5);
  const bottom = blocks.at(-1)?.bottom ?? 0;
  const foot = placeLegend(keysOf(series), width, bottom + 26);
  return rounded({
    width,
    height: Math.ceil(bottom + 26 + foot.height),
    labels: [
      ...blocks.flatMap(({ lines, top }) => stack(lines, { x: 0, y: top + SIZE, size: SIZE })),
      ...rows.flatMap(({ rate, y }) => rateLabels(rate, y, frame)),
      ...axisLabels(x, bottom, width),
    ],
    intervals: rows.flatMap(({ rate: { rate, newest }, y }) =>
      rate ? [{ y, from: x(rate.low), to: x(rate.high), dot: x(rate.value), newest }] : [],
    ),
    tracks: rows.map(({ y }) => [...frame.plot, y] as const),
    ticks: blocks.flatMap(({ first, bottom: end }) =>
      x.ticks(5).map((tick) => ({ x: x(tick), top: first, bottom: end })),
    ),
    keys: foot.keys,
  });
}
