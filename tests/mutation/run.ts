/**
 * `npm run mutate [-- limits cases …]`: changes the rules of the areas named, or of all, one place at a
 * time, and sees whether a test notices. Prints what none noticed and the scores; exit 1 below 85 %.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { AREAS } from './areas.ts';
import { lastScores, reportFile, scoreLine } from './scores.ts';

/** Percent of all changes that a test must notice. */
const LEAST = 85;

const { positionals } = parseArgs({ allowPositionals: true });
const areas = positionals.length > 0 ? positionals : Object.keys(AREAS);
for (const area of areas) {
  const mutate = AREAS[area];
  if (!mutate) throw new Error(`${area}: ${Object.keys(AREAS).join(' ')}`);
  await new Stryker({
    mutate: [...mutate],
    jsonReporter: { fileName: reportFile(area) },
  }).runMutationTest();
}
const scores = lastScores().filter(({ area }) => areas.includes(area));
for (const score of scores) process.stdout.write(`${scoreLine(score)}\n`);
process.exitCode = scores.every(({ score }) => score >= LEAST) ? 0 : 1;
