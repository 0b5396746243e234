import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, projectFiles, read, withoutComments } from './sources.ts';

const CODE = /^(src|scripts|tests)\/.*\.(ts|astro)$/;
/** This file names what it forbids. */
const notHere = (file: string): boolean => !file.endsWith('architecture/habits.test.ts');

const holding = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter(notHere).filter((file) => pattern.test(read(file)));

test('no folder or file is a place for anything', () => {
  const vague = /^(utils?|helpers?|misc|common|lib|shared)(\.\w+)?$/;
  const parts = projectFiles
    .filter((file) => CODE.test(file))
    .filter((file) => file.split('/').some((part) => vague.test(part)));
  // Catalogues of texts may have a chapter of common words.
  expect(parts.filter((file) => !/^src\/messages\/\w+\/common\.ts$/.test(file))).toEqual([]);
});

test('nothing is left to be done, silenced or skipped', () => {
  expect(holding(filesIn(CODE), /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  expect(holding(filesIn(CODE), /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b/)).toEqual(
    [],
  );
  expect(holding(filesIn(/\.test\.ts$/), /\b(test|it|describe)\.(only|skip|todo)\b/)).toEqual([]);
});

/** Elsewhere a terminal that is closed early would end a command in the middle of its work. */
test('commands speak to the terminal in one place', () => {
  const speaking = holding(
    filesIn(/^scripts\/(?!bench).*\.ts$/),
    /process\.(stdout|stderr)\.write\(/,
  );
  expect(speaking).toEqual(['scripts/build/renderer/astro-log.ts', 'scripts/command.ts']);
});

test('no file names a place on somebody’s machine', () => {
  const texts = projectFiles.filter((file) => !/\.(png|ico|woff2)$|package-lock/.test(file));
  expect(holding(texts, /(^|[\s"'`(=:])\/(work|root|Users|home\/(?!runner))\//m)).toEqual([]);
});

/** Examples in the data dictionary may name a place. */
test('one regulator’s particulars are data, not code', () => {
  const wrong = filesIn(/^src\/.*\.(ts|astro|css)$/).filter((file) =>
    /内蒙古|自治区|Inner Mongolia/.test(withoutComments(read(file))),
  );
  expect(wrong).toEqual([]);
});

test('texts of the interface stand in the catalogues of messages', () => {
  const wrong = filesIn(/^src\/(components|layouts|pages|charts)\/.*\.(ts|astro)$/).filter((file) =>
    /\p{Script=Han}/u.test(withoutComments(read(file))),
  );
  expect(wrong).toEqual([]);
});

test('spreadsheet files are UTF-8 with a byte order mark and end their lines with LF', () => {
  const tables = filesIn(/^data\/.*\.csv$/);
  expect(tables.length).toBeGreaterThan(0);
  const wrong = tables.filter(
    (file) => !read(file).startsWith('\uFEFF') || read(file).includes('\r'),
  );
  expect(wrong.map((file) => basename(file))).toEqual([]);
});

test('style sheets say where lines begin and end, not left and right: a language may run downwards', () => {
  const physical =
    /^\s+((margin|padding|border|inset)-)?(left|right|top|bottom)\b|^\s+((min|max)-)?(width|height):|text-align: (left|right)/m;
  const sheets = projectFiles.filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(5);
  expect(holding(sheets, physical)).toEqual([]);
});
