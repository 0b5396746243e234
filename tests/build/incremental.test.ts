import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storeOf } from '../../scripts/build/incremental/store.ts';
import { fingerprint, newFolder } from './build.ts';
import { anyEdit, make, smallSite, type Edit } from './edits.ts';
import { runScript } from './run-script.ts';

/** How many times edits are built; more of them make a long test of their own. */
const BUILDS = Number(process.env['TEST_BUILDS'] || 2);

/** Most edits break the data, or change nothing; a few of so many do neither. */
const TRIED = 25;

const DAYS = ['2022-03-31', '2022-06-30'] as const;

async function build(folder: string, out: string, asOf: string, ...args: readonly string[]) {
  const { code, output } = await runScript('build', args, {
    BULLETIN_DATA: join(folder, 'data'),
    BULLETIN_CONTENT: join(folder, 'content'),
    BULLETIN_OUT: join(folder, out),
    BULLETIN_AS_OF: asOf,
  });
  expect(output).toContain('✓');
  expect(code).toBe(0);
  const [, made, kept] = /(\d+) 页新做 made, (\d+) 页沿用 kept/.exec(output) ?? [];
  return { made: Number(made), kept: Number(kept) };
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
  'a site that was built edit by edit is the same, byte for byte, as one that is built at once';

test(SAME, { timeout: (BUILDS + 2) * 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRound, { minLength: BUILDS, maxLength: BUILDS }),
      async (rounds) => {
        const folder = await newFolder();
        await smallSite(folder);
        let asOf: string = DAYS[0];
        expect((await build(folder, 'dist', asOf)).kept).toBe(0);
        const history: string[] = [];
        for (const [round, { edits, day }] of rounds.entries()) {
          asOf = round === 0 ? asOf : day;
          history.push(...(await makeAll(edits, folder)), `as of ${asOf}`);
          if (round === 0) await spoilStore(folder);
          const { kept } = await build(folder, 'dist', asOf);
          if (round === 0) expect(kept, history.join('\n')).toBeGreaterThan(0);
        }
        await build(folder, 'clean', asOf, '--clean');
        const [built, clean] = [join(folder, 'dist'), join(folder, 'clean')];
        expect(await fingerprint(built), history.join('\n')).toEqual(await fingerprint(clean));
      },
    ),
    { numRuns: 1, endOnFailure: true },
  );
});
