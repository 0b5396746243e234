import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHARDS, storeOf } from '../../scripts/build/incremental/store.ts';
import { fingerprint, newFolder } from './build.ts';
import { anyEdit, make, type Edit } from './edits.ts';
import { buildSmall, runSmall, smallSite } from './small-site.ts';

/** How many times edits are built; more of them make a long test of their own. */
const BUILDS = Number(process.env['TEST_BUILDS'] || 2);

/** Most edits break the data, or change nothing; a few of so many do neither. */
const TRIED = 25;

const DAYS = ['2022-03-31', '2022-06-30'] as const;

/** Has the pages made in two jobs, and puts them together. */
async function assemble(folder: string, out: string, asOf: string): Promise<void> {
  await rm(SHARDS, { recursive: true, force: true });
  const pages: number[] = [];
  for (const shard of ['1/2', '2/2']) {
    const { code, output } = await runSmall(folder, out, asOf, '--shard', shard);
    expect(code, output).toBe(0);
    pages.push(Number(/(\d+) 页 pages: /.exec(output)?.[1]));
  }
  const { made, kept } = await buildSmall(folder, out, asOf, '--assemble');
  await rm(SHARDS, { recursive: true });
  expect(Math.min(...pages)).toBeGreaterThan(10);
  // Pages that tell of downloads are made where those are.
  expect(kept).toBeGreaterThan(made);
  expect(kept + made).toBe(pages.reduce((sum, count) => sum + count));
}

/** Spoils what the last build left for the next: one page is another, one is gone. */
async function spoilStore(folder: string): Promise<void> {
  const notices = join(storeOf(join(folder, 'dist')).twin, 'notices');
  const [first = '', second = ''] = await readdir(notices);
  await writeFile(join(notices, first, 'index.html'), 'spoiled');
  await rm(join(notices, second), { recursive: true });
  await writeFile(join(notices, 'stranger.html'), 'of nobody');
}

async function makeAll(edits: readonly Edit[], folder: string): Promise<string[]> {
  const made: string[] = [];
  for (const edit of edits) {
    const told = made.length < 3 ? await make(edit, folder) : null;
    if (told !== null) made.push(told);
  }
  return made;
}

const anyRound = fc.record({
  edits: fc.array(anyEdit, { minLength: TRIED, maxLength: TRIED }),
  day: fc.constantFrom(...DAYS),
});

const SAME =
  'a site that was built edit by edit, or by several jobs, is the same, byte for byte, as one that is built at once';

test(SAME, { timeout: (BUILDS + 5) * 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRound, { minLength: BUILDS, maxLength: BUILDS }),
      async (rounds) => {
        const folder = await newFolder();
        await smallSite(folder);
        let asOf: string = DAYS[0];
        expect((await buildSmall(folder, 'dist', asOf)).kept).toBe(0);
        const history: string[] = [];
        for (const [round, { edits, day }] of rounds.entries()) {
          asOf = round === 0 ? asOf : day;
          history.push(...(await makeAll(edits, folder)), `as of ${asOf}`);
          if (round === 0) await spoilStore(folder);
          const { kept } = await buildSmall(folder, 'dist', asOf);
          if (round === 0) expect(kept, history.join('\n')).toBeGreaterThan(0);
        }
        asOf = DAYS.find((day) => day !== asOf) ?? asOf;
        history.push(`as of ${asOf}`);
        const { kept } = await buildSmall(folder, 'dist', asOf);
        expect(kept, 'pages that print the day need not be made for another').toBeGreaterThan(0);
        await buildSmall(folder, 'clean', asOf, '--clean');
        const [built, clean] = [join(folder, 'dist'), join(folder, 'clean')];
        const files = await fingerprint(clean);
        expect(await fingerprint(built), history.join('\n')).toEqual(files);
        await assemble(folder, 'assembled', asOf);
        expect(await fingerprint(join(folder, 'assembled'))).toEqual(files);
      },
    ),
    { numRuns: 1, endOnFailure: true },
  );
});
