/**
 * `npm run mutate [-- limits cases …]`: changes the rules of the areas named, or of all, one place at a
 * time, and sees whether a test notices. Prints what none noticed and the scores; exit 1 below 85 %.
 */
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { AREA, AREAS } from './areas.ts';
import { lastScores, reportFile, scoreLine } from './scores.ts';

/** Percent of all changes that a test must notice. */
const LEAST = 85;

const { positionals } = parseArgs({ allowPositionals: true });
const names = positionals.length > 0 ? positionals : Object.keys(AREAS);
for (const name of names) {
  const area = AREAS[name];
  if (!area) throw new Error(`${name}: ${Object.keys(AREAS).join(' ')}`);
  process.env[AREA] = name;
  await new Stryker({
    mutate: [...area.rules],
    jsonReporter: { fileName: reportFile(name) },
  }).runMutationTest();
}
const scores = lastScores().filter(({ area }) => names.includes(area));
for (const score of scores) process.stdout.write(`${scoreLine(score)}\n`);
process.exitCode = scores.every(({ score }) => score >= LEAST) ? 0 : 1;
