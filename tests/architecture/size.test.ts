import { expect, test } from 'vitest';
import { filesIn, read } from './sources.ts';

const linesOf = (file: string): number => read(file).trimEnd().split('\n').length;

const longerThan = (files: readonly string[], limit: number): string[] =>
  files
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ lines }) => lines > limit)
    .map(({ file, lines }) => `${file}: ${lines}`);

/** Lists rather than code: the data dictionary, the shapes and tables of what is published, texts. */
const LISTS =
  /^src\/(domain\/schema\/(tables\/|vocabularies)|domain\/publication\/entries|messages\/(zh|en)\/|open-data\/tables\/|pipeline\/problems\/catalogue\/)|^scripts\/demo\//;

const code = filesIn(/^(src|scripts)\/.*\.ts$/).filter((file) => !LISTS.test(file));

/** The number of lines that this share of the files does not exceed. */
const quantile = (share: number): number =>
  code.map(linesOf).toSorted((a, b) => a - b)[Math.ceil(share * code.length) - 1] ?? 0;

test('files of code are short: half within 60 lines, nine in ten within 150, none above 200', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(60);
  expect(quantile(0.9)).toBeLessThanOrEqual(150);
  expect(longerThan(code, 200)).toEqual([]);
});

test('a list has at most 400 lines', () => {
  expect(longerThan(filesIn(LISTS), 400)).toEqual([]);
});

test('a component has at most 120 lines', () => {
  expect(longerThan(filesIn(/^src\/.*\.astro$/), 120)).toEqual([]);
});

test('a route has at most 20 lines of front matter', () => {
  const long = filesIn(/^src\/pages\/.*\.astro$/).filter((file) => {
    const frontMatter = /^---\n([\s\S]*?)\n---/.exec(read(file))?.[1] ?? '';
    return frontMatter.split('\n').length > 20;
  });
  expect(long).toEqual([]);
});
