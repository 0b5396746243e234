import { format, max, range, tickStep } from 'd3';
import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { SHADES } from '../../../charts/shade.ts';
import { drawTiles } from '../../../charts/tiles/draw.ts';
import { placeTiles } from '../../../charts/tiles/place.ts';
import type { Tile, TilesSeries } from '../../../charts/tiles/series.ts';
import type { RegionEntry } from '../../../domain/publication/entries.ts';
import type { Locale } from '../../../messages/index.ts';
import { countOf } from '../../figures.ts';
import { apartOf, groupRates, type GroupRate } from '../groups.ts';
import { wording, type ChartView, type Stats, type Wording } from '../view.ts';
import { rateTable } from '../rate-table.ts';

export interface TilesInput {
  readonly locale: Locale;
  readonly campaign: string;
  readonly regions: readonly RegionEntry[];
  readonly stats: Stats;
  /** Below this many batches no rate is given. */
  readonly minimum: number;
  /** Address of a region's page. */
  readonly hrefOf: (region: string) => string;
}

type Placed = RegionEntry & { readonly tile: NonNullable<RegionEntry['tile']> };

/** Upper bounds of the shades: round percentages, as many as there are shades at most. */
export function rateBounds(highest: number): readonly number[] {
  if (highest <= 0) return [];
  const counts = range(SHADES, 0, -1);
  const steps = counts.map((count) => tickStep(0, highest, count));
  const isEnough = (step: number) => step * SHADES >= highest;
  const step = steps.find(isEnough) ?? highest;
  return range(1, Math.ceil(highest / step - 1e-9) + 1).map((n) => n * step);
}

const shadeFor = (value: number, bounds: readonly number[]): number => {
  const step = bounds.findIndex((bound) => value < bound);
  return step === -1 ? bounds.length : step + 1;
};

/** A bound as a percentage, with the decimals that it needs. */
const percent = (bound: number): string => `${Math.round(bound * 1000) / 10}%`;

const tileOf = (
  region: Placed,
  { shortName, failed, samples, rate, standing }: GroupRate,
  bounds: readonly number[],
  { m, f, locale }: Wording,
): Omit<Tile, 'href'> => {
  const counts = [f.number(failed), f.number(samples)] as const;
  const described = rate ? m.tiles.rateOf(f.percent(rate.value)) : m.tiles.keys.tooFew;
  return {
    ...region.tile,
    name: shortName,
    counts,
    rate: rate ? format('.0%')(rate.value) : null,
    shade: rate ? shadeFor(rate.value, bounds) : 0,
    standing,
    title: m.tiles.tile(region.name[locale], ...counts, described),
  };
};

function seriesOf(
  regions: readonly Placed[],
  rates: readonly GroupRate[],
  hrefOf: TilesInput['hrefOf'],
  words: Wording,
): TilesSeries {
  const { m } = words;
  const bounds = rateBounds(max(rates, ({ rate }) => rate?.value ?? 0) ?? 0);
  return {
    tiles: regions.flatMap((region, i) => {
      const rate = rates[i];
      return rate ? [{ ...tileOf(region, rate, bounds, words), href: hrefOf(region.id) }] : [];
    }),
    shades: bounds.map((bound, i) =>
      i === 0
        ? m.tiles.shadeBelow(percent(bound))
        : m.tiles.shade(percent(bounds[i - 1] ?? 0), percent(bound)),
    ),
    keys: m.tiles.keys,
  };
}

/** Regions that have a place in the grid, each where it lies and a link to its page. */
export function tilesView(input: TilesInput): ChartView {
  const words = wording(input.locale);
  const regions = input.regions.filter((region): region is Placed => region.tile !== null);
  const question = { ...input, by: 'region' as const };
  const rates = groupRates(regions, question, words);
  const judged = rates.filter(({ rate }) => rate).length;
  const series = seriesOf(regions, rates, input.hrefOf, words);
  const { m, f } = words;
  return {
    title: m.tiles.title,
    finding:
      judged > 0
        ? m.tiles.finding(
            countOf(rates.length, f),
            countOf(judged, f),
            apartOf(rates, 'region', words),
          )
        : m.tiles.findingWithoutRates(countOf(rates.length, f)),
    drawings:
      regions.length === 0
        ? []
        : [NARROW, WIDE].map((width) => drawTiles(placeTiles(series, width))),
    table: rateTable(rates, question, words),
    notes: [m.tiles.note, m.rates.minimum(f.number(input.minimum))],
  };
}
