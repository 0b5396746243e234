import type { DataValidation } from 'hucre/xlsx';
import { columnLetters } from './cell-name.ts';
import type { Sheet } from './sheet.ts';

/** The sheet that holds the values of all drop-down lists: a list written in the rule itself ends at 255 characters. */
export const LIST_SHEET = '可选项 Lists';

const identity = (values: readonly string[]): string => JSON.stringify(values);

/** Each different list of the workbook once, under the header of the first column that offers it. */
export function listsOf(sheets: readonly Sheet[]) {
  const lists = new Map<string, { header: string; values: readonly string[] }>();
  for (const { header, choices } of sheets.flatMap(({ columns }) => columns)) {
    if (!choices || choices.values.length === 0) continue;
    const id = identity(choices.values);
    if (!lists.has(id)) lists.set(id, { header, values: choices.values });
  }
  return lists;
}

export type Lists = ReturnType<typeof listsOf>;

/** The lists side by side, as a sheet that people may read. */
export const listSheet = (lists: Lists): Sheet => {
  const columns = [...lists.values()];
  const height = Math.max(0, ...columns.map(({ values }) => values.length));
  return {
    name: LIST_SHEET,
    columns: columns.map(({ header }) => ({ header })),
    rows: Array.from({ length: height }, (_, row) =>
      columns.map(({ values }) => values[row] ?? ''),
    ),
  };
};

/** The drop-down lists of a sheet, whose cells to fill in are the rows from `first` to `last`, counted from 1. */
export function validations(
  { columns }: Sheet,
  lists: Lists,
  first: number,
  last: number,
): DataValidation[] {
  const places = [...lists.keys()];
  return columns.flatMap(({ header, choices }, index) => {
    if (!choices || choices.values.length === 0 || last < first) return [];
    const own = columnLetters(index);
    const list = columnLetters(places.indexOf(identity(choices.values)));
    return {
      type: 'list' as const,
      range: `${own}${String(first)}:${own}${String(last)}`,
      formula1: `'${LIST_SHEET}'!$${list}$2:$${list}$${String(choices.values.length + 1)}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: choices.others ? ('warning' as const) : ('stop' as const),
      errorTitle: header.slice(0, 32),
      errorMessage: choices.others
        ? '不在可选项里，请核对。Not in the list; please check.'
        : '请从下拉列表中选择。Please choose from the list.',
    };
  });
}
