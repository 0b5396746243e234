import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputDigest, programDigest } from '../../../scripts/build/incremental/program.ts';

const PROGRAM = [
  'src/pages/index.astro',
  'scripts/build/steps.ts',
  'public/favicon.svg',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongbao-program-'));
  for (const file of [...PROGRAM, 'data/firms.csv', 'tests/a.test.ts']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test.each(PROGRAM)('a change of %s makes it another program, which takes nothing over', (file) => {
  const before = programDigest(root);
  appendFileSync(join(root, file), ' ');
  expect(programDigest(root)).not.toBe(before);
});

test('so do a new file of the program, and one under another name', () => {
  const before = programDigest(root);
  writeFileSync(join(root, 'src/pages/about.astro'), '');
  const added = programDigest(root);
  rmSync(join(root, 'src/pages/index.astro'));
  writeFileSync(join(root, 'src/pages/home.astro'), 'src/pages/index.astro');
  expect(new Set([before, added, programDigest(root)]).size).toBe(3);
});

test('a change of data or tests does not', () => {
  const before = programDigest(root);
  appendFileSync(join(root, 'data/firms.csv'), ' ');
  appendFileSync(join(root, 'tests/a.test.ts'), ' ');
  expect(programDigest(root)).toBe(before);
});

test('data, prose and what a build was told make another input', () => {
  const folders = [join(root, 'data'), join(root, 'content')];
  const digests = [
    inputDigest(folders, ['2022-06-30', null]),
    inputDigest(folders, ['2022-06-30', '']),
    inputDigest(folders.toReversed(), ['2022-06-30', null]),
  ];
  appendFileSync(join(root, 'data/firms.csv'), ' ');
  digests.push(inputDigest(folders, ['2022-06-30', null]));
  expect(new Set(digests).size).toBe(4);
});
