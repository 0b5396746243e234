import type { TableRow } from '../table.ts';

/** A table as newline-delimited JSON, a row a line. */
export function* ndjson(rows: Iterable<TableRow>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** A table as one JSON array, a row a line. */
export function* json(rows: Iterable<TableRow>): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
