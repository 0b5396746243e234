import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawings } from './examples/drawings.ts';

const FOLDER = new URL('output/', import.meta.url);
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const HOW =
  'Look at the chart, then write it with: UPDATE_GOLDEN=1 npx vitest run --project unit tests/charts';

/** An element a line, so that a difference can be read. */
const inLines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

test.each(drawings)('%s is drawn as it was', (file, svg) => {
  const path = new URL(file, FOLDER);
  if (UPDATE) writeFileSync(path, inLines(svg));
  if (!existsSync(path)) expect.fail(`There is no tests/charts/output/${file}. ${HOW}`);
  expect(inLines(svg), HOW).toBe(readFileSync(path, 'utf8'));
});

test('no drawing is kept whose example is gone', () => {
  const known = new Set(drawings.map(([file]) => file));
  const stale = readdirSync(FOLDER).filter((file) => !known.has(file));
  if (UPDATE) stale.forEach((file) => rmSync(new URL(file, FOLDER)));
  else expect(stale, HOW).toEqual([]);
});
