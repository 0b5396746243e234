import { NARROW, WIDE } from '../../../charts/drawing.ts';
import { drawItems } from '../../../charts/items/draw.ts';
import { placeItems } from '../../../charts/items/place.ts';
import { colourOf } from '../../../charts/items/series.ts';
import type {
  CampaignEntry,
  CategoryEntry,
  ItemFacts,
  ProblemClassEntry,
} from '../../../domain/publication/entries.ts';
import type { Locale } from '../../../messages/index.ts';
import { countOf } from '../../figures.ts';
import { nameOf, named, wording, type ChartView, type Wording } from '../view.ts';

export interface ItemsInput {
  readonly locale: Locale;
  readonly campaign: Pick<CampaignEntry, 'failingItems'>;
  readonly items: readonly ItemFacts[];
  readonly problemClasses: readonly ProblemClassEntry[];
  readonly categories: readonly CategoryEntry[];
}

/** An item with its class, ready to be named. */
interface Ranked {
  readonly name: string;
  readonly className: string;
  readonly colour: number;
  readonly batches: number;
  readonly categories: string;
}

const rankedOf = (input: ItemsInput, words: Wording): readonly Ranked[] =>
  input.campaign.failingItems.map(({ item, batches, categories }) => {
    const entry = input.items.find(({ id }) => id === item);
    const problemClass = input.problemClasses.find(({ id }) => id === entry?.problemClass);
    if (!entry || !problemClass) throw new Error(`A chart names "${item}", which has no entry`);
    return {
      name: named(entry.name, words),
      className: named(problemClass.name, words),
      colour: colourOf(input.problemClasses.indexOf(problemClass) + 1),
      batches,
      categories: words.m.list(categories.map((code) => nameOf(input.categories, code, words))),
    };
  });

function findingOf(ranked: readonly Ranked[], { m, f }: Wording) {
  const [first] = ranked;
  if (!first) return [m.items.none];
  const most = ranked.filter(({ batches }) => batches === first.batches);
  const names = m.list(most.map(({ name }) => name));
  return m.items.finding(
    countOf(ranked.length, f),
    names,
    countOf(first.batches, f),
    most.length > 1,
  );
}

/** Failing items, most frequent first, coloured by the class of problem that is also named. */
export function itemsView(input: ItemsInput): ChartView {
  const words = wording(input.locale);
  const { m, f } = words;
  const ranked = rankedOf(input, words);
  const series = ranked.map(({ name, className, colour, batches }) => {
    const count = m.items.count(f.number(batches));
    return { label: name, group: className, colour, value: batches, count };
  });
  const { columns } = m.items;
  return {
    title: m.items.title,
    finding: findingOf(ranked, words),
    drawings:
      ranked.length === 0
        ? []
        : [NARROW, WIDE].map((width) => drawItems(placeItems(series, width))),
    table: {
      columns: [
        { label: columns.item },
        { label: columns.class },
        { label: columns.batches, numeric: true },
        { label: columns.categories },
      ],
      rows: ranked.map(({ name, className, batches, categories }) => [
        name,
        className,
        countOf(batches, f),
        categories,
      ]),
    },
    notes: [m.items.note],
  };
}
