import Papa from 'papaparse';
import { importContext } from '../../../src/pipeline/import/context-of.ts';
import { importFiles, type Imported } from '../../../src/pipeline/import/import-files.ts';
import type { ImportContext } from '../../../src/pipeline/import/records/context.ts';
import type { Row } from '../../../src/pipeline/import/records/rows.ts';
import { nodeFolder } from '../../../src/pipeline/node-folder.ts';
import { readInput } from '../../../src/pipeline/read/input.ts';

/** Real tables, which are not ours to distribute: they lie beside the project where it is developed and in CI. */
export const SAMPLES = '../shared/samples';

const empty = { firms: [], samples: [], results: [], notices: [] };

/** The demonstration's lists, and no rows yet. */
export async function emptyContext(): Promise<ImportContext> {
  const input = await readInput(nodeFolder('data', process.cwd()));
  const context = importContext(input, '2021-six-categories');
  if (!context) throw new Error('The demonstration has no campaign');
  return { ...context, existing: empty };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(rows as string[][]);

/** Imports rows of cells as a CSV file. */
export const importRows = (
  context: ImportContext,
  rows: readonly (readonly string[])[],
  name = 'table.csv',
): Imported => importFiles([{ name, bytes: bytesOf(csvOf(rows)) }], context);

/** The context after an import. */
export const after = (context: ImportContext, { added }: Imported): ImportContext => ({
  ...context,
  existing: {
    firms: [...context.existing.firms, ...added.firms],
    samples: [...context.existing.samples, ...added.samples],
    results: [...context.existing.results, ...added.results],
    notices: [...context.existing.notices, ...added.notices],
  },
});

/** Results as `product | item | result | limit`, for comparing. */
export function told({ added }: Imported): string[] {
  const product = new Map(added.samples.map((row: Row) => [row['sample'], row['product']]));
  return added.results.map(({ sample, item, value, limit }) =>
    [product.get(sample), item, value, limit].join(' | '),
  );
}

/** Why rows were refused: `row column: reason`. */
export const refusals = ({ files }: Imported): string[] =>
  files.flatMap(({ sheets }) =>
    sheets.flatMap(({ refused }) =>
      refused.map(({ spot, why }) => `${spot.row} ${spot.column ?? '-'}: ${why.zh}`),
    ),
  );
