import type { Build, Measurement } from './measure.ts';
import { ratiosOf } from './ratios.ts';

type Row = readonly [title: string, ...cells: string[]];

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (value: number): string => `${Math.round(value)} MB`;

const buildRows = (title: string, builds: readonly Build[]): Row[] => [
  [title, ...builds.map(({ ms }) => seconds(ms))],
  [`  处理器 processor`, ...builds.map(({ cpuMs }) => seconds(cpuMs))],
  [`  新做／沿用 made / kept`, ...builds.map(({ kept, made }) => `${made} / ${kept}`)],
];

const stageRows = (builds: readonly Build[]): Row[] =>
  Object.keys(builds[0]?.stages ?? {}).map((stage) => [
    `  ${stage}`,
    ...builds.map(({ stages }) => seconds(stages[stage] ?? 0)),
  ]);

function rowsOf(sizes: readonly Measurement[]): Row[] {
  const row = (title: string, cell: (size: Measurement) => string): Row => [
    title,
    ...sizes.map(cell),
  ];
  return [
    row('通告 notices', ({ notices }) => String(notices)),
    row('行 rows', ({ rows }) => String(rows)),
    row('读取 read', ({ readMs }) => seconds(readMs)),
    row('校验 validate', ({ validateMs }) => seconds(validateMs)),
    row('推算 derive', ({ deriveMs }) => seconds(deriveMs)),
    ...buildRows(
      '全部重做 full build',
      sizes.map(({ cold }) => cold),
    ),
    ...stageRows(sizes.map(({ cold }) => cold)),
    row('  内存 memory', ({ cold }) => megabytes(cold.megabytes)),
    row('  文件 files', ({ cold }) => String(cold.files)),
    row('  字节 bytes', ({ cold }) => megabytes(cold.bytes / 1024 ** 2)),
    ...buildRows(
      '改一行 one row changed',
      sizes.map(({ oneRow }) => oneRow),
    ),
    ...stageRows(sizes.map(({ oneRow }) => oneRow)),
    ...buildRows(
      '没有变化 nothing changed',
      sizes.map(({ nothing }) => nothing),
    ),
    row('只写文件 bytes alone', ({ writeMs }) => seconds(writeMs)),
    row('Eleventy', ({ eleventyMs }) => seconds(eleventyMs)),
    ...ratiosOf(sizes).map(({ name, target, values }): Row => [
      `${name} ≤ ${target}`,
      ...values.map(({ isReached, value }) =>
        value === null ? '–' : `${value.toFixed(2)} ${isReached ? '✓' : '✗'}`,
      ),
    ]),
  ];
}

/** A Han character takes two places. */
const width = (text: string): number => text.replaceAll(/[\p{Script=Han}（）／]/gu, '  ').length;

/** One column for each size, as wide as its widest cell. */
export function asTable(sizes: readonly Measurement[]): string[] {
  const rows = rowsOf(sizes);
  const widths = [0, ...sizes.map((_, place) => place + 1)].map((column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map(([title, ...cells]) => {
    const padded = cells.map(
      (cell, place) => ' '.repeat((widths[place + 1] ?? 0) - width(cell)) + cell,
    );
    return [title + ' '.repeat((widths[0] ?? 0) - width(title)), ...padded].join('   ');
  });
}
