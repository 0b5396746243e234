import { csv } from '../../../src/open-data/formats/csv.ts';
import { json, ndjson } from '../../../src/open-data/formats/json.ts';
import { sheetsFor, xlsx } from '../../../src/open-data/formats/xlsx.ts';
import type { Format, ManifestTable, WrittenFile } from '../../../src/open-data/manifest.ts';
import type { PublishedTable, TableRow } from '../../../src/open-data/table.ts';
import { inPieces } from '../sink.ts';
import type { Package } from './package.ts';

type TableFile = WrittenFile & { readonly format: Format };
type Rows = () => Iterable<TableRow>;

const workbook = (name: string, place: number): string =>
  `${name}${place === 0 ? '' : `-${place + 1}`}.xlsx`;

async function writeWorkbooks(
  table: PublishedTable,
  rows: Rows,
  into: Package,
): Promise<TableFile[]> {
  const files: TableFile[] = [];
  for await (const bytes of xlsx(table, rows())) {
    const { file } = into.write(workbook(table.name, files.length), [bytes]);
    files.push({ ...file, format: 'xlsx' });
  }
  return files;
}

/** The files of a table in all formats but one, as the last site has them; `null` where any is missing. */
function kept(name: string, count: number, into: Package): TableFile[] | null {
  const names: [string, Format][] = [
    [`${name}.csv`, 'csv'],
    ...Array.from({ length: sheetsFor(count) }, (_, place): [string, Format] => [
      workbook(name, place),
      'xlsx',
    ]),
    [`${name}.json`, 'json'],
  ];
  const files = names.map(([file, format]) => {
    const found = into.keep(file);
    return found && { ...found, format };
  });
  return files.every((file) => file !== null) ? files : null;
}

const write = (
  table: PublishedTable,
  format: Format,
  lines: Iterable<string>,
  into: Package,
): TableFile => ({ ...into.write(`${table.name}.${format}`, inPieces(lines)).file, format });

async function writeFormats(
  table: PublishedTable,
  rows: Rows,
  into: Package,
): Promise<TableFile[]> {
  return [
    write(table, 'csv', csv(table, rows()), into),
    ...(await writeWorkbooks(table, rows, into)),
    write(table, 'json', json(rows()), into),
  ];
}

/**
 * Writes a table in every format; `rows` is asked anew for each, and never kept. Where its lines are what they were
 * in the last site, so are the other formats of them, which are taken over.
 */
export async function writeTable(
  table: PublishedTable,
  rows: Rows,
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
  const lines = into.write(`${name}.ndjson`, inPieces(ndjson(counted())));
  const others =
    (lines.isSame ? kept(name, count, into) : null) ?? (await writeFormats(table, rows, into));
  return { name, rows: count, files: [...others, { ...lines.file, format: 'ndjson' }] };
}
