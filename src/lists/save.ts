import { csvFile } from '../domain/lists/csv.ts';
import type { ListRow } from '../domain/lists/list.ts';
import type { ListPage } from './page.ts';

/** Hands the rows to the reader as a CSV file; nothing leaves the browser. */
export function saveRows({ file, words }: ListPage, rows: readonly ListRow[]): void {
  const text = csvFile(
    words.columns,
    rows.map(({ cells }) => cells),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}
