import { nameAndUnit } from '../cells/units.ts';
import type { ColumnHead } from '../header/find.ts';
import { readHeading } from '../header/heading.ts';
import { namesSubstances } from '../header/substances.ts';

/** An item above its own columns of result and limit, in a header of two rows. */
export interface ItemGroup {
  readonly item: string;
  /** As the header gives it; blank where it gives none. */
  readonly unit: string;
  readonly value: ColumnHead;
  readonly limit: ColumnHead | null;
}

/** The columns that stand below the name of an item. */
export function itemGroupsOf(heads: readonly ColumnHead[]): ItemGroup[] {
  const named = heads.filter(
    ({ group }) => group && namesSubstances(readHeading(nameAndUnit(group).name).main, ''),
  );
  return [...Map.groupBy(named, ({ group }) => group ?? '')].flatMap(([group, columns]) => {
    const of = (column: string) => columns.find(({ match }) => match?.column === column) ?? null;
    const value = of('value');
    const { name, unit } = nameAndUnit(group);
    return value ? [{ item: name, unit, value, limit: of('limit') }] : [];
  });
}
