import { readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { SIX_CATEGORIES } from '../demo/editions/six-categories.ts';
import { sizeOf } from '../demo/plan.ts';
import { LOCK_FILE } from '../../src/pipeline/lock/locked.ts';
import { forget, storeOf } from '../build/incremental/store.ts';
import { eleventy, writeAlone } from './limits.ts';
import { median, run } from './run.ts';

/** What one build took. */
export interface Build {
  readonly ms: number;
  readonly cpuMs: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly megabytes: number;
  /** Pages rendered, and pages taken over from the build before. */
  readonly made: number;
  readonly kept: number;
  readonly files: number;
  readonly bytes: number;
}

/** What it took to go through a campaign of one size; milliseconds, medians of several runs. */
export interface Measurement {
  readonly notices: number;
  readonly rows: number;
  readonly readMs: number;
  readonly validateMs: number;
  readonly deriveMs: number;
  readonly cold: Build;
  readonly oneRow: Build;
  readonly nothing: Build;
  /** Writing the bytes of the site, and nothing else. */
  readonly writeMs: number;
  /** Eleventy's plainest page for each notice and language. */
  readonly eleventyMs: number;
}

const WORK = resolve('.tongbao/bench/work');
const SITE = join(WORK, 'site');

/** The day by which everything in a demonstration has been published. */
const AS_OF = '2022-06-30';

/** Batches of which so many fail and are told of in notices. */
const batchesFor = (notices: number): number => {
  const { samples, failed } = sizeOf(SIX_CATEGORIES);
  return Math.ceil((notices * samples) / failed);
};

/** Data that may be edited: what is published is not locked. */
async function writeData(notices: number): Promise<string> {
  const data = join(WORK, 'data');
  await run(['scripts/demo.ts', '--batches', String(batchesFor(notices)), '--out', data]);
  for (const campaign of await readdir(join(data, 'campaigns'))) {
    await rm(join(data, 'campaigns', campaign, LOCK_FILE), { force: true });
  }
  return data;
}

/** Says more of the problem that a measure is about, as a regulator would who mends a text. */
async function changeRow(data: string): Promise<void> {
  const file = join(data, 'campaigns/2021-six-categories/measures.csv');
  const rows = Papa.parse<string[]>(await readFile(file, 'utf8')).data;
  const edited = rows.map((row) => (row[0] === 'cs-002' ? row.with(2, `${row[2]}（补充）`) : row));
  await writeFile(file, Papa.unparse(edited, { newline: '\n' }));
}

async function build(data: string, ...args: readonly string[]): Promise<Build> {
  const places = { BULLETIN_DATA: data, BULLETIN_OUT: SITE, BULLETIN_AS_OF: AS_OF };
  return JSON.parse(await run(['scripts/bench/site.ts', ...args], places)) as Build;
}

/** The run that took the middle time. */
const middle = (builds: readonly Build[]): Build => {
  const ms = median(builds.map((one) => one.ms));
  return builds.find((one) => one.ms === ms) as Build;
};

async function builds(runs: number, one: () => Promise<Build>): Promise<Build> {
  const all: Build[] = [];
  for (let done = 1; done <= runs; done += 1) all.push(await one());
  return middle(all);
}

/** With what builds have left for the next: to clear away a large site would count for a small one. */
async function clear(): Promise<void> {
  await forget(storeOf(SITE));
  await rm(WORK, { recursive: true, force: true });
}

/** Writes data with so many notices, goes through it in every way, and clears it away. */
export async function measure(notices: number, runs: number): Promise<Measurement> {
  await clear();
  await mkdir(WORK, { recursive: true });
  try {
    const data = await writeData(notices);
    const stages = JSON.parse(await run(['scripts/bench/stages.ts', data, AS_OF])) as Pick<
      Measurement,
      'notices' | 'rows' | 'readMs' | 'validateMs' | 'deriveMs'
    >;
    const cold = await builds(runs, () => build(data, '--clean'));
    const oneRow = await builds(runs, async () => {
      await changeRow(data);
      return build(data);
    });
    const nothing = await builds(runs, () => build(data));
    const writeMs = await writeAlone(SITE, join(WORK, 'written'));
    return {
      ...stages,
      cold,
      oneRow,
      nothing,
      writeMs,
      eleventyMs: await eleventy(data, AS_OF, WORK),
    };
  } finally {
    await clear();
  }
}
