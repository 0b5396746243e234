import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS, type ExportFormat } from '../../../src/pipeline/export/formats.ts';
import { officialTable } from '../../../src/pipeline/export/official-table.ts';
import { importContext } from '../../../src/pipeline/import/context-of.ts';
import { importFiles, type Imported } from '../../../src/pipeline/import/import-files.ts';
import type { ImportContext } from '../../../src/pipeline/import/records/context.ts';
import type { Row } from '../../../src/pipeline/import/records/rows.ts';
import { nodeFolder } from '../../../src/pipeline/node-folder.ts';
import { readInput } from '../../../src/pipeline/read/input.ts';
import { after, emptyContext } from './import.ts';

let empty: ImportContext;
let demo: ImportContext;
beforeAll(async () => {
  empty = await emptyContext();
  const input = await readInput(nodeFolder('data', process.cwd()));
  demo = importContext(input, '2021-six-categories')!;
});

const takeBack = async (
  from: ImportContext,
  into: ImportContext,
  format: ExportFormat,
): Promise<Imported> =>
  importFiles([{ name: `t.${format}`, bytes: await FORMATS[format](officialTable(from)) }], into);

const CARRIED = [
  'sample',
  'sellerName',
  'sellerAddress',
  'region',
  'sampledOn',
  'stage',
  'product',
  'brand',
  'specification',
  'barcode',
  'batch',
  'madeOn',
  'dateKind',
  'category',
  'lab',
  'receivedOn',
  'report',
  'reportedOn',
  'conclusion',
  'note',
];
const RESULT = ['sample', 'item', 'value', 'limit', 'standard', 'verdict'];

const pick = (row: Row, keys: readonly string[]): string[] => keys.map((key) => row[key] ?? '');

describe.each(['csv', 'xlsx'] as const)('the demonstration out and in again as %s', (format) => {
  it('adds nothing where it came from', async () => {
    const { added, files } = await takeBack(demo, demo, format);
    expect(Object.values(added).flat()).toEqual([]);
    expect(files[0]?.sheets[0]?.rows).toEqual({ in: 53, out: 0, present: 53, refused: 0 });
  });

  it('is the same where there was nothing', async () => {
    const imported = await takeBack(demo, empty, format);
    const failing = demo.existing.samples.filter(({ conclusion }) => conclusion === '不合格');
    expect(imported.added.samples.map((row) => pick(row, CARRIED))).toEqual(
      failing.map((row) => pick(row, CARRIED)),
    );
    const numbers = new Set(failing.map(({ sample }) => sample));
    const results = demo.existing.results.filter(
      ({ sample, verdict }) => verdict === '不合格' && numbers.has(sample),
    );
    const sorted = (rows: readonly Row[]) => rows.map((row) => pick(row, RESULT)).toSorted();
    expect(sorted(imported.added.results)).toEqual(sorted(results));
    expect(officialTable(after(empty, imported))).toMatchObject({
      columns: officialTable(demo).columns,
      rows: officialTable(demo).rows,
    });
  });
});

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2018, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
/** Names as people type them, what looks like a formula included; no line breaks, no blank ends. */
const name = fc
  .string({
    unit: fc.constantFrom(...'示例山瓜=+-@食品(（)）、，,;"\'·®A1 0x_'),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => `示${text.trim()}例`);
const formula = fc.constantFrom('=1+1', '@SUM(A1)', '+cmd', '-1x', "'=2", '=HYPERLINK("http://x")');
const text = fc.oneof(name, formula);
const value = fc.constantFrom(
  '17.1μg/kg',
  '59000;33000;100;100000;66000;CFU/g',
  '4.1×10³CFU/g',
  '未检出',
  '检出(/25g)',
  '0.300g/kg',
  '',
  '-0.5℃',
);
const limit = fc.constantFrom(
  '≤10μg/kg',
  'n=5,c=2,m=10000,M=100000CFU/g',
  '不得检出',
  '44.0～46.0',
  '',
);
const item = fc.constantFrom(
  '苯并[a]芘',
  '铝的残留量(干样品,以Al计)',
  '罂粟碱、那可丁',
  '甜蜜素',
  'lead',
);

const batch = fc.record({
  product: name,
  sellerName: fc.oneof(text, fc.constant('')),
  sellerAddress: text,
  brand: fc.oneof(text, fc.constantFrom('', '/')),
  specification: fc.oneof(text, fc.constantFrom('', '/', '00123456789012345678')),
  batch: fc.oneof(
    text,
    fc.constantFrom('', '/', '20210305A2', '2021-03-05', '购进A(1)', '123456789012345678'),
  ),
  madeOn: day,
  dateKind: fc.constantFrom('生产', '加工', '购进', '检疫', '消毒', '抽样', ''),
  region: fc.constantFrom('', '150100', '150781'),
  category: fc.constantFrom('', 'oil', 'meat'),
  lab: text,
  report: fc.constantFrom('', 'SL2021-00001', '0012345678901234'),
  findings: fc.uniqueArray(fc.record({ item, value, limit }), {
    selector: (one) => one.item,
    minLength: 1,
    maxLength: 3,
  }),
});

/** Rows of a campaign with the batches. */
function contextWith(
  batches: readonly (typeof batch extends fc.Arbitrary<infer T> ? T : never)[],
): ImportContext {
  const samples = batches.map((row, i) => ({
    ...row,
    findings: undefined,
    // A day of sampling is also when it was drawn.
    sampledOn: row.dateKind === '抽样' ? row.madeOn : '',
    sample: `XC2115010000${String(i).padStart(4, '0')}`,
    firm: '',
    conclusion: '不合格',
  }));
  const results = batches.flatMap(({ findings }, i) =>
    findings.map((one) => ({
      ...one,
      sample: samples[i]?.sample,
      standard: '',
      verdict: '不合格',
    })),
  );
  return { ...empty, existing: { firms: [], samples, results, notices: [] } };
}

describe('any batches out and in again', () => {
  it.each([
    ['csv', 150],
    ['xlsx', 25],
  ] as const)('are the same as %s', async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 4 }), async (batches) => {
        const from = contextWith(batches);
        const again = after(empty, await takeBack(from, empty, format));
        expect(officialTable(again).rows).toEqual(officialTable(from).rows);
        const same = await takeBack(from, from, format);
        expect(
          Object.values(same.added)
            .flat()
            .filter((row) => !('approval' in row)),
        ).toEqual([]);
      }),
      { numRuns },
    );
  });
});
