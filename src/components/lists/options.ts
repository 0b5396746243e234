import type { ListName } from '../../domain/lists/list.ts';
import type { Messages } from '../../messages/index.ts';
import { wholeList } from '../../queries/lists.ts';
import type { Telling } from '../changes/told.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Words for the values that are no codes of a reference table. */
const wordsOf = (t: Messages): Readonly<Record<string, string>> => ({
  ...t.case.group,
  none: t.search.noCase,
  ...t.lists.kinds,
});

/** The values of a facet in the order of their table, else as the catalogue has them. */
function optionsOf(facet: string, values: readonly string[], telling: Telling): readonly Option[] {
  const { data, locale, t } = telling;
  const table = { category: data.categories, region: data.regions, item: data.items }[facet];
  const occurs = new Set(values);
  if (table) {
    return table.list
      .filter(({ id }) => occurs.has(id))
      .map(({ id, name }) => ({ value: id, label: name[locale] }));
  }
  if (facet === 'year') {
    return values.toReversed().map((value) => ({ value, label: value }));
  }
  return Object.entries(wordsOf(t))
    .filter(([value]) => occurs.has(value))
    .map(([value, label]) => ({ value, label }));
}

/** What a list can be narrowed to: the values that occur in it, with their names. */
export async function facetOptions(list: ListName, telling: Telling) {
  const { values } = await wholeList(list);
  const labels: Readonly<Record<string, string>> = telling.t.lists.facets[list];
  return Object.entries(labels).map(([name, label]) => ({
    name,
    label,
    values: optionsOf(name, values[name] ?? [], telling),
  }));
}
