import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeArchive } from '../../../scripts/build/open-data/archive.ts';
import { standingInArchives } from '../../../scripts/build/staging/archived.ts';
import {
  NOTHING_STANDING,
  stagingAt,
  type Standing,
} from '../../../scripts/build/staging/staging.ts';

const ARCHIVE = 'data/all.zip';
const DAY = '2022-06-30';

type Files = Readonly<Record<string, string>>;

/** Builds a site that is an archive and the files in it; returns the archive's bytes, and what is known of the site. */
function build(folder: string, files: Files, last: Standing, lost: readonly string[] = []) {
  const staging = stagingAt(join(folder, 'site'), join(folder, 'drafts'), last);
  const written = Object.entries(files).map(
    ([name, text]) => [name, staging.put(`data/${name}`, text)] as const,
  );
  for (const name of lost) rmSync(join(folder, 'site/data', name));
  writeArchive(new Map(written), ARCHIVE, DAY, staging);
  return { staging, bytes: readFileSync(join(folder, 'site', ARCHIVE)) };
}

function within<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-archive-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const fromNothing = (files: Files) =>
  within((folder) => build(folder, files, NOTHING_STANDING).bytes);

const anyFiles = fc.dictionary(
  fc.constantFrom('batches.csv', 'batches.xlsx', '说明.txt', 'README.txt', 'firms.ndjson'),
  fc.oneof(fc.string(), fc.constant('同一份 the same\n'.repeat(30_000))),
);

test('an archive that takes over what has not changed is the same, byte for byte, as one written from nothing', () => {
  fc.assert(
    fc.property(anyFiles, anyFiles, (before, now) => {
      within((folder) => {
        const first = build(folder, before, NOTHING_STANDING);
        const { bytes, staging } = build(folder, now, first.staging);
        expect(bytes.equals(fromNothing(now))).toBe(true);
        const texts = Object.entries(unzipSync(bytes)).map(([name, content]) => [
          name,
          Buffer.from(content).toString(),
        ]);
        expect(Object.fromEntries(texts)).toEqual(now);
        const same = Object.keys(now).filter((name) => before[name] === now[name]);
        const standing = standingInArchives(staging.archives, first.staging.archives);
        expect(standing.get(ARCHIVE)).toEqual(new Set(same));
      });
    }),
    { numRuns: 40 },
  );
});

test('what has not changed is taken from the last archive, and not packed again', () => {
  within((folder) => {
    const files = { 'batches.csv': 'one', 'firms.csv': 'two' };
    const first = build(folder, files, NOTHING_STANDING);
    const changed = { ...files, 'firms.csv': 'three' };
    const { bytes } = build(folder, changed, first.staging, ['batches.csv']);
    expect(bytes.equals(fromNothing(changed))).toBe(true);
  });
});
