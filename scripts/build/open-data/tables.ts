import { csv } from '../../../src/open-data/formats/csv.ts';
import { json, ndjson } from '../../../src/open-data/formats/json.ts';
import { xlsx } from '../../../src/open-data/formats/xlsx.ts';
import type { Format, ManifestTable, WrittenFile } from '../../../src/open-data/manifest.ts';
import type { PublishedTable, TableRow } from '../../../src/open-data/table.ts';
import type { Package } from './package.ts';
import { inPieces } from './sink.ts';

type TableFile = WrittenFile & { readonly format: Format };

async function writeWorkbooks(
  table: PublishedTable,
  rows: Iterable<TableRow>,
  into: Package,
): Promise<TableFile[]> {
  const files: TableFile[] = [];
  for await (const bytes of xlsx(table, rows)) {
    const part = files.length === 0 ? '' : `-${files.length + 1}`;
    files.push({ ...into.write(`${table.name}${part}.xlsx`, [bytes]), format: 'xlsx' });
  }
  return files;
}

/** Writes a table in every format; `rows` is asked anew for each, and never kept. */
export async function writeTable(
  table: PublishedTable,
  rows: () => Iterable<TableRow>,
  into: Package,
): Promise<ManifestTable> {
  const { name } = table;
  let count = 0;
  const counted = function* () {
    for (const row of rows()) {
      count += 1;
      yield row;
    }
  };
  const write = (format: Format, lines: Iterable<string>): TableFile => ({
    ...into.write(`${name}.${format}`, inPieces(lines)),
    format,
  });
  const files = [
    write('csv', csv(table, counted())),
    ...(await writeWorkbooks(table, rows(), into)),
    write('json', json(rows())),
    write('ndjson', ndjson(rows())),
  ];
  return { name, rows: count, files };
}
