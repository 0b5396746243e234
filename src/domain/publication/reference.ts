import type { Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import type { Limit } from '../schema/tables.ts';
import type { Context } from './context.ts';
import type * as entries from './entries.ts';
import { ascending, groupBy } from '../group.ts';

const named = (record: { name: string; nameEn: string }) => ({
  name: { zh: record.name, en: record.nameEn },
});

export const regionEntries = ({ regions }: Dataset): entries.RegionEntry[] =>
  regions.map((region, order) => ({
    id: region.code,
    order,
    ...named(region),
    shortName: region.shortName,
    parent: region.parent,
    tile:
      region.tileRow !== null && region.tileColumn !== null
        ? { row: region.tileRow, column: region.tileColumn }
        : null,
  }));

export const categoryEntries = ({ categories }: Dataset): entries.CategoryEntry[] =>
  categories.map((category, order) => ({
    id: category.code,
    ...named(category),
    scope: { zh: category.scope, en: category.scopeEn },
    group: category.group,
    order,
  }));

export const foodEntries = ({ foods }: Dataset): entries.FoodEntry[] =>
  foods.map((food, order) => ({
    id: food.code,
    ...named(food),
    category: food.category,
    order,
  }));

export const problemClassEntries = ({ problemClasses }: Dataset): entries.ProblemClassEntry[] =>
  problemClasses.map((problem, order) => ({ id: problem.code, ...named(problem), order }));

export const benchmarkEntries = ({ benchmarks }: Dataset): entries.BenchmarkEntry[] =>
  benchmarks.map((benchmark, order) => ({
    id: benchmark.id,
    ...named(benchmark),
    source: benchmark.source,
    order,
  }));

export const deadlineEntries = ({ deadlines }: Dataset): entries.DeadlineEntry[] =>
  deadlines.map((deadline, order) => ({
    id: deadline.step,
    order,
    ...named(deadline),
    amount: deadline.amount,
    unit: deadline.unit,
    basis: deadline.basis,
    provenance: deadline.provenance,
  }));

/** A limit that has come into force by the day; of its end only the past is told. */
const limitEntry = (
  { food, limit, standard, validFrom, validTo, provenance }: Limit,
  asOf: Day,
): entries.ItemEntry['limits'][number] => ({
  food,
  limit,
  standard,
  validFrom,
  validTo: validTo !== null && validTo < asOf ? validTo : null,
  provenance,
});

/** Test items with their limits, by food and date, and the public notices in which they failed. */
export function itemEntries(
  { dataset: { items, limits }, asOf }: Context,
  notices: readonly entries.NoticeEntry[],
): entries.ItemEntry[] {
  const limitsOf = groupBy(
    limits
      .filter(({ validFrom }) => validFrom <= asOf)
      .toSorted(ascending(({ food, validFrom }) => `${food} ${validFrom}`)),
    (limit) => limit.item,
  );
  const noticesOf = groupBy(
    notices.flatMap(({ id, failures }) => failures.map(({ item }) => ({ id, item }))),
    ({ item }) => item,
  );
  return items.map((item, order) => ({
    id: item.id,
    order,
    ...named(item),
    problemClass: item.problemClass,
    microbial: item.microbial === 'yes',
    limits: (limitsOf.get(item.id) ?? []).map((limit) => limitEntry(limit, asOf)),
    notices: (noticesOf.get(item.id) ?? []).map(({ id }) => id),
  }));
}
