import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runScript } from './run-script.ts';

/** Data and prose of a small site, for a test to change; nothing in them is locked. */
export async function smallSite(folder: string): Promise<void> {
  await cp('tests/fixtures/base', folder, { recursive: true });
  await cp('content/pages/methodology', join(folder, 'content/pages/methodology'), {
    recursive: true,
  });
  await rm(join(folder, 'data/campaigns/2021-sample/published.lock.jsonl'));
}

/** What a build of the small site in `folder` is told: where to put it, and as of which day or time. */
export const variablesFor = (folder: string, out: string, asOf: string) => ({
  BULLETIN_DATA: join(folder, 'data'),
  BULLETIN_CONTENT: join(folder, 'content'),
  BULLETIN_OUT: join(folder, out),
  BULLETIN_AS_OF: asOf,
});

/** Has the small site in `folder` built, and tells how that went. */
export const runSmall = (folder: string, out: string, asOf: string, ...args: readonly string[]) =>
  runScript('build', args, variablesFor(folder, out, asOf));

/** Builds the small site in `folder`, and tells how many pages were made anew and how many kept. */
export async function buildSmall(...build: Parameters<typeof runSmall>) {
  const { code, output } = await runSmall(...build);
  expect(output).toContain('✓');
  expect(code).toBe(0);
  const [, made, kept] = /(\d+) 页新做 made, (\d+) 页沿用 kept/.exec(output) ?? [];
  return { made: Number(made), kept: Number(kept) };
}

/** Changes a file of the small site in `folder`; what it returns puts the file back. */
export async function edit(
  folder: string,
  file: string,
  change: (text: string) => string,
): Promise<() => Promise<void>> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${file}.`);
  await writeFile(path, changed);
  return () => writeFile(path, text);
}
