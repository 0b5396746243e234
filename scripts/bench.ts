/**
 * `npm run bench -- [--sizes 1000,10000] [--site] [--json]`: writes campaigns of these many batches with
 * the demo's generator and times what is done to them; with `--site`, the whole build too.
 */
import { parseArgs } from 'node:util';
import { measure, type Measurement } from './bench/measure.ts';
import { terminal } from './build/effects.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    site: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const COLUMNS: readonly (readonly [title: string, of: (m: Measurement) => string])[] = [
  ['批次 batches', (m) => String(m.batches)],
  ['行 rows', (m) => String(m.rows)],
  ['通告 notices', (m) => String(m.notices)],
  ['读取 read', (m) => seconds(m.readMs)],
  ['校验 validate', (m) => seconds(m.validateMs)],
  ['推算 derive', (m) => seconds(m.deriveMs)],
  ['整站 site', (m) => (m.siteMs === undefined ? '–' : seconds(m.siteMs))],
  ['内存 memory', (m) => `${Math.round(m.megabytes)} MB`],
];

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Columns as wide as their widest cell; a Han character takes two places. */
function asTable(measurements: readonly Measurement[]): string[] {
  const width = (text: string) => text.replaceAll(/\p{Script=Han}/gu, '  ').length;
  const rows = [
    COLUMNS.map(([title]) => title),
    ...measurements.map((m) => COLUMNS.map(([, of]) => of(m))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row.map((cell, column) => ' '.repeat((widths[column] ?? 0) - width(cell)) + cell).join('   '),
  );
}

const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error(
    '--sizes 要填正整数，用逗号隔开。 --sizes takes whole numbers above 0, by commas.',
  );
}

const measurements: Measurement[] = [];
for (const size of sizes) measurements.push(await measure(size, values.site));
if (values.json) terminal.print(JSON.stringify(measurements, null, 2));
else for (const line of asTable(measurements)) terminal.print(line);
